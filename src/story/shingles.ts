import type { Token } from '../text/words.ts';

/** Words in a row that make one shingle. */
const SHINGLE = 6;

/** A 32-bit FNV-1a hash of a text's UTF-16 units. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Hashes of all runs of six words, sorted, each once; marks do not count. */
export function shingles(tokens: readonly Token[]): Uint32Array {
  const words = tokens.filter((token) => token.kind !== 'mark').map((token) => hash32(token.form));
  const found = new Set<number>();
  for (let start = 0; start + SHINGLE <= words.length; start++) {
    let hash = 0x811c9dc5;
    for (const word of words.slice(start, start + SHINGLE)) {
      hash = Math.imul(hash ^ word, 0x01000193);
      hash ^= hash >>> 15;
    }
    found.add(hash >>> 0);
  }
  return Uint32Array.from(found).sort();
}

/** How many hashes two sorted lists share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) count++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return count;
}
