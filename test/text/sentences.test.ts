import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/text/sentences.ts';

/** The cases are of several languages, as a text may be whose language is not known. */
const WORDS = languageOf(null).sentences;

function cut(text: string): string[] {
  return sentences(text, WORDS).map(({ start, end }) => text.slice(start, end));
}

/** Each case is a text as its sentences; joined by a space they must come apart again. */
function comesApart(...expected: readonly string[]): void {
  assert.deepEqual(cut(expected.join(' ')), expected);
}

test('abbreviations with inner points go on before a name', () => {
  comesApart(
    'The order was signed by U.S. President Joe Biden.',
    'Fires broke out between 9 p.m. and 11:55 p.m. local time.',
    'He studied in the U.S.',
    'The family stayed behind.',
    'She earned a Ph.D.',
    'Nobody noticed.',
  );
});

test('titles, initials and companies belong to the name that follows', () => {
  comesApart(
    'Gen. Mark A. Milley met Sen. J. D. Vance and Mr. Smith.',
    'Shares of Acme Inc. Chief Executive Ann Roe fell.',
    'They were issued by Acme Inc.',
    'The company declined to comment.',
    'We agreed, you and I.',
    'Then they chose plan B.',
    'It failed.',
  );
});

test('a letter behind an apostrophe is no initial', () => {
  comesApart(
    "The last tram was Owen's.",
    "They can't.",
    'Nobody could.',
    'It isn’t.',
    'Nobody was.',
  );
});

test('figures with points stay whole', () => {
  comesApart(
    'Prices rose 3.5 percent to $1.2 bn.',
    'No. 10 declined to comment on Nov. 19.',
    'Was it 42.',
    '110 km were left.',
  );
});

test('quotation marks and brackets close with their sentence', () => {
  comesApart(
    'Washington called it “irresponsible rhetoric.”',
    'Ukrainian officials agreed.',
    '“We are safe!” she said.',
    'The road (closed since May. It was mined) is open.',
    '(It was cleared on Monday.)',
    'Traffic is back.',
  );
});

test('a lower-case word, a comma or more stops go on', () => {
  comesApart('The vote ... was postponed.', 'Really?!', 'She read “Help!”, a novel, and left.');
});

test('other languages: ordinals, titles, scripts without spaces', () => {
  comesApart(
    'Am 19. November traf sich der 1. FC Köln z. B. mit Dr. Weber.',
    'Es kostete 3,4 Mrd. Euro.',
    'Das war 2024.',
    'Danach ging M. Dupont.',
    '¿Qué dijo el Sr. López?',
    'Nada.',
  );
  assert.deepEqual(cut('今日は雨です。明日は「晴れ。」と言う。'), [
    '今日は雨です。',
    '明日は「晴れ。」と言う。',
  ]);
});

test('a lost space after a full stop is no lost sentence', () => {
  assert.deepEqual(cut('It burned all night.The crews left. Write to jane.doe@example.org.'), [
    'It burned all night.',
    'The crews left.',
    'Write to jane.doe@example.org.',
  ]);
});

test('offsets point into the whole text, and no word is lost or doubled', () => {
  const prose = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.constantFrom('. ', 'U.S. ', '” ', '(', ') ', '! ', 'The ', '5 ', '\n'),
      ),
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(prose, prose, (head, body) => {
      const text = head + body;
      const span = { start: head.length, end: text.length };
      let from = span.start;
      for (const { start, end } of sentences(text, WORDS, span)) {
        assert.ok(start < end);
        assert.equal(text.slice(from, start).trim(), '');
        assert.equal(text.slice(start, end).trim(), text.slice(start, end));
        from = end;
      }
      assert.equal(text.slice(from, span.end).trim(), '');
    }),
  );
});

test('a ruled line costs no more than other marks', { timeout: 1000 }, () => {
  assert.ok(sentences(`The talks failed. ${'-'.repeat(200)}`, WORDS).length > 0);
});

test('a line of leader dots is read in time', { timeout: 1000 }, () => {
  assert.equal(sentences(`${'.'.repeat(100_000)}x`, WORDS).length, 1);
});

test('a French closing mark belongs to the sentence before it, a German opening one to the next', () => {
  comesApart('Il a dit : « On ne vit pas ainsi. »', 'Le maire se tait.');
  comesApart('Il a dit : « Assez. »');
  comesApart('Er schwieg lange.', '»Genug«, sagte er dann.');
});
