import type { Article } from '../article/article.ts';
import type { Change, Comparison, ComparisonRow, Side } from '../compare/comparison.ts';
import { tokenise } from '../text/words.ts';
import type { Glyphs } from './glyphs.ts';
import { type Row, run } from './row.ts';

/** A number with its noun: "1 figure", "2 figures". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`;
}

/** What a comparison found, in one line: "2 figures changed, 1 quotation only left, 3 passages added". */
export function summary(comparison: Comparison): string {
  const figures = comparison.figures.filter(({ outcome }) => outcome === 'changed').length;
  const kinds = (kind: ComparisonRow['kind']): number =>
    comparison.rows.filter((row) => row.kind === kind).length;
  const parts: string[] = [];
  const say = (number: number, noun: string, verb: string): void => {
    if (number > 0) parts.push(`${count(number, noun)} ${verb}`);
  };
  say(figures, 'figure', 'changed');
  say(kinds('edited'), 'passage', 'edited');
  say(kinds('reworded'), 'passage', 'reworded');
  say(kinds('left'), 'passage', 'only left');
  say(kinds('right'), 'passage', 'only right');
  return parts.length > 0 ? parts.join(', ') : 'The two versions are the same.';
}

/** One change in words, for the line below the screens. */
export function changeLine(change: Change): string {
  return change.why;
}

/** Says how much is folded. */
export function foldedLine(sentences: number, glyphs: Glyphs): string {
  return `${glyphs.folded} ${count(sentences, 'sentence')} the same`;
}

/** Says where in its own text a moved passage stands: "moved later: sentence 9 of 31". */
export function movedLine(
  comparison: Comparison,
  row: ComparisonRow,
  side: Side,
  glyphs: Glyphs,
): string {
  const place = (row[side][0] ?? 0) + 1;
  const where = `sentence ${place} of ${comparison[side].article.sentences.length}`;
  return `${glyphs.moved} ${side === 'left' ? '' : `moved ${direction(comparison, row)}: `}${where}`;
}

/** Whether the right text has a moved passage earlier or later than the left one does. */
function direction({ rows }: Comparison, moved: ComparisonRow): 'earlier' | 'later' {
  const before = rows.slice(0, rows.indexOf(moved));
  const settled = before.findLast((row) => !row.moved && row.left.length * row.right.length > 0);
  return (moved.right[0] ?? 0) > (settled?.right.at(-1) ?? -1) ? 'later' : 'earlier';
}

/** What a version is called where its title is said already: its publisher, or the end of its path. */
export function versionName(article: Article): string {
  return article.publisher ?? (article.path.split('/').at(-1) || article.path);
}

/** A version's name with what else tells it from others: date and length. */
export function versionLine(article: Article, glyphs: Glyphs): Row {
  const facts = [dateOf(article), count(wordCount(article), 'word')].filter((fact) => fact !== '');
  return [run(versionName(article), 'label'), run(`  ${facts.join(` ${glyphs.dot} `)}`, 'quiet')];
}

/** The day and, where it is stated, the minute of publication, as the page states it; empty where it does not. */
export function dateOf({ published }: Article): string {
  const [day = '', minute = ''] = (published ?? '').split('T');
  return [day, minute.slice(0, 5)].filter((part) => part !== '').join(' ');
}

/** Words of the body. */
export function wordCount(article: Article): number {
  let words = 0;
  for (const sentence of article.sentences)
    for (const token of tokenise(article.text, sentence)) if (token.kind !== 'mark') words++;
  return words;
}
