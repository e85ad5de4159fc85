import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { speech } from './speech.ts';

/** What Spanish has beside the locale data. */
export const SPANISH: OwnWords = {
  tag: 'es',
  negations: setOf(`
    no nunca jamás ningún ninguna ninguno nada nadie sin ni niega negó`),
  hedges: setOf(`
    podría podrían quizá quizás tal probable probablemente posible posiblemente presunto presunta
    supuesto supuesta habría habrían aproximadamente casi`),
  frequent: setOf(`
    el la los las de del un una y en que a por con para se su al es lo como más no sus ha fue son
    este esta pero entre sobre también han desde según`),
  common: setOf(`
    además ahora algo algunos ante antes años aquí aseguró aunque cada casi caso como contra cosas
    cual cuando cuatro debe desde después dice dijo donde durante ella ellos entre era eran esta
    está están estaba estado estar estas este esto estos explicó forma fueron fuera general
    gobierno gran grandes había haber hace hacer hacia hasta hora horas hombre hoy incluso informó
    jueves lunes martes miércoles viernes sábado domingo lugar luego manera mayor medio mejor
    menos mientras millones mismo misma momento mucho muchos mundo muy nada nuevo nueva nunca otra
    otras otro otros país parte pasado pero personas poco podría porque primer primera primero
    puede pueden pues según señaló semana sería siempre sido sino sobre solo sólo también tanto
    tenía tiempo tiene tienen toda todas todo todos tras tres último una unos vez veces`),
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
  page,
  sentences: {
    leading: setOf('sr sra srta dra dr lic ee ud uds pág núm sta'),
    trailing: setOf('cía'),
    degrees: NO_WORDS,
    beforeNumber: setOf(`
    no núm pág p art ene feb mar abr may jun jul ago sept oct nov dic`),
    beforeOrdinal: NO_WORDS,
    starters: setOf(`
    el la los las un una se su sus pero y según para por con en desde cuando como este esta no lo`),
  },
};
