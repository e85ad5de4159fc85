import type { Outline } from '../outline.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of Portuguese before a text of it is read. */
export const outline: Outline = {
  tag: 'pt',
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
  page,
  sentences: {
    leading: setOf(`
    sr sra srs sras srta dr dra drs exmo exma ilmo pág núm al av eng arq prof profa gen cel maj sgt
    des dep pe sto sta`),
    trailing: setOf(`
    cia ltda etc aprox máx mín hab ed`),
    degrees: NO_WORDS,
    beforeNumber: setOf(`
    no nº n° pág p art fig vol tel jan fev abr jun jul ago set out nov dez`),
    beforeOrdinal: NO_WORDS,
    afterOrdinal: NO_WORDS,
    starters: setOf(`
    o a os as um uma ele ela eles elas mas e em para por com segundo desde quando como este esta não no
    na nos nas ao se já após embora então também além ontem hoje amanhã isso isto estes estas sua seu
    suas seus muitos alguns todos sem sobre até entre durante depois antes assim`),
  },
  months,
  weekdays,
};
