import type { Comparison } from '../compare/comparison.ts';
import { changeInWords, count, summary } from './describe.ts';
import { paratextLine } from './paratext.ts';
import { wrapText } from './prose.ts';
import { type Line, run, type Sheet } from './row.ts';

/** What a source held from one time on. */
export interface Step {
  /** Id of the article. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'first' | 'changed' | 'returned' | 'short';
  /** ISO 8601, in UTC. */
  readonly fetched: string;
  readonly words: number;
  /** With what the source held before; null for the first text and for one that was cut short. */
  readonly comparison: Comparison | null;
}

const KINDS: Readonly<Record<Step['kind'], string>> = {
  first: 'first',
  changed: 'changed',
  returned: 'changed back',
  short: 'cut short',
};
const KIND = Math.max(...Object.values(KINDS).map(({ length }) => length));
/** Changes that are told of a step; the others are only counted. */
const TOLD = 3;
const GAP = '  ';

/** What a source held at different times, and what changed from one to the next. `ref` is the step. */
export function historySheet(
  source: string,
  steps: readonly Step[],
  { width }: { readonly width: number },
): Sheet {
  const head = [
    ...wrapText(steps.at(-1)?.title ?? source, width, 'title'),
    ...wrapText(source, width),
    ...wrapText(`${count(steps.length, 'version')}; times in UTC`, width, 'quiet'),
  ];
  const margin = ' '.repeat(String(steps.length).length + GAP.length);
  const lines: Line[] = head.map((row) => ({ row, ref: -1 }));
  for (const [ref, step] of steps.entries()) {
    const number = String(ref + 1).padStart(margin.length - GAP.length) + GAP;
    const rows = [facts(step), ...changes(step)].flatMap((text, at) =>
      wrapText(text, Math.max(1, width - margin.length), at === 0 ? 'label' : 'text'),
    );
    lines.push({ row: [], ref: -1 });
    for (const [at, row] of rows.entries())
      lines.push({ row: [run(at === 0 ? number : margin, 'label'), ...row], ref });
  }
  return { lines };
}

/** "2026-05-01 08:40  changed  412 words  3f2a91bc8c1d77e0". */
function facts({ id, kind, fetched, words }: Step): string {
  const time = fetched.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ');
  return [time, KINDS[kind].padEnd(KIND), count(words, 'word'), id].join(GAP);
}

/** What a step changed: what differs around the body, the weightiest changes in it, then all in one line of counts. */
function changes({ comparison }: Step): string[] {
  if (comparison === null) return [];
  const told = comparison.changes.slice(0, TOLD).map(changeInWords);
  const around = comparison.paratext.map(paratextLine);
  return [...around, ...told, summary(comparison)].map(inTime);
}

/** In words for a text that came after the other. */
function inTime(text: string): string {
  return text
    .replaceAll(/only (?:on the )?left/g, 'gone')
    .replaceAll(/only (?:on the )?right/g, 'new');
}
