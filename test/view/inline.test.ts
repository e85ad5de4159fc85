import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CompareOptions, compareSheet } from '../../src/view/compare.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { PRESENTATION } from '../../src/view/presentation.ts';
import { rowText } from '../../src/view/row.ts';
import { compared, type Told } from './fixture.ts';

const OPTIONS: CompareOptions = {
  ...{ width: 90, layout: 'auto', folded: false, signs: true },
  glyphs: glyphs(true),
};

/** A row without colour, as one line. */
function printed(row: Told, options: Partial<CompareOptions> = {}): string {
  const { lines } = compareSheet(compared([row]), { ...OPTIONS, ...options });
  return lines.map(({ row }) => rowText(row).trim()).join(' ');
}

const edited = (left: string, right: string): Told => ({
  kind: 'edited',
  left: [left],
  right: [right],
});

test('without colour an edited passage stands once, with what went and what came in it', () => {
  assert.equal(
    printed(
      edited('The bridge [-was closed-] on Monday.', 'The bridge {+opened again+} on Monday.'),
    ),
    '~     The bridge [-was closed-]{+opened again+} on Monday.',
  );
});

test('what only one side has keeps its spaces, at the beginning as well', () => {
  const line = (left: string, right: string) => printed(edited(left, right)).slice(6);
  assert.equal(line('[-Late-] it rained.', 'it rained.'), '[-Late-] it rained.');
  assert.equal(line('It rained.', 'It rained {+all day+}.'), 'It rained {+all day+}.');
  assert.equal(line('It rained [-(a little)-].', 'It rained.'), 'It rained [-(a little)-].');
  assert.equal(
    line('It rained [-until noon-].', 'It rained{+, all day+}.'),
    'It rained [-until noon-]{+, all day+}.',
  );
});

test('a quotation that is now somebody else’s stands once', () => {
  const row = edited('“We knew,” said [-Ane-].', '“We knew,” said {+Ivar+}.');
  const speaker = { kind: 'quotation', row: 0, left: '“We knew,”', right: '“We knew,”' } as const;
  const { lines } = compareSheet(compared([row], [speaker]), OPTIONS);
  assert.match(rowText(lines[0]?.row ?? []), /“We knew,” said \[-Ane-\]\{\+Ivar\+\}\.$/);
});

test('what is typeset otherwise stands as the right text has it', () => {
  assert.match(
    printed(edited('"Go [-now-]," he said.', '“Go {+home+},” he said.')),
    /“Go \[-now-\]\{\+home\+\},” he said\.$/,
  );
});

test('passages that are reworded, moved or marked in part only stand one after the other', () => {
  const row = edited('It [-rained-] on.', 'It {+poured+} on.');
  assert.match(printed({ ...row, kind: 'reworded' }), /‹ It \[-rained.*› It \{\+poured/);
  assert.match(printed({ ...row, moved: true }), /‹.*It \[-rained.*›.*It \{\+poured/);
  assert.match(printed(row, { layout: 'stacked' }), /‹ It \[-rained.*› It \{\+poured/);
  const highlight = new Set(['figures'] as const);
  assert.equal(
    printed(row, { presentation: { ...PRESENTATION, highlight } }),
    '~   ‹ It rained on. › It poured on.',
  );
});

test('in colour no signs are needed, and no two words run together', () => {
  const row = edited('It [-rained-] on.', 'It {+poured+} on.');
  assert.equal(printed(row, { layout: 'inline', signs: false }), '~     It rained poured on.');
});

const word = fc.constantFrom('rain', 'the', 'quay', 'of', 'five', 'U.S.', '日本', ',', '“');
const words = fc
  .array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((all) => ({
    plain: all.map(([one]) => one).join(' '),
    told: (open: string, close: string) =>
      all.map(([one, marked]) => (marked ? `${open}${one}${close}` : one)).join(' '),
  }));

test('both texts can be read from it, whatever is marked', () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      const line = printed(edited(left.told('[-', '-]'), right.told('{+', '+}'))).slice(6);
      const bare = (text: string) => text.replace(/\s/g, '');
      assert.equal(
        bare(line.replace(/\{\+.*?\+\}/g, '').replace(/\[-|-\]/g, '')),
        bare(left.plain),
      );
      assert.equal(
        bare(line.replace(/\[-.*?-\]/g, '').replace(/\{\+|\+\}/g, '')),
        bare(right.plain),
      );
    }),
  );
});
