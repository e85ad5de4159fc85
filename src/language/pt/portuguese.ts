import type { OwnWords } from '../locale.ts';
import { setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';

/** What Portuguese has beside the locale data. */
export const PORTUGUESE: OwnWords = {
  negations: setOf(`
    não nunca jamais nenhum nenhuma nada ninguém sem nem nega negou`),
  hedges: setOf(`
    poderia poderiam talvez provável provavelmente possível possivelmente suposto suposta teria
    teriam aproximadamente quase`),
  speech,
  figures: {
    grammar: {
      persons: setOf(
        'pessoas homens mulheres crianças civis soldados feridos',
        'mortos habitantes refugiados vítimas passageiros',
      ),
      indefinite: setOf('um uma'),
      definite: setOf('o a os as'),
      of: setOf('de do da dos das'),
      and: setOf('e'),
      to: setOf('a'),
      in: setOf('em'),
      by: setOf('por'),
      on: setOf('em'),
      wholeDeterminers: setOf('os as cada'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      labels: setOf(`
        página artigo capítulo número nº no seção secção rota porta quarto sala voo linha
        versão episódio temporada grupo zona volume rodovia estrada saída tipo #`),
      looseLabels: setOf('semana dia anos ano top'),
      one: setOf('um uma'),
      first: setOf('primeiro primeira'),
      afterFirst: setOf('vez lugar ministro dama'),
    },
  },
  plain: withoutAccents,
};
