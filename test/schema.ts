import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The schemas as the build puts them out. */
export const SCHEMAS = join(import.meta.dirname, '..', 'build', 'schemas');

/** Says what is wrong by one schema, with nothing else at hand. */
export function checker(name: string): (value: unknown) => readonly unknown[] {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8'));
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
