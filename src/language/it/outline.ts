import type { Outline } from '../outline.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Italian before a text of it is read. */
export const outline: Outline = {
  tag: 'it',
  frequent: setOf(`
    il lo la i gli le di del della dei delle un una e in che per con non è sono da dal dalla al alla
    nel nella si più ha hanno anche come ma su sul sulla dopo secondo`),
  common: setOf(`
    abbiamo alcuni alla alle allo altra altre altri altro anche ancora anni anno appena avere
    aveva bene casa caso certo che come con contro così cosa cui dagli dalla dalle dallo degli
    della delle dello dopo dove dovrebbe durante ecco erano essere fatto fino giorni giorno gli
    governo grande hanno ieri invece lavoro loro lunedì martedì mercoledì giovedì venerdì sabato
    domenica maggiore mentre meno milioni molto mondo mesi nella nelle nello negli nessuno nuova
    nuovo ogni oggi oltre ora ore parte perché perciò però persone poco poi possibile potrebbe
    prima primo proprio qualche quale quando quanto quattro quella quelle quello quelli questa
    queste questi questo quindi secondo sempre senza sarà sarebbe sono solo sotto stata stati
    stato sulla sulle suoi suo tempo tra tre tutta tutte tutti tutto ultimo uno vengono viene
    volta`),
  page,
  sentences: {
    leading: setOf('sig sigg dott avv dr'),
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: setOf('n p pag art'),
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf(`
    il lo la i gli le un una uno ma e in nel nella dopo secondo per con non questa questo`),
  },
  months,
  weekdays,
};
