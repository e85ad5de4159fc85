import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { contentOf } from '../../src/store/revisions.ts';
import { EVERYTHING, excerpt } from '../../src/view/excerpt.ts';

const TEXT =
  'The lido reopens\n\nThe lido in Ystad reopens on 4 June, after two years of repairs.\n';

function compared(other: string) {
  const reading = (text: string) => read(parsePlain(text, { path: 'lido.txt' }));
  const [left, right] = [reading(TEXT), reading(other)];
  return { left, right, told: excerpt(compare(left, right), EVERYTHING) };
}

test('texts that differ in what nobody sees are the same, and it is said that it is there', () => {
  const marks = [
    '\ufe01',
    '\u{e0061}',
    '\u{e0131}',
    '\u200b',
    '\u00ad',
    '\u180b',
    '\ufeff',
    '\u2060',
  ];
  for (const mark of marks) {
    const { left, right, told } = compared(TEXT.replace('lido in', `li${mark}do${mark} in`));
    const code = (mark.codePointAt(0) ?? 0).toString(16);
    assert.equal(told.differs, false, code);
    assert.equal(contentOf(left.article), contentOf(right.article), code);
    if (mark !== '\ufeff')
      assert.match(told.account.join('\n'), /invisible characters: 0 on the left, 2 on the right/);
  }
});

test('a joined emoji, which is seen, is a change', () => {
  const family = compared(TEXT.replace('lido in', 'lido 👩\u200d🚒 in'));
  assert.equal(family.told.differs, true);
  assert.deepEqual(compared(TEXT).told.account.length, 1);
});
