import type { Outline } from '../outline.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Spanish before a text of it is read. */
export const outline: Outline = {
  tag: 'es',
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
  page,
  sentences: {
    leading: setOf(`
    sr srs sra srta dr dra dres lic ing arq prof profa gral cnel cap tte sgto mons ee uu ud uds pág
    núm sto sta excmo excma ilmo av avda ctra mt`),
    trailing: setOf(`
    cía etc aprox máx mín hab ed`),
    degrees: NO_WORDS,
    beforeNumber: setOf(`
    no nº n° núm pág p art fig vol tel lun mié jue vie sáb dom ene feb mar abr may jun jul ago sept oct
    nov dic`),
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf(`
    el los las un una su sus pero y según para por con en desde cuando como este esta no lo la al tras
    aunque entonces también además ayer hoy mañana él ella ellos ellas eso esto estos estas si se ya
    nos mi muchos algunos todos sin sobre hasta entre durante después antes así`),
  },
  months,
  weekdays,
};
