import type { Contraction, MeaningWords } from '../meaning-words.ts';
import { setOf } from '../words.ts';

export const meaning: MeaningWords = {
  rises: setOf(`
    rise rises rose risen rising increase increases increased increasing grow grows grew grown growing
    climb climbs climbed climbing jump jumps jumped gain gains gained soar soars soared soaring surge
    surges surged surging up upward higher highest more most above raise raises raised raising widen
    widened expand expanded strengthen strengthened improve improved accelerate accelerated advance
    advanced double doubled`),
  falls: setOf(`
    fall falls fell fallen falling decrease decreases decreased decreasing shrink shrinks shrank shrunk
    decline declines declined declining drop drops dropped dropping slip slips slipped lose loses lost
    plunge plunges plunged plunging tumble tumbled down downward lower lowers lowered lowering lowest
    less least fewer fewest below reduce reduced narrow narrowed contract contracted weaken weakened
    worsen worsened slow slowed slump slumped halve halved`),
  opposites: new Map(
    `before after|for against|north south|northern southern|northward southward|east west|eastern western
    |profit loss|profits losses|win lose|won lost|wins loses|winning losing|accept reject|accepted rejected
    |accepts rejects|open closed|alive dead|guilty innocent|convicted acquitted
    |legal illegal|safe unsafe|hired sacked|arrived left|buy sell|bought sold|public private|inside outside`
      .split('|')
      .map((pair) => pair.trim().split(' ') as [string, string])
      .flatMap(([one, other]) => [
        [one, other],
        [other, one],
      ]),
  ),
  modals: setOf('can could may might must shall should will would'),
  refusals: setOf(`
    yet decline declines declined declining refuse refuses refused refusing fail fails failed failing`),
  nameEndings: setOf('s n an ian ean i ese ish er ers in ic'),
  light: setOf(`
    a an the its their his her our my your this that these those which who whom and of to also been be
    being is are was were am has have had having do does did it he she they so as`),
  contraction,
};

/** "n't" is "not" grown into the verb; three verbs lose letters to it. "'s" and "'d" may be two verbs each, and are left. */
function contraction(word: string): Contraction | null {
  if (word === 'cannot') return { first: 'can', second: 'not', length: 'can'.length };
  for (const [ending, second] of ENDINGS) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (stem === '') continue;
    const first = second === 'not' ? (SHORTENED.get(stem) ?? stem) : stem;
    return { first, second, length: stem.length };
  }
  return null;
}

const ENDINGS = [
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'m", 'am'],
] as const;

const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);
