import type { Comparison } from '../compare/comparison.ts';
import type { Missed } from '../story/annotate.ts';
import type { Sighting } from '../story/witness.ts';
import { changeInWords, count, summary } from './describe.ts';
import { paratextLine } from './paratext.ts';
import { wrapText } from './prose.ts';
import { type Line, run, type Sheet } from './row.ts';
import { minute, witnessesInWords } from './witnesses.ts';

/** What a source held from one time on. */
export interface Step {
  /** Id of the article. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'first' | 'changed' | 'returned' | 'short' | 'notice';
  /** ISO 8601, in UTC. */
  readonly fetched: string;
  /** When it is known to have been there last. */
  readonly until: string;
  /** The visits that failed before something else was found. */
  readonly missed: readonly Missed[];
  /** The looks of witnesses at it, oldest first. */
  readonly seenBy: readonly Sighting[];
  /** When it was published, as it says itself: ISO 8601; null where it does not. */
  readonly published: string | null;
  readonly words: number;
  /** With what the source held before; null for the first text and for one that is kept aside. */
  readonly comparison: Comparison | null;
}

const KINDS: Readonly<Record<Step['kind'], string>> = {
  first: 'first',
  changed: 'changed',
  returned: 'changed back',
  short: 'cut short',
  notice: 'only a notice',
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
    const rows = [facts(step), ...changes(step), ...presence(step)].flatMap((text, at) =>
      wrapText(text, Math.max(1, width - margin.length), at === 0 ? 'label' : 'text'),
    );
    lines.push({ row: [], ref: -1 });
    for (const [at, row] of rows.entries())
      lines.push({ row: [run(at === 0 ? number : margin, 'label'), ...row], ref });
  }
  return { lines };
}

/** Until when it was seen, by whom if not by its reader, and the visits that saw nothing. */
function presence({ fetched, until, missed, seenBy, published }: Step): string[] {
  const seen = until > fetched ? [`there until ${minute(until)} at least`] : [];
  return [...seen, ...witnessesInWords(seenBy, published), ...missedInWords(missed)];
}

/** "2 visits saw nothing, 2026-05-02 10:00 to 2026-05-02 12:00: the server answers 404 (Not Found)", a line for each reason. */
export function missedInWords(missed: readonly Missed[]): string[] {
  return [...Map.groupBy(missed, ({ why }) => why ?? '')].map(([why, visits]) => {
    const times = [visits[0]?.at ?? '', visits.at(-1)?.at ?? ''].map(minute);
    const when = [...new Set(times)].join(' to ');
    return `${count(visits.length, 'visit')} saw nothing, ${when}: ${why}`;
  });
}

/** "2026-05-01 08:40  changed  412 words  3f2a91bc8c1d77e0". */
function facts({ id, kind, fetched, words }: Step): string {
  return [minute(fetched), KINDS[kind].padEnd(KIND), count(words, 'word'), id].join(GAP);
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
