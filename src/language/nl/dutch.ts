import type { OwnWords } from '../locale.ts';
import { setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

/** What Dutch has beside the locale data. */
export const DUTCH: OwnWords = {
  negations: setOf('niet geen nooit niemand niets zonder nauwelijks'),
  hedges: setOf(`
    kan zou zouden misschien mogelijk waarschijnlijk vermoedelijk verluidt ongeveer bijna`),
  speech,
  figures: {
    grammar: {
      persons: setOf(
        'mensen personen mannen vrouwen kinderen soldaten burgers gewonden',
        'doden inwoners bewoners vluchtelingen slachtoffers passagiers',
      ),
      indefinite: setOf('een'),
      definite: setOf('de het'),
      of: setOf('van'),
      and: setOf('en'),
      to: setOf('tot'),
      in: setOf('in'),
      by: setOf('met'),
      on: setOf('op'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures: {
      units: [
        ['year', ['jaren', 'jarige']],
        ['century', ['eeuw', 'eeuwen']],
        ['night', ['nacht', 'nachten']],
        ['tonne', ['ton']],
        ['square metre', ['vierkante meter']],
        ['square kilometre', ['vierkante kilometer']],
        ['cubic metre', ['kubieke meter']],
        ['kilogram', ['kilo']],
        ['kilometre per hour', ['kilometer per uur']],
        ['degree', ['graden', 'graad']],
      ],
      percentagePoint: ['procentpunt', 'procentpunten'],
      belowZero: ['onder nul'],
      per: setOf('per'),
    },
    counts: {
      one: setOf('één'),
      first: setOf('eerste'),
      afterFirst: setOf('keer minister instantie'),
      labels: setOf(
        'pagina artikel hoofdstuk nummer nr kamer lijn vlucht versie aflevering seizoen groep snelweg route',
      ),
    },
  },
  plain: withoutAccents,
};
