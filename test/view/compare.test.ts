import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Comparison, Side } from '../../src/compare/comparison.ts';
import { width } from '../../src/text/columns.ts';
import { type CompareSheet, compareSheet, type Layout } from '../../src/view/compare.ts';
import { summary } from '../../src/view/describe.ts';
import { lineFinder } from '../../src/view/find.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { matterOf } from '../../src/view/matter.ts';
import { type Row, type RunRole, rowText } from '../../src/view/row.ts';
import { drawn, golden } from '../golden.ts';
import { compared, type Told } from './fixture.ts';

const strike = compared(
  [
    {
      kind: 'same',
      left: ['The war is in its third year.'],
      right: ['The war is in its third year.'],
    },
    { kind: 'same', left: ['Talks stalled in March.'], right: ['Talks stalled in March.'] },
    {
      kind: 'edited',
      left: [
        'Air defences [-intercepted-] five of six missiles [-over the border region-], the ministry said.',
      ],
      right: [
        'Air defences {+shot down+} two of eight missiles, the ministry said{+ on Tuesday+}.',
      ],
    },
    {
      kind: 'reworded',
      left: ['The foreign minister called it “a reckless step” and promised an answer.'],
      right: ['An answer would follow, said the minister, who spoke of an escalation by the West.'],
    },
    {
      kind: 'edited',
      moved: true,
      rightPlace: 9,
      left: ['Denmark pledged [-another-] $138 million.'],
      right: ['Denmark pledged {+a further+} $138 million.'],
    },
    { kind: 'left', left: ['No one was hurt.', 'The fire was put out at once.'] },
    { kind: 'right', right: ['Ten people were injured, a regional governor said later.'] },
    { kind: 'same', left: ['Winter is near.'], right: ['Winter is near.'] },
  ],
  [
    { kind: 'figure', row: 2, left: 'five of six', right: 'two of eight', why: 'missiles' },
    { kind: 'quotation', row: 3, left: '“a reckless step”', why: 'only left' },
    { kind: 'wording', row: 2, left: 'intercepted', right: 'shot down' },
    { kind: 'added', row: 6, right: 'Ten people' },
    { kind: 'typography', row: 7, left: 'Winter', right: 'Winter' },
  ],
);

const shown = (
  comparison: Comparison,
  columns: number,
  options: { layout?: Layout; folded?: boolean; dense?: boolean; signs?: boolean } = {},
): CompareSheet =>
  compareSheet(comparison, {
    width: columns,
    layout: 'auto',
    folded: false,
    glyphs: glyphs(true),
    ...options,
  });

const text = ({ lines }: CompareSheet): string => lines.map(({ row }) => rowText(row)).join('\n');

const inRole = (rows: readonly Row[], role: RunRole): string[] =>
  rows.flatMap((row) => row.filter((part) => part.role === role).map((part) => part.text.trim()));

test('side by side, stacked, very wide and very narrow look as they did', () => {
  for (const columns of [50, 77, 117, 200]) {
    const { lines } = shown(strike, columns, { folded: columns !== 77 });
    golden(`compare-${columns}`, drawn(lines.map(({ row }) => row)));
  }
});

const word = fc.constantFrom(
  'missiles',
  'five',
  'of',
  '日本',
  'é\u0301t',
  'U.S.-supplied',
  '👩‍👩‍👧',
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([words, change]) => {
    const [first, ...others] = words;
    return change ? [`[-${first}-]`, ...others].join(' ') : words.join(' ');
  });
const passage = fc.array(sentence, { minLength: 1, maxLength: 3 });
const told: fc.Arbitrary<Told> = fc.oneof(
  passage.map((left) => ({ kind: 'left' as const, left })),
  passage.map((right) => ({ kind: 'right' as const, right })),
  fc
    .tuple(passage, passage, fc.boolean(), fc.nat(20), fc.constantFrom('edited', 'reworded'))
    .map(([left, right, moved, place, kind]) => ({
      kind: kind as 'edited' | 'reworded',
      left,
      right,
      moved,
      ...(moved ? { rightPlace: place } : {}),
    })),
);

/** The text of one side as the sheet shows it, line after line, without white space. */
function columnText({ lines }: CompareSheet, side: Side): string {
  return lines
    .flatMap(({ row }) => row.filter(({ source }) => source?.side === side))
    .map((part) => part.text)
    .join('')
    .replace(/\s/g, '');
}

test('no text is lost or doubled, no line is too wide, in any layout', () => {
  fc.assert(
    fc.property(
      fc.array(told, { maxLength: 8 }),
      fc.integer({ min: 20, max: 400 }),
      fc.constantFrom<Layout>('auto', 'stacked', 'side'),
      fc.boolean(),
      (rows, columns, layout, dense) => {
        const comparison = compared(rows);
        const sheet = shown(comparison, columns, { layout, dense });
        for (const { row } of sheet.lines) assert.ok(width(rowText(row)) <= columns, rowText(row));
        for (const side of ['left', 'right'] as const) {
          const { article } = comparison[side];
          const whole = comparison.rows
            .flatMap((row) => row[side])
            .map((index) => article.sentences[index] ?? { start: 0, end: 0 })
            .map(({ start, end }) => article.text.slice(start, end));
          assert.equal(columnText(sheet, side), whole.join('').replace(/\s/g, ''));
        }
      },
    ),
  );
});

test('every run that has a source is what stands there', () => {
  for (const columns of [60, 120])
    for (const { row } of shown(strike, columns).lines)
      for (const { text: shownText, source } of row) {
        if (!source) continue;
        assert.notEqual(source.side, 'third');
        const { article } = source.side === 'left' ? strike.left : strike.right;
        assert.equal(article.text.slice(source.start, source.start + shownText.length), shownText);
      }
});

test('rows are level: both passages of a row begin on its first line', () => {
  const sheet = shown(strike, 120);
  for (const [ref, row] of strike.rows.entries()) {
    if (row.left.length === 0 || row.right.length === 0 || row.moved) continue;
    const first = sheet.lines.find((line) => line.ref === ref)?.row ?? [];
    assert.deepEqual(
      new Set(first.flatMap(({ source }) => source?.side ?? [])),
      new Set(['left', 'right']),
    );
  }
});

test('only what changed is marked; figures and quotations stand out from wording', () => {
  const rows = shown(strike, 170).lines.map(({ row }) => row);
  assert.deepEqual(inRole(rows, 'figure-changed'), ['five of six', 'two of eight']);
  assert.deepEqual(inRole(rows, 'quotation-changed'), ['“a reckless step”']);
  assert.deepEqual(inRole(rows, 'deleted'), ['intercepted', 'over the border region', 'another']);
  assert.deepEqual(inRole(rows, 'inserted'), ['shot down', 'on Tuesday', 'a further']);
});

test('of a quotation with changed words, those words stand out', () => {
  const comparison = compared(
    [
      {
        kind: 'edited',
        left: ['He spoke of “a [-reckless-] step”, she [-said-].'],
        right: ['He spoke of “a {+bold+} step”, she {+added+}.'],
      },
    ],
    [{ kind: 'quotation', row: 0, left: '“a reckless step”', right: '“a bold step”' }],
  );
  const rows = shown(comparison, 120).lines.map(({ row }) => row);
  assert.deepEqual(inRole(rows, 'quotation-changed'), ['reckless', 'bold']);
  assert.deepEqual(inRole(rows, 'deleted'), ['said']);
});

test('the gutter between columns has the marks of what stands on both sides in its middle, of one side next to that', () => {
  const gutters = shown(strike, 120).lines.map(({ row }) =>
    rowText(row.filter(({ role }) => role === 'gutter')),
  );
  assert.deepEqual(
    gutters.filter((gutter) => gutter.trim() !== ''),
    ['  ~#  ', '  ≈ " ', '  ↕   ', '  -+  '],
  );
});

test('what is the same folds into one line that says how much', () => {
  const folded = shown(strike, 120, { folded: true });
  assert.match(text(folded), /⋯ 2 sentences the same.*⋯ 1 sentence the same/s);
  assert.doesNotMatch(text(folded), /third year|Winter/);
});

test('a moved passage says where it stands in its own text', () => {
  assert.match(text(shown(strike, 120)), /↕ sentence 5 of 8 .*↕ moved later: sentence 7 of 7/);
});

test('the places lead to the line on which each change begins, folded or not', () => {
  for (const columns of [60, 120]) {
    const sheet = shown(strike, columns);
    const lineOf = lineFinder(sheet);
    for (const [index, change] of strike.changes.entries()) {
      const line = sheet.places[index] ?? -1;
      const side = change.left ? 'left' : 'right';
      const begins = lineOf(side, change[side]?.start ?? 0);
      if (columns === 60) assert.equal(line, begins);
      const { ref, beside } = sheet.lines[line] ?? {};
      assert.ok(line <= (begins ?? 0) && [ref, beside].includes(change.row));
    }
  }
  const folded = shown(strike, 120, { folded: true });
  const last = folded.lines[folded.places[4] ?? -1];
  assert.match(rowText(last?.row ?? []), /1 sentence the same/);
});

test('stacked passages that are the same stand once', () => {
  assert.equal(text(shown(strike, 60)).match(/third year/g)?.length, 1);
});

test('without any style, signs stand around what changed, and with it never', () => {
  const signs = text(shown(strike, 60, { signs: true, layout: 'stacked' })).replace(/\s+/g, ' ');
  assert.match(signs, /\[-intercepted-\] \[-five of six-\] missiles \[-over the border/);
  assert.match(signs, /said \{\+on Tuesday\+\}\./);
  assert.doesNotMatch(text(shown(strike, 60)), /\[-|\{\+/);
});

test('the columns are no wider than prose is read with ease, and stand in the middle', () => {
  const sheet = shown(strike, 400);
  assert.match(rowText(sheet.lines[0]?.row ?? []), /^ {100,130}\S/);
  for (const { row } of sheet.lines)
    for (const part of row.filter(({ source }) => source)) assert.ok(width(part.text) <= 80);
});

test('two columns of right-to-left text are kept apart, in the same cells', () => {
  const words = 'قالت الوزارة إن خمسة من ستة صواريخ اعترضت';
  const sheet = shown(compared([{ kind: 'same', left: [words], right: [words] }]), 120);
  const row = sheet.lines[0]?.row ?? [];
  const right = row.findLastIndex(({ source }) => source !== undefined);
  const before = rowText(row.slice(0, right));
  assert.match(before, /\u200e/);
  assert.equal(width(before), 64);
});

test('a doubtful comparison says so before anything else', () => {
  const warnings = ['Version 2 looks cut short (2 sentences).'];
  const doubtful = { ...strike, hidden: { ...strike.hidden, warnings } };
  assert.deepEqual(inRole([shown(doubtful, 120).lines[0]?.row ?? []], 'warning'), warnings);
});

test('a correction that differs stands in the matter before the passages, and first in the summary', () => {
  const why = 'only on the right: Two were hurt.';
  const right = { start: 0, end: 1 };
  const corrected = {
    ...strike,
    paratext: [
      { role: 'correction', row: 0, left: null, right, why },
      { role: 'byline', row: 0, left: null, right, why: 'only on the right: By Ada Moe' },
    ],
  } as const;
  const matter = matterOf(corrected);
  const sheet = compareSheet(corrected, {
    ...{ width: 120, layout: 'auto', folded: false, glyphs: glyphs(true), matter },
  });
  const lines = sheet.lines.map(({ row }) => row);
  assert.equal(rowText(lines[sheet.matter[1] ?? -1] ?? []).slice(3), `Correction, ${why}`);
  assert.doesNotMatch(lines.map(rowText).join(), /Ada Moe/);
  assert.match(summary(corrected), /^1 correction only right; /);
});
