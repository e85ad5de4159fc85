import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROGRAM } from '../program/program.ts';
import { open } from '../pty/program.ts';
import { rawBytes } from './checks.ts';
import { HOSTILE } from './strings.ts';
import type { Part } from './table.ts';

/** Strings that one start of the program is given. */
const AT_ONCE = 25;
const STEPS: readonly (readonly [keys: string, until: RegExp])[] = [
  ['\t', /leave/],
  ['\r', /back/],
  ['r', /back/],
  ['ddG', /back/],
  ['q', /leave/],
  ['gjc', /back/],
  [']]]]G', /back/],
  ['t', /back/],
  ['q', /back|leave/],
];

/** Every hostile string in titles and bodies on every screen of the real program, its bytes at the pseudo-terminal counted. */
export async function screens(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-attack-'));
  const breaches: string[] = [];
  for (let from = 0; from < HOSTILE.length; from += AT_ONCE) {
    const batch = HOSTILE.slice(from, from + AT_ONCE);
    const paths = ['12', '13'].map((number) => {
      const path = join(folder, `${from}-${number}.txt`);
      const lines = batch.map(
        (evil) => `Some ${number} homes ${evil} burned, ${evil} said on Monday. “Not ${evil}.”`,
      );
      writeFileSync(path, [`${batch[0]} Bridge ${batch.join(' ')}`, ...lines].join('\n\n'));
      return path;
    });
    const ends: (() => void)[] = [];
    const on = open({ after: (end) => ends.push(end) }, [...PROGRAM, ...paths], {
      columns: 110,
      rows: 30,
    });
    try {
      await on.until('leave');
      for (const [keys, until] of STEPS) await on.press(keys, until);
      on.send('Q');
      const { status } = await on.ended;
      if (status !== 0) breaches.push(`strings from ${from}: it ended with ${status}`);
    } catch (error) {
      breaches.push(`strings from ${from}: ${String(error).slice(0, 300)}`);
    }
    const raw = rawBytes(on.written());
    if (raw > 0) breaches.push(`strings from ${from}: ${raw} raw characters at the terminal`);
    for (const end of ends) end();
  }
  rmSync(folder, { recursive: true });
  return { tries: HOSTILE.length * STEPS.length, breaches };
}
