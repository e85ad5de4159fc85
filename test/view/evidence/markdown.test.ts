import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentOf } from '../../../src/view/evidence/documents.ts';
import { evidenceJson } from '../../../src/view/evidence/json.ts';
import { markdown } from '../../../src/view/evidence/markdown.ts';
import { foundLines } from '../../../src/view/found.ts';
import { matterOf } from '../../../src/view/matter.ts';
import { compareEvidence, EVENING, figuresEvidence, readingOf, storyEvidence } from './fixture.ts';

test('a comparison in Markdown: facts, changes with links, each passage as a quotation', () => {
  const text = markdown(documentOf(compareEvidence()));
  assert.match(text, /^# morning\.txt compared with the evening's\.txt\n\n1 figure changed; /);
  assert.match(text, /\n- Fetched: 2025-03-01T06:00:00\.000Z\n/);
  assert.match(text, /\n1\. \*\*figure\*\* .*212 → 231.* \(\[passage 3\]\(<#passage-3>\)\)\n/);
  assert.match(
    text,
    /<a id="passage-3"><\/a>\*\*3\*\* edited\n\nLeft: morning\.txt, \d+–\d+\n\n> The/,
  );
  assert.match(text, /with <del><b>212<\/b><\/del> passengers/);
  assert.match(text, /with <ins><b>231<\/b><\/ins> passengers/);
});

test('an export begins with the matter, in the lines of the screens and of what is printed', () => {
  const evidence = compareEvidence();
  const text = markdown(documentOf(evidence)).replaceAll('\\', '');
  const [, matter = ''] = /## What matters most\n\n(.*?)\n\n/s.exec(text) ?? [];
  assert.deepEqual(
    matter.split('\n').map((line) => line.replace(/^\d\. | \(\[passage.*$/g, '')),
    matterOf(evidence.comparison).map(({ line }) => line),
  );
  const printed = foundLines(evidence.comparison).map((line) =>
    line.replace(/ \(passage \d+\)$/, ''),
  );
  for (const { line } of matterOf(evidence.comparison)) assert.ok(printed.includes(line));
  assert.ok(text.indexOf('What matters most') < text.indexOf('Left:'));
});

test('what differs around the body is in the list: a contradiction first, then a correction, another byline last', () => {
  const corrected = `${EVENING.replace('Holm', 'Krogh')}\nCorrection: The ferry was not built in 1989.\n`;
  const evidence = compareEvidence(undefined, readingOf(corrected, 'night.txt'));
  const text = markdown(documentOf(evidence));
  assert.match(text, /\n2\. \*\*correction\*\* only on the right: The ferry was not built in 1989/);
  assert.match(text, /\n1\. \*\*figure\*\*/);
  assert.match(text, /\n\d\. \*\*byline\*\* By Karin Holm → By Karin Krogh \(/);
  assert.match(text, /\n1 correction only right; 1 figure changed/);
  const [told] = JSON.parse(evidenceJson(evidence)).paratext;
  assert.deepEqual([told.role, told.left], ['correction', null]);
  assert.equal(told.right.text, 'Correction: The ferry was not built in 1989.');
});

test('tables have as many cells in each line, and no line is broken', () => {
  const text = markdown(documentOf(figuresEvidence()));
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  assert.ok(lines.length > 4);
  for (const line of lines) assert.equal(line.split(/(?<!\\)\|/).length, 5, line);
});

test('nothing in a text is taken for a mark, a tag, a link, an entity or a formula', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'<>[](){}*_`~|&#!$\\/-+=.:"\' \n1aB'),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(signs, signs, (one, other) => {
      const left = readingOf(`The ferry sank ${one} today.`, 'left.txt');
      const article = { ...left.article, title: `T${one}`, publisher: `P${other}`, byline: other };
      const right = readingOf(`The ferry sank ${other} today.`, 'right.txt');
      const evidence = storyEvidence(compareEvidence({ ...left, article }, right));
      const ours = /<\/?(?:del|ins|b|a|br)(?: id="[\w-]+")?>|\]\(<#?[^>]*>\)|`[^`\n]*`/g;
      for (const line of markdown(documentOf(evidence)).split('\n')) {
        const rest = line.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(ours, 'x');
        assert.doesNotMatch(rest.replace(/^> /, ''), /[<>`~&$\\]/, line);
        assert.doesNotMatch(rest.replaceAll('[passage', ''), /[[\]]/, line);
        assert.doesNotMatch(rest, /^> (?:[-+=#]|\d+[.)])/, line);
      }
    }),
    { numRuns: 100 },
  );
});
