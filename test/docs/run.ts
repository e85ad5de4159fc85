/** Writes the documents that are made from the tables of keys, commands and options: npm run docs */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCS, TABLES } from './tables.ts';

for (const [name, make] of Object.entries(TABLES)) writeFileSync(join(DOCS, name), make());
