import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../src/compare/compare.ts';
import type { Change, ParatextChange } from '../../src/compare/comparison.ts';
import { isWording, listed } from '../../src/compare/weights.ts';
import { reading } from './reading.ts';

/** Both versions go on in words of their own, so that they were written apart. */
const LEFT = [
  'Ministers met behind closed doors while rain fell on the square outside.',
  'Ferry services to the northern islands resume once the storm has passed.',
  'Nobody from the shipyard wanted to comment when reporters rang its office.',
];
const RIGHT = [
  'A brass band played near the fountain, and children fed the pigeons there.',
  'Farmers in the valley expect a poor harvest after months without a cloud.',
  'The museum shows drawings of the old harbour until the end of August.',
];

/** What is listed of two versions written apart: the weighty, then the changes of wording. */
function told(left: string, right: string): { weighty: string[]; wording: string[] } {
  const comparison = compare(reading(...LEFT, left), reading(...RIGHT, right));
  assert.ok(comparison.hidden.apart);
  const line = (change: Change | ParatextChange): string =>
    'role' in change ? change.role : `${change.sense ?? change.kind} ${change.why}`;
  const all = listed(comparison).filter(
    (change) => !('kind' in change) || !['added', 'removed', 'moved'].includes(change.kind),
  );
  return {
    weighty: all.filter((change) => !isWording(change, comparison.rows)).map(line),
    wording: all.filter((change) => isWording(change, comparison.rows)).map(line),
  };
}

test('a first name with a letter more is another spelling of it', () => {
  const { weighty } = told(
    'The most likely result was a grand coalition, said Ana Petrov of the University of Velin.',
    'A grand coalition was the likeliest result, said Anna Petrov, who teaches in Velin.',
  );
  assert.ok(weighty.includes('spelling Ana Petrov → Anna Petrov'), weighty.join('\n'));
});

test('words that say next to nothing, left out of a quotation, are wording', () => {
  const { weighty, wording } = told(
    'The opposition’s finance spokesman, Jonas Weil, called the budget "a gift to the rich".',
    'Jonas Weil, the finance spokesman of the opposition, called it a budget that was a "gift to the rich".',
  );
  assert.deepEqual(
    weighty.filter((line) => line.includes('gift')),
    [],
  );
  assert.equal(wording.filter((line) => line.includes('gift')).length, 1);
});

test('a “not” that is left out of a quotation is no wording', () => {
  const { weighty } = told(
    'Finance spokesman Jonas Weil called the budget "not a gift to the rich" in a debate.',
    'In the debate Jonas Weil, the finance spokesman, called the budget "a gift to the rich".',
  );
  assert.ok(
    weighty.some((line) => line.startsWith('trimmed')),
    weighty.join('\n'),
  );
});

test('each author’s own way to say who speaks is no clause that one has', () => {
  const { weighty } = told(
    'A spokesman for the board said that he had "the full confidence of every member of it" on Monday.',
    '"The full confidence of every member of it," a spokesman for the board told the newspaper on Monday.',
  );
  assert.deepEqual(
    weighty.filter((line) => /^(clause|attribution)/.test(line)),
    [],
  );
});

test('a quotation that differs only in a contraction is wording', () => {
  const { weighty } = told(
    'Jonas Weil, the finance spokesman, said: "They have got away with all of it, and it will not last."',
    '"They\'ve got away with all of it, and it won\'t last," the finance spokesman, Jonas Weil, said.',
  );
  assert.deepEqual(weighty, []);
});

test('a headline of one’s own weighs no more than wording', () => {
  const head = (text: string) => ({ role: 'headline' as const, text });
  const { changes, rows, paratext } = compare(
    reading(head('Storm shuts the harbour of Orle for a week'), ...LEFT),
    reading(head('Ferries tied up in Orle as storm rages'), ...RIGHT),
  );
  assert.equal(paratext.length, 1);
  assert.ok(changes.length > 0 && paratext.every((change) => isWording(change, rows)));
});

test('a sentence that is a quotation is told once, with the quotation', () => {
  const comparison = compare(
    reading(...LEFT),
    reading(
      ...RIGHT,
      '"We shall not sell the theatre to anybody," the mayor of Orle, Ida Friis, said.',
    ),
  );
  const lines = listed(comparison).map(({ why }) => why);
  assert.equal(
    lines.filter((why) => why.includes('We shall not sell')).length,
    1,
    lines.join('\n'),
  );
});

test('a year is not one-sided where the other text counts the years since', () => {
  const { weighty } = told(
    'The harbour of Orle was last dredged in 1984, and sand has filled the northern basin since.',
    'Sand has filled the basin of Orle, which nobody has dredged for four decades.',
  );
  assert.deepEqual(
    weighty.filter((line) => line.includes('1984')),
    [],
  );
});

test('what stands behind a mark is not what a “not” denies', () => {
  const { weighty } = told(
    '"The yard would have to hire 400 welders that we don\'t have," said Ida Friis, who runs it.',
    'It would mean hiring 400 more welders for the yard, Ida Friis said.',
  );
  assert.deepEqual(
    weighty.filter((line) => line.startsWith('negation')),
    [],
  );
});

test('“not since” denies nothing, nor does “without” before a name', () => {
  const { weighty } = told(
    'Not since the flood of the late winter has the school in Velin been closed for so long, with trains gone without Petrov.',
    'The school in Velin has been closed for longer than at any time since the flood of winter, and Petrov took trains.',
  );
  assert.deepEqual(
    weighty.filter((line) => line.startsWith('negation')),
    [],
  );
});

test('the verb that an author gives words with is the author’s own', () => {
  const { weighty } = told(
    'Judge Jonas Weil told him: "You have robbed the sick of Velin to live like a duke."',
    'Judge Jonas Weil said: "You have robbed the sick of Velin to live like a duke."',
  );
  assert.deepEqual(weighty, []);
});

test('a weekday that the other text does not name is not listed', () => {
  const { weighty, wording } = told(
    'The museum in Velin stays closed until Saturday, said Jonas Weil, who runs it.',
    'Jonas Weil, who runs the museum in Velin, said it would stay closed for the time being.',
  );
  assert.ok(![...weighty, ...wording].some((line) => line.includes('Saturday, only')));
});

test('a number of a quotation is told with what became of the quotation', () => {
  const { weighty } = told(
    '"I have dreamed of the sea since I was six, and of Velin," Jonas Weil said.',
    '"I have dreamed of the sea since I was a boy, and of Velin," Jonas Weil said.',
  );
  assert.equal(weighty.filter((line) => line.includes('six')).length, 1, weighty.join('\n'));
});
