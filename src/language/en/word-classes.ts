import type { WordClass } from '../speech-words.ts';
import { setOf, words } from '../words.ts';
import { numbers } from './numbers.ts';

const CLASSES: Readonly<Record<WordClass, ReadonlySet<string>>> = {
  determiner: setOf(
    'a an the this these those his her their its our my your some several many most all no any each',
    'every both another other others either neither few more such certain various',
  ),
  pronoun: setOf("he she they it i we you he's she's it's they're we're i'm you're"),
  objectPronoun: setOf('me him us them himself herself itself themselves myself ourselves'),
  clauseOpener: setOf(
    'that who which whom whose when while where why how what whether because since although though',
    'if unless until as after before so than whereas once',
  ),
  ordinal: setOf('first second third fourth fifth last next latest'),
  conjunction: setOf('and or but nor & yet'),
  preposition: setOf(
    'of in on at for from with by to into about over under against during between among through',
    'without within toward towards amid near behind beyond across despite upon via per around above',
    'below including following regarding concerning like ahead out off up down onto alongside',
  ),
  auxiliary: setOf(
    'is was are were be been being am has have had having do does did will would can could may might',
    "must shall should isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't",
    "wouldn't can't cannot couldn't shouldn't ought",
  ),
  adverb: setOf(
    'also later then again never now already soon still further just even often once not only',
    'instead too yet earlier previously recently reportedly allegedly twice always meanwhile however',
    'moreover nevertheless nonetheless thus therefore indeed else perhaps maybe ever rather quite',
    'very almost nearly simply back additionally separately ironically apparently similarly',
    'consequently ultimately finally currently notably importantly unfortunately clearly',
    'interestingly certainly obviously initially originally eventually specifically privately',
    'publicly shortly immediately supposedly purportedly',
  ),
  day: setOf('yesterday today tomorrow tonight'),
  pastVerb: setOf(
    'made took gave went came ran held met led won lost got kept left put set spoke stood began fell',
    'grew laid paid rose sat sold spent drew broke built bought brought caught chose cut drove',
    'fought flew forgot hurt lit shot fled fed hung dealt swept rode stole tore woke hid quit',
    'overcame oversaw upheld withheld threw wore withdrew shook sought struck taught sent became',
    'wanted makes takes gives goes comes wants seems appears remains faces seeks keeps holds uses',
    'enables sends plays marks gets needs becomes begins leads brings stands runs sits lies loses',
    'wins turns works tries helps hits allows includes follows moves lives offers provides serves',
  ),
};

/** Numbers up to ten stand as determiners do: "two officials". */
const COUNTED = [
  ...[...numbers.units].filter(([, value]) => value > 0 && value <= 10).map(([form]) => form),
  ...words('dozens hundreds thousands'),
];

/** What the words of the grammar do in a sentence. */
export const classes: ReadonlyMap<string, WordClass> = new Map([
  ...Object.entries(CLASSES).flatMap(([name, list]) =>
    [...list].map((word) => [word, name as WordClass] as const),
  ),
  ...COUNTED.map((word) => [word, 'determiner'] as const),
]);
