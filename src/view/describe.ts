import type { Heading } from '../article/article.ts';
import { aloneOf } from '../compare/alone.ts';
import type {
  Change,
  Comparison,
  ComparisonRow,
  ParatextChange,
  Reading,
  Side,
} from '../compare/comparison.ts';
import { isParatext } from '../compare/roles.ts';
import type { FigureOutcome } from '../figures/figure.ts';
import type { QuotationOutcome } from '../quotations/quotation.ts';
import { width } from '../text/columns.ts';
import { kept } from '../text/kept.ts';
import { changeName } from './classes.ts';
import type { Glyphs } from './glyphs.ts';
import { minuteOf } from './journal.ts';
import { correctionOutcomes, isCorrection, outcomeOf, rolesDiffer } from './paratext.ts';
import { type Row, run } from './row.ts';

const PLURALS: Readonly<Record<string, string>> = {
  story: 'stories',
  address: 'addresses',
  match: 'matches',
};

/** A number with its noun in the right form: "1 figure", "2 figures", "12,000 words". */
export function count(number: number, noun: string): string {
  const form = number === 1 ? noun : (PLURALS[noun] ?? `${noun}s`);
  return `${grouped(number)} ${form}`;
}

/** A whole number in English: "1,234,567". Intl does it at a price: 4 MB of locales, and a list of stories counts thousands of times. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** What is counted of figures, quotations and passages, in the order in which it is told. */
const FIGURES: Readonly<Partial<Record<FigureOutcome, string>>> = {
  changed: 'changed',
  'sources-disagree': 'disputed between sources',
};
export const QUOTATIONS: Readonly<Partial<Record<QuotationOutcome, string>>> = {
  words: 'changed',
  trimmed: 'trimmed',
  speaker: 'with another speaker',
  'now-reported': 'now reported',
  'now-direct': 'now in quotation marks',
  left: 'only left',
  right: 'only right',
};
const PASSAGES: Readonly<
  Record<Exclude<ComparisonRow['kind'], 'same'> | 'moved' | 'elsewhere' | 'shares', string>
> = {
  edited: 'edited',
  reworded: 'reworded',
  elsewhere: 'told elsewhere',
  shares: 'sharing a fact',
  left: 'only left',
  right: 'only right',
  moved: 'moved',
};
/** The same of texts written apart. */
const PASSAGES_APART = { ...PASSAGES, left: 'unmatched left', right: 'unmatched right' };

const ATTRIBUTIONS = { changed: 'changed' };
const BLOCKS = { changed: 'changed', left: 'only left', right: 'only right' };

/**
 * What a comparison found, in one line, heaviest first: "2 figures changed; 1 quotation only left;
 * 5 passages reworded, 3 only right". Where it has no more than so many cells, what weighs least is
 * only counted: "2 figures changed; 1 quotation only left; 8 passages".
 */
export function summary(comparison: Comparison, cells = Infinity): string {
  const { parts, blocks } = partsOf(comparison);
  if (parts.length > 0 && parts.length === blocks) return rolesDiffer(comparison);
  for (let whole = parts.length; whole > 0; whole--) {
    const line = parts.map((part, index) => (index < whole ? part.whole : part.brief)).join('; ');
    if (width(line) <= cells) return line;
  }
  if (parts.length > 0) return parts.map(({ brief }) => brief).join('; ');
  const { furniture } = comparison.hidden;
  const { forms, typography } = retyped(comparison);
  if (forms > 0) {
    const rest = typography > 0 ? `, ${count(typography, 'change')} of typography` : '';
    return `The same is said; ${count(forms, 'passage')} in another form${rest}`;
  }
  if (typography > 0) return `The same words; ${count(typography, 'change')} of typography`;
  return furniture > 0
    ? `The two articles are the same; ${count(furniture, 'block')} around them ${furniture === 1 ? 'differs' : 'differ'}`
    : 'The two texts are the same';
}

/** What a summary is put together from, heaviest first, and how many of its parts are of blocks around the body; made once for the heads of all frames. */
const partsOf = kept((comparison: Comparison) => {
  const { figures, quotations, attributions, rows } = comparison;
  const prose = rows.filter(({ role, moved }) => !isParatext(role) || moved);
  const blocks = around(comparison);
  const parts = [
    told('correction', BLOCKS, correctionOutcomes(comparison)),
    told('figure', FIGURES, outcomesOf(figures)),
    told('quotation', QUOTATIONS, outcomesOf(quotations)),
    told(
      'attribution',
      ATTRIBUTIONS,
      attributions.map(() => 'changed'),
    ),
    told(
      'passage',
      comparison.hidden.apart ? PASSAGES_APART : PASSAGES,
      prose.flatMap((row) => [rowName(comparison, row), ...(row.moved ? ['moved'] : [])]),
      prose.filter(({ kind, moved }) => kind !== 'same' || moved).length,
    ),
    ...blocks,
  ].filter(({ whole }) => whole !== '');
  return { parts, blocks: blocks.length };
});

/** What became of each, in their order. */
export function outcomesOf(found: readonly { readonly outcome: string }[]): string[] {
  return found.map(({ outcome }) => outcome);
}

/** How many changes of words the list has, by what they are called: "words: 1 negation, 2 name"; empty where there are none. */
export function kindsLine({ changes }: Comparison): string[] {
  const words = changes.filter(({ kind }) => WORDS.has(kind));
  const names = [...Map.groupBy(words, changeName)];
  const counts = names.map(([name, { length }]) => `${grouped(length)} ${name}`);
  return counts.length > 0 ? [`words: ${counts.join(', ')}`] : [];
}

const WORDS: ReadonlySet<Change['kind']> = new Set(['name', 'negation', 'wording', 'attribution']);

/** What became of the blocks around the body, those of one role together; corrections apart. */
function around({ paratext }: Comparison): ReturnType<typeof told>[] {
  const others = paratext.filter((change) => !isCorrection(change));
  const roles = Map.groupBy(others, ({ role }) => role);
  return [...roles].map(([role, changes]) => told(role, BLOCKS, changes.map(outcomeOf)));
}

/** "2 quotations changed, 1 only left": the noun once, the outcomes in the table's order; in brief "3 quotations". */
export function told(
  noun: string,
  words: Readonly<Record<string, string>>,
  outcomes: readonly string[],
  total = outcomes.filter((outcome) => outcome in words).length,
): { readonly whole: string; readonly brief: string } {
  const counts = Map.groupBy(outcomes, (outcome) => outcome);
  const parts = Object.entries(words).flatMap(([outcome, word]) => {
    const number = counts.get(outcome)?.length ?? 0;
    return number > 0 ? [{ number, word }] : [];
  });
  const whole = parts
    .map(({ number, word }, index) => `${index === 0 ? count(number, noun) : number} ${word}`)
    .join(', ');
  return { whole, brief: count(total, noun) };
}

/** One change in words, for the line below the screens. */
export function changeLine({ why }: Change | ParatextChange): string {
  return why;
}

/** The change with its name, where no column says that; "only on the left" says it by itself. */
export function changeInWords(change: Change): string {
  const { kind, why } = change;
  return kind === 'added' || kind === 'removed' ? why : `${changeName(change)}: ${why}`;
}

/**
 * Words of a change with the sign for how its two sides stand: an arrow to the later one, or a bar
 * between them where neither is older.
 */
export function directed(words: string, older: Side | null): string {
  return older === 'left' ? words : words.replaceAll(' → ', ` ${older === null ? '|' : '←'} `);
}

/** The sign between two versions: an arrow to the later one, or a bar where neither is older. */
export function signOf(older: Side | null, { arrow, back }: Glyphs): string {
  return older === null ? '|' : older === 'left' ? arrow : back;
}

/** What is held back, as sentences; empty where nothing is. */
export function heldBack(comparison: Comparison): string[] {
  const { hidden } = comparison;
  const { forms, typography } = retyped(comparison);
  const parts = [
    ...(hidden.wording > 0 ? [`${count(hidden.wording, 'change')} of wording`] : []),
    ...(forms > 0 ? [`${count(forms, 'change')} of form`] : []),
    ...(typography > 0 ? [`${count(typography, 'change')} of typography`] : []),
  ];
  if (parts.length === 0) return [];
  const [last, ...others] = parts.toReversed();
  const rest = others.length > 0 ? `${others.toReversed().join(', ')} and ` : '';
  return [`${rest}${last} folded`];
}

/** How many passages say the same in another form ("has not", "hasn't"), and how many in the same words. */
function retyped({ changes, hidden }: Comparison) {
  const forms = changes.filter(({ sense }) => sense === 'form').length;
  return { forms, typography: hidden.typography - forms };
}

/** What a row is, and of one that has one side only, what is known of that. */
export function rowName(
  comparison: Comparison,
  row: ComparisonRow,
): ComparisonRow['kind'] | 'elsewhere' | 'shares' {
  const alone = aloneOf(comparison, row);
  return alone === 'elsewhere' || alone === 'shares' ? alone : row.kind;
}

/** Whether a row is the same on both sides, and in its place. */
export function isSame(row: ComparisonRow | undefined): boolean {
  return row?.kind === 'same' && !row.moved;
}

/** Says how much is folded: "12 sentences the same". */
export function foldedLine(rows: readonly ComparisonRow[], glyphs: Glyphs): string {
  return `${glyphs.folded} ${foldedCount(rows)}`;
}

export function foldedCount(rows: readonly ComparisonRow[]): string {
  const sentences = rows.reduce(
    (sum, { left, right }) => sum + Math.max(left.length, right.length),
    0,
  );
  return `${count(sentences, 'sentence')} ${rows.every(isSame) ? 'the same' : 'not shown'}`;
}

/** Says where in its own text a moved passage stands, and those after it that moved along: "moved later: sentences 9 to 11 of 31". */
export function movedLine(
  comparison: Comparison,
  index: number,
  side: Side,
  glyphs: Glyphs,
): string {
  const { rows } = comparison;
  let last = index;
  while (goesOn(comparison, last + 1)) last++;
  const [from, to] = [(rows[index]?.[side][0] ?? 0) + 1, (rows[last]?.[side].at(-1) ?? 0) + 1];
  const all = comparison[side].article.sentences.length;
  const where = from === to ? `sentence ${from} of ${all}` : `sentences ${from} to ${to} of ${all}`;
  const moved = rows[index] as ComparisonRow;
  return `${glyphs.moved} ${side === 'left' ? '' : `moved ${direction(comparison, moved)}: `}${where}`;
}

/** Whether a row, by index, goes on in both texts where the one above it ends, in the same paragraphs. */
export function goesOn({ rows, left, right }: Comparison, index: number): boolean {
  const [above, row] = [rows[index - 1], rows[index]];
  if (!above || !row || above.moved !== row.moved) return false;
  const follows = (side: Side, { article }: Reading): boolean => {
    const [last, next] = [above[side].at(-1), row[side][0]];
    if (last === undefined || next !== last + 1) return false;
    return article.sentences[last]?.block === article.sentences[next]?.block;
  };
  return follows('left', left) && follows('right', right);
}

/** Whether the right text has a moved passage earlier or later than the left one does. */
export function direction({ rows }: Comparison, moved: ComparisonRow): 'earlier' | 'later' {
  const before = rows.slice(0, rows.indexOf(moved));
  const settled = before.findLast((row) => !row.moved && row.left.length * row.right.length > 0);
  return (moved.right[0] ?? 0) > (settled?.right.at(-1) ?? -1) ? 'later' : 'earlier';
}

/** What a version is called where its title is said already: its publisher, or the end of its path. */
export function versionName({ publisher, path }: Heading): string {
  if (publisher !== null) return publisher;
  return path === '-'
    ? 'standard input'
    : (path.split('/').findLast((part) => part !== '') ?? path);
}

/** A version's name with what else tells it from others. */
export function versionLine(article: Heading, glyphs: Glyphs, fetched: string | null = null): Row {
  return [
    run(versionName(article), 'label'),
    run(`  ${versionFacts(article, glyphs, fetched)}`, 'quiet'),
  ];
}

/**
 * A version's date, length, and a language other than English; of texts of one source, which state
 * the same date, when it was fetched.
 */
export function versionFacts(article: Heading, { dot }: Glyphs, fetched: string | null): string {
  const { language, words } = article;
  const foreign = language !== null && !/^en\b/i.test(language) ? language : '';
  const when = fetched === null ? dateOf(article) : fetchedAt(fetched);
  return [when, count(words, 'word'), foreign].filter((fact) => fact !== '').join(` ${dot} `);
}

/** "fetched 2026-05-01 18:30", in UTC. */
export function fetchedAt(time: string): string {
  return `fetched ${minuteOf(time)}`;
}

/** The day and, where it is stated, the minute of publication, as the page states it; empty where it does not. */
export function dateOf({ published }: Heading): string {
  const [day = '', minute = ''] = (published ?? '').split('T');
  return [day, minute.slice(0, 5)].filter((part) => part !== '').join(' ');
}
