import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { width } from '../../src/text/columns.ts';
import { paint } from '../../src/view/paint.ts';
import { fit, type Run, type RunRole, rowText, run } from '../../src/view/row.ts';
import { THEMES } from '../../src/view/theme.ts';

const { dark, plain } = THEMES;
const roles = Object.keys(dark) as RunRole[];
const text = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  fc.constantFrom('été ', '“so”', '日本語', 'नमस्ते', '👩‍👩‍👧', 'مرحبا', ' ', '   '),
);
const row = fc.array(fc.record({ text, role: fc.constantFrom(...roles) }) as fc.Arbitrary<Run>, {
  maxLength: 8,
});

test('a row becomes its text, as wide as asked for, whatever the depth', () => {
  fc.assert(
    fc.property(
      row,
      fc.constantFrom('none', 'mono', '16'),
      fc.constantFrom(...Object.values(THEMES)),
      fc.nat(60),
      fc.boolean(),
      (runs, depth, theme, columns, focused) => {
        const painted = paint(runs, { theme, depth, width: columns, focused });
        const shown = stripVTControlCharacters(painted);
        assert.equal(width(shown), columns);
        const whole = rowText(runs);
        if (width(whole) <= columns)
          assert.equal(shown, whole + ' '.repeat(columns - width(whole)));
        assert.doesNotMatch(painted.replace(/\x1b\[[\d;]*m/g, ''), /[\x00-\x1f\x7f-\x9f]/);
        if (depth === 'none') assert.equal(painted, shown);
      },
    ),
  );
});

/** What each cell looks like after the sequences before it, as a terminal keeps it. */
function looks(painted: string): string[] {
  const on = new Map<string, string>();
  const cells: string[] = [];
  for (const [, codes, character] of painted.matchAll(/\x1b\[([\d;]*)m|(.)/gsu)) {
    if (character !== undefined) cells.push(`${character} ${[...on.values()].sort().join(' ')}`);
    else for (const code of codes?.split(';') ?? []) apply(on, Number(code));
  }
  cells.push(`end ${[...on.values()].join(' ')}`);
  return cells;
}

function apply(on: Map<string, string>, code: number): void {
  if (code === 0) on.clear();
  else if (code === 22) for (const name of ['bold', 'dim']) on.delete(name);
  else if (code >= 23 && code <= 27) on.delete(String(code - 20));
  else if (code === 39 || code === 49) on.delete(String(code));
  else if (code <= 2) on.set(code === 1 ? 'bold' : 'dim', String(code));
  else if (code < 10) on.set(String(code), String(code));
  else on.set(code % 60 < 40 && code < 100 ? '39' : '49', String(code));
}

test('going from style to style looks as if each run were painted by itself', () => {
  fc.assert(
    fc.property(row, fc.constantFrom(...Object.values(THEMES)), (runs, theme) => {
      const whole = runs.map((part) => ({ ...part, text: part.text.replaceAll(' ', 'x') }));
      const wide = (part: Run) => ({ theme, depth: '16', width: width(part.text) }) as const;
      const one = paint(whole, { ...wide(run(rowText(whole))) });
      const apart = whole.flatMap((part) => looks(paint([part], wide(part))).slice(0, -1));
      assert.deepEqual(looks(one), [...apart, 'end ']);
    }),
  );
});

test('no sequence is written where nothing would look otherwise', () => {
  const options = { theme: dark, depth: '16', width: 9 } as const;
  assert.equal(paint([run('one '), run('two')], options), 'one two  ');
  assert.equal(paint([run('   ', 'gutter'), run(' text')], options), '    text ');
  assert.equal(
    paint([run('a', 'inserted'), run(' '), run('b', 'inserted')], { ...options, width: 3 }),
    '\x1b[1;96ma b\x1b[m',
  );
});

test('what fills a row up is neutral, so that it can be left out', () => {
  assert.match(
    paint([run('bold', 'title')], { theme: dark, depth: '16', width: 9 }),
    /\x1b\[m {5}$/,
  );
});

test('without colours, bold and underline still tell what is deleted, inserted, a figure, a quotation', () => {
  const marks: RunRole[] = ['text', 'deleted', 'inserted', 'figure-changed', 'quotation-changed'];
  const painted = marks.map((role) =>
    paint([run('x', role)], { theme: dark, depth: 'mono', width: 1 }),
  );
  assert.equal(new Set(painted).size, marks.length);
  for (const one of painted) assert.doesNotMatch(one, /[34]\d/);
});

test('the gutter is inverted under the focus, and nothing else', () => {
  const runs = [run(' ~ ', 'gutter'), run('words')];
  const look = { theme: plain, depth: 'mono', width: 8 } as const;
  assert.equal(paint(runs, look), '\x1b[1m ~ \x1b[mwords');
  assert.equal(paint(runs, { ...look, focused: true }), '\x1b[1;7m ~ \x1b[mwords');
  const blank = [run('   ', 'gutter'), run('words')];
  assert.equal(paint(blank, { ...look, focused: true }), '\x1b[1;7m   \x1b[mwords');
});

test('what slipped through the cleaning is shown as a replacement character', () => {
  const hostile = '\x1b[2J\u0007\u009b31m\u202egnp.\ud800';
  const painted = paint([run(hostile)], { theme: dark, depth: '16', width: 20 });
  assert.equal(painted, '�[2J��31m�gnp.�     ');
});

test('a terminal without Unicode gets ASCII in the same cells', () => {
  const runs = [run('“Größe — 日本”, naïve…')];
  assert.equal(
    paint(runs, { theme: dark, depth: '16', width: 22, ellipsis: '...', ascii: true }),
    '"Grose - ????", nai...',
  );
});

test('dots in our own words are three in ASCII, an article’s keep their cell', () => {
  const own = { theme: dark, depth: 'none', width: 30, ellipsis: '...', ascii: true } as const;
  assert.equal(paint([run('ambassador Sergiy …')], own).trimEnd(), 'ambassador Sergiy ...');
  const theirs = { text: 'and so on …', role: 'text', source: { side: 'left', start: 0 } } as const;
  assert.equal(paint([theirs], own).trimEnd(), 'and so on .');
});

test('right-to-left text turns nothing of the rows beside its own, and takes no cell more', () => {
  const row = [run('1 '), run('قال الوزير', 'title'), run(' إن 12 شخصا')];
  const options = { theme: THEMES.dark, depth: 'none', width: 30 } as const;
  const painted = paint(row, { ...options, beside: true });
  assert.equal(painted, `\u200e1 قال الوزير إن 12 شخصا\u200e${' '.repeat(7)}`);
  assert.equal(paint(row, options), painted.replaceAll('\u200e', ''));
  assert.match(paint(row, { ...options, beside: true, ascii: true }), /^[\x20-\x7e]{30}$/);
  assert.equal(
    paint([run('left to right')], { ...options, beside: true }).trimEnd(),
    'left to right',
  );
});

test('in ASCII an arrow of ours is -> where there is room; an article’s keeps its one cell', () => {
  const ours = [run('killed: eight → nine')];
  const ascii = (row: readonly Run[], width: number): string =>
    paint(row, { theme: plain, depth: 'none', width, ascii: true });
  assert.equal(ascii(ours, 24), 'killed: eight -> nine   ');
  assert.equal(ascii(ours, 20), 'killed: eight > nine');
  const theirs = [{ ...run('a → b'), source: { side: 'left', start: 0 } as const }];
  assert.equal(ascii(theirs, 10), 'a > b     ');
});

test('in ASCII a line that was brought to its width makes room for the arrow', () => {
  const look = { theme: plain, depth: 'none', ascii: true, ellipsis: '...' } as const;
  const padded = fit([run('eight → nine')], 16);
  assert.equal(paint(padded, { ...look, width: 16 }).trimEnd(), 'eight -> nine');
  const cut = fit([run('eight → nine and more of it')], 16, '...');
  assert.equal(paint(cut, { ...look, width: 16 }), 'eight -> nine...');
});
