import type { OwnWords } from '../locale.ts';
import { NO_WORDS, setOf } from '../words.ts';
import { bounds, ranges } from './bounds.ts';
import { calendar } from './calendar.ts';
import { measures, money } from './measures.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { speech } from './speech.ts';

/** What German has beside the locale data. */
export const GERMAN: OwnWords = {
  tag: 'de',
  negations: setOf(`
    nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder noch kaum
    bestreitet bestritt`),
  hedges: setOf(`
    könnte könnten dürfte dürften soll sollen wohl möglicherweise vermutlich wahrscheinlich
    mutmaßlich mutmaßliche mutmaßlichen angeblich angebliche offenbar anscheinend vielleicht
    womöglich demnach unbestätigt etwa rund ungefähr fast nahezu circa knapp`),
  speech,
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
  figures: {
    grammar: {
      persons: setOf(
        'menschen personen männer frauen kinder soldaten zivilisten verletzte',
        'tote einwohner bewohner flüchtlinge opfer passagiere',
      ),
      indefinite: setOf('ein eine einen einem einer eines'),
      definite: setOf('der die das den dem des'),
      of: setOf('von der des'),
      and: setOf('und'),
      to: setOf('bis'),
      in: setOf('in im'),
      by: setOf('um'),
      on: setOf('am'),
    },
    numbers,
    bounds,
    ranges,
    calendar,
    measures,
    money,
    counts: {
      one: setOf('eins'),
      first: setOf('erste ersten erster'),
      afterFirst: setOf('mal hilfe linie'),
    },
  },
  plain,
  page,
  sentences: {
    leading: setOf(`
    hr fr nr abs ca bzw vgl sog evtl ggf inkl exkl mio mrd tsd geb gest ing dipl dr prof st`),
    trailing: setOf('ff str jh co inc ltd'),
    degrees: NO_WORDS,
    beforeNumber: setOf(`
    nr no abs art kap bd s p jan feb mär mrz apr jun jul aug sep sept okt nov dez`),
    beforeOrdinal: setOf(`
    der die das dem den des im am zum zur vom beim ab bis seit jeder jede jedes ein eine einen
    einem`),
    starters: setOf(`
    der die das ein eine er sie es wir ich im am an auf bei mit nach seit doch aber und dabei auch
    dies diese dieser dieses zudem so wie wenn als zu für vor denn damit dort hier jetzt nun ihr
    ihre sein`),
  },
};

/** "fuenf", "dreissig": as it is written without umlauts. */
function plain(word: string): string {
  return word
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
}
