import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceFinder } from '../../src/speech/sources.ts';
import { spoken } from './body.ts';

/** Who says each number of a text, null for the text itself. */
function sources(text: string): Array<string | null> {
  const sourceOf = sourceFinder(spoken(text));
  return [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(({ 0: number, index }) => {
    const source = sourceOf({ start: index, end: index + number.length });
    return source?.name ?? null;
  });
}

test('a source speaks for its statement, before, after or around the words that name it', () => {
  assert.deepEqual(sources('The guild said that 12 boats were lost.'), ['the guild']);
  assert.deepEqual(sources('It was a bad year: 12 boats were lost, said Ana Petrov.'), [
    'Ana Petrov',
  ]);
  assert.deepEqual(sources('At least 12 boats were lost, Ana Petrov told Radio Nord.'), [
    'Ana Petrov',
  ]);
  assert.deepEqual(
    sources('The north lost 12 boats, the guild said in its report, and the south lost 30.'),
    ['the guild', 'the guild'],
  );
  assert.deepEqual(sources('In its 3 bad years, Ana Petrov said, the guild lost 12 boats.'), [
    'Ana Petrov',
    'Ana Petrov',
  ]);
});

test('a quotation is its speaker’s, and speaks through the name that the text has', () => {
  const text = 'Ana Petrov spoke on Monday. “We lost 12 boats,” she said at 3. “And 30 nets.”';
  assert.deepEqual(sources(text), ['Ana Petrov', null, 'Ana Petrov']);
});

test('a noun with a long tail, and a verb that needs a clause, name a source', () => {
  assert.deepEqual(sources('A survey of skippers released in May found 12 boats were lost.'), [
    'a survey of skippers',
  ]);
  assert.deepEqual(sources('Both counts agree the 12 boats were lost.'), ['both counts']);
  assert.deepEqual(sources('Ana Petrov joked that 12 boats had swum home.'), ['Ana Petrov']);
});

test('what stands beside a statement is the text’s own', () => {
  assert.deepEqual(sources('“The boats are gone,” Ana Petrov said as 300 people looked on.'), [
    null,
  ]);
  assert.deepEqual(sources('“Gone,” said Ana Petrov, who lost 12 boats.'), [null]);
  assert.deepEqual(sources('The council criticised the guild for the loss of 12 boats.'), [null]);
  assert.deepEqual(sources('Ana Petrov said that the boats were lost — a claim of 2019.'), [null]);
  assert.deepEqual(sources('The 12 skippers said that all was well.'), [null]);
  assert.deepEqual(sources('Ana Petrov told the paper on May 3 how sad she was.'), [null]);
  assert.deepEqual(sources('“Gone,” chief skipper Ana Petrov said after 2 hours.'), [null]);
});
