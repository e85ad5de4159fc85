import type { OwnWords } from '../locale.ts';
import { setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

/** What French has beside the locale data. */
export const FRENCH: OwnWords = {
  negations: setOf('ne pas jamais aucun aucune rien personne sans ni dément'),
  hedges: setOf(`
    peut pourrait pourraient peut-être probablement possible présumé présumée serait seraient
    aurait auraient environ près presque`),
  speech,
  figures: {
    grammar: {
      persons: setOf(
        'personnes hommes femmes enfants civils soldats blessés',
        'morts habitants réfugiés victimes passagers gens',
      ),
      elided: setOf('d l s n j m t c qu jusqu lorsqu puisqu quoiqu'),
      indefinite: setOf('un une'),
      definite: setOf('le la les l'),
      of: setOf('de des du d'),
      and: setOf('et'),
      to: setOf('à'),
      in: setOf('en dans sur'),
      by: setOf('par'),
      on: setOf('le'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      labels: setOf(`
        page article chapitre numéro n° no nº section route porte chambre salle vol ligne
        version épisode saison groupe zone volume étage type route autoroute #`),
      looseLabels: setOf('semaine jour années top'),
      one: setOf('un une'),
      first: setOf('premier première'),
      afterFirst: setOf('fois temps lieu ministre dame'),
    },
  },
  plain: withoutAccents,
};
