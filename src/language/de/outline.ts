import type { Outline } from '../outline.ts';
import { NO_WORDS, setOf, words } from '../words.ts';
import { months, weekdays } from './days.ts';
import { page } from './page.ts';

/** What is known of German before a text of it is read. */
export const outline: Outline = {
  tag: 'de',
  frequent: setOf(`
    der die das und ist in den von zu mit auf für im nicht ein eine dem des auch es an als sich wird
    werden einen einer einem nach bei aus dass sie er hat haben am zum zur über wie noch sind war`),
  common: setOf(`
    aber alle allem allen aller alles also andere anderen auch beim bereits bisher damit dann dass
    dabei dafür dagegen danach darauf darüber davon dazu dein denn deren dessen dies diese diesem
    diesen dieser dieses doch dort durch eine einem einen einer eines einige erst ersten etwa euro
    fast ganz gegen gegenüber gibt habe haben hatte hatten heute hier ihre ihrem ihren ihrer immer
    jahr jahre jahren jedoch jetzt kann kein keine können könnte künftig land lassen laut letzten
    machen mann mehr mehrere menschen millionen montag dienstag mittwoch donnerstag freitag
    samstag sonntag muss müssen nach nachdem neue neuen nicht nichts noch nun oder ohne prozent
    rund schon sehr seien sein seine seinem seinen seiner seit sich sind sollen sollte sondern
    soll sowie statt steht tage teil trotz über unter viel viele vielen vom während waren weil
    weiter weitere weiteren wenn werde werden wieder will wird worden wurde wurden würde zeit
    zudem zurück zwar zwei zwischen sagte sagten erklärte mitteilte`),
  page,
  sentences: {
    leading: setOf(`
    hr hrn fr nr abs ca bzw vgl sog evtl ggf inkl exkl zzgl mind ehem geb gest ing dipl mag univ dr prof
    med jur phil rer nat st oblt hptm`),
    trailing: setOf('ff str jh co inc ltd usw usf etc mio mrd tsd max min'),
    degrees: NO_WORDS,
    beforeNumber: setOf(`
    nr no abs art kap bd s p jan feb mär mrz apr jun jul aug sep sept okt nov dez`),
    beforeOrdinal: setOf(`
    der die das dem den des im am zum zur vom beim ab bis seit jeder jede jedes ein eine einen
    einem`),
    afterOrdinal: new Set([
      ...months.keys(),
      ...words('jahrhundert mal platz tag stock lebensjahr spieltag'),
    ]),
    starters: setOf(`
    der die das ein eine er sie es wir ich im am an auf bei mit nach seit doch aber und dabei auch
    dies diese dieser dieses zudem so wie wenn als zu für vor denn damit dort hier jetzt nun ihr
    ihre sein`),
  },
  months,
  weekdays,
};
