import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { changedSince } from '../../src/view/since.ts';

const STORM = `Storm Leaves Thousands in the Dark

A storm cut off 12,000 homes in Bergen on Tuesday, the grid company said. Two ferries stayed in port.

"We will have the lines up again by nightfall," said Kari Moen, who leads the repair crews. The trains ran as usual.`;

function since(earlier: string, later: string): string {
  const reading = (text: string) => read(parsePlain(text, { path: 'storm.txt' }));
  return changedSince(compare(reading(earlier), reading(later)));
}

test('a changed figure is told by its two values, a quotation by what became of it', () => {
  assert.equal(since(STORM, STORM.replace('12,000', '21,000')), 'figure 12,000 → 21,000');
  const silent = STORM.replace(/"We.*crews\. /, '').replace('12,000', '21,000');
  assert.equal(since(STORM, silent), 'figure 12,000 → 21,000; 1 quotation gone');
});

test('the same change of a figure in several places is told once', () => {
  const twice = STORM.replace('Two ferries', 'The 12,000 homes stayed dark. Two ferries');
  const later = twice.replaceAll('12,000', '21,000');
  assert.equal(since(twice, later), 'figure 12,000 → 21,000');
});

test('where nothing weighs more, passages are told, at last the headline', () => {
  const shorter = STORM.replace(' The trains ran as usual.', '');
  assert.equal(since(STORM, shorter), '1 passage gone');
  assert.equal(since(STORM, STORM.replace('Thousands', 'Many')), 'headline changed');
  assert.equal(since(STORM, STORM.replaceAll('"', '\u201c')), 'typography changed');
});

test('an added correction comes before all else; a new byline is told where little else is', () => {
  const corrected = `${STORM}\n\nCorrection: The storm came on Tuesday, not on Monday.`;
  assert.equal(since(STORM, corrected), '1 correction added');
  assert.equal(
    since(STORM, corrected.replace('12,000', '21,000')),
    '1 correction added; figure 12,000 → 21,000',
  );
  const signed = STORM.replace('\n\n', '\n\nBy Kari Lund\n\n');
  assert.equal(since(STORM, signed), 'byline new');
  assert.equal(
    since(signed, signed.replace('Lund', 'Lie').replace(' The trains ran as usual.', '')),
    '1 passage gone; byline changed',
  );
});

test('what turns a statement round is told in the texts’ words, before passages', () => {
  const denied = STORM.replace('The trains ran', 'The trains did not run');
  assert.match(since(STORM, denied), /^negation: .*not/);
});
