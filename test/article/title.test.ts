import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleFromSentence } from '../../src/article/title.ts';

test('a short sentence is its own title, without the full stop', () => {
  assert.equal(titleFromSentence('The mayor resigned on Monday.'), 'The mayor resigned on Monday');
});

test('a long one ends with a clause, and no comma in a number is an end', () => {
  assert.equal(
    titleFromSentence(
      'The mayor of the town resigned on Monday over the loss of 12,500 files from the archive, saying that nobody had told her of it.',
    ),
    'The mayor of the town resigned on Monday over the loss of 12,500 files from the archive',
  );
});

test('a circumstance in front is left out', () => {
  assert.equal(
    titleFromSentence(
      'In a short speech to the council on Monday, the mayor of the town resigned.',
    ),
    'The mayor of the town resigned',
  );
});

test('a sentence without clauses ends with a word', () => {
  const title = titleFromSentence(`The ${'very '.repeat(40)}long winter`);
  assert.ok(title.length <= 100);
  assert.match(title, /very…$/);
});

test('a sentence of marks is kept rather than lost', () => {
  assert.equal(titleFromSentence('—'), '—');
});
