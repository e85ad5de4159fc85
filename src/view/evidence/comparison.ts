import type { Comparison, Side } from '../../compare/comparison.ts';
import { listed } from '../../compare/weights.ts';
import { stated as inWords } from '../../figures/why.ts';
import type { Span } from '../../text/span.ts';
import { furtherRows } from '../also.ts';
import { changeName } from '../classes.ts';
import { changeLine, count } from '../describe.ts';
import { marksOf } from '../marked.ts';
import { matterOf } from '../matter.ts';
import { PRESENTATION } from '../presentation.ts';
import { type Run, run } from '../row.ts';
import type { Block, Column, TableRow, Words } from './document.ts';
import { kindOf, type PassageEvidence, passageOf, placeOf } from './passages.ts';

/** How a document calls the two sides of a comparison, and the ids of its rows. */
export interface Naming {
  readonly left: string;
  readonly right: string;
  /** Before each id: a document may hold several comparisons. */
  readonly prefix: string;
}

/** Outcomes of figures and quotations as a document names them, in the order in which it tells them. */
const FIGURES: Readonly<Record<string, string>> = {
  changed: 'changed',
  'sources-disagree': 'sources disagree',
  equivalent: 'the same in other words',
  left: 'only left',
  right: 'only right',
};
const QUOTATIONS: Readonly<Record<string, string>> = {
  words: 'words changed',
  trimmed: 'trimmed',
  speaker: 'another speaker',
  'now-reported': 'now reported',
  'now-direct': 'now in quotation marks',
  left: 'only left',
  right: 'only right',
};

/** The matter of a comparison, in the lines that the screens and the printed form begin with too. */
export function matterBlocks(comparison: Comparison, { prefix }: Pick<Naming, 'prefix'>): Block[] {
  const items = matterOf(comparison).map(({ change, line }): Words => {
    return [run(`${line} (`), placeIn(prefix, change.row), run(')')];
  });
  if (items.length === 0) return [];
  return [
    { is: 'heading', level: 2, text: 'What matters most' },
    { is: 'list', items },
  ];
}

function placeIn(prefix: string, row: number): Words[number] {
  return { ...run(`passage ${row + 1}`), to: `#${idOf(prefix, row)}` };
}

/** What a comparison found, and both texts, passage beside passage. */
export function comparisonBlocks(comparison: Comparison, naming: Naming): Block[] {
  return [
    ...changes(comparison, naming),
    ...figures(comparison, naming),
    ...quotations(comparison, naming),
    ...passages(comparison, naming),
  ];
}

function changes(comparison: Comparison, { prefix }: Naming): Block[] {
  const { wording } = comparison.hidden;
  const marked =
    wording > 0 ? `${count(wording, 'more change')} of wording: marked in the texts only.` : '';
  const items = listed(comparison).map((change): Words => {
    const place = placeIn(prefix, change.row);
    return [run(changeName(change), 'label'), run(` ${changeLine(change)} (`), place, run(')')];
  });
  if (items.length === 0 && marked === '') return [];
  return [
    { is: 'heading', level: 2, text: 'What changed, heaviest first' },
    { is: 'list', items },
    ...(marked === '' ? [] : [{ is: 'text', words: [run(marked, 'quiet')] } as const]),
  ];
}

/** Figures or quotations that answer each other, or stand alone. */
interface Finding {
  readonly outcome: string;
  readonly left: readonly Words[];
  readonly right: readonly Words[];
}

function figures(comparison: Comparison, naming: Naming): Block[] {
  const found = comparison.figures.map(({ outcome, ...pair }): Finding => {
    const stated = (side: Side) =>
      pair[side].flatMap((index) => {
        const figure = comparison[side].figures[index];
        return figure
          ? [stating({ ...figure, text: inWords(figure) }, [figure.what, figure.source])]
          : [];
      });
    return { outcome, left: stated('left'), right: stated('right') };
  });
  return findings('Figures', 'figure', FIGURES, found, columnsOf(comparison, naming));
}

function quotations(comparison: Comparison, naming: Naming): Block[] {
  const found = comparison.quotations.map(({ outcome, ...pair }): Finding => {
    const stated = (side: Side) => {
      const { quotations, article } = comparison[side];
      const found = pair[side].flatMap((index) => quotations[index] ?? []);
      const unmarked = pair.echoes[side].map(({ speaker, ...at }) => {
        return { ...at, speaker, text: article.text.slice(at.start, at.end) };
      });
      return [...found, ...unmarked].map((one) => stating(one, [one.speaker]));
    };
    return { outcome, left: stated('left'), right: stated('right') };
  });
  return findings('Quotations', 'quotation', QUOTATIONS, found, columnsOf(comparison, naming));
}

/** What differs as a table, in the order of the outcomes; what does not is counted. */
function findings(
  title: string,
  noun: string,
  outcomes: Readonly<Record<string, string>>,
  found: readonly Finding[],
  columns: readonly Column[],
): Block[] {
  if (found.length === 0) return [];
  const rows = Object.entries(outcomes).flatMap(([outcome, name]) =>
    found
      .filter((one) => one.outcome === outcome)
      .map(({ left, right }): TableRow => {
        return { is: 'row', id: null, telling: true, cells: [[[run(name)]], left, right] };
      }),
  );
  const same = found.length - rows.length;
  const note = `${count(same, noun)} the same in both.`;
  return [
    { is: 'heading', level: 2, text: title },
    ...(rows.length > 0
      ? [{ is: 'table', of: 'findings', caption: title, columns, rows } as const]
      : []),
    ...(same > 0 ? [{ is: 'text', words: [run(note, 'quiet')] } as const] : []),
  ];
}

/** Words of a text, what else is known of them (what is counted, who says so), and where they stand. */
export function stating(
  { text, start, end }: Span & { readonly text: string },
  known: readonly (string | null)[],
): Words {
  const more = known.filter((fact) => fact !== null).join('; ');
  return [run(inline(text)), run(more === '' ? '' : ` (${inline(more)})`), place([{ start, end }])];
}

function passages(comparison: Comparison, naming: Naming): Block[] {
  // All that differs, whatever the reader has chosen for the screen: others will read this.
  const marks = marksOf(comparison, PRESENTATION.highlight);
  const further = furtherRows(comparison);
  const rows = comparison.rows.map((row, index): TableRow => {
    const side = (which: Side) => prose(passageOf(comparison, row, which, marks));
    const also = (further[index] ?? []).map(
      (other): Words => [
        run('also: ', 'quiet'),
        { ...run(`passage ${other.row + 1}`), to: `#${idOf(naming.prefix, other.row)}` },
      ],
    );
    const kind: Words = [run(kindOf(comparison, row))];
    const head: Words[] = [[run(`${index + 1}`, 'label')], kind, ...also];
    return {
      is: 'row',
      id: idOf(naming.prefix, index),
      telling: row.kind !== 'same' || row.moved,
      cells: [head, side('left'), side('right')],
    };
  });
  const columns = columnsOf(comparison, naming);
  const caption = 'The texts, passage beside passage';
  return [
    { is: 'heading', level: 2, text: 'The texts' },
    { is: 'table', of: 'passages', caption, columns, rows },
  ];
}

function prose(passage: PassageEvidence | null): Words[] {
  return passage ? [passage.words, [place(passage.spans)]] : [];
}

function place(spans: readonly Span[]): Run {
  return run(` ${placeOf(spans)}`, 'quiet');
}

function columnsOf({ left, right }: Comparison, naming: Naming): Column[] {
  return [
    { name: '', language: null },
    { name: naming.left, language: left.article.language },
    { name: naming.right, language: right.article.language },
  ];
}

function idOf(prefix: string, row: number): string {
  return `${prefix}passage-${row + 1}`;
}

function inline(text: string): string {
  return text.replace(/\s+/g, ' ');
}
