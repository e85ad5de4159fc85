import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { speech } from './speech.ts';

/** What Italian has beside the locale data. */
export const ITALIAN: OwnWords = {
  tag: 'it',
  negations: setOf('non mai nessun nessuno nessuna niente nulla senza né'),
  hedges: setOf(`
    potrebbe potrebbero forse probabilmente presunto presunta sarebbe avrebbe circa quasi`),
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
  speech,
  figures: {
    grammar: {
      persons: setOf(
        'persone uomini donne bambini civili soldati feriti',
        'morti abitanti profughi vittime passeggeri',
      ),
      elided: setOf('d l un all dall dell nell sull quest quell c'),
      indefinite: setOf('un uno una'),
      definite: setOf('il lo la i gli le l'),
      of: setOf('di del della dei delle degli dello d dell'),
      and: setOf('e ed'),
      to: setOf('a'),
      in: setOf('in su'),
      by: setOf('per'),
      on: setOf('il'),
      wholeDeterminers: setOf('i le gli ogni'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      labels: setOf(`
        pagina articolo capitolo numero n nº sezione porta camera sala volo linea
        versione episodio stagione gruppo zona volume strada autostrada uscita tipo #`),
      looseLabels: setOf('settimana giorno anni anno top'),
      one: setOf('uno un una'),
      first: setOf('primo prima'),
      afterFirst: setOf('volta ministro dama'),
    },
  },
  plain: withoutAccents,
  page,
  sentences: {
    leading: setOf('sig sigg dott avv dr'),
    trailing: NO_WORDS,
    degrees: NO_WORDS,
    beforeNumber: setOf('n p pag art'),
    beforeOrdinal: NO_WORDS,
    starters: setOf(`
    il lo la i gli le un una uno ma e in nel nella dopo secondo per con non questa questo`),
  },
};
