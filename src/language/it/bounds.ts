import type { BoundWords } from '../bound-words.ts';
import type { Own } from '../own-words.ts';
import type { RangeWords } from '../range-words.ts';
import { phrases, setOf } from '../words.ts';

export const bounds: Own<BoundWords> = {
  before: {
    about: phrases(
      'circa|all incirca|pressappoco|più o meno|intorno a|intorno ai|intorno alle|attorno a|attorno ai|attorno alle|approssimativamente|in media|una media di|grosso modo|sui|sulle',
    ),
    nearly: phrases('quasi|vicino a|vicino ai|poco meno di|appena'),
    over: phrases(
      'più di|più che|ben più di|oltre|ben oltre|maggiore di|maggiori di|superiore a|superiori a|al di sopra di|sopra i|sopra le|supera|supera i|supera le|superano|superano i|eccede',
    ),
    'at-least': phrases(
      'almeno|come minimo|non meno di|un minimo di|minimo|a partire da|maggiore o uguale a|uguale o maggiore di|uguale o superiore a|superiore o uguale a|quantomeno',
    ),
    under: phrases(
      'meno di|meno che|minore di|minori di|inferiore a|inferiori a|al di sotto di|sotto i|sotto le|sotto',
    ),
    'up-to': phrases(
      'fino a|al massimo|non più di|un massimo di|massimo|tutt al più|minore o uguale a|uguale o minore di|uguale o inferiore a|inferiore o uguale a|non oltre',
    ),
  },
  after: {
    about: phrases('circa|più o meno|o giù di lì'),
    'at-least': phrases('o più|e più|o oltre|e oltre|almeno|come minimo|in su'),
    'up-to': phrases('o meno|al massimo|in giù'),
  },
  between: setOf('i le gli il lo la l un una altri altre solo soli'),
};

export const ranges: Own<RangeWords> = {
  between: setOf('tra fra'),
  betweenJoins: setOf('e ed a'),
  from: setOf('da dai dalle'),
  fromJoins: setOf('a ai alle'),
  joins: setOf('a o'),
  or: setOf('o'),
  moves: setOf(`
    salito salita sceso scesa cresciuto cresciuta aumentato aumentata calato calata perso guadagnato
    passato passata sale scende`),
  whole: setOf('su'),
  contests: setOf(`
    battuto batte vince vinto perde perso vittoria sconfitta pareggio gol reti partita voti`),
};
