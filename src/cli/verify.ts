import { Trouble } from '../host/trouble.ts';
import { verified } from '../library/own.ts';
import type { Recorded } from '../store/records.ts';
import { count } from '../view/describe.ts';
import { minute } from '../view/witnesses.ts';
import type { Work } from './output.ts';

/** Checks the library against its records, and whether it has a text; 1 where something is not as it was recorded, or the text is not there. */
export const verify: Work = async ({ operands: [hash] }, around) => {
  if (hash !== undefined && !/^[0-9a-f]{64}$/i.test(hash))
    throw new Trouble('no hash', hash, 'a SHA-256 has 64 hexadecimal digits');
  const { records, head, at, faults, remarks, recorded } = await verified(
    around,
    hash?.toLowerCase() ?? null,
  );
  const lines =
    head === null || at === null
      ? ['Nothing is recorded yet.']
      : [`${count(records, 'record')}, the last of ${minute(at)}: ${head}`];
  const held = faults.length > 0 ? faults : ['All is as it was recorded.'];
  const isMissing = hash !== undefined && recorded.length === 0;
  const found = isMissing ? ['No text in your library has this hash.'] : recorded.map(placed);
  around.stdout.write(
    [...lines, ...held, ...remarks, ...found].map((line) => `${line}\n`).join(''),
  );
  return faults.length > 0 || isMissing ? 1 : 0;
};

/** "text 3f2a91bc8c1d77e0 of https://news.example/flood, 2026-03-03 14:10: record 7, 2026-03-04 09:00, 6b86…". */
function placed({ number, hash, article, source, seen, at }: Recorded): string {
  return `text ${article} of ${source}, ${minute(seen)}: record ${number}, ${minute(at)}, ${hash}`;
}
