import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Reading } from '../../../src/compare/comparison.ts';
import { docx } from '../../../src/view/evidence/docx.ts';
import { odt } from '../../../src/view/evidence/odt.ts';
import { type Piece, type Status, trackedOf } from '../../../src/view/evidence/tracked.ts';
import { parseXml } from '../../atom.ts';
import { compareEvidence, EVENING, MORNING, readingOf } from './fixture.ts';

/** A text as a word processor shows it once all changes are accepted (without what was deleted) or rejected. */
function played(pieces: readonly Piece[], without: Status): string {
  return pieces
    .flatMap((piece) => {
      if (piece.is === 'note' || piece.status === without) return [];
      return piece.is === 'end' ? '\n' : piece.text;
    })
    .join('');
}

/** The story's words, a paragraph a line. */
function linesOf({ article }: Reading): string {
  let block = article.sentences[0]?.block;
  let text = '';
  for (const sentence of article.sentences) {
    const words = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    if (text !== '') text += sentence.block === block ? ' ' : '\n';
    block = sentence.block;
    text += words;
  }
  return `${text}\n`;
}

function check(left: string, right: string): readonly Piece[] {
  const evidence = compareEvidence(readingOf(left, 'a.txt'), readingOf(right, 'b.txt'));
  const { pieces } = trackedOf(evidence);
  assert.equal(played(pieces, 'inserted'), linesOf(evidence.comparison.left));
  assert.equal(played(pieces, 'deleted'), linesOf(evidence.comparison.right));
  return pieces;
}

test('rejected, the changes leave the older text, accepted, the newer one; what stayed is not changed', () => {
  const pieces = check(MORNING, EVENING);
  const changed = (status: Status) =>
    pieces.flatMap((piece) => (piece.is === 'text' && piece.status === status ? [piece.text] : []));
  assert.deepEqual(changed('deleted'), ['212', ' Two tugs are on their way.']);
  assert.deepEqual(changed('inserted'), [
    '231',
    'very ',
    ' Divers are to look at the hull on Tuesday.',
  ]);
});

test('it is so for whatever sentences come, go, move, split and merge', () => {
  const SENTENCES = [
    'The ferry Astrid ran aground off Skagen on Monday with 212 passengers on board.',
    'The ferry Astrid ran aground off Skagen on Monday night with 231 passengers.',
    '“We were lucky,” captain Jens Lund told reporters.',
    "'We were lucky', captain Jens Lund told reporters.",
    'Two tugs are on their way.',
    'The ferry was built in 1998, and divers are to look at the hull.',
    'The ferry was built in 1998.',
    'Divers are to look at the hull.',
    'The harbour stays closed   until Tuesday.',
  ];
  const text = fc
    .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), {
      maxLength: 6,
    })
    .map((paragraphs) =>
      ['Ferry runs aground off Skagen', ...paragraphs.map((all) => all.join(' '))].join('\n\n'),
    );
  fc.assert(
    fc.property(text, text, (left, right) => void check(left, right)),
    { numRuns: 150 },
  );
});

test('a paragraph that is new takes its own end with it', () => {
  const pieces = check(MORNING, MORNING.replace('“We', 'The sea was calm at the time.\n\n“We'));
  const ends = pieces.filter((piece) => piece.is === 'end');
  const at = pieces.findIndex((piece) => piece.is === 'text' && piece.text.startsWith('The sea'));
  assert.deepEqual(
    pieces.slice(at, at + 2).map((piece) => piece.is !== 'note' && piece.status),
    ['inserted', 'inserted'],
  );
  assert.equal(ends.filter(({ status }) => status === 'inserted').length, 1);
  assert.deepEqual(ends[0], { is: 'end', style: 'title', was: 'title', status: 'same' });
});

test('a paragraph that has moved to the beginning leaves the title what it is, in both texts', () => {
  const [title = '', byline = '', first = '', second = ''] = MORNING.trim().split('\n\n');
  const texts = (...paragraphs: string[]): string => paragraphs.join('\n\n');
  for (const [left, right] of [
    [MORNING, texts(title, byline, second, first)],
    [texts(title, first, second), texts(title, second, first)],
  ] as const) {
    const ends = check(left, right).filter((piece) => piece.is === 'end');
    for (const without of ['inserted', 'deleted'] as const) {
      const kept = ends.filter(({ status }) => status !== without);
      const styles = kept.map(({ style, was }) => (without === 'inserted' ? was : style));
      assert.deepEqual(new Set(styles.slice(1)), new Set(['text']));
      assert.equal(styles[0], 'title');
    }
  }
});

const own = {
  notes: [
    {
      text: 'Who <says> so?',
      at: '2025-03-02T07:00:00.000Z',
      articles: ['left', 'right'],
      span: null,
    },
  ],
  reviewed: [],
};

test('both documents are whole, with every change, its author and time, and the notes', () => {
  const left = readingOf(MORNING, 'morning.txt');
  const right = readingOf(EVENING.replace('very', 'very & <b>truly</b>'), 'evening.txt');
  const id = right.article.id;
  const start = right.article.text.indexOf('Divers');
  const evidence = {
    ...compareEvidence(left, right),
    own: {
      notes: [
        ...own.notes,
        {
          text: 'Which divers?',
          at: own.notes[0]?.at ?? '',
          articles: [id],
          span: { start, end: start + 6 },
        },
      ],
      reviewed: [{ article: id, at: '2025-03-02T07:30:00.000Z' }],
    },
  };
  const tracked = trackedOf(evidence);
  const word = unzipSync(docx(tracked));
  const office = unzipSync(odt(tracked));
  for (const files of [word, office])
    for (const [name, bytes] of Object.entries(files))
      if (name !== 'mimetype') assert.ok(strFromU8(bytes).startsWith('<?xml'), name);
  const document = strFromU8(word['word/document.xml'] ?? new Uint8Array());
  assert.match(
    document,
    /<w:del w:id="\d+" w:author="evening\.txt" w:date="2025-03-01T06:00:00Z"><w:r><w:delText xml:space="preserve">212<\/w:delText>/,
  );
  assert.match(document, /<w:ins [^>]+><w:r><w:t xml:space="preserve">231<\/w:t>/);
  const comments = strFromU8(word['word/comments.xml'] ?? new Uint8Array());
  for (const told of [
    'Who &lt;says&gt; so?',
    'On “Divers”: Which divers?',
    'Reviewed 2025-03-02 07:30 UTC',
    'variorum compare',
  ])
    assert.ok(comments.includes(told), told);
  const content = strFromU8(office['content.xml'] ?? new Uint8Array());
  assert.match(
    content,
    /<text:deletion><office:change-info>.*<text:p text:style-name="Standard">212<\/text:p>/s,
  );
  assert.match(content, /Who &lt;says&gt; so\?/);
  assert.equal(
    strFromU8(office.mimetype ?? new Uint8Array()),
    'application/vnd.oasis.opendocument.text',
  );
  assert.equal(Object.keys(office)[0], 'mimetype');
});

test('a text that was found before there were packages is packed as well', () => {
  const evidence = compareEvidence();
  const right = { ...evidence.right, fetched: '1969-07-21T02:56:00.000Z' };
  for (const made of [docx, odt])
    assert.ok(Object.keys(unzipSync(made(trackedOf({ ...evidence, right })))).length > 2);
});

test('whatever a text holds, the documents are XML', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 80 });
  fc.assert(
    fc.property(hostile, hostile, (before, after) => {
      const [left, right] = [`${MORNING}\n\n${before}`, `${EVENING}\n\n${after}`];
      const tracked = trackedOf(compareEvidence(readingOf(left, before), readingOf(right, after)));
      for (const files of [unzipSync(docx(tracked)), unzipSync(odt(tracked))])
        for (const [name, bytes] of Object.entries(files))
          if (name !== 'mimetype') parseXml(strFromU8(bytes));
    }),
    { numRuns: 30 },
  );
});
