import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf, withoutAccents } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { speech } from './speech.ts';

/** What Portuguese has beside the locale data. */
export const PORTUGUESE: OwnWords = {
  tag: 'pt',
  negations: setOf(`
    não nunca jamais nenhum nenhuma nada ninguém sem nem nega negou`),
  hedges: setOf(`
    poderia poderiam talvez provável provavelmente possível possivelmente suposto suposta teria
    teriam aproximadamente quase`),
  frequent: setOf(`
    o a os as de do da dos das um uma e em no na nos nas que por com para se ao à é não mais foi
    são seu sua como pelo pela também mas ele ela entre segundo`),
  common: setOf(`
    ainda além algumas alguns anos antes após aqui assim cada casa caso cerca como contra deve
    depois desde dia dias disse durante dois duas ele eles ela elas enquanto então entre era eram
    essa esse esta está estão estava este estado feira foi foram grande governo havia hoje homem
    horas isso isto já maior mais mas mesmo mesma melhor menos mil milhões momento muito muitos
    mundo nada não nas nesta neste nova novo nunca outra outras outro outros país para parte pela
    pelas pelo pelos pessoas pode podem porque pouco primeira primeiro qual quando quase quatro
    quem segundo segunda terça quarta quinta sexta sábado domingo seja sem semana sempre sendo ser
    será seria seus são sobre sua suas também tem tempo tempos teve tinha toda todas todo todos
    três último uma umas vai vez vezes`),
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
  page,
  sentences: {
    leading: setOf('sr sra srta dr dra exmo pág núm al av eng arq prof profa'),
    trailing: setOf('cia'),
    degrees: NO_WORDS,
    beforeNumber: setOf('no pág p art'),
    beforeOrdinal: NO_WORDS,
    starters: setOf(`
    o a os as um uma ele ela eles elas mas e em para por com segundo desde quando como este esta
    não`),
  },
};
