import type { Block, Card, Document, Inline, Table, TableRow, Words } from './document.ts';

/** A document in Markdown (CommonMark with the tables of GitHub); changed words stand in `<del>` and `<ins>`. */
export function markdown({ title, summary, blocks, imprint }: Document): string {
  const parts = [
    `# ${text(title)}`,
    `${text(summary)}.`,
    ...blocks.map(blockOf),
    '---',
    text(imprint),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text(block.text)}`;
    case 'text':
      return line(block.words);
    case 'command':
      return `To repeat it: ${code(block.command)}`;
    case 'versions':
      return block.cards.map(card).join('\n\n');
    case 'list':
      return block.items.map((words, index) => `${index + 1}. ${line(words)}`).join('\n');
    case 'table':
      return block.of === 'passages' ? passages(block) : table(block);
  }
}

function card({ label, title, facts }: Card): string {
  const rows = facts.map(([name, words]) => `- ${name}: ${line(words)}`);
  return [`**${text(label)}: ${text(title)}**`, '', ...rows].join('\n');
}

/** Prose is no matter for the cells of a table: each passage is a quotation under its heading. */
function passages({ columns, rows }: Table): string {
  return rows.map((row) => passage(row, columns)).join('\n\n');
}

function passage(row: TableRow, columns: Table['columns']): string {
  if (row.is === 'heading') return `### ${text(row.text)}`;
  const [head = [], ...sides] = row.cells;
  const quotations = sides.flatMap((paragraphs, index) => {
    const [prose, place] = paragraphs;
    if (!prose || !place) return [];
    return [`${text(columns[index + 1]?.name ?? '')},${line(place)}`, `> ${line(prose)}`];
  });
  const anchor = row.id === null ? '' : `<a id="${row.id}"></a>`;
  return [`${anchor}${head.map(line).join(' ')}`, ...quotations].join('\n\n');
}

function table({ columns, rows }: Table): string {
  const cells = (row: TableRow): string[] =>
    row.is === 'heading'
      ? [`**${text(row.text)}**`, ...columns.slice(1).map(() => '')]
      : row.cells.map((paragraphs) => paragraphs.map(line).join('<br>'));
  const lines = [
    columns.map(({ name }) => text(name)),
    columns.map(() => '---'),
    ...rows.map(cells),
  ];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function line(words: Words): string {
  return words.map(inline).join('');
}

const MARKS: Readonly<Partial<Record<Inline['role'], readonly [string, string]>>> = {
  label: ['**', '**'],
  quotation: ['*', '*'],
};

function inline({ text: words, role, source, to, code: isCode }: Inline): string {
  if (to !== undefined) return `[${text(words)}](<${to.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
  if (isCode) return code(words);
  const changed = source?.side === 'left' ? 'del' : 'ins';
  switch (role) {
    case 'deleted':
    case 'inserted':
      return `<${changed}>${text(words)}</${changed}>`;
    case 'figure-changed':
    case 'quotation-changed':
      return `<${changed}><b>${text(words)}</b></${changed}>`;
    default: {
      const [open, close] = (words.trim() === words && words !== '' && MARKS[role]) || ['', ''];
      return `${open}${text(words)}${close}`;
    }
  }
}

/** A text as it stands, on one line: nothing in it is taken for a mark, a tag or an entity. */
function text(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|&#$]/g, '\\$&')
    .replace(/^( ?)([-+=])/, '$1\\$2')
    .replace(/^( ?\d+)([.)])/, '$1\\$2');
}

/** The fence is longer than any in the text. */
function code(words: string): string {
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const room = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
  return `${fence}${room}${words}${room}${fence}`;
}
