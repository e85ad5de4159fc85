import assert from 'node:assert/strict';
import { test } from 'node:test';
import { status } from '../../src/app/draw/say.ts';
import type { FiguresScreen } from '../../src/app/screens/figures.ts';
import { seen } from '../../src/app/state.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader } from './reader.ts';

function screen({ state }: Reader): FiguresScreen {
  const top = seen(state);
  assert.equal(top.kind, 'figures');
  return top as FiguresScreen;
}

const table = reader().press('t');

test('t opens the story’s figures from the stories, an article, a comparison', () => {
  assert.equal(screen(table).claims.length, 2);
  assert.equal(seen(reader().press('Enter', 't').state).kind, 'figures');
  assert.equal(seen(reader().press('Tab', 'Enter', 't').state).kind, 'figures');
  assert.equal(seen(table.press('q').state).kind, 'stories');
});

test('j and k go from figure to figure, h and l from version to version, in sight and never beyond', () => {
  const far = table.press('j', 'j', 'j', 'l', 'l', 'l', 'l', 'l');
  assert.deepEqual([screen(far).claim, screen(far).version], [1, 3]);
  const near = far.press('k', 'k', 'h', 'h', 'h', 'h');
  assert.deepEqual([screen(near).claim, screen(near).version], [0, 0]);
  const { first, shown } = screen(far.resize(50, 12)).table.sheet;
  assert.ok(first <= 3 && 3 < first + shown, 'the version under the cursor has a column');
});

test('the sentence of the cell under the cursor stands below', () => {
  const below = (at: Reader): string => status(at.state).map(rowText).join(' ');
  assert.match(below(table), /^The river rose by two metres overnight\.$/);
  assert.match(below(table.press('l', 'l')), /three metres/);
  assert.match(below(table.press('G', 'l')), /silent .* version 3/);
});

test('Enter goes to the figure, beside another version that speaks of it', () => {
  const there = seen(table.press('l', 'l', 'Enter').state);
  assert.ok(there.kind === 'compare');
  const { left, right } = there.comparison;
  assert.deepEqual([left.article.id, right.article.id], ['morning.txt', 'evening.txt']);
  const stop = there.focus === null ? undefined : there.stops[there.focus];
  assert.equal(stop?.change.why, 'the river: two → three metres');
  assert.equal(seen(table.press('Enter', 'q').state).kind, 'figures');
});

test('Enter sets a version beside one that says otherwise, not beside its copy', () => {
  const there = seen(table.press('Enter').state);
  assert.ok(there.kind === 'compare');
  assert.equal(there.comparison.right.article.id, 'evening.txt');
});

test('r reads the version under the cursor at its figure', () => {
  const there = seen(table.press('l', 'l', 'j', 'r').state);
  assert.ok(there.kind === 'article');
  assert.equal(there.reading.article.id, 'evening.txt');
  const shown = there.text.sheet.lines.slice(there.text.top).map(({ row }) => rowText(row));
  assert.match(shown.slice(0, 20).join(' '), /sandbags/);
});

test('a figure that only one version has is shown beside the version under the cursor', () => {
  const there = seen(table.press('j', 'Enter').state);
  assert.ok(there.kind === 'compare');
  assert.equal(there.comparison.right.article.id, 'evening.txt');
});

test('the cell under the cursor stands out, and no other', () => {
  const lit = (at: Reader): string[] =>
    screen(at).table.sheet.lines.flatMap(({ row }) =>
      row.filter(({ role }) => role === 'match').map(({ text }) => text),
    );
  assert.deepEqual(lit(table), ['two metres']);
  assert.deepEqual(lit(table.press('l', 'l', 'j')), ['four thousand']);
});
