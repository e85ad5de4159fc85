import type { BoundWords } from '../bound-words.ts';
import type { Own } from '../own-words.ts';
import type { RangeWords } from '../range-words.ts';
import { phrases, setOf } from '../words.ts';

export const bounds: Own<BoundWords> = {
  before: {
    about: phrases('ongeveer|circa|ca|ca.|rond de|zo’n|zo n|naar schatting|gemiddeld|om en nabij'),
    nearly: phrases('bijna|haast|net geen'),
    over: phrases('meer dan|veel meer dan|ruim|langer dan|hoger dan|groter dan|ouder dan|boven de'),
    'at-least': phrases(
      'minstens|ten minste|tenminste|minimaal|niet minder dan|op zijn minst|zeker',
    ),
    under: phrases('minder dan|onder de|lager dan|kleiner dan|korter dan|jonger dan'),
    'up-to': phrases('hoogstens|ten hoogste|maximaal|niet meer dan|tot wel'),
  },
  after: {
    about: phrases('of zo'),
    'at-least': phrases('of meer|en meer|of hoger'),
    'up-to': phrases('of minder|of lager'),
  },
  between: setOf('de het een nog'),
};

export const ranges: Own<RangeWords> = {
  between: setOf('tussen'),
  betweenJoins: setOf('en'),
  from: setOf('van'),
  fromJoins: setOf('tot naar'),
  joins: setOf('tot of à'),
  or: setOf('of'),
  whole: setOf('van'),
  moves: setOf('met steeg stijgt gestegen daalde daalt gedaald groeide gegroeid'),
  contests: setOf(
    'won wint gewonnen verloor verloren winst verlies gelijkspel doelpunten wedstrijd',
  ),
};
