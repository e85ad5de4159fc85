import type { OwnWords } from '../locale.ts';
import { setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

/** What Spanish has beside the locale data. */
export const SPANISH: OwnWords = {
  negations: setOf(`
    no nunca jamás ningún ninguna ninguno nada nadie sin ni niega negó`),
  hedges: setOf(`
    podría podrían quizá quizás tal probable probablemente posible posiblemente presunto presunta
    supuesto supuesta habría habrían aproximadamente casi`),
  speech,
  figures: {
    grammar: {
      persons: setOf(
        'personas hombres mujeres niños civiles soldados heridos',
        'muertos habitantes refugiados víctimas pasajeros',
      ),
      indefinite: setOf('un una'),
      definite: setOf('el la los las'),
      of: setOf('de del'),
      and: setOf('y'),
      to: setOf('a'),
      in: setOf('en'),
      by: setOf('por'),
      on: setOf('el'),
      wholeDeterminers: setOf('los las cada'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      labels: setOf(`
        página artículo capítulo número núm nº no sección ruta puerta habitación sala
        vuelo línea versión episodio temporada grupo zona volumen carretera autopista
        salida tipo #`),
      looseLabels: setOf('semana día años año top'),
      one: setOf('uno un una'),
      first: setOf('primer primera primero'),
      afterFirst: setOf('vez lugar ministro dama'),
    },
  },
  plain: withoutAccents,
};
