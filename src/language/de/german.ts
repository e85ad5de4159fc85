import type { OwnWords } from '../locale.ts';
import { setOf } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

/** What German has beside the locale data. */
export const GERMAN: OwnWords = {
  negations: setOf(`
    nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder noch kaum
    bestreitet bestritt`),
  hedges: setOf(`
    könnte könnten dürfte dürften soll sollen wohl möglicherweise vermutlich wahrscheinlich
    mutmaßlich mutmaßliche mutmaßlichen angeblich angebliche offenbar anscheinend vielleicht
    womöglich demnach unbestätigt etwa rund ungefähr fast nahezu circa knapp`),
  speech,
  figures: {
    grammar: {
      persons: setOf(
        'menschen personen männer frauen kinder soldaten zivilisten verletzte',
        'tote einwohner bewohner flüchtlinge opfer passagiere',
      ),
      indefinite: setOf('ein eine einen einem einer eines'),
      definite: setOf('der die das den dem des'),
      of: setOf('von der des'),
      and: setOf('und'),
      to: setOf('bis'),
      in: setOf('in im'),
      by: setOf('um'),
      on: setOf('am'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      one: setOf('eins'),
      first: setOf('erste ersten erster'),
      afterFirst: setOf('mal hilfe linie'),
    },
  },
  plain,
};

/** "fuenf", "dreissig": as it is written without umlauts. */
function plain(word: string): string {
  return word
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
}
