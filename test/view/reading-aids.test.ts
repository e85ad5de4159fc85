import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryRole } from '../../src/article/article.ts';
import { articleSheet } from '../../src/view/article.ts';
import { compareSheet } from '../../src/view/compare.ts';
import { lineFinder, mark } from '../../src/view/find.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { linearSheet } from '../../src/view/linear.ts';
import { overview } from '../../src/view/map.ts';
import { compareText } from '../../src/view/plain.ts';
import { type Row, rowText, run } from '../../src/view/row.ts';
import { LEFT_FIRST } from '../../src/view/succession.ts';
import { THEMES } from '../../src/view/theme.ts';
import { reading } from '../compare/reading.ts';
import { drawn, golden } from '../golden.ts';
import { compared } from './fixture.ts';

const strike = compared(
  [
    {
      kind: 'same',
      left: ['The war is in its third year.'],
      right: ['The war is in its third year.'],
    },
    {
      kind: 'edited',
      left: ['Air defences [-intercepted-] five of six missiles, the ministry said.'],
      right: ['Air defences {+shot down+} two of eight missiles, the ministry said.'],
    },
    { kind: 'left', left: ['No one was hurt.'] },
    { kind: 'reworded', moved: true, left: ['Talks stalled.'], right: ['There was no progress.'] },
  ],
  [
    {
      kind: 'figure',
      row: 1,
      left: 'five of six',
      right: 'two of eight',
      why: 'missiles: five of six → two of eight',
    },
  ],
);

test('for a screen reader: headings, no columns, every change in words', () => {
  golden(
    'linear-60',
    drawn(linearSheet(strike, { width: 60, succession: LEFT_FIRST }).lines.map(({ row }) => row)),
  );
});

test('for a pipe: signs around what changed, gutter marks, no escape sequence', () => {
  const options = { width: 60, theme: THEMES.dark, glyphs: glyphs(true), succession: LEFT_FIRST };
  const plain = compareText(strike, { ...options, depth: 'none' });
  assert.doesNotMatch(plain, /\x1b/);
  assert.match(plain, /^\d+ +~# {4}Air defences \[-intercepted five of six-\]\{\+shot down\n/m);
  assert.doesNotMatch(plain, / $/m, 'no blanks at a line’s end');
  const coloured = compareText(strike, { ...options, depth: '16' });
  assert.match(coloured, /\x1b\[/);
  assert.doesNotMatch(coloured, /\[-/);
});

test('the map has a cell for each screen row, the heaviest mark in each, what is in view set off; a short one is level with its lines', () => {
  const sheet = compareSheet(strike, {
    width: 120,
    layout: 'auto',
    folded: false,
    glyphs: glyphs(true),
  });
  const cells = (height: number, top: number, view: number): Row[] =>
    overview(sheet, height, { top, height: view }, glyphs(true));
  const marks = (rows: readonly Row[]): string => rows.map(rowText).join('');
  assert.equal(marks(cells(sheet.lines.length, 0, 0)), '  ## · ··');
  assert.equal(marks(cells(2, 0, 0)), '#·');
  assert.equal(marks(cells(12, 0, 12)), '┃┃##┃·┃··   ');
  const [near, far] = [cells(4, 0, 100), cells(4, 0, 0)];
  assert.notDeepEqual(near, far);
});

test('what a search finds is marked across runs, the place where the reader is apart', () => {
  const row: Row = [
    run('~  ', 'gutter'),
    { text: 'two of ', role: 'text', source: { side: 'left', start: 100 } },
    { text: 'eight', role: 'inserted', source: { side: 'left', start: 107 } },
  ];
  const marked = mark(row, {
    left: [
      { start: 104, end: 109 },
      { start: 110, end: 112 },
    ],
    right: [{ start: 100, end: 112 }],
    third: [],
    current: { side: 'left', start: 110, end: 112 },
  });
  assert.deepEqual(
    marked.map(({ text, role }) => `${text}/${role}`),
    ['~  /gutter', 'two /text', 'of /match', 'ei/match', 'g/inserted', 'ht/current-match'],
  );
  assert.equal(rowText(marked), rowText(row));
});

test('an offset leads to its line on either side, a moved passage too', () => {
  const sheet = compareSheet(strike, {
    width: 60,
    layout: 'auto',
    folded: false,
    glyphs: glyphs(true),
  });
  const lineOf = lineFinder(sheet);
  for (const side of ['left', 'right'] as const) {
    const { article } = strike[side];
    for (const word of ['missiles', side === 'left' ? 'stalled' : 'progress']) {
      const line = lineOf(side, article.text.indexOf(word));
      assert.match(rowText(sheet.lines[line ?? -1]?.row ?? []), new RegExp(word));
    }
  }
  assert.equal(lineFinder({ lines: [] })('left', 3), null);
});

test('in the C locale every mark is ASCII, and the gutter keeps its cells', () => {
  const ascii = glyphs(false);
  for (const [name, sign] of Object.entries(ascii)) assert.match(sign, /^[ -~]+$/, name);
  const { edited, reworded, left, right, moved, figure, quotation } = ascii;
  const kinds = [edited, reworded, left, right, moved];
  assert.equal(new Set(kinds).size, kinds.length);
  assert.ok([...kinds, figure, quotation].every((sign) => sign.length === 1));
});

test('for a screen reader: a figure is told once, with what it counts, what is the same by where it begins and ends', () => {
  const same = (text: string) => ({ kind: 'same' as const, left: [text], right: [text] });
  const comparison = compared(
    [
      same('It rained all night.'),
      same('The wind was strong.'),
      {
        kind: 'edited',
        left: ['Police found [-12-] cracks, [-a sergeant-] said.'],
        right: ['Police found {+17+} cracks, {+the mayor+} said.'],
      },
    ],
    [{ kind: 'figure', row: 2, left: '12', right: '17', why: 'cracks: 12 → 17' }],
  );
  const lines = linearSheet(comparison, { width: 80, succession: LEFT_FIRST }).lines.map(
    ({ row }) => rowText(row),
  );
  assert.deepEqual(lines.slice(lines.indexOf('2 sentences the same')), [
    '2 sentences the same',
    'From “It rained all night.” to “The wind was strong.”',
    '',
    'Passage 3 of 3: edited, as on the right',
    'Police found 17 cracks, the mayor said.',
    'changed: the mayor, was a sergeant',
    'figure: cracks: 12 became 17',
  ]);
});

test('every block of the story is shown, whatever its role; only who wrote it and when stands above alone', () => {
  const roles: readonly StoryRole[] = [
    'headline',
    'standfirst',
    'dateline',
    'body',
    'crosshead',
    'list',
    'table',
    'blockquote',
    'code',
    'caption',
    'update',
    'correction',
  ];
  const article = reading(...roles.map((role) => ({ role, text: `What the ${role} says.` })));
  const text = articleSheet(article, { width: 80, whole: false, glyphs: glyphs(true) })
    .lines.map(({ row }) => rowText(row))
    .join('\n');
  assert.deepEqual(
    roles.filter((role) => !text.includes(`What the ${role} says.`)),
    [],
  );
});
