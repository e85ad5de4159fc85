import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { storyClaims } from '../../src/story/claims.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { outlineOf, previewSheet } from '../../src/view/preview.ts';
import { rowText, rowWidth } from '../../src/view/row.ts';
import { articleOf } from './fixture.ts';

const TEXTS = [
  [
    'A ferry with 212 passengers ran aground off Aldmouth on Monday.',
    'Eight people were hurt, the coastguard said.',
    'The mayor called it “a bad night for the town”.',
  ],
  [
    'A ferry with 212 passengers ran aground off Aldmouth on Monday.',
    'Nine people were hurt, the coastguard said.',
    'The mayor called it “a terrible night for the town”.',
  ],
];

const readings = TEXTS.map((sentences, index) => read(articleOf([sentences], `${index}.txt`)));
const [left, right] = readings;
if (!left || !right) throw new Error();
const comparison = compare(left, right);
const outline = outlineOf(storyClaims(readings), readings, comparison);

test('what is told of a story before it is opened: disputes, what else differs, figures, its beginning', () => {
  assert.match(outline.disputed.join(), /eight.* \| nine/);
  assert.match(outline.matter.join(), /bad night.*terrible night/);
  assert.doesNotMatch(outline.matter.join(), /eight/);
  assert.ok(outline.figures.some((line) => line.includes('212')));
  assert.match(outline.lead, /^A ferry with 212 passengers/);
});

test('a story of one version is told by its figures and its beginning; of dates nothing is said', () => {
  const alone = outlineOf(storyClaims([left]), [left], null);
  assert.deepEqual([alone.disputed, alone.matter], [[], []]);
  assert.ok(alone.figures.some((line) => line.includes('212')));
  assert.doesNotMatch(alone.figures.join(), /Monday/);
});

test('a figure that several sentences tell of several things is told once', () => {
  const often = read(
    articleOf(
      [[...(TEXTS[0] ?? []), 'All 212 passengers came ashore.', 'Divers counted 212 passengers.']],
      'o.txt',
    ),
  );
  const { figures } = outlineOf(storyClaims([often]), [often], null);
  assert.equal(figures.filter((line) => line.includes('212')).length, 1, figures.join('; '));
});

test('what only one version says is told by its number, for a list has no sides', () => {
  const more = read(articleOf([[...(TEXTS[0] ?? []), 'Divers found 40 lorries.']], 'more.txt'));
  const { matter } = outlineOf([], [right, left, more], compare(left, more));
  assert.match(matter.join('; '), /only in version 3/);
  const { matter: now } = outlineOf([], [left, more], compare(left, more), [right, left, more]);
  assert.deepEqual(now, matter, 'as all versions are counted, not those that hold now');
  assert.doesNotMatch(matter.join('; '), /on the (left|right)/);
});

test('the preview fits, however narrow, and leaves out what there is nothing of', () => {
  for (const width of [20, 40, 78])
    for (const { row } of previewSheet(outline, { width, glyphs: glyphs(true) }).lines)
      assert.ok(rowWidth(row) <= width);
  const alone = outlineOf([], [left], null);
  const { lines } = previewSheet(alone, { width: 78, glyphs: glyphs(true) });
  assert.equal(rowText(lines[0]?.row ?? []), 'How it begins');
});
