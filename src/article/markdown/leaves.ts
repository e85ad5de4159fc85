import type { Token } from 'markdown-it';
import { isNoteName, raised } from '../html/raised.ts';
import type { Setting } from '../paragraphs.ts';

/** A piece of a Markdown text that holds words: a paragraph, a heading, a row of a table, lines of code. */
export interface Leaf {
  readonly setting: Setting | null;
  /** Its first line in the text. */
  readonly line: number;
  /** Its source, without the marks of the lists and quotations around it. */
  readonly source: string;
  /** The words without marks of emphasis, addresses of links and tags. */
  readonly words: string;
  /** Whether `source` is HTML, and `words` empty. */
  readonly html: boolean;
}

/** What words stand in, while the tokens are gone through. */
interface Around {
  heading: number;
  quotes: number;
  lists: number;
  /** The row of a table. */
  row: { readonly line: number; readonly cells: string[] } | null;
  /** The number of an item whose words have not come yet, where it is no list's. */
  number: string;
}

/** The pieces that hold the words of a text, in order. */
export function leaves(tokens: readonly Token[]): Leaf[] {
  const alone = itemsAlone(tokens);
  const around: Around = { heading: 0, quotes: 0, lists: 0, row: null, number: '' };
  const found: Leaf[] = [];
  for (const token of tokens) {
    const line = token.map?.[0] ?? found.at(-1)?.line ?? 0;
    enter(around, token, line);
    if (alone.has(token)) around.number = `${token.info}${token.markup}`;
    for (const leaf of leavesOf(around, token, line)) found.push(leaf);
  }
  return found;
}

function leavesOf(around: Around, token: Token, line: number): Leaf[] {
  const { type, content } = token;
  const leaf = { line, html: false };
  if (type === 'inline' && around.row) {
    around.row.cells.push(wordsOf(token));
  } else if (type === 'inline') {
    const number = around.number === '' ? '' : `${around.number} `;
    around.number = '';
    const [source, words] = [number + content, number + wordsOf(token)];
    return [{ ...leaf, setting: settingOf(around, token), source, words }];
  } else if (type === 'tr_close' && around.row) {
    const words = around.row.cells.join(' | ');
    return [
      { setting: { kind: 'table' }, line: around.row.line, source: words, words, html: false },
    ];
  } else if (type === 'list_item_close' && around.number !== '') {
    const words = around.number;
    around.number = '';
    return [{ ...leaf, setting: { kind: 'list' }, source: words, words }];
  } else if (type === 'fence' || type === 'code_block') {
    const source = content.replace(/\n+$/, '');
    const first = type === 'fence' ? line + 1 : line;
    return [{ ...leaf, setting: { kind: 'code' }, line: first, source, words: source }];
  } else if (type === 'html_block') {
    return [{ ...leaf, setting: null, source: content, words: '', html: true }];
  }
  return [];
}

/** Items that no other stands beside: "12. May" at the beginning of a paragraph is a date, and not a list of one. */
function itemsAlone(tokens: readonly Token[]): ReadonlySet<Token> {
  const alone = new Set<Token>();
  const lists: Token[][] = [];
  for (const token of tokens) {
    if (token.type === 'ordered_list_open') lists.push([]);
    if (token.type === 'bullet_list_open') lists.push([]);
    if (token.type === 'list_item_open') lists.at(-1)?.push(token);
    if (!/_list_close$/.test(token.type)) continue;
    const [item, second] = lists.pop() ?? [];
    if (token.type === 'ordered_list_close' && item && !second) alone.add(item);
  }
  return alone;
}

function enter(around: Around, { type, tag, nesting }: Token, line: number): void {
  if (type === 'heading_open') around.heading = Number(tag.slice(1));
  if (type === 'heading_close') around.heading = 0;
  if (type === 'tr_open') around.row = { line, cells: [] };
  if (type === 'table_close') around.row = null;
  if (/^blockquote_/.test(type)) around.quotes += nesting;
  if (/^(?:bullet|ordered)_list_/.test(type)) around.lists += nesting;
}

function settingOf({ heading, quotes, lists }: Around, { children }: Token): Setting | null {
  if (heading > 0) return { kind: 'heading', level: heading };
  if (quotes > 0) return { kind: 'blockquote' };
  if (lists > 0) return { kind: 'list' };
  const told =
    children?.filter(({ content, type }) => type !== 'softbreak' && content !== '') ?? [];
  const pictures = told.length > 0 && told.every(({ type }) => type === 'image');
  return pictures ? { kind: 'caption' } : null;
}

/** The words of a line's tokens without those that are struck through; a picture is told by what stands for it. */
function wordsOf({ children, content }: Token): string {
  if (children === null) return content;
  // What nothing ends is not struck: the rest would be lost.
  const last = children.findLastIndex(({ type, content }) => strikes(type, content) === -1);
  const words: string[] = [];
  /** The last characters of the words so far: to look at all of them each time would take the square of their number. */
  let [end, isStruck, isRaised] = ['', false, false];
  children.forEach(({ type, content }, at) => {
    const step = strikes(type, content);
    if (step !== 0) isStruck = step > 0 && at < last;
    if (type === 'html_inline') isRaised = /^<sup\b/i.test(content);
    if (isStruck) return;
    const next = isRaised ? raisedWord(type, content, end) : wordOf(type, content);
    // One space stays of those around what is struck.
    const word = end.endsWith(' ') ? next.replace(/^ +/, '') : next;
    words.push(word);
    end = `${end}${word.slice(-NOTED)}`.slice(-NOTED);
  });
  return words.join('');
}

/** Whether a token begins (1) or ends (-1) what is struck through. */
function strikes(type: string, content: string): number {
  if (type === 's_open') return 1;
  if (type === 's_close') return -1;
  if (type !== 'html_inline') return 0;
  const [, end] = /^<(\/?)(?:s|del|strike)\b/i.exec(content) ?? [];
  return end === undefined ? 0 : end === '' ? 1 : -1;
}

function wordOf(type: string, content: string): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  if (type === 'html_inline') return /^<br\b/i.test(content) ? '\n' : '';
  return content;
}

/** What is set above the line, behind `before`, the last characters before it. */
function raisedWord(type: string, content: string, before: string): string {
  const word = wordOf(type, content);
  return isNoteName(word, before, { sup: null, linked: false }) ? '' : raised(word);
}

/** Characters before what is raised that say whether it is a note's name. */
const NOTED = 10;
