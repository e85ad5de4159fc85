import type { Token } from 'markdown-it';
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
  table: number;
  readonly rows: { line: number; readonly cells: string[] }[];
  quotes: number;
  lists: number;
}

/** The pieces that hold the words of a text, in order. */
export function leaves(tokens: readonly Token[]): Leaf[] {
  const around: Around = { heading: 0, table: 0, rows: [], quotes: 0, lists: 0 };
  const found: Leaf[] = [];
  for (const token of tokens) {
    const line = token.map?.[0] ?? found.at(-1)?.line ?? 0;
    enter(around, token, line);
    const row = around.rows.at(-1);
    if (token.type === 'inline' && row) {
      row.cells.push(wordsOf(token));
    } else if (token.type === 'tr_close' && row) {
      around.rows.pop();
      const words = row.cells.join(' | ');
      found.push({ setting: { kind: 'table' }, line: row.line, source: words, words, html: false });
    } else if (token.type === 'inline') {
      const { content: source } = token;
      found.push({
        setting: settingOf(around, token),
        line,
        source,
        words: wordsOf(token),
        html: false,
      });
    } else if (token.type === 'fence' || token.type === 'code_block') {
      const source = token.content.replace(/\n+$/, '');
      const first = token.type === 'fence' ? line + 1 : line;
      found.push({ setting: { kind: 'code' }, line: first, source, words: source, html: false });
    } else if (token.type === 'html_block') {
      found.push({ setting: null, line, source: token.content, words: '', html: true });
    }
  }
  return found;
}

function enter(around: Around, { type, tag, nesting }: Token, line: number): void {
  if (type === 'heading_open') around.heading = Number(tag.slice(1));
  if (type === 'heading_close') around.heading = 0;
  if (type === 'tr_open') around.rows.push({ line, cells: [] });
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

/** The words of a line's tokens; a picture is told by what stands for it. */
function wordsOf({ children, content }: Token): string {
  if (children === null) return content;
  const words = children.map((child) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') return '\n';
    if (child.type === 'html_inline') return /^<br\b/i.test(child.content) ? '\n' : '';
    return child.content;
  });
  return words.join('');
}
