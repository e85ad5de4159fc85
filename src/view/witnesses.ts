import type { Sighting } from '../story/witness.ts';
import { count } from './describe.ts';

/** A time to the minute: "2026-05-01 08:40". */
export function minute(time: string): string {
  return time.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ');
}

/** Characters of a commit's hash that are told. */
const HASH = 12;

/**
 * Who captured a text and when, a line for each; then what the text says of its time itself, which is
 * not theirs.
 */
export function witnessesInWords(
  seenBy: readonly Sighting[],
  published: string | null,
): readonly string[] {
  const lines = [...Map.groupBy(seenBy, ({ by }) => by).values()].map(captured);
  const isDated = lines.length > 0 && published !== null;
  return isDated ? [...lines, `dated by itself: ${minute(published)}`] : lines;
}

/** "captured by git 2026-03-03 14:12: commit 1a2b3c4d5e6f of docs/rain.md, written 2026-03-03 14:10; 2 times more, until 2026-03-05 09:00". */
function captured(looks: readonly Sighting[]): string {
  const [first, ...more] = looks;
  if (!first) return '';
  const { by, at, id, of, written } = first;
  const commit = by === 'git' ? `: commit ${id.slice(0, HASH)}` : '';
  const named = of === null ? '' : ` of ${of}`;
  const authored = written === null ? '' : `, written ${minute(written)}`;
  const last = more.at(-1);
  const again = last ? `; ${count(more.length, 'time')} more, until ${minute(last.at)}` : '';
  return `captured by ${by} ${minute(at)}${commit}${named}${authored}${again}`;
}
