import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { speech } from './speech.ts';

/** What French has beside the locale data. */
export const FRENCH: OwnWords = {
  tag: 'fr',
  negations: setOf('ne pas jamais aucun aucune rien personne sans ni dément'),
  hedges: setOf(`
    peut pourrait pourraient peut-être probablement possible présumé présumée serait seraient
    aurait auraient environ près presque`),
  frequent: setOf(`
    le la les de des du un une et est en que qui dans pour sur pas au aux par plus ce cette ont il
    elle ils sont avec a été son sa ses se d l qu ne leur mais ou où après selon nous`),
  common: setOf(`
    afin ainsi alors année années ans après assez aucun aujourd'hui aussi autre autres avaient
    avait avant avec avoir beaucoup bien c'est car cela celle celui cent ces cette ceux chaque
    chez comme contre dans demande depuis dernier dernière derniers deux devant devrait dire doit
    donc dont durant elle elles encore entre environ était étaient été être euros faire fait façon
    fois font grand grande heure heures homme ils jour jours jusqu'à jamais leur leurs lors lundi
    mardi mercredi jeudi vendredi samedi dimanche mais malgré matin même mieux millions mois moins
    monde nombre notamment notre nous nouveau nouvelle n'est ont parce parmi partie pays pendant
    personnes peut place plus plusieurs point politique pour pourrait première premier près
    prendre président puis quand quatre qu'il qu'elle quelques sans selon sera serait ses
    seulement soir soit sont sous suite sur temps toujours tous tout toute toutes très trois trop
    vers ville vont votre vous`),
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
  page,
  sentences: {
    leading: setOf('mme mlle mm mgr env m dr st ste'),
    trailing: setOf('cie sté'),
    degrees: NO_WORDS,
    beforeNumber: setOf('no n° p pp art janv févr avr juil sept oct nov déc'),
    beforeOrdinal: NO_WORDS,
    starters: setOf(`
    le la les un une il elle on nous ils elles ce cette ces mais et dans en pour selon depuis
    après si de du des à au aux avec sans chez comme`),
  },
};
