import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printable, sanitise, withoutCredentials, withoutHidden } from '../../src/text/sanitise.ts';

test('an ordinary text comes back as it is', () => {
  const text = 'Kyiv — “No,” he said.\n\n\tמים, آب, 水, 👩‍🚒, caf\u00e9 1\u00a0000 km\u200d';
  assert.equal(sanitise(text), text);
});

test('escape sequences go as a whole', () => {
  assert.equal(sanitise('\x1b[1;31mred\x1b[0m and \x1b[2J\x1b[?1049hplain'), 'red and plain');
  assert.equal(sanitise('a\x1b]0;a title\x07b\x1b]8;;http://x.test\x1b\\c'), 'abc');
  assert.equal(sanitise('a\x1bP1$r0m\x1b\\b\x1b_private\x1b\\c\x1b(0d\x1bce'), 'abcde');
  assert.equal(sanitise('8 bit: \x9b31mred\x9d52;c;Zm9v\x9c.'), '8 bit: red.');
});

test('a sequence that never ends does not swallow the text after it', () => {
  assert.equal(sanitise('one \x1b]0;two\nthree'), 'one 0;two\nthree');
  assert.equal(sanitise('the end\x1b'), 'the end');
  assert.equal(sanitise('the end\x1b['), 'the end');
});

test('of a sequence that never ends others in its text are gone, and very many are read at once', () => {
  assert.equal(sanitise('one \x90two \x9b31m\x9dthree\nfour'), 'one two three\nfour');
  assert.equal(sanitise('\x90'.repeat(1_000_000)), '');
  assert.equal(sanitise(`a${'\x1b]\x9b'.repeat(300_000)}`), 'a');
});

test('line breaks of every kind become one', () => {
  assert.equal(sanitise('a\r\nb\rc\u2028d\u2029e\ff\vg\x85h'), 'a\nb\nc\nd\ne\nf\ng\nh');
});

test('what would reorder a line is taken out, what a language needs stays', () => {
  assert.equal(sanitise('abc\u202edef\u2066ghi\u2069'), 'abcdefghi');
  assert.equal(sanitise('می\u200cخواهم \u200f'), 'می\u200cخواهم \u200f');
});

test('a name hides and reorders nothing, and keeps what its script and its emoji need', () => {
  const hidden = [
    ...'\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2063\u206a\u206f\ufff9\ufffb',
    '\u{e0001}\u{e0072}\u{e006d}\u{e007f}',
  ];
  for (const one of hidden) {
    assert.equal(printable(`The Gaz${one}ette${one}`), 'The Gazette');
    assert.equal(printable(`${one}15 ${one}dead`), '15 dead');
  }
  const needed = [
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d🚒 called',
    '❤\ufe0f\u200d🔥',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} wins',
  ];
  for (const name of needed) assert.equal(printable(name), name);
  const many = withoutHidden(
    `${'\u{1f3f4}\u{e0067}'.repeat(50_000)}${'م\u200c\u200c'.repeat(50_000)}`,
  );
  assert.equal(many, `${'\u{1f3f4}'.repeat(50_000)}${'م\u200c'.repeat(50_000)}`);
});

test('a lone surrogate is replaced', () => {
  assert.equal(sanitise('a\ud83db'), 'a\ufffdb');
});

const hostile = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      '\x1b[',
      '\x1b]',
      '\x9b',
      '\x9d',
      '\u202e',
      '\u2066',
      '\u2028',
      '\ud800',
      '\r\n',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
  maxLength: 60,
});

test('no control character passes, whatever comes in', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const clean = sanitise(text);
      assert.doesNotMatch(clean, /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('cleaning twice changes nothing, and no printing character is made up', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const clean = sanitise(text);
      assert.equal(sanitise(clean), clean);
      assert.ok(clean.length <= text.length);
    }),
  );
});

test('marks are not piled on a letter without end, and real ones stay', () => {
  assert.equal(sanitise(`e${'\u0301'.repeat(1_000_000)} said`), `e${'\u0301'.repeat(30)} said`);
  const vietnamese = 'Vie\u0323\u0302t Nam';
  assert.equal(sanitise(vietnamese), vietnamese);
});

test('a name and a password before a host are left out, also where no scheme stands before them', () => {
  assert.equal(withoutCredentials('//ann:pass@news.example/a'), '//news.example/a');
  assert.equal(withoutCredentials('no file: ann:pass@news.example/a'), 'no file: news.example/a');
  assert.equal(withoutCredentials('https://ann:pass@news.example'), 'https://news.example');
  const kept = ['write to ann@news.example', 'https://news.example/@ann', 'at 10:30 @ann'];
  for (const text of kept) assert.equal(withoutCredentials(text), text);
});
