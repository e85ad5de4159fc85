import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decoder, type Typed } from '../../src/tui/decoder.ts';

/** What a reader did when the terminal sends these pieces one after the other, and no more. */
function typed(...pieces: readonly string[]): Typed[] {
  const { push, flush } = decoder();
  return [...pieces.flatMap(push), ...flush()];
}

function keys(...pieces: readonly string[]): string[] {
  return typed(...pieces).flatMap((one) => {
    if (one.is === 'pointer') return [];
    return one.is === 'key' ? one.key : `pasted ${one.text}`;
  });
}

test('keys come in order, several in one piece, by the names of the key table', () => {
  assert.deepEqual(keys('jjjG\x04 \r\t\x7f\b}é漢'), [
    ...['j', 'j', 'j', 'G', '^D', 'Space', 'Enter', 'Tab', 'Backspace', 'Backspace'],
    ...['}', 'é', '漢'],
  ]);
  assert.deepEqual(keys('\x03\x1aq'), ['^C', '^Z', 'q']);
  assert.deepEqual(keys('👩‍🚒e\u0301🇵🇹'), ['👩‍🚒', 'e\u0301', '🇵🇹']);
});

test('keys with a sequence of their own are heard from all kinds of terminals', () => {
  const up = ['\x1b[A', '\x1bOA', '\x1b[1;5A', '\x1b[1;2A', '\x1b[1;1:1A', '\x1b[a', '\x1bOa'];
  for (const sequence of up) assert.deepEqual(keys(sequence), ['Up'], JSON.stringify(sequence));
  const named = {
    Home: ['\x1b[H', '\x1bOH', '\x1b[1~', '\x1b[7~', '\x1b[7^'],
    End: ['\x1b[F', '\x1bOF', '\x1b[4~', '\x1b[8~'],
    PgUp: ['\x1b[5~', '\x1b[[5~', '\x1b[5;5~'],
    PgDn: ['\x1b[6~'],
    Backspace: ['\x1b[3~', '\x1b[127u'],
    Tab: ['\x1b[Z', '\x1b[9u'],
    Enter: ['\x1bOM', '\x1b[13u'],
    Esc: ['\x1b', '\x1b[27u', '\x1b[27;1u'],
    '^C': ['\x1b[99;5u'],
  };
  for (const [name, sequences] of Object.entries(named))
    for (const one of sequences) assert.deepEqual(keys(one), [name], JSON.stringify(one));
});

/** What terminals answer when they are asked for colours, places, names or modes, what they report of mouse, focus and size, and keys with Alt. */
const NO_KEYS = [
  ...[
    '\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\',
    '\x1b]10;rgb:ffff/ffff/ffff\x07',
    '\x1b]4;1;rgb:0/0/0\x9c',
  ],
  ...['\x1b]52;c;cVFzUw==\x07', '\x1b[?62;22;52c', '\x1b[>41;354;0c'],
  ...['\x1bP>|xterm(390)\x1b\\', '\x1bP1+r544e=71\x1b\\', '\x1bP0$r\x1b\\', '\x1b_Gi=31;OK\x1b\\'],
  ...['\x1b[24;80R', '\x1b[?2004;1$y', '\x1b[8;50;160t', '\x1b[I', '\x1b[O', '\x1b[0n', '\x1b[?1u'],
  ...['\x1b[M !!', '\x1b[Mq/Q', '\x1b[<0;10;5M', '\x1b[<0;10;5m', '\x1b[32;10;5M'],
  ...[
    '\x1bj',
    '\x1bq',
    '\x1b]',
    '\x1bP',
    '\x1b[',
    '\x1b\x1b[A',
    '\x1b[1;3A',
    '\x1b[24;5~',
    '\x1b[[A',
  ],
  ...['\x1b[99;5:3u', '\x1b[57441u'],
];

/** The same as a terminal in 8-bit mode sends it: one character of the C1 set in place of Esc and a letter. */
const EIGHT_BIT = NO_KEYS.filter((sequence) => /^\x1b[[\]P_O]./.test(sequence)).map((sequence) =>
  sequence.replace(/\x1b([[\]P_O\\])/g, (_, letter: string) =>
    String.fromCharCode(letter.charCodeAt(0) + 0x40),
  ),
);

function isWhole(sequence: string): boolean {
  const { push, patience } = decoder();
  push(sequence);
  return patience() === null;
}

test('what a terminal answers or reports is never a key, however late and in how many pieces it comes', () => {
  for (const sequence of [...NO_KEYS, ...EIGHT_BIT]) {
    const told = JSON.stringify(sequence);
    assert.deepEqual(keys(sequence), [], told);
    assert.deepEqual(keys(...sequence), [], told);
    if (isWhole(sequence)) assert.deepEqual(keys(`j${sequence}`, 'k'), ['j', 'k'], told);
  }
});

test('keys of a terminal in 8-bit mode are the same keys', () => {
  assert.deepEqual(keys('\x9bA', '\x8fM', '\x9b5~', 'é\x9bZ'), ['Up', 'Enter', 'PgUp', 'é', 'Tab']);
  assert.deepEqual(keys('\x9d11;rgb:\x03'), ['^C']);
  assert.deepEqual(keys('a\x85b\x9cc'), ['a', 'b', 'c']);
});

test('the rest of a sequence is waited for, longer than for a key after Esc, but not for ever', () => {
  const { push, patience, flush } = decoder();
  assert.deepEqual([push('\x1b'), patience()], [[], 20]);
  push(']11;rgb:1e1e');
  assert.ok((patience() ?? 0) >= 500);
  assert.deepEqual([flush(), patience()], [[], null]);
  assert.deepEqual(push('j'), [{ is: 'key', key: 'j' }]);
});

test('what is broken off ends at the next control character, and that is heard', () => {
  assert.deepEqual(keys('\x1b]11;rgb:\x03'), ['^C']);
  assert.deepEqual(keys('\x1b[12;\x03'), ['^C']);
  assert.deepEqual(keys('\x1b\r'), ['Esc', 'Enter']);
  assert.deepEqual(keys('\x1b\x1bq'), ['Esc']);
});

test('a paste is one text, its lines and sequences and all, and not one of them a key', () => {
  const text = 'USSR\nq\x03\x1b[A\x1b]0;x\x07 said\r\nQ';
  const sent = `j\x1b[200~${text}\x1b[201~k`;
  const heard = ['j', `pasted ${text}`, 'k'];
  assert.deepEqual(keys(sent), heard);
  assert.deepEqual(keys(...sent), heard);
  assert.deepEqual(keys('\x1b[200~missiles\nstr', 'ikes'), ['pasted missiles\nstrikes']);
});

test('a paste stays one behind whatever key or report comes right before it', () => {
  for (const before of [
    '\x1b',
    '\x1b\x1b',
    '\x1b[M',
    '\x1b[M ',
    '\x1bO',
    '\x1b]',
    '\x1b]1',
    '\x1bP1$r',
  ]) {
    const sent = `${before}\x1b[200~quit\x1b[201~`;
    for (const heard of [keys(sent), keys(...sent)]) {
      assert.equal(heard.at(-1), 'pasted quit', JSON.stringify(before));
      assert.ok(!heard.includes('q'));
    }
  }
});

test('however much is pasted, no more is kept than a prompt can hold', () => {
  const { push } = decoder();
  push('\x1b[200~');
  for (let piece = 0; piece < 1000; piece++) assert.deepEqual(push('paste '.repeat(600)), []);
  const [one, ...others] = push('\x1b[201~j');
  assert.ok(one?.is === 'paste' && one.text.length === 65_536);
  assert.deepEqual(others, [{ is: 'key', key: 'j' }]);
});

test('where input is cut into pieces makes no difference, and nothing throws', () => {
  const piece = fc.oneof(
    fc.constantFrom('\x1b', '[', ']', 'O', 'P', 'M', '1', ';', '~', '\x07', '\\', 'q', '\x03'),
    fc.constantFrom(...NO_KEYS, ...EIGHT_BIT, '\x9b', '\x1b[200~', '\x1b[201~', '\x1b[A'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(40), (pieces, at) => {
      const sent = pieces.join('');
      assert.deepEqual(typed(sent.slice(0, at), sent.slice(at)), typed(sent));
    }),
    { numRuns: 1000 },
  );
});

test('presses and the wheel are heard with their cell; releases, drags and other buttons are not', () => {
  assert.deepEqual(typed('\x1b[<64;10;5M', '\x1b[<65;300;1M', '\x1b[<0;1;2M', '\x1b[<0;1;2m'), [
    { is: 'pointer', deed: 'wheel-up', x: 9, y: 4 },
    { is: 'pointer', deed: 'wheel-down', x: 299, y: 0 },
    { is: 'pointer', deed: 'press', x: 0, y: 1 },
  ]);
  assert.deepEqual(typed('\x1b[<2;1;1M\x1b[<32;1;1M\x1b[<4;1;1M'), []);
});
