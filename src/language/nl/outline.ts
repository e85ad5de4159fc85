import type { Outline } from '../outline.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Dutch before a text of it is read. */
export const outline: Outline = {
  tag: 'nl',
  frequent: setOf(`
    de het een en van in is dat op te voor met niet zijn die aan er om door ook bij naar uit als
    maar heeft wordt hij ze werd nog tot over volgens`),
  common: setOf(`
    aan aantal achter af alle alleen allemaal alles als altijd andere anderen aldus begin bijna
    binnen boven buiten daar daarbij daarmee daarna daarom dag dagen dan dat deze dezelfde dit
    doen door dus echter eens eerst eerste eigen elke enkele euro geen gaan gaat gedaan geval goed
    grote groot haar hebben heeft heel hem hier hoe hun iets ieder inmiddels jaar jaren komen komt
    kreeg kunnen kon laatste land lang laten later maar maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag maken man meer mensen met miljoen minder moest moet moeten mogelijk morgen
    naar nadat niet niets nieuwe nog nooit onder ondanks ongeveer onze ook over procent rond sinds
    staan staat steeds tegen terwijl tijdens tijd toch toen tot twee tussen uit vaak van vandaag
    vanaf vanuit veel verder volgens voor vooral voormalig waar waarbij waarin waren wat week weer
    weken welke werd werden weten wilde willen worden wordt zal zegt zei zeker zelf zich zijn
    zoals zonder zouden zou`),
  page,
  sentences: {
    leading: setOf(`
    dhr mevr mw drs mr ir ing jhr dr prof ds gen kol`),
    trailing: setOf(`
    enz etc ca max min incl excl`),
    degrees: NO_WORDS,
    beforeNumber: setOf(`
    nr nrs p blz art afb fig hfst tel jan feb mrt apr jun jul aug sep sept okt nov dec`),
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf(`
    de het een hij zij ze wij we ik u je er maar en op bij na voor dit deze dat in ook toen als wanneer
    volgens door met om over tegen tot uit naar bovendien want dus omdat terwijl nadat hoewel sinds
    tijdens onder tussen zo nu vandaag gisteren daar daarom niet geen alle veel sommige meer nog wat
    wie waar hoe zijn haar hun ons onze`),
  },
  months,
  weekdays,
};
