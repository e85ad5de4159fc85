import { createHash } from 'node:crypto';
import type { Block, Card, Column, Document, Inline, Table, TableRow, Words } from './document.ts';
import { html, type Markup } from './markup.ts';
import { STYLE } from './style.ts';

/** A document as one page of HTML that needs nothing else: no script, no font, no address but links. */
export function htmlPage({ title, summary, blocks, imprint }: Document): string {
  // The browser is told to take this one style and refuse all else, whatever a text might hold.
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${title}</h1>
<p class="summary">${summary}</p>
</header>
${blocks.map(blockOf)}
<footer>${imprint}</footer>
</main>
</body>
</html>
`;
  return markup;
}

/** Parts of a document as HTML, to be put into a page of somebody else's. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map((block) => blockOf(block).markup).join('');
}

function blockOf(block: Block): Markup {
  switch (block.is) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>\n` : html`<h3>${block.text}</h3>\n`;
    case 'text': {
      const role = block.words[0]?.role ?? 'text';
      return html`<p class="${role}">${block.words.map(inline)}</p>\n`;
    }
    case 'command':
      return html`<p class="command">To repeat it: <code>${block.command}</code></p>\n`;
    case 'versions':
      return html`<div class="versions">\n${block.cards.map(card)}</div>\n`;
    case 'list':
      return html`<ol class="changes">\n${block.items.map(item)}</ol>\n`;
    case 'table':
      return table(block);
  }
}

function item(words: Words): Markup {
  return html`<li dir="auto">${words.map(inline)}</li>\n`;
}

function card({ label, title, language, facts }: Card): Markup {
  const rows = facts.map(
    ([name, words]) => html`<div><dt>${name}</dt><dd>${words.map(inline)}</dd></div>\n`,
  );
  return html`<section>
<p class="label">${label}</p>
<p class="title" dir="auto" lang="${language ?? ''}">${title}</p>
<dl>
${rows}</dl>
</section>
`;
}

function table({ of, caption, columns, rows }: Table): Markup {
  const heads = columns.map(({ name }) =>
    name === '' ? html`<td></td>` : html`<th scope="col" dir="auto">${name}</th>`,
  );
  return html`<div class="wide">
<table class="${of}">
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map((row) => rowOf(row, columns))}</tbody>
</table>
</div>
`;
}

function rowOf(row: TableRow, columns: readonly Column[]): Markup {
  if (row.is === 'heading')
    return html`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${row.text}</th></tr>\n`;
  const cells = row.cells.map((paragraphs, index) => cellOf(paragraphs, index, columns[index]));
  const id = row.id === null ? html`` : html` id="${row.id}"`;
  return html`<tr${id} class="${row.telling ? 'telling' : 'same'}">${cells}</tr>\n`;
}

function cellOf(paragraphs: readonly Words[], index: number, column: Column | undefined): Markup {
  const content = paragraphs.map((words) => html`<p dir="auto">${words.map(inline)}</p>`);
  if (index === 0) return html`<th scope="row">${content}</th>`;
  const { name = '', language = null } = column ?? {};
  return html`<td data-column="${name}" lang="${language ?? ''}">${content}</td>`;
}

function inline({ text, role, source, to, code }: Inline): Markup {
  if (to !== undefined) return html`<a href="${to}">${text}</a>`;
  if (code) return html`<code>${text}</code>`;
  const left = source?.side === 'left';
  switch (role) {
    case 'deleted':
      return html`<del>${text}</del>`;
    case 'inserted':
      return html`<ins>${text}</ins>`;
    case 'figure-changed':
    case 'quotation-changed':
      return left
        ? html`<del class="${role}">${text}</del>`
        : html`<ins class="${role}">${text}</ins>`;
    case 'label':
      return html`<b>${text}</b>`;
    case 'quotation':
      return html`<q>${text}</q>`;
    case 'quiet':
      return html`<small>${text}</small>`;
    default:
      return html`${text}`;
  }
}
