import { Trouble } from '../host/trouble.ts';
import { verified } from '../library/own.ts';
import type { Held, Recorded } from '../store/records.ts';
import { count } from '../view/describe.ts';
import { minute } from '../view/witnesses.ts';
import type { Work } from './output.ts';

/** Checks the library against its records, and whether it has a text or a record; 1 where something is not as it was recorded, or neither is there. */
export const verify: Work = async ({ operands: [hash] }, around) => {
  if (hash !== undefined && !/^[0-9a-f]{64}$/i.test(hash))
    throw new Trouble('no hash', hash, 'a SHA-256 has 64 hexadecimal digits');
  const { records, head, at, faults, remarks, held, recorded } = await verified(
    around,
    hash?.toLowerCase() ?? null,
  );
  const lines =
    head === null || at === null
      ? ['Nothing is recorded yet.']
      : [`${count(records, 'record')}, the last of ${minute(at)}: ${head}`];
  const checked = faults.length > 0 ? faults : ['All is as it was recorded.'];
  const found = [...(held ? [standing(held)] : []), ...recorded.map(placed)];
  const isMissing = hash !== undefined && found.length === 0;
  const missing = isMissing ? ['No text and no record in your library has this hash.'] : [];
  const all = [...lines, ...checked, ...remarks, ...found, ...missing];
  around.stdout.write(all.map((line) => `${line}\n`).join(''));
  return faults.length > 0 || isMissing ? 1 : 0;
};

/** Kinds of records, and what each is of. */
const OF: Readonly<Record<string, string>> = {
  text: 'text',
  visit: 'visit',
  reread: 'text read again',
  judged: 'text judged anew',
  decided: 'decision about stories',
  'taken back': 'decision taken back',
};

/** "record 7, 2026-03-04 09:00, has this hash, and the chain up to it is whole; after it: 2 texts, 1 visit". */
function standing({ number, at, whole, after }: Held): string {
  const chain = whole ? 'and the chain up to it is whole' : 'but the chain up to it is broken';
  const came = [...after].map(([what, times]) => counted(times, OF[what] ?? what)).join(', ');
  const then = came === '' ? 'it is the last one' : `after it: ${came}`;
  return `record ${number}, ${minute(at)}, has this hash, ${chain}; ${then}`;
}

/** "2 texts read again": only the thing has a plural. */
function counted(times: number, what: string): string {
  const [thing = '', ...more] = what.split(' ');
  return [count(times, thing), ...more].join(' ');
}

/** "text 3f2a91bc8c1d77e0 of https://news.example/flood, 2026-03-03 14:10: record 7, 2026-03-04 09:00, 6b86…". */
function placed({ number, hash, article, source, seen, at }: Recorded): string {
  return `text ${article} of ${source}, ${minute(seen)}: record ${number}, ${minute(at)}, ${hash}`;
}
