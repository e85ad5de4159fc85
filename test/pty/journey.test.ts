import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PROGRAM } from '../program/program.ts';
import { open } from './program.ts';

const HOSTILE = [
  'A quiet headline about nothing at all',
  'The \x1b[31mred\x1b[0m council \x1b]0;owned\x07met \x9b2J on \x90q\x9c Tuesday.',
  'A link \x1b]8;;http://example.org\x1b\\here\x1b]8;;\x1b\\ and a copy \x1b]52;c;aGk=\x07 too.',
  'Right \u202eto left\u202c, \u2066isolated\u2069, and it ended on Friday.',
].join('\n\n');

test('keys before the first frame, a hostile text, a smaller window: nothing is lost and nothing comes through', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-test-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.txt'), HOSTILE);
  writeFileSync(join(folder, 'b.txt'), HOSTILE.replace('Tuesday', 'Monday'));
  const on = open(t, [...PROGRAM, folder]);
  on.send('\tj');
  await on.until('q leave');
  await on.press('\r', 'version 2 of 2');
  on.resize(50, 15);
  await on.until((rows) => rows.length === 15 && / q back$/.test(rows[14] ?? ''));
  await on.press('q', 'q leave');
  on.send('Q');
  assert.equal((await on.ended).status, 0);
  const rest = on.written().replace(/\x1b(?:\[[?>=]?[\d;]*[A-Za-z]|[M78=>])|[\b\t\v\r\n]/g, '');
  assert.doesNotMatch(rest, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  assert.doesNotMatch(rest, /owned|aGk=/);
});
