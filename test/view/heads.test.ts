import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glyphs } from '../../src/view/glyphs.ts';
import { heads } from '../../src/view/heads.ts';
import { rowText } from '../../src/view/row.ts';
import type { Succession } from '../../src/view/succession.ts';
import { compared } from './fixture.ts';

const bare = compared([{ kind: 'same', left: ['Rain.'], right: ['Rain.'] }]);

function told(
  names: readonly [string, string],
  width: number,
  beside = false,
  succession: Succession = { older: null, fetched: null },
): string {
  const [left, right] = names.map((publisher, index) => ({
    ...bare.left,
    article: { ...bare.left.article, publisher, published: `2025-03-1${index}T08:30`, words: 100 },
  }));
  const comparison = { ...bare, left: left ?? bare.left, right: right ?? bare.right };
  const numbers = { left: 1, right: 12 };
  const options = {
    width,
    measure: 80,
    beside,
    glyphs: glyphs(true),
    numbers,
    succession,
    meant: 'left',
    third: null,
  } as const;
  return rowText(heads(comparison, options)).trimEnd();
}

test('side by side each version is named over its column, stacked one after the other', () => {
  const names = ['Reuters', 'Der Spiegel'] as const;
  assert.match(
    told(names, 117, true),
    /^1 Reuters {2}2025-03-10 08:30 · 100 words {15,}12 Der Spiegel {2}2025-03-11 08:30 · 100 words$/,
  );
  assert.equal(
    told(names, 90),
    '1 Reuters  2025-03-10 08:30 · 100 words | 12 Der Spiegel  2025-03-11 08:30 · 100 words',
  );
});

test('where there is little room the length goes first, then the date, then the ends of long names', () => {
  const names = ['Reuters', 'Der Spiegel'] as const;
  assert.equal(told(names, 70), '1 Reuters  2025-03-10 08:30 | 12 Der Spiegel  2025-03-11 08:30');
  assert.equal(told(names, 50), '1 Reuters | 12 Der Spiegel');
  const long = 'Frankfurter Allgemeine Zeitung';
  assert.equal(told([long, 'BBC'], 40), '1 Frankfurter Allgemeine Zeitu… | 12 BBC');
  assert.equal(told(['BBC', long], 41), '1 BBC | 12 Frankfurter Allgemeine Zeitung');
  assert.equal(told([long, long], 40), '1 Frankfurter All… | 12 Frankfurter All…');
  for (const width of [3, 5, 20, 40]) assert.ok(told([long, long], width).length <= width);
});

test('of two texts of one source it is said which is the older, and when each was fetched', () => {
  const fetched = { left: '2026-11-20T09:05:11.000Z', right: '2026-11-21T14:16:30.000Z' };
  const names = ['Reuters', 'Reuters'] as const;
  assert.match(
    told(names, 130, true, { older: 'left', fetched }),
    /^1 Reuters older {2}fetched 2026-11-20 09:05 · 100 words +12 Reuters newer {2}fetched 2026-11-21 14:16 · 100 words$/,
  );
  assert.equal(
    told(names, 80, false, { older: 'left', fetched }),
    '1 Reuters older  11-20 09:05 → 12 Reuters newer  11-21 14:16',
  );
  assert.equal(
    told(names, 40, false, { older: 'right', fetched }),
    '1 Reuters newer ← 12 Reuters older',
  );
});

test('two files in the reader’s order have an arrow between them, and no age', () => {
  const files = { older: 'left', fetched: null } as const;
  assert.equal(told(['a.txt', 'b.txt'], 30, false, files), '1 a.txt → 12 b.txt');
});
