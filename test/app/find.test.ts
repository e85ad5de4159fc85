import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find, goOn, pattern } from '../../src/app/screens/find.ts';
import { seen } from '../../src/app/state.ts';
import { articleSheet } from '../../src/view/article.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { articleOf, readingOf } from '../view/fixture.ts';
import { type Reader, reader } from './reader.ts';

test('case and typography do not matter, signs stand for themselves, any white space is a space', () => {
  const found = (query: string, text: string): boolean => pattern(query)?.test(text) ?? false;
  assert.ok(found('the mayor’s “plan”', 'The Mayor\'s "plan"'));
  assert.ok(found('old-town', 'the old–town'));
  assert.ok(found('two  metres', 'two\nmetres'));
  assert.ok(found('ÜBER', 'über'));
  assert.ok(found('$1.50 (new)', 'for $1.50 (new) each'));
  assert.ok(!found('1.5', '125'));
  assert.equal(pattern('  '), null);
});

test('what the sheet does not show is not found', () => {
  const article = articleOf([['The river rose.'], ['More about the river.']]);
  const page = {
    ...article,
    blocks: article.blocks.map((block, i) =>
      i === 1 ? { ...block, role: 'related' as const } : block,
    ),
  };
  const sheet = articleSheet(readingOf(page), { width: 60, whole: false, glyphs: glyphs(true) });
  assert.equal(find(sheet, { left: page.text }, 'river', 0).matches.length, 1);
});

test('a match is found over a line’s end, and the search goes round', () => {
  const article = articleOf([
    ['The river rose over the old stone bridge in the middle of the town.'],
  ]);
  const sheet = articleSheet(readingOf(article), { width: 26, whole: false, glyphs: glyphs(true) });
  const found = find(sheet, { left: article.text }, 'the', 0);
  assert.equal(found.matches.length, 4);
  const all = [0, 1, 2, 3].reduce((seen) => [...seen, goOn(seen.at(-1) ?? found, 1)], [found]);
  assert.deepEqual(
    all.map(({ current }) => current),
    [0, 1, 2, 3, 0],
  );
  assert.equal(goOn(found, -1).current, 3);
  assert.equal(
    find(sheet, { left: article.text }, 'stone bridge in the middle', 0).matches.length,
    1,
  );
});

function compare(at: Reader) {
  const top = seen(at.state);
  assert.ok(top.kind === 'compare');
  return top;
}

test('in compare both sides are searched as the words are typed, from where the reader is', () => {
  const typed = reader().press('Enter', '/', 'm', 'a', 'y', 'o', 'r');
  assert.deepEqual(
    compare(typed).find?.matches.map(({ side }) => side),
    ['left', 'right'],
  );
  assert.ok(compare(typed).text.top > 0, 'the first match is in sight');
  assert.equal(compare(typed.press('Esc')).text.top, 0, 'Esc goes back to where the search began');
  const kept = typed.press('Enter');
  assert.match(kept.state.notice ?? '', /match 1 of 2/);
  assert.match(kept.press('n').state.notice ?? '', /match 2 of 2/);
  assert.match(kept.press('n', 'n').state.notice ?? '', /match 1 of 2/);
  assert.match(kept.press('N').state.notice ?? '', /match 2 of 2/);
  assert.equal(compare(kept.press('Esc')).find, null, 'Esc ends the search before it leaves');
});

test('words that are nowhere are said not to be there', () => {
  const { state } = reader().press('Enter', '/', 'z', 'z', 'Enter');
  assert.equal(state.notice, '"zz" is not here.');
  assert.match(reader().press('Enter', 'n').state.notice ?? '', /Nothing is looked for/);
});

test('keys with names are no text', () => {
  const { state } = reader().press('Enter', '/', 'a', 'Down', 'Tab', '^X', 'Space', 'é', '漢');
  assert.equal(state.prompt?.text, 'a é漢');
});

test('what was looked for is found again with n in another version, and with the arrow up in the prompt', () => {
  const sought = reader().press('Enter', '/', 't', 'o', 'w', 'n', 'Enter');
  const next = sought.press('.', 'n');
  assert.match(next.state.notice ?? '', /"town": match 1 of \d+/);
  const prompted = sought.press('Esc', '/', 'Up', 'Backspace');
  assert.equal(prompted.state.prompt?.text, 'tow');
});
