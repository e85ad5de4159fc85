import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { width } from '../src/text/columns.ts';
import type { Row, RunRole } from '../src/view/row.ts';

const folder = join(import.meta.dirname, 'golden');

/**
 * Holds a text to the file test/golden/NAME.txt. `UPDATE_GOLDEN=1 npm run unit` writes the files
 * anew; their difference is then reviewed like code.
 */
export function golden(name: string, text: string): void {
  const file = join(folder, `${name}.txt`);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  assert.ok(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1 and review it`);
  assert.equal(text, readFileSync(file, 'utf8'), `${name} has changed`);
}

/** One letter a role, for the line below a row. Plain text has none. */
const LETTERS: Readonly<Record<RunRole, string>> = {
  text: ' ',
  quiet: '.',
  title: 'T',
  label: 'L',
  accent: 'a',
  figure: 'f',
  quotation: 'q',
  deleted: '-',
  inserted: '+',
  'figure-changed': '#',
  'quotation-changed': '"',
  moved: 'm',
  match: '/',
  'current-match': '*',
  warning: '!',
  rule: '_',
  gutter: 'g',
  key: 'k',
};

/** Rows as text that a person can read: each after a bar, its styles in letters on a line of their own below. */
export function drawn(rows: readonly Row[]): string {
  const lines = rows.flatMap((row) => {
    const text = row.map((part) => part.text).join('');
    const styles = row.map((part) => lettersOf(part.text, part.role)).join('');
    return [`|${text}`.trimEnd(), ...(styles.trim() === '' ? [] : [`:${styles}`.trimEnd()])];
  });
  return `${lines.join('\n')}\n`;
}

function lettersOf(text: string, role: RunRole): string {
  return (text.trim() === '' ? ' ' : LETTERS[role]).repeat(width(text));
}
