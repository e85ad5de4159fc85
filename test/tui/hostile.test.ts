import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { random } from '../random.ts';
import { open } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
after(() => rmSync(folder, { recursive: true }));

/** How many texts are made up, and from which seed on; more by the environment. */
const TEXTS = Number(process.env.VARIORUM_FUZZ) || 2;
const SEED = Number(process.env.VARIORUM_SEED) || 1;

/** What an article may contain to harm a terminal or its reader. */
const HOSTILE = [
  '\x1b[2J\x1b[H',
  '\x1b]52;c;cm0gLXJm\x07',
  '\x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\',
  '\x1b]0;owned\x07',
  '\x9b31m',
  '\x9d52;c;eA\x9c',
  '\x1bP$q"p\x1b\\',
  '\x1bc',
  '\x0e\x0f\x08\x7f',
  '\r',
  '\u202eevil\u202c',
  '\u2066a\u2069',
  '\u200b\u200d\ufeff',
  'مرحبا بالعالم',
  'שלום',
  '👩‍👩‍👧🇺🇦',
  '東京で会談。',
  'x'.repeat(10_000),
  `e${'\u0301'.repeat(500)}`,
];

/** What the program itself writes: printing text, and sequences that an article has no part in. */
const OWN = /\x1b\[[?>=]?[\d;]*[A-Za-z]|\x1b[78=>M]|[\b\v\r\n]/g;

type Steps = readonly (readonly [keys: string, until: string])[];

const READ: Steps = [
  ['\t', 'q leave'],
  ['\r', 'whole page'],
  ['jjddG', 'end'],
  ['q', 'q leave'],
];
const COMPARE: Steps = [
  ['jc', 'c list'],
  [']]]G', 'end'],
];

/** Opens texts, goes through them, leaves, and looks at every byte that came. */
async function read(
  t: Parameters<typeof open>[0],
  texts: readonly string[],
  steps: Steps,
): Promise<void> {
  const paths = texts.map((text, index) => {
    const path = join(folder, `${index}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const on = open(t, paths, { columns: 110, rows: 30 });
  await on.until('q leave');
  for (const [keys, until] of steps) {
    const rows = await on.press(keys, until);
    assert.match(rows.at(-1) ?? '', /\? help {2}q (?:back|leave)$/);
  }
  on.send('Q');
  assert.equal(await on.ended, 0);
  const written = on.written();
  assert.doesNotMatch(written.replace(OWN, ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  assert.doesNotMatch(written, /evil\.example\x1b|\x1b\[H\x1b\[31m/);
}

for (let seed = SEED; seed < SEED + TEXTS; seed++) {
  test(`nothing of a hostile text reaches the terminal raw (seed ${seed})`, async (t) => {
    const { pick, upTo } = random(seed);
    const made = (): string =>
      Array.from({ length: 60 }, () =>
        [
          'The mayor said on Monday that five of six ',
          pick(HOSTILE),
          ' bridges were open.',
          upTo(5) === 0 ? '\n\n' : ' ',
        ].join(''),
      ).join('');
    await read(t, [made(), made()], [...READ, ...COMPARE]);
  });
}

test('a line of a quarter of a megabyte and twenty thousand lines can be read', async (t) => {
  const sentence = 'The council met at once, and nobody left the room. ';
  await read(t, [sentence.repeat(5000)], READ);
  await read(
    t,
    [Array.from({ length: 20_000 }, (_, line) => `Line ${line} of the list.`).join('\n')],
    READ,
  );
});
