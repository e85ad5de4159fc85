import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stopsOf } from '../../src/app/screens/stops.ts';
import { compareSheet } from '../../src/view/compare.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { compared } from '../view/fixture.ts';

test('there is a stop in every changed passage, but a run of added sentences is one stop', () => {
  const comparison = compared(
    [
      { kind: 'edited', left: ['Five were [-hurt-].'], right: ['Five were {+injured+}.'] },
      { kind: 'right', right: ['Two of them are children.'] },
      { kind: 'right', right: ['All are out of danger.'] },
      { kind: 'same', left: ['The road is closed.'], right: ['The road is closed.'] },
      { kind: 'left', left: ['Six, the police had said.'] },
    ],
    [
      { kind: 'figure', row: 4, left: 'Six', right: 'Five' },
      { kind: 'added', row: 1, right: 'Two of them are children.\n\nAll are out of danger.' },
    ],
  );
  const options = { width: 120, layout: 'side', folded: false, glyphs: glyphs(true) } as const;
  const sheet = compareSheet(comparison, options);
  const stops = stopsOf(comparison, sheet);
  assert.deepEqual(
    stops.map(({ row, change }) => [row, change.kind]),
    [
      [0, 'figure'],
      [1, 'added'],
      [4, 'figure'],
    ],
  );
  assert.deepEqual(
    stops.map(({ line }) => sheet.lines[line]?.ref),
    [0, 1, 4],
  );
});

test('a passage with a figure mark announces the figure first, though it begins in another passage', () => {
  const comparison = compared(
    [
      { kind: 'left', left: ['Six were hurt, the police said.'] },
      {
        kind: 'edited',
        left: ['The [-old-] road is shut.'],
        right: ['Five; the {+new+} road is shut.'],
      },
    ],
    [
      { kind: 'figure', row: 0, left: 'Six', right: 'Five' },
      { kind: 'wording', row: 1, left: 'old', right: 'new' },
    ],
  );
  const options = { width: 120, layout: 'side', folded: false, glyphs: glyphs(true) } as const;
  const sheet = compareSheet(comparison, options);
  assert.deepEqual(
    stopsOf(comparison, sheet).map(({ row, change }) => [row, change.kind]),
    [
      [0, 'figure'],
      [1, 'figure'],
      [1, 'wording'],
    ],
  );
});
