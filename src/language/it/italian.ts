import type { OwnWords } from '../locale.ts';
import { setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

/** What Italian has beside the locale data. */
export const ITALIAN: OwnWords = {
  negations: setOf('non mai nessun nessuno nessuna niente nulla senza né'),
  hedges: setOf(`
    potrebbe potrebbero forse probabilmente presunto presunta sarebbe avrebbe circa quasi`),
  speech,
  figures: {
    grammar: {
      persons: setOf(
        'persone uomini donne bambini civili soldati feriti',
        'morti abitanti profughi vittime passeggeri',
      ),
      // Tens lose their vowel too: "vent'anni".
      elided: setOf(
        'd l un all dall dell nell sull quest quell c',
        'vent trent quarant cinquant sessant settant ottant novant',
      ),
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
};
