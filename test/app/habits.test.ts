import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hints } from '../../src/app/draw/say.ts';
import { seen } from '../../src/app/state.ts';
import { rowText } from '../../src/view/row.ts';
import { type Reader, reader } from './reader.ts';

const words = (text: string): string[] => [...text];

function text(at: Reader) {
  const screen = seen(at.state);
  assert.ok('text' in screen);
  return screen;
}

test('^F ^B ^E ^Y < > do in a text what they do in less', () => {
  const article = reader(80, 12).press('Tab', 'Enter');
  const top = (...keys: readonly string[]): number => text(article.press(...keys)).text.top;
  assert.equal(top('^F'), top('Space'));
  assert.equal(top('^F', '^B'), 0);
  assert.equal(top('^E', '^E', '^Y'), 1);
  assert.equal(top('>'), top('G'));
  assert.equal(top('>', '<'), 0);
});

test('words are found in the help', () => {
  const found = reader(80, 12).press('?', '/', ...words('starred'), 'Enter');
  assert.match(found.state.notice ?? '', /"starred": match 1 of 1/);
  const { sheet, top } = text(found).text;
  assert.match(
    sheet.lines
      .slice(top, top + 9)
      .map(({ row }) => rowText(row))
      .join(),
    /starred/,
  );
});

test('what the list was searched for is marked in the text that is opened, and n goes there', () => {
  const list = reader().press('/', ...words('river'), 'Enter');
  const opened = list.press('Enter');
  const screen = text(opened);
  assert.ok('find' in screen);
  assert.equal(screen.find?.matches.length, 2);
  assert.equal(screen.find?.current, -1);
  assert.match(opened.press('n').state.notice ?? '', /"river": match 1 of 2/);
  assert.match(list.press('Tab', 'Enter', 'n').state.notice ?? '', /"river": match 1 of/);
});

test('q in a narrowed list shows the whole one; then it leaves', () => {
  const narrowed = reader().press('/', ...words('bridge'), 'Enter');
  assert.match(rowText(hints(narrowed.state)), /q all stories$/);
  const whole = narrowed.press('q');
  const screen = seen(whole.state);
  assert.ok(screen.kind === 'stories');
  assert.equal(screen.query, '');
  assert.equal(screen.shown.length, 2);
  assert.deepEqual(narrowed.press('q').effects, []);
  assert.deepEqual(whole.press('q').effects, [{ do: 'leave' }]);
});
