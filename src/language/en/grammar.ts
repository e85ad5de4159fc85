import type { GrammarWords } from '../grammar-words.ts';
import { setOf } from '../words.ts';

export const grammar: GrammarWords = {
  functionWords: setOf(
    'a an the this that these those which who whom whose what when where why how there here',
    'i you he she it we they him her them me us his its their our my your one ones itself themselves',
    'and or but nor so yet if as than then though although while because unless until till whether',
    'of in on at by for from to into onto with within without about above across after against along',
    'among amid around before behind below beneath beside between beyond despite down during except',
    'inside like near off out outside over past per plus since through throughout toward towards under',
    'underneath up upon via versus vs',
    'is are was were be been being am has have had having do does did will would shall should can could',
    'may might must not no',
    'ago later earlier each every all both either neither any some such same more most less least',
    'already also again even ever just never now only often once soon still too very apart away back',
    'together alone instead aboard abroad ahead long high wide deep tall old',
  ),
  negations: setOf(
    'no not never none neither nor without cannot nothing nobody nowhere hardly barely unable failed denied denies deny',
  ),
  hedges: setOf(
    'may might could perhaps maybe possible possibly potential potentially probable probably likely unlikely',
    'alleged allegedly reported reportedly apparent apparently seeming seemingly seems appears presumably purported',
    'suspected unconfirmed believed thought expected feared',
    'estimated estimates approximately roughly nearly almost mostly largely',
  ),
};
