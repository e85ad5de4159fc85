import type { Act } from '../speech/acts.ts';
import { sameSource } from '../speech/same-source.ts';
import type { Change, Deed, Voice } from './compare-sources.ts';
import { numbersContradict, numbersOf, overlapOf, shared } from './likeness.ts';

/** How much of the shorter one's object two acts of one verb share if they are one. */
const SAME_VERB = 0.34;
/** The same for two verbs, of which the objects must share a number as well. */
const OTHER_VERB = 0.5;
const FEWEST = 2;
const FEWEST_OTHER = 3;

/** Finds deeds that the other text says of somebody else: "the Pentagon approved", "the State Department approved". */
export function compareDoers(left: Voice, right: Voice): Change[] {
  const taken = new Set<Deed>();
  const changes: Change[] = [];
  const pairs = left.deeds
    .flatMap((a) =>
      right.deeds.map((b) => ({
        a,
        b,
        score: likeness(a, b),
        same: sameSource(a.source, b.source),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((x, y) => Number(y.same) - Number(x.same) || y.score - x.score);
  for (const { a, b, same } of pairs) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    if (!same) changes.push(changed(a.act, b.act));
  }
  return changes;
}

/** 0 where two deeds are not one. */
function likeness(a: Deed, b: Deed): number {
  if (numbersContradict(a.words, b.words)) return 0;
  const common = shared(a.words, b.words);
  const overlap = overlapOf(a.words, b.words);
  if (a.stem === b.stem) {
    return common >= FEWEST && overlap >= SAME_VERB ? 1 + overlap : 0;
  }
  const numbered = !numbersOf(a.words).isDisjointFrom(numbersOf(b.words));
  return numbered && common >= FEWEST_OTHER && overlap >= OTHER_VERB ? overlap : 0;
}

function changed(a: Act, b: Act): Change {
  const why =
    a.form === b.form
      ? `who ${a.form}: ${a.name} → ${b.name}`
      : `who did it: ${a.name} (${a.form}) → ${b.name} (${b.form})`;
  return { outcome: 'changed', left: a.doer, right: b.doer, why };
}
