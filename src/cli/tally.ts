import { Trouble } from '../host/trouble.ts';
import { outcomesInWords, WHAT } from '../library/outcomes.ts';
import type { Added } from '../sources/add-all.ts';
import { alike } from '../sources/fetch/alike.ts';
import type { Outcome } from '../store/add.ts';
import { isAside } from '../store/revisions.ts';
import { printable } from '../text/sanitise.ts';
import { progress } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps count of what becomes of texts, and says so while it happens. */
export interface Tally {
  readonly texts: number;
  readonly troubles: number;
  add(texts: readonly Added[]): void;
  fail(trouble: Trouble): void;
  /** How much of the work is done, null where nobody knows: on a terminal, a bar; `counted` says it in words. */
  show(done: number, total: number | null, counted?: string): void;
  /** "1,200 new, 4 changed"; empty where there is nothing to say, as of what is as it was unless `same`. */
  words(same: boolean): string;
  /** Takes the bar away, and tells what was kept aside, which nobody sees in the list, and what failed. */
  close(): void;
}

/** Texts, kept aside, that are told each by itself where the others are not. */
const FEW = 5;

/** `verbose` prints a line for each text as it is kept; `complain` prints a trouble. */
export function tally(
  { stdout, stderr }: Pick<Surroundings, 'stdout' | 'stderr'>,
  verbose: boolean,
  complain: (trouble: Trouble) => void,
): Tally {
  const told = progress(stderr);
  const counts = new Map<Outcome['what'], number>();
  const troubles: Trouble[] = [];
  const aside: Added[] = [];
  let late: Added | null = null;

  const line = ({ id, what, arrival }: Added): string =>
    `${id}  ${WHAT[what]}  ${printable(arrival.article.path)}\n`;
  const words = (same: boolean): string => outcomesInWords(counts, same);
  return {
    words,
    get texts() {
      return [...counts.values()].reduce((sum, one) => sum + one, 0);
    },
    get troubles() {
      return troubles.length;
    },
    add(texts) {
      for (const text of texts) {
        counts.set(text.what, (counts.get(text.what) ?? 0) + 1);
        if (text.clock !== undefined) late = text;
        if (!verbose && isAside(text.what)) aside.push(text);
        if (!verbose) continue;
        told.clear();
        stdout.write(line(text));
      }
    },
    fail: (trouble) => void troubles.push(trouble),
    show: (done, total, counted = '') =>
      told.show([counted, words(true)].filter(Boolean).join('; '), done, total),
    close() {
      told.clear();
      for (const text of aside.slice(0, FEW)) stdout.write(line(text));
      if (aside.length > FEW)
        stdout.write(`… and ${aside.length - FEW} more that are in no story; -v tells each\n`);
      if (late?.clock !== undefined) complain(behind(late.clock, late.fetched));
      for (const trouble of alike(troubles)) complain(trouble);
    },
  };
}

/** What is said where a look cannot have been when the clock says. */
function behind(clock: string, fetched: string): Trouble {
  const remedy = `what was found is filed at ${fetched}, after what was known by then`;
  return new Trouble('the clock is behind', clock, remedy);
}
