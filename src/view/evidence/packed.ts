import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Markup } from './markup.ts';

/** A time for all files in a package, the same for each: theirs say nothing, and a package cannot have one before 1980. */
const THEN = new Date(1980, 0, 2);

/** Files of XML as one package; one that is named in `bare` comes first and is not compressed, so that it can be read as it is. */
export function packed(
  files: Readonly<Record<string, Markup>>,
  bare: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(bare)) entries[name] = [strToU8(text), { level: 0 }];
  for (const [name, { markup }] of Object.entries(files)) entries[name] = strToU8(markup);
  return zipSync(entries, { mtime: THEN });
}
