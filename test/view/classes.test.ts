import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import type { Change } from '../../src/compare/comparison.ts';
import { changesSheet } from '../../src/view/changes.ts';
import { changeName, LEGEND, LONGEST_NAME } from '../../src/view/classes.ts';
import { linearSheet } from '../../src/view/linear.ts';
import { rowText, type Sheet } from '../../src/view/row.ts';
import { LEFT_FIRST } from '../../src/view/succession.ts';
import { reading } from '../compare/reading.ts';

const comparison = compare(
  reading(
    'At least 40 people were hurt in the flood in Aldmouth on Monday evening. Prices rose in the town all week. The mayor, Ruth Calder, said: “We have lost a good deal, and we will build all of it again.”',
  ),
  reading(
    'At most 40 people were hurt in the flood in Aldmouth on Monday evening. Prices fell in the town all week. The mayor, Ruth Calder, said: “We have lost a good deal.”',
  ),
);
const text = ({ lines }: Sheet): string => lines.map(({ row }) => rowText(row)).join('\n');

test('a bound, a direction and a trimmed quotation are called so', () => {
  const names = comparison.changes.map(changeName);
  for (const name of ['bound', 'direction', 'trimmed'] as const)
    assert.ok(names.includes(name), name);
});

test('a figure without a match is called a figure, as its row’s mark says', () => {
  const change = { kind: 'figure', sense: 'unmatched', row: 0, left: null, right: null, why: '' };
  assert.equal(changeName(change as Change), 'figure');
});

test('what a change is called has its line in the legend, and is the same in the list and the linear form', () => {
  const legend = LEGEND.map(([name]) => name);
  const [list, linear] = [
    text(changesSheet(comparison, { width: 100 })),
    text(linearSheet(comparison, { width: 100, succession: LEFT_FIRST })),
  ];
  for (const name of comparison.changes.map(changeName)) {
    assert.ok((legend as readonly string[]).includes(name));
    assert.match(list, new RegExp(`^ {2}${name} +\\S`, 'm'));
    assert.match(linear, new RegExp(`^${name}: `, 'm'));
  }
  for (const name of legend) assert.ok(name.length <= LONGEST_NAME);
});
