import type { Outcome } from '../library/add.ts';
import { addAll } from '../library/add-all.ts';
import { arrivals } from '../library/arrivals.ts';
import { libraryPath } from '../library/place.ts';
import { Trouble } from '../library/trouble.ts';
import { printable } from '../text/sanitise.ts';
import { count } from '../view/describe.ts';
import type { Work } from './output.ts';
import { progress } from './progress.ts';

/** What became of a text, in words; in the order in which it is told. */
const WHAT: Readonly<Record<Outcome['what'], string>> = {
  first: 'new',
  changed: 'changed',
  returned: 'changed back',
  short: 'cut short',
  same: 'the same',
};

/** Adds what the operands name to the reader's library; 2 where some of it could not be read. */
export const add: Work = async (given, around, complain) => {
  const { openToWrite } = await import('../library/sqlite/open.ts');
  const store = openToWrite(libraryPath(around));
  const told = progress(around.stderr);
  const counts = new Map<Outcome['what'], number>();
  let troubles = 0;
  try {
    const arriving = arrivals(given.operands, around, new Date().toISOString());
    for await (const added of addAll(store, arriving)) {
      if (added instanceof Trouble) {
        told.clear();
        complain(added);
        troubles++;
        continue;
      }
      for (const { id, what, arrival } of added) {
        counts.set(what, (counts.get(what) ?? 0) + 1);
        if (!given.verbose) continue;
        around.stdout.write(`${id}  ${WHAT[what]}  ${printable(arrival.article.path)}\n`);
      }
      told.show(summary(counts));
    }
  } finally {
    told.clear();
    await store.close();
  }
  if (counts.size > 0) around.stdout.write(`${summary(counts)}\n`);
  return troubles > 0 ? 2 : 0;
};

/** "1,204 texts: 1,200 new, 4 changed". */
function summary(counts: ReadonlyMap<Outcome['what'], number>): string {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const kinds = Object.entries(WHAT).flatMap(([what, word]) => {
    const number = counts.get(what as Outcome['what']) ?? 0;
    return number > 0 ? [`${number.toLocaleString('en')} ${word}`] : [];
  });
  return `${count(all, 'text')}: ${kinds.join(', ')}`;
}
