import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison, Reading } from '../../src/compare/comparison.ts';
import { compareFigures } from '../../src/figures/compare.ts';
import type { WordedSide } from '../../src/figures/elsewhere.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import { storyClaims } from '../../src/story/claims.ts';
import { tokenise } from '../../src/text/words.ts';
import { reading } from '../compare/reading.ts';

function figuresOnly(left: Reading, right: Reading): Comparison {
  const side = ({ article, figures }: Reading): WordedSide => ({
    ...article,
    words: article.sentences.map((sentence) => tokenise(article.text, sentence)),
    language: ENGLISH,
    figures,
  });
  const hidden = { wording: 0, typography: 0, furniture: 0, same: 0, apart: false, warnings: [] };
  const furniture = { left: [], right: [] };
  const none = {
    rows: [],
    quotations: [],
    attributions: [],
    paratext: [],
    further: [],
    unsure: { left: new Set<number>(), right: new Set<number>() },
    changes: [],
  };
  const rest = { ...none, furniture, hidden };
  return { left, right, ...rest, figures: compareFigures(side(left), side(right), []) };
}

const VERSIONS = [
  reading(
    'Russia said it shot down five of the six missiles.',
    'The depot lies 70 miles inside Russia. Denmark pledged $138 million.',
  ),
  reading(
    'Russia said it shot down five of the six missiles. A US official said Russia shot down two of the eight missiles.',
    'Denmark pledged $138 million. Envoys from 42 nations condemned the raid.',
  ),
  reading('The depot lies 110 km inside Russia. Denmark pledged $138 million.'),
];

test('a claim is a row: its figures in each version, disagreements first, then the widest spread', () => {
  const claims = storyClaims(VERSIONS, figuresOnly).map(({ outcome, what, cells }) => [
    outcome,
    what,
    ...cells.map(({ figures }, index) =>
      figures.map((figure) => VERSIONS[index]?.figures[figure]?.text).join(' / '),
    ),
  ]);
  assert.deepEqual(claims, [
    ['disagree', 'missiles', 'five of the six', 'five of the six / two of the eight', ''],
    ['equivalent', '70 miles', '70 miles', '', '110 km'],
    ['same', '$138 million', '$138 million', '$138 million', '$138 million'],
    ['single', 'nations', '', '42', ''],
  ]);
});

test('where sources disagree a cell names them', () => {
  const [claim] = storyClaims(VERSIONS, figuresOnly);
  assert.deepEqual(
    claim?.cells.map(({ sources }) => sources),
    [['Russia'], ['Russia', 'a US official'], []],
  );
});

test('a disagreement that every version carries is still one', () => {
  const both = VERSIONS.slice(1, 2);
  assert.equal(storyClaims([...both, ...both], figuresOnly)[0]?.outcome, 'disagree');
});

test('every figure of every version is in exactly one claim', () => {
  const claims = storyClaims(VERSIONS, figuresOnly);
  VERSIONS.forEach(({ figures }, index) => {
    const claimed = claims.flatMap(({ cells }) => cells[index]?.figures ?? []);
    assert.deepEqual(
      claimed.toSorted((a, b) => a - b),
      figures.map((_, figure) => figure),
    );
  });
});
