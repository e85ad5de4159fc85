import type { Article, Sentence } from '../../src/article/article.ts';
import type {
  Change,
  Comparison,
  ComparisonRow,
  Reading,
  Side,
  WordChange,
} from '../../src/compare/comparison.ts';
import { SILENCE } from '../../src/speech/speech.ts';
import type { Span } from '../../src/text/span.ts';

/** A row as it reads: each side's sentences, changed words between [- and -], {+ and +}. */
export interface Told {
  readonly kind: ComparisonRow['kind'];
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  readonly moved?: boolean;
  /** Place of the row's passage in the right text, where that is another than in the list. */
  readonly rightPlace?: number;
}

/** A change as it reads: the words of each side, the first such words in the row's passage. */
export interface ToldChange {
  readonly kind: Change['kind'];
  readonly row: number;
  readonly left?: string;
  readonly right?: string;
  readonly why?: string;
}

const SIGNS = /\[-|-\]|\{\+|\+\}/g;

/** A comparison from its rows; every row begins a paragraph. */
export function compared(rows: readonly Told[], changes: readonly ToldChange[] = []): Comparison {
  const left = side(rows, 'left');
  const right = side(rows, 'right');
  const comparison: Comparison = {
    left: readingOf(left.article),
    right: readingOf(right.article),
    rows: rows.map(({ kind, moved = false }, index) => ({
      role: 'body',
      left: left.sentencesOf[index] ?? [],
      right: right.sentencesOf[index] ?? [],
      kind,
      moved,
      similarity: kind === 'left' || kind === 'right' ? 0 : 0.8,
      words: [...(left.words[index] ?? []), ...(right.words[index] ?? [])],
    })),
    figures: [],
    quotations: [],
    attributions: [],
    paratext: [],
    further: [],
    unsure: { left: new Set(), right: new Set() },
    furniture: { left: [], right: [] },
    changes: [],
    hidden: { wording: 0, typography: 0, same: 0, furniture: 0, apart: false, warnings: [] },
  };
  return { ...comparison, changes: changes.map((told) => change(comparison, told)) };
}

/** An article whose paragraphs are lists of sentences. */
export function articleOf(paragraphs: readonly (readonly string[])[], path = 'a.txt'): Article {
  let text = '';
  const blocks: Article['blocks'][number][] = [];
  const sentences: Sentence[] = [];
  for (const [block, paragraph] of paragraphs.entries()) {
    if (block > 0) text += '\n\n';
    const start = text.length;
    for (const [index, sentence] of paragraph.entries()) {
      if (index > 0) text += ' ';
      sentences.push({ start: text.length, end: text.length + sentence.length, block });
      text += sentence;
    }
    blocks.push({ role: 'body', start, end: text.length });
  }
  return {
    id: path,
    path,
    title: paragraphs[0]?.[0] ?? path,
    text,
    blocks,
    sentences,
    words: text.split(/\s+/).length,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: null,
  };
}

export function readingOf(article: Article): Reading {
  return { ...SILENCE, article, figures: [] };
}

interface ToldSide {
  readonly article: Article;
  readonly sentencesOf: readonly number[][];
  readonly words: readonly WordChange[][];
}

function side(rows: readonly Told[], which: Side): ToldSide {
  const place = (index: number): number =>
    which === 'right' ? (rows[index]?.rightPlace ?? index) : index;
  const order = rows.map((_, index) => index).sort((a, b) => place(a) - place(b));
  const told = order.filter((index) => (rows[index]?.[which] ?? []).length > 0);
  const article = articleOf(
    told.map((index) => (rows[index]?.[which] ?? []).map((s) => s.replace(SIGNS, ''))),
    which === 'left' ? 'morning.txt' : 'evening.txt',
  );
  const sentencesOf: number[][] = rows.map(() => []);
  const words: WordChange[][] = rows.map(() => []);
  let next = 0;
  for (const index of told) {
    for (const sentence of rows[index]?.[which] ?? []) {
      const { start = 0 } = article.sentences[next] ?? {};
      sentencesOf[index]?.push(next++);
      words[index]?.push(...signedWords(sentence, start, which));
    }
  }
  return { article, sentencesOf, words };
}

function signedWords(sentence: string, start: number, which: Side): WordChange[] {
  const words: WordChange[] = [];
  let at = start;
  let open = -1;
  for (const part of sentence.split(/(\[-|-\]|\{\+|\+\})/)) {
    if (part === '[-' || part === '{+') open = at;
    else if (part === '-]' || part === '+}')
      words.push({ side: which, start: open, end: at, change: 'replaced' });
    else at += part.length;
  }
  return words;
}

function change(comparison: Comparison, told: ToldChange): Change {
  const find = (which: Side): Span | null => {
    const words = told[which];
    if (words === undefined) return null;
    const { article } = comparison[which];
    const first = comparison.rows[told.row]?.[which][0];
    const from = first === undefined ? 0 : (article.sentences[first]?.start ?? 0);
    const start = article.text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  return {
    kind: told.kind,
    sense: null,
    row: told.row,
    left: find('left'),
    right: find('right'),
    why: told.why ?? '',
  };
}
