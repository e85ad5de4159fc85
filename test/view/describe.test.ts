import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import { read } from '../../src/compare/read.ts';
import type { FigureOutcome } from '../../src/figures/figure.ts';
import type { QuotationOutcome } from '../../src/quotations/quotation.ts';
import { storyClaims } from '../../src/story/claims.ts';
import { atIssue, mostAtOdds } from '../../src/view/at-issue.ts';
import {
  changeInWords,
  count,
  dateOf,
  directed,
  heldBack,
  summary,
  versionName,
} from '../../src/view/describe.ts';
import { reading } from '../compare/reading.ts';
import { articleOf, compared } from './fixture.ts';

const figure = (outcome: FigureOutcome) => ({
  outcome,
  left: [0],
  right: [0],
  what: null,
  why: '',
});
const quotation = (
  outcome: QuotationOutcome,
  left: readonly number[] = [0],
  right: readonly number[] = [0],
) => ({ outcome, left, right, echoes: { left: [], right: [] }, why: '' });

test('numbers and nouns agree', () => {
  assert.equal(count(0, 'figure'), '0 figures');
  assert.equal(count(1, 'figure'), '1 figure');
  assert.equal(count(2, 'story'), '2 stories');
  assert.equal(count(12000, 'word'), '12,000 words');
});

test('a comparison in one line, heaviest first, the noun said once', () => {
  const rows = compared([
    { kind: 'edited', left: ['A.'], right: ['B.'] },
    { kind: 'edited', left: ['C.'], right: ['D.'], moved: true },
    { kind: 'right', right: ['E.'] },
    { kind: 'same', left: ['F.'], right: ['F.'] },
  ]);
  const comparison = {
    ...rows,
    figures: [figure('changed'), figure('same'), figure('changed'), figure('sources-disagree')],
    quotations: [quotation('left', [0], []), quotation('same'), quotation('now-reported')],
  };
  assert.equal(
    summary(comparison),
    '2 figures changed, 1 disputed between sources; 1 quotation now reported, 1 only left; ' +
      '2 passages edited, 1 only right, 1 moved',
  );
  assert.equal(
    summary({
      ...rows,
      attributions: [{ outcome: 'changed', row: 0, left: null, right: null, why: '' }],
    }),
    '1 attribution changed; 2 passages edited, 1 only right, 1 moved',
  );
});

test('with less room, what weighs least is only counted', () => {
  const rows = compared([
    { kind: 'edited', left: ['A.'], right: ['B.'] },
    { kind: 'edited', left: ['C.'], right: ['D.'], moved: true },
    { kind: 'right', right: ['E.'] },
  ]);
  const comparison = {
    ...rows,
    figures: [figure('sources-disagree')],
    quotations: [quotation('now-reported'), quotation('left', [0], [])],
  };
  const told = [
    '1 figure disputed between sources; 1 quotation now reported, 1 only left; 2 passages edited, 1 only right, 1 moved',
    '1 figure disputed between sources; 1 quotation now reported, 1 only left; 3 passages',
    '1 figure disputed between sources; 2 quotations; 3 passages',
    '1 figure; 2 quotations; 3 passages',
  ];
  for (const [index, line] of told.entries()) {
    assert.equal(summary(comparison, line.length), line);
    if (index > 0) assert.equal(summary(comparison, (told[index - 1]?.length ?? 0) - 1), line);
  }
  assert.equal(summary(comparison, 10), told.at(-1));
});

test('two texts that are the same are said to be so, and what typography hides is not', () => {
  const same = compared([{ kind: 'same', left: ['A.'], right: ['A.'] }]);
  assert.equal(summary(same), 'The two texts are the same');
  assert.equal(
    summary({ ...same, hidden: { ...same.hidden, typography: 2 } }),
    'The same words; 2 changes of typography',
  );
});

test('what is said in another form is not called the same words', () => {
  const summaryOf = (left: string, right: string) =>
    summary(compare(reading(left), reading(right)));
  const form = 'The same is said; 1 passage in another form';
  assert.equal(summaryOf('The ferry has not sailed.', "The ferry hasn't sailed."), form);
  assert.equal(summaryOf('It is 81 per cent full.', 'It is 81% full.'), form);
  assert.equal(
    summaryOf('The café is open.', 'The cafe\u0301 is open.'),
    'The same words; 1 change of typography',
  );
  const both = compare(
    reading('The ferry has not sailed. “Yes,” he said.'),
    reading('The ferry hasn\'t sailed. "Yes," he said.'),
  );
  assert.equal(summary(both), `${form}, 1 change of typography`);
  assert.deepEqual(heldBack(both), ['1 change of form and 1 change of typography folded']);
});

test('where only what stands around an article differs, that is said', () => {
  const around = (text: string) => reading('A.', { role: 'related', text });
  const told = (a: string, b: string) => summary(compare(around(a), around(b)));
  assert.equal(told('Read more', 'Read  more'), 'The two texts are the same');
  assert.match(told('Read more: Fire', 'Read more: Flood'), /^The two articles are the same; /);
});

test('what is folded is told with its number', () => {
  const same = compared([]);
  assert.deepEqual(heldBack(same), []);
  const hidden = { ...same.hidden, wording: 14, typography: 1 };
  assert.deepEqual(heldBack({ ...same, hidden }), [
    '14 changes of wording and 1 change of typography folded',
  ]);
});

test('what a story is about to its readers: each disputed value once, in the articles’ words', () => {
  const readings = ['Eight', 'Nine', 'Eleven', '8'].map((number, index) => {
    const text = `${number} people were killed in the flood in Aldmouth on Monday.`;
    return read({ ...articleOf([[text]], `${index}.txt`), id: `${index}` });
  });
  const comparisons: Comparison[] = [];
  const claims = storyClaims(readings, (left, right) => {
    const comparison = compare(left, right);
    comparisons.push(comparison);
    return comparison;
  });
  assert.match(atIssue(claims, readings, comparisons), /: eight \| nine \| eleven$/);
  const own = comparisons.filter(({ left }) => left.article.id !== '0');
  assert.deepEqual(mostAtOdds(own), { left: '1', right: '2' });
  assert.equal(mostAtOdds([]), null);
});

test('where no figures are in dispute, a changed quotation is at issue, else nothing', () => {
  const said = (words: string) => reading(`The mayor called the night “${words}” on Monday.`);
  const changed = compare(said('a very bad one for us'), said('a truly bad one for us'));
  assert.match(atIssue([], [], [changed]), /bad one/);
  assert.equal(atIssue([], [], [compare(said('a bad one'), said('a bad one'))]), '');
});

test('a version is called by its publisher, else by its file, and dated as its page states', () => {
  const article = articleOf([['Five of six missiles were shot down.']], 'news/002.txt');
  assert.equal(versionName(article), '002.txt');
  assert.equal(versionName({ ...article, path: 'https://example.org/strike/' }), 'strike');
  assert.equal(versionName({ ...article, path: '-' }), 'standard input');
  assert.equal(versionName({ ...article, publisher: 'The Gazette' }), 'The Gazette');
  assert.equal(dateOf({ ...article, published: '2024-11-19T21:55:00Z' }), '2024-11-19 21:55');
  assert.equal(dateOf({ ...article, published: '2024-11-19' }), '2024-11-19');
  assert.equal(dateOf(article), '');
});

test('a change says of what kind it is, unless its words do', () => {
  const change = { row: 0, sense: null, left: null, right: null };
  assert.equal(changeInWords({ ...change, kind: 'name', why: 'Kyiv → Kiev' }), 'name: Kyiv → Kiev');
  const removed = { ...change, kind: 'removed', why: 'only on the left: “Six.”' } as const;
  assert.equal(changeInWords(removed), 'only on the left: “Six.”');
});

test('an arrow leads to the later text; where neither is older, a bar stands between them', () => {
  const words = 'killed: eight → nine';
  assert.equal(directed(words, 'left'), words);
  assert.equal(directed(words, 'right'), 'killed: eight ← nine');
  assert.equal(directed(words, null), 'killed: eight | nine');
});
