import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isStory } from '../../src/article/article.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison, Reading, Side } from '../../src/compare/comparison.ts';
import { read } from '../../src/compare/read.ts';
import { listed } from '../../src/compare/weights.ts';
import { articleOf } from '../../src/sources/files.ts';
import { contentOf } from '../../src/store/revisions.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { EVERYTHING, excerpt } from '../../src/view/excerpt.ts';

type Kind = 'headline' | 'byline' | 'paragraph' | 'crosshead' | 'list' | 'quotation' | 'note';

interface Part {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** A report with all that can stand in one. */
const REPORT: readonly Part[] = [
  part('headline', 'Ferry with 212 on board runs aground off Moskenes'),
  part('byline', 'By Ingrid Dahl'),
  part(
    'paragraph',
    'MOSKENES (NTB) — A ferry with 212 people on board ran aground in thick fog on Sunday, the coast guard said. Nobody was hurt.',
  ),
  part(
    'paragraph',
    'The captain, Jens Lund, may have missed a buoy, the company admitted. “We are very sorry,” said its director, Anne Moe.',
  ),
  part('crosshead', 'Two tugs on their way'),
  part(
    'paragraph',
    'At least 40 cars stood on the deck when the ship struck the rocks near the harbour. Fares rose 5 percent in spring.',
  ),
  part('list', 'The ferry Astrid sails again on Tuesday'),
  part('list', 'Tickets for Sunday are paid back in full'),
  part(
    'quotation',
    'We did not see the rocks until it was too late, and then there was no time to turn the ship.',
  ),
  part(
    'paragraph',
    'Lifeboats from two harbours brought the passengers ashore before noon, and a school in Reine took them in for the night.',
  ),
  part('note', 'Correction: An earlier version of this report gave another name for the ship.'),
];

function part(kind: Kind, text: string): Part {
  return { kind, words: text.split(' ') };
}

const FORMS: Readonly<Record<string, (report: readonly Part[]) => string>> = {
  txt: (report) =>
    report
      .map(({ kind, words }) => `${kind === 'list' ? '- ' : ''}${words.join(' ')}`)
      .join('\n\n'),
  md: (report) =>
    report
      .map(({ kind, words }) => {
        const mark = { headline: '# ', crosshead: '## ', list: '- ', quotation: '> ' }[
          kind as string
        ];
        return `${mark ?? ''}${words.join(' ')}`;
      })
      .join('\n\n'),
  html: (report) => {
    const body = report.map(({ kind, words }) => {
      const text = words.join(' ');
      const tag =
        { headline: 'h1', crosshead: 'h2', quotation: 'blockquote' }[kind as string] ?? 'p';
      if (kind === 'list') return `<ul><li>${text}</li></ul>`;
      return kind === 'byline' ? `<p class="byline">${text}</p>` : `<${tag}>${text}</${tag}>`;
    });
    return `<!doctype html><html><head><title>Ferry</title></head><body><article>${body.join('\n')}</article></body></html>`;
  },
};

/** A word that stands nowhere else, so that it can be found again. */
const NEW = 'Zyxwort';

/** The report with the words of one part replaced by what `edit` makes of them. */
function edited(
  at: number,
  edit: (words: readonly string[]) => readonly string[],
): readonly Part[] {
  return REPORT.map((one, index) => (index === at ? { ...one, words: edit(one.words) } : one));
}

interface Edit {
  readonly name: 'changed' | 'added' | 'dropped' | 'swapped';
  readonly part: number;
  readonly word: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  name: fc.constantFrom('changed', 'added', 'dropped', 'swapped'),
  part: fc.nat(REPORT.length - 1),
  word: fc.nat(100),
});

/** Both reports, and the word that only one of them has, or has at another place. */
function pairOf({ name, part: at, word }: Edit): [left: readonly Part[], right: readonly Part[]] {
  const place = word % (REPORT[at]?.words.length ?? 1);
  switch (name) {
    case 'changed':
      return [REPORT, edited(at, (words) => words.with(place, NEW))];
    case 'added':
      return [REPORT, edited(at, (words) => words.toSpliced(place, 0, NEW))];
    case 'dropped':
      return [edited(at, (words) => words.toSpliced(place, 0, NEW)), REPORT];
    case 'swapped': {
      const others = [NEW, 'Quorbel'];
      return [
        edited(at, (words) => words.toSpliced(place, 0, ...others)),
        edited(at, (words) => words.toSpliced(place, 0, ...others.toReversed())),
      ];
    }
  }
}

/** Where the new word stands in a text of the story; null where it does not, or in the furniture. */
function placeIn({ article: { text, blocks } }: Reading): Span | null {
  const start = text.indexOf(NEW);
  const span = { start, end: start + NEW.length };
  const block = blocks.find((one) => overlaps(one, span));
  return start < 0 || !block || !isStory(block.role) ? null : span;
}

function isMarked({ left, right, rows }: Comparison, side: Side, place: Span): boolean {
  const { sentences } = { left, right }[side].article;
  const row = rows.find((one) =>
    one[side].some((index) => overlaps(sentences[index] ?? { start: 0, end: 0 }, place)),
  );
  if (!row || row.kind === 'same') return false;
  if (row.kind !== 'edited') return true;
  return row.words.some((word) => word.side === side && overlaps(word, place));
}

for (const [form, written] of Object.entries(FORMS)) {
  test(`any word of the story that is changed, added, dropped or swapped is told and marked: ${form}`, async () => {
    await fc.assert(
      fc.asyncProperty(edit, async (one) => {
        const [left, right] = await Promise.all(
          pairOf(one).map(async (report) =>
            read(await articleOf(written(report), `report.${form}`)),
          ),
        );
        assert.ok(left && right);
        const comparison = compare(left, right);
        const found = { left: placeIn(left), right: placeIn(right) };
        const sides = (['left', 'right'] as const).filter((side) => found[side] !== null);
        assert.ok(sides.length > 0, 'no word of the story is taken for furniture');
        assert.ok(excerpt(comparison, EVERYTHING).differs);
        assert.notEqual(contentOf(left.article), contentOf(right.article));
        // Of two words that were swapped one stands still.
        const marked = sides.filter((side) => isMarked(comparison, side, found[side] as Span));
        assert.ok(one.name === 'swapped' || marked.length === sides.length, 'the word is marked');
        const entries = listed(comparison).filter((change) =>
          sides.some((side) => change[side] && overlaps(change[side] as Span, found[side] as Span)),
        );
        assert.ok(one.name === 'swapped' ? listed(comparison).length > 0 : entries.length > 0);
      }),
      { numRuns: 40 },
    );
  });
}

test('each word of the story that is left out is missed, however little it says', async () => {
  const forms = Object.entries(FORMS);
  const wholes = await Promise.all(
    forms.map(async ([form, written]) => read(await articleOf(written(REPORT), `report.${form}`))),
  );
  const words = REPORT.flatMap((one, at) =>
    one.words.map((word, place) => ({ one, at, word, place })),
  );
  // Each word in one form, one after the other: the forms differ in what is read, not in what is compared.
  for (const [index, { one, at, word, place }] of words.entries()) {
    const [form, written] = forms[index % forms.length] ?? assert.fail();
    const whole = wholes[index % forms.length] ?? assert.fail();
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    const without = edited(at, () => one.words.toSpliced(place, 1));
    const right = read(await articleOf(written(without), `report.${form}`));
    const comparison = compare(whole, right);
    const where = `${form}: “${word}” of “${one.words.join(' ')}”`;
    assert.ok(excerpt(comparison, EVERYTHING).differs, where);
    assert.ok(listed(comparison).length > 0, where);
    assert.notEqual(contentOf(whole.article), contentOf(right.article), where);
  }
});

test('every sentence of the story stands in a row, and every block is story or furniture', async () => {
  for (const [form, written] of Object.entries(FORMS)) {
    const reading = read(await articleOf(written(REPORT), `report.${form}`));
    const { text, blocks, sentences } = reading.article;
    const covered = blocks
      .filter(({ role }) => !isStory(role))
      .concat(sentences.map(({ start, end }) => ({ start, end, role: 'body' as const })));
    const untold = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(
      ({ index, 0: word }) =>
        !covered.some((one) => overlaps(one, { start: index, end: index + word.length })),
    );
    assert.deepEqual(
      untold.map(([word]) => word),
      [],
      form,
    );
  }
});
