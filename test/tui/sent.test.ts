import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Typed } from '../../src/tui/decoder.ts';
import { listen } from '../../src/tui/keyboard.ts';
import { reader } from '../../src/tui/sent.ts';

/** What is heard of bytes that a terminal sends. */
async function heard(...pieces: readonly Buffer[]): Promise<Typed[]> {
  const input = Object.assign(new PassThrough(), { setRawMode: () => {} });
  const typed: Typed[] = [];
  const deafen = listen(input, (one) => typed.push(one));
  for (const piece of pieces) {
    input.write(piece);
    await new Promise((done) => setImmediate(done));
  }
  deafen();
  return typed;
}

test('an answer that begins with one byte, from a terminal in 8-bit mode, is no keys', async () => {
  const answers = [
    '\x9d11;rgb:1e1e/1e1e/1e1e\x9c',
    '\x9d10;rgb:ffff/ffff/ffff\x07',
    '\x9d4;1;rgb:cdcd/0000/0000\x1b\\',
    '\x901$r0m\x9c',
    '\x9b?64;1;2c',
    '\x9b24;80R',
    '\x9fGi=1;OK\x9c',
  ];
  for (const answer of answers) {
    const bytes = Buffer.from(`${answer}j`, 'latin1');
    assert.deepEqual(await heard(bytes), [{ is: 'key', key: 'j' }], JSON.stringify(answer));
    const apart = [...bytes].map((byte) => Buffer.from([byte]));
    assert.deepEqual(await heard(...apart), [{ is: 'key', key: 'j' }], JSON.stringify(answer));
  }
});

test('text in UTF-8 is read as it was written, wherever its bytes are cut', () => {
  const text = fc.string({ unit: 'binary' }).map((one) => one.toWellFormed());
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (written, size) => {
      const [bytes, read] = [Buffer.from(written), reader()];
      let found = '';
      for (let at = 0; at < bytes.length; at += size) found += read(bytes.subarray(at, at + size));
      assert.equal(found, written);
    }),
  );
});
