import type { BoundWords } from '../bound-words.ts';
import type { Own } from '../own-words.ts';
import type { RangeWords } from '../range-words.ts';
import { phrases, setOf } from '../words.ts';

export const bounds: Own<BoundWords> = {
  before: {
    about: phrases(
      'environ|à environ|d environ|autour de|autour des|aux alentours de|aux alentours des|quelque|approximativement|à peu près|en moyenne|de l ordre de|estimé à|estimés à|vers les',
    ),
    nearly: phrases('près de|près d|presque|pas loin de|quasiment|à peine'),
    over: phrases(
      'plus de|plus d|plus que|bien plus de|au-delà de|au dessus de|au-dessus de|supérieur à|supérieure à|supérieurs à|supérieures à|dépassant|dépassant les|dépasse|dépasse les|plus grand que|plus grande que',
    ),
    'at-least': phrases(
      'au moins|au minimum|pas moins de|pas moins d|à partir de|à tout le moins|supérieur ou égal à|plus grand ou égal à|un minimum de|minimum',
    ),
    under: phrases(
      'moins de|moins d|moins que|bien moins de|en dessous de|en-dessous de|au-dessous de|sous|inférieur à|inférieure à|inférieurs à|inférieures à|plus petit que',
    ),
    'up-to': phrases(
      "jusqu à|jusqu'à|jusqu'à|au plus|tout au plus|au maximum|pas plus de|pas plus d|maximum|un maximum de|inférieur ou égal à|plus petit ou égal à",
    ),
  },
  after: {
    about: phrases('environ|à peu près'),
    'at-least': phrases('ou plus|et plus|au moins|au minimum'),
    'up-to': phrases('ou moins|et moins|au plus|au maximum'),
  },
  between: setOf('les le la l un une des autres seulement'),
};

export const ranges: Own<RangeWords> = {
  between: setOf('entre'),
  betweenJoins: setOf('et à'),
  from: setOf('de'),
  fromJoins: setOf('à'),
  joins: setOf('à ou'),
  or: setOf('ou'),
  moves: setOf(`
    passé passe progressé augmenté grimpé bondi reculé chuté baissé diminué perdu gagné cédé`),
  whole: setOf('sur'),
  contests: setOf(`
    battu battus bat victoire défaite match but buts score nul gagné gagne perdu mène menait`),
};
