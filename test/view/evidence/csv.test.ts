import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresCsv } from '../../../src/view/evidence/csv.ts';
import { compareEvidence, figuresEvidence, MORNING, readingOf } from './fixture.ts';

/** Reads comma-separated values as RFC 4180 has them. */
function rowsOf(csv: string): string[][] {
  const fields = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy);
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of fields) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], 'the last line is ended');
  return rows;
}

function recordsOf(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = rowsOf(csv);
  for (const row of rows) assert.equal(row.length, names.length);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell])));
}

test('a line for each figure of each version, with all that tells where it stands', () => {
  const evidence = figuresEvidence();
  const records = recordsOf(figuresCsv(evidence));
  const [first, second] = records;
  assert.deepEqual(
    [first?.what, first?.outcome, first?.version, first?.figure, first?.value, first?.source],
    ['passengers', 'disagree', '1', '212', '212', 'the coast guard'],
  );
  assert.equal(second?.figure, '231');
  for (const { version, start, end, figure, sentence, id, command } of records) {
    const { article } = evidence.versions[Number(version) - 1]?.reading ?? assert.fail();
    assert.equal(article.text.slice(Number(start), Number(end)), figure);
    assert.ok(sentence?.includes(figure ?? ' '));
    assert.equal(id, article.id);
    assert.match(command ?? '', /^variorum figures [0-9a-f]{16} morning\.txt 'the evening/);
  }
});

test('a text that a spreadsheet would take for a formula is none; a number stays one', () => {
  const { article, ...found } = readingOf(MORNING, 'a.txt');
  const figures = found.figures.map((figure) => ({ ...figure, value: -5 }));
  const hostile = {
    ...found,
    figures,
    article: { ...article, title: '=HYPERLINK("http://x","y")' },
  };
  const publisher = { ...hostile, article: { ...hostile.article, publisher: '@SUM(A1)\r\n"' } };
  const records = recordsOf(figuresCsv(figuresEvidence(compareEvidence(publisher))));
  const [first] = records.filter(({ version }) => version === '1');
  assert.equal(first?.title, `'=HYPERLINK("http://x","y")`);
  assert.equal(first?.publisher, `'@SUM(A1)\r\n"`);
  assert.equal(first?.value, '-5');
});

test('no cell is a formula, whatever parts the cells and however wide the sign is', () => {
  const { article, ...found } = readingOf(MORNING, 'a.txt');
  const publisher = 'Rain; =1+1;"=2"\t+3\n＝4;@5; - 6; not 7=7;\u200b=8;\ufe66\u2060 9;\u00a0﹢1';
  const hostile = { ...found, article: { ...article, title: '＝HYPERLINK(1)', publisher } };
  const csv = figuresCsv(figuresEvidence(compareEvidence(hostile)));
  const [first] = recordsOf(csv).filter(({ version }) => version === '1');
  assert.equal(first?.title, "'＝HYPERLINK(1)");
  assert.equal(
    first?.publisher,
    `Rain; '=1+1;"'=2"\t'+3\n'＝4;'@5; '- 6; not 7=7;\u200b'=8;'\ufe66\u2060 9;\u00a0'﹢1`,
  );
});
