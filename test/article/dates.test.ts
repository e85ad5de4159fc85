import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDateLine, isoDate } from '../../src/article/dates.ts';

test('lines that say nothing but when', () => {
  for (const line of [
    'November 20, 2024 Tags:',
    'Published: 3 March 2025, 10:15 a.m. GMT',
    'Updated 3 hours ago',
    '22:23',
    '2025-03-03T10:00:00Z',
    'Mon, 3 Mar 2025 10:00',
    'Stand: 03.03.2025, 10:15 Uhr',
    'Publié le 3 mars 2025 à 10h15',
    '3 de marzo de 2025',
  ]) {
    assert.ok(isDateLine(line), line);
  }
});

test('lines with something else to say, or no date', () => {
  for (const line of [
    '1,000th Day',
    '2025',
    'On Monday the mayor resigned',
    'March of the Penguins',
    'May says no',
    'At 9 p.m. the water rose.',
  ]) {
    assert.ok(!isDateLine(line), line);
  }
});

test('a whole date is read, in several languages', () => {
  assert.equal(isoDate('Posted on Nov. 20, 2024'), '2024-11-20');
  assert.equal(isoDate('20 November 2024'), '2024-11-20');
  assert.equal(isoDate('Stand: 3. März 2025'), '2025-03-03');
  assert.equal(isoDate('1er février 2025'), '2025-02-01');
  assert.equal(isoDate('3 de marzo de 2025'), '2025-03-03');
  assert.equal(isoDate('2025/3/9'), '2025-03-09');
});

test('a date that is none, or could be two, is not guessed', () => {
  assert.equal(isoDate('3/4/2024'), null);
  assert.equal(isoDate('31 February 2024'), null);
  assert.equal(isoDate('yesterday'), null);
});
