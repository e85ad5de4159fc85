import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { quotedSpans } from '../../src/speech/quoted.ts';
import { bodyOf } from './body.ts';

function quoted(text: string): string[] {
  return quotedSpans(text, bodyOf(text)).map(({ start, end }) => text.slice(start, end));
}

test('every style of quotation mark is seen', () => {
  assert.deepEqual(quoted('"We will stay," the mayor said. "All of us."'), [
    '"We will stay,"',
    '"All of us."',
  ]);
  assert.deepEqual(quoted('“We will stay,” the mayor said.'), ['“We will stay,”']);
  assert.deepEqual(quoted('„Wir bleiben“, sagte die Ministerin.'), ['„Wir bleiben“']);
  assert.deepEqual(quoted('»Wir bleiben«, sagte die Ministerin.'), ['»Wir bleiben«']);
  assert.deepEqual(quoted('« Nous restons », a dit la ministre.'), ['« Nous restons »']);
  assert.deepEqual(quoted('”Vi stannar”, sade ministern.'), ['”Vi stannar”']);
  assert.deepEqual(quoted("'We will stay,' the mayor said."), ["'We will stay,'"]);
  assert.deepEqual(quoted('‘We will stay,’ the mayor said.'), ['‘We will stay,’']);
});

test('marks that do not fit each other still close', () => {
  assert.deepEqual(quoted('He called it “a mistake" on Friday.'), ['“a mistake"']);
  assert.deepEqual(quoted('They rated it “false.“ Others did not.'), ['“false.“']);
});

test('of nested quotations the outer one is given', () => {
  assert.deepEqual(quoted('“He told me ‘never again’ and left,” she said.'), [
    '“He told me ‘never again’ and left,”',
  ]);
  assert.deepEqual(quoted('\'He told me "never again" and left,\' she said.'), [
    '\'He told me "never again" and left,\'',
  ]);
  assert.deepEqual(quoted('"They read it: “As you know, yes.” Then we left," he said.'), [
    '"They read it: “As you know, yes.” Then we left,"',
  ]);
});

test('apostrophes and inches are no quotation marks', () => {
  assert.deepEqual(quoted("The ministers' plan isn't Germany's, the '90s showed 'em."), []);
  assert.deepEqual(quoted('The ministers’ plan isn’t Germany’s.'), []);
  assert.deepEqual(quoted("'We heard the teachers' union out,' he said."), [
    "'We heard the teachers' union out,'",
  ]);
  assert.deepEqual(quoted('The 6\'2" keeper used a 12" board.'), []);
  assert.deepEqual(quoted('<img src="a.png" alt="x">The keeper left.'), []);
});

test('a quotation over several paragraphs is one', () => {
  assert.deepEqual(
    quoted('“First we met.\n“Then we talked.\n“Then we left,” he said. “Again.”\nIt rained.'),
    ['“First we met.\n“Then we talked.\n“Then we left,”', '“Again.”'],
  );
});

test('each speaker of a transcript has a quotation', () => {
  assert.deepEqual(quoted('"SMITH: Will you come?\n"JONES: I will."'), [
    '"SMITH: Will you come?',
    '"JONES: I will."',
  ]);
});

test('a quotation that nothing closes ends with its paragraph', () => {
  assert.deepEqual(quoted('He said: “We have to win.\nIt rained.'), ['“We have to win.']);
  assert.deepEqual(quoted('The “war on drugs was lost long ago.\nIt rained.'), []);
  assert.deepEqual(quoted('“They sang “We shall overcome” and left.'), ['“We shall overcome”']);
});

const marked = fc
  .array(
    fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      "'",
      '‘',
      '’',
      ' ',
      ', ',
      '.',
      '\n',
      'a',
      'We',
      '—',
    ),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join(''));

test('spans are in order, apart, and begin with a mark', () => {
  fc.assert(
    fc.property(marked, (text) => {
      let end = 0;
      for (const span of quotedSpans(text, bodyOf(text))) {
        assert.ok(span.start >= end && span.end > span.start + 1 && span.end <= text.length);
        assert.match(text.charAt(span.start), /["“”„«»'‘‚‹]/);
        end = span.end;
      }
    }),
  );
});

test('a mark between a stop and a capital opens, where the space before it was lost', () => {
  assert.deepEqual(quoted('They fly to Mars."We wish both well," said Lee. "They will need it."'), [
    '"We wish both well,"',
    '"They will need it."',
  ]);
  assert.deepEqual(quoted('"We will stay."The mayor left.'), ['"We will stay."']);
});

test('a mark that nothing closes, with whole quotations behind it, is a slip', () => {
  assert.deepEqual(
    quoted(
      'He said: "Petrov "ran the works for years." She left "a clear gap" there.\n"We go on," he said.',
    ),
    ['"ran the works for years."', '"a clear gap"', '"We go on,"'],
  );
});
