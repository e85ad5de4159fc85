import type { Reading } from '../../compare/comparison.ts';
import { brief } from '../../compare/findings.ts';
import { versionName } from '../describe.ts';
import { minuteOf } from '../journal.ts';
import { run } from '../row.ts';
import type { Block } from './document.ts';
import type { Evidence, ReadersOwn } from './evidence.ts';

/** What the reader has added, note by note, each with what it is on; nothing where there is none. */
export function ownBlocks(evidence: Evidence): Block[] {
  const { notes = [], reviewed = [] } = evidence.own ?? {};
  if (notes.length + reviewed.length === 0) return [];
  const readings = readingsOf(evidence);
  const name = (id: string): string => {
    const at = readings.findIndex(({ article }) => article.id === id);
    const article = readings[at]?.article;
    return article ? `version ${at + 1} (${versionName(article)})` : id;
  };
  const items = [
    ...notes.map((note) => [
      run(`${placeOf(note, readings, name)}: `, 'label'),
      run(note.text),
      run(` (${minuteOf(note.at)})`, 'quiet'),
    ]),
    ...reviewed.map(({ article, at }) => [
      run(`What ${name(article)} changed was reviewed`),
      run(` (${minuteOf(at)})`, 'quiet'),
    ]),
  ];
  return [
    { is: 'heading', level: 2, text: 'The reader’s notes' },
    { is: 'list', items },
  ];
}

function readingsOf(evidence: Evidence): readonly Reading[] {
  if (evidence.kind !== 'compare') return evidence.versions.map(({ reading }) => reading);
  return [evidence.comparison.left, evidence.comparison.right];
}

function placeOf(
  { articles, span }: ReadersOwn['notes'][number],
  readings: readonly Reading[],
  name: (id: string) => string,
): string {
  const [first = '', second = ''] = articles;
  const reading = readings.find(({ article }) => article.id === first);
  if (!span || !reading) return `On what changed from ${name(first)} to ${name(second)}`;
  const words = brief(reading.article.text.slice(span.start, span.end));
  return `On “${words}” in ${name(first)}, ${span.start}–${span.end}`;
}
