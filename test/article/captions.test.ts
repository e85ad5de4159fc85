import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCaption } from '../../src/article/captions.ts';

test('captions and credits', () => {
  for (const line of [
    'A boat in the old town on Monday. AP Photo',
    'Soldiers on parade (AP Photo/Jane Doe)',
    'The minister speaks [Jane Doe/Reuters]',
    'The minister speaks. Jane Doe/AFP via Getty Images',
    'Smoke over the harbour. REUTERS/Jane Doe',
    'The ship at anchor | Photo Credit: AP',
    'The ship at anchor (file photo)',
    'The harbour in 2019 [Reuters]',
    'The harbour. © dpa',
    'Getty Images',
    'Jane Doe/AFP',
    'Photo: Jane Doe',
    'Image courtesy of the harbour office',
    'Bild: dpa',
    '© Jane Doe',
  ]) {
    assert.ok(isCaption(line), line);
  }
});

test('what only speaks of pictures, or of those who sell them', () => {
  for (const line of [
    'The water is falling, officials said. (ANI)',
    'It photographed either/or things.',
    'He put it on Instagram/Facebook.',
    'It was a good photo.',
    'He said that he had seen the AP photo',
    'Both agencies ran it. The AP pulled the photo',
    '© 2025 Example News',
    'Photographs of the bridge were shared thousands of times.',
    'Pictures from the harbour show two boats.',
  ]) {
    assert.ok(!isCaption(line), line);
  }
});
