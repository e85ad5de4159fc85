import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completed, termOf, withVariable } from '../../src/serve/environment.ts';
import { logTo } from '../../src/serve/log.ts';

const date = () => new Date('2026-05-01T12:00:00Z');

test('what strangers send is one field of one line, and cannot be taken for another', () => {
  const lines: string[] = [];
  const log = logTo((line) => lines.push(line), 'text', date);
  log('refused', { address: '192.0.2.1', user: 'x y=z\n2026 login "q"\x1b[2J', why: 'password' });
  log('refused', { user: 'u'.repeat(5000) });
  assert.equal(
    lines[0],
    '2026-05-01T12:00:00.000Z refused address=192.0.2.1 user="x y=z 2026 login \\"q\\"" why=password\n',
  );
  assert.ok((lines[1] ?? '').length < 300);
});

test('the log is JSON where that is asked for', () => {
  const lines: string[] = [];
  logTo((line) => lines.push(line), 'json', date)('counts', { open: 2, unknown: 0 });
  assert.deepEqual(JSON.parse(lines.join('')), {
    at: '2026-05-01T12:00:00.000Z',
    event: 'counts',
    open: 2,
    unknown: 0,
  });
});

test('of what a client says of itself only what tells how to write is heard', () => {
  assert.deepEqual(withVariable({}, 'LC_ALL', 'de_DE.UTF-8'), { LC_ALL: 'de_DE.UTF-8' });
  for (const [name, value] of [
    ['PATH', '/tmp'],
    ['PAGER', 'sh'],
    ['NODE_OPTIONS', '--import x'],
    ['LC_ALL', 'x\ny'],
    ['LANG', 'x'.repeat(5000)],
    ['HOME', '/root'],
  ] as const)
    assert.deepEqual(withVariable({}, name, value), {}, name);
  assert.equal(completed({}).LANG, 'C.UTF-8');
  assert.deepEqual(completed({ LC_ALL: 'C' }), { LC_ALL: 'C' });
  assert.deepEqual(['xterm', '../x', '', 'x'.repeat(99)].map(termOf), [
    'xterm',
    'dumb',
    'dumb',
    'dumb',
  ]);
});
