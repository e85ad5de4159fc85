import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleSheet } from '../../src/view/article.ts';
import { compareSheet } from '../../src/view/compare.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { type Highlight, PRESENTATION } from '../../src/view/presentation.ts';
import { rowText, rowWidth, type Sheet } from '../../src/view/row.ts';
import { articleOf, compared, readingOf } from './fixture.ts';

const flood = compared(
  [
    {
      kind: 'edited',
      left: ['The mayor called [-two-] metres of water “a [-bad-] night” and [-left-].'],
      right: ['The mayor called {+three+} metres of water “a {+terrible+} night” and {+went+}.'],
    },
  ],
  [
    { kind: 'figure', row: 0, left: 'two', right: 'three' },
    { kind: 'quotation', row: 0, left: '“a bad night”', right: '“a terrible night”' },
    { kind: 'name', row: 0, left: 'mayor', right: 'mayor' },
  ],
);

function sheetOf(width: number, presentation: Partial<typeof PRESENTATION>): Sheet {
  const chosen = { ...PRESENTATION, ...presentation };
  const options = { width, layout: 'auto', folded: false, presentation: chosen } as const;
  return compareSheet(flood, { ...options, glyphs: glyphs(true) });
}

/** The words of the left text that are marked. */
function marked(...highlight: readonly Highlight[]): string[] {
  const { lines } = sheetOf(60, { highlight: new Set(highlight) });
  const runs = lines.flatMap(({ row }) => row).filter(({ source }) => source?.side === 'left');
  return runs.filter(({ role }) => role !== 'text').map(({ text }) => text);
}

test('only what is to stand out does', () => {
  assert.deepEqual(marked('figures'), ['two']);
  assert.deepEqual(marked('names', 'quotations'), ['mayor', 'bad']);
  assert.deepEqual(marked('wording'), ['two', 'bad', 'left']);
  assert.deepEqual(marked(), []);
  const [text, start] = ['Rain fell on 12 towns.', 'Rain fell on '.length];
  const figure = {
    kind: 'cardinal' as const,
    start,
    end: start + 2,
    text: '12',
    stated: '12',
    value: 12,
    value2: null,
    unit: null,
    approx: 'exact' as const,
    what: null,
    source: null,
  };
  const reading = { ...readingOf(articleOf([[text]])), figures: [figure] };
  const rolesWith = (highlight: ReadonlySet<Highlight>) =>
    articleSheet(reading, {
      width: 80,
      whole: false,
      glyphs: glyphs(true),
      presentation: { ...PRESENTATION, highlight },
    }).lines.flatMap(({ row }) => row.map(({ role }) => role));
  assert.ok(rolesWith(new Set(['figures'])).includes('figure'));
  assert.ok(!rolesWith(new Set(['quotations'])).includes('figure'));
});

test('the texts stand side by side from the width on that is asked for', () => {
  const headed = (width: number, sideBySide: number) =>
    (sheetOf(width, { sideBySide }) as ReturnType<typeof compareSheet>).beside;
  assert.deepEqual([headed(77, 80), headed(78, 80), headed(150, 200)], [false, true, false]);
});

test('no line of prose is wider than the measure', () => {
  for (const width of [50, 120]) {
    const { lines } = sheetOf(width, { measure: 30 });
    for (const { row } of lines) {
      const prose = row.filter(({ source }) => source?.side === 'left');
      assert.ok(rowWidth(prose) <= 30, rowText(row));
    }
  }
});
