import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { call } from '../call.ts';
import { checker, SCHEMAS } from '../schema.ts';

/** A command line for each schema that ships. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  list: ['list'],
  show: ['show', '3'],
  compare: ['compare', '3', '5'],
  stat: ['compare', '3', '5', '--stat'],
  figures: ['figures', '1'],
  annotate: ['annotate', '3'],
  history: ['history', '3'],
  changes: ['changes'],
  regroup: ['regroup', '--log'],
  followed: ['followed'],
  'compare-evidence': ['export', 'compare', '3', '5'],
  'figures-evidence': ['export', 'figures', '1'],
  'story-evidence': ['export', 'story', '1'],
};

test('every schema that ships is that of something printed', () => {
  assert.deepEqual(
    readdirSync(SCHEMAS).sort(),
    Object.keys(PRINTED)
      .map((name) => `${name}.schema.json`)
      .sort(),
  );
});

for (const [name, words] of Object.entries(PRINTED)) {
  test(`what "${words.join(' ')}" prints as JSON is as its schema says, and no property more`, async () => {
    const { stdout } = await call([...words, '-o', 'json']);
    const wrong = checker(name);
    const printed: Record<string, unknown> = JSON.parse(stdout);
    assert.equal(printed.format, `variorum.${name}/1`);
    assert.deepEqual(wrong(printed), []);
    assert.equal(wrong({ ...printed, more: 1 }).length, 1);
    for (const property of Object.keys(printed))
      assert.notDeepEqual(wrong({ ...printed, [property]: undefined }), [], property);
  });
}
