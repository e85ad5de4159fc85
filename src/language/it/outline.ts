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
    leading: setOf(`
    sig sigg dott avv dr prof ing arch geom rag on sen mons col cav comm`),
    trailing: setOf(`
    ecc ca srl spa gen cap tel etc`),
    degrees: NO_WORDS,
    beforeNumber: setOf(`
    n nn p pp pag pagg art artt fig vol feb apr giu lug ago sett ott nov dic`),
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf(`
    il lo la l i gli le un una uno ma e in nel nella nell all per con non questa questo dopo secondo però
    anche così quando mentre ieri oggi si sono tra fra su sul sulla se come poi inoltre infine tutti
    molti alcuni lui lei loro noi ci c`),
  },
  months,
  weekdays,
};
