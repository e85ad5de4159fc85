import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { speech } from './speech.ts';

/** What Dutch has beside the locale data. */
export const DUTCH: OwnWords = {
  tag: 'nl',
  negations: setOf('niet geen nooit niemand niets zonder nauwelijks'),
  hedges: setOf(`
    kan zou zouden misschien mogelijk waarschijnlijk vermoedelijk verluidt ongeveer bijna`),
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
  page,
  sentences: {
    leading: setOf('dhr mw drs jhr dr prof'),
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: setOf('nr p art'),
    beforeOrdinal: NO_WORDS,
    starters: setOf(`
    de het een hij zij ze wij maar en op bij na voor dit deze dat in`),
  },
};
