import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HistoryScreen } from '../../src/app/screens/history.ts';
import { seen } from '../../src/app/state.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader } from './reader.ts';

function screen({ state }: Pick<Reader, 'state'>): HistoryScreen {
  const top = seen(state);
  assert.equal(top.kind, 'history');
  return top as HistoryScreen;
}
const compared = ({ state }: Reader) => {
  const top = seen(state);
  return top.kind === 'compare' ? [top.comparison.left, top.comparison.right] : null;
};

test('h shows what the source of a version held, at the text that it is asked from', () => {
  const at = reader().press('h');
  assert.equal(screen(at).selected, 0);
  const told = screen(at).list.sheet.lines.map(({ row }) => rowText(row).trimEnd());
  assert.ok(told.includes('https://river.example/flood'));
  assert.ok(told.some((line) => /^2 {2}2026-05-01 18:30 {2}changed /.test(line)));
  assert.equal(screen(reader().press('Tab', 'Enter', 'h')).selected, 0, 'from an article too');
  assert.equal(screen(reader().press('Enter', 'l', 'H')).selected, 1, 'H from a comparison');
});

test('Enter compares a text with the one before, . and , go on step by step', () => {
  const at = reader().press('h', '.');
  assert.equal(screen(at).selected, 1);
  const step = at.press('Enter');
  assert.deepEqual(
    compared(step)?.map(({ article }) => article.id),
    ['morning.txt', 'evening.txt'],
  );
  assert.match(step.press('.').state.notice ?? '', /^This is the last text/);
  assert.match(step.press(',').state.notice ?? '', /^Nothing is known of before/);
  assert.equal(screen(step.press('q')).selected, 1);
  const first = at.press(',', 'Enter');
  assert.equal(seen(first.state).kind, 'article', 'of the first there is nothing before');
});
