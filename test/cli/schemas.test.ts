import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { buildFolder, buildProgram, runProgram } from '../program.ts';

const folder = join(buildFolder('schemas'), 'schemas');
const program = buildProgram('schemas');

/** A command line for each schema that ships. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  list: ['list'],
  show: ['show', '3'],
  compare: ['compare', '3', '5'],
  figures: ['figures', '1'],
  history: ['history', '3'],
  'compare-evidence': ['export', 'compare', '3', '5'],
  'figures-evidence': ['export', 'figures', '1'],
  'story-evidence': ['export', 'story', '1'],
};

/** Says what is wrong by one schema, with nothing else at hand. */
function checker(name: string): (value: unknown) => readonly unknown[] {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'));
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

test('every schema that ships is that of something printed', () => {
  assert.deepEqual(
    readdirSync(folder).sort(),
    Object.keys(PRINTED)
      .map((name) => `${name}.schema.json`)
      .sort(),
  );
});

for (const [name, words] of Object.entries(PRINTED)) {
  test(`what "${words.join(' ')}" prints as JSON is as its schema says, and no property more`, async () => {
    const { stdout } = await runProgram(program, [...words, '-o', 'json']);
    const wrong = checker(name);
    const printed: Record<string, unknown> = JSON.parse(stdout);
    assert.equal(printed.format, `variorum.${name}/1`);
    assert.deepEqual(wrong(printed), []);
    assert.equal(wrong({ ...printed, more: 1 }).length, 1);
    for (const property of Object.keys(printed))
      assert.notDeepEqual(wrong({ ...printed, [property]: undefined }), [], property);
  });
}
