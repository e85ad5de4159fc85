import type { CalendarWords } from '../calendar-words.ts';
import type { Own } from '../own-words.ts';
import { phrases, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';

export const calendar: Own<CalendarWords> = {
  months,
  weekdays,
  afterWeekday: phrases('en 8|en huit|en 15|en quinze'),
  namedDays: setOf("aujourd'hui demain hier maintenant noël pâques"),
  daysFromNow: setOf("aujourd'hui demain hier avant-hier"),
  monthNames: setOf('mois'),
  years: setOf('année an saison'),
  periods: setOf('semaine semaines jour jours mois trimestre semestre'),
  centuries: setOf('siècle siècles'),
  spanJoins: setOf("à au et jusqu'au"),
  beforeYear: setOf(`
    en depuis dès de à jusqu'en année avant après fin début mi courant été hiver printemps automne
    entre et vers des années`),
  cardinalDays: true,
  monthFirst: false,
  beforeDay: setOf('le du au'),
  beforeDecade: phrases('les années|des années|aux années|ces années'),
  measures: setOf('pour-cent euros personnes kilomètres'),
  beforeDate: setOf('le du au'),
  afterDay: setOf('à vers au et plutôt pour dernier prochain'),
  fromNow: phrases('plus tôt|plus tard|après|auparavant'),
  beforeSpan: phrases(
    "il y a|voici|voilà|dans|d ici|d'ici|il y a plus de|il y a environ|dans les|il y a près de",
  ),
  toNow: setOf('derniers dernières prochains prochaines dernier dernière prochain prochaine'),
  toNowBehind: setOf('derniers dernières prochains prochaines dernier dernière prochain prochaine'),
  anchors: setOf('avant après'),
  relativeEnds: setOf('avant après'),
  first: setOf('premiers premières'),
  forTime: setOf('pour pendant durant en'),
  clock: {
    hourWords: setOf('heure heures h'),
    minutes: setOf('min minute minutes'),
    past: setOf('et'),
    to: setOf('moins'),
    hourLetters: setOf('h'),
    hourFirst: true,
    zones: setOf('gmt utc'),
    beforeNoonPhrases: phrases('du matin|du mat|ce matin|a.m.|am'),
    afterNoonPhrases: phrases(
      "de l après-midi|de l'après-midi|cet après-midi|du soir|ce soir|p.m.|apres-midi|après-midi|de l'apres-midi",
    ),
    partsOfDay: setOf("matin soir midi minuit nuit demain aujourd'hui hier"),
    leads: setOf("à vers dès de entre jusqu'à"),
    at: setOf("à vers dès environ avant après de entre et jusqu'à"),
  },
};
