import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Story } from '../../src/story/story.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { listingSheet } from '../../src/view/listing.ts';
import { rowText } from '../../src/view/row.ts';
import { type Holdings, standing, timeline, versionCounts } from '../../src/view/timeline.ts';
import { versionsSheet } from '../../src/view/versions.ts';
import { articleOf } from './fixture.ts';

const version = (id: string, nearDuplicateOf: string | null = null) => ({
  article: articleOf([[`Rain fell on ${id}.`]], id),
  nearDuplicateOf,
});
/** Two texts of the wire, a paper that repeats it and changed that, and a report of its own. */
const story: Story = {
  id: 's',
  title: 'Rain',
  versions: [
    version('wire'),
    version('paper', 'wire'),
    version('wire-2', 'wire'),
    version('paper-2', 'wire'),
    version('own'),
  ],
};
const at = (source: string, hour: number) => ({
  source,
  fetched: `2026-11-28T${hour}:16:00.000Z`,
});
const held: Holdings = new Map([
  ['wire', at('wire', 10)],
  ['paper', at('paper', 11)],
  ['wire-2', at('wire', 14)],
  ['paper-2', at('paper', 15)],
  ['own', at('own', 12)],
]);

test('later texts of a source stand under it, and what repeats it with its own later texts', () => {
  const told = timeline(story, held).map(({ version: index, as, depth, from }) => [
    story.versions[index]?.article.id,
    as,
    depth,
    from,
  ]);
  assert.deepEqual(told, [
    ['wire', 'article', 0, null],
    ['wire-2', 'revision', 1, 'wire'],
    ['paper', 'copy', 1, 'wire'],
    ['paper-2', 'revision', 2, 'paper'],
    ['own', 'article', 0, null],
  ]);
});

test('a later text of a source is a revision and no near-duplicate, in print too', () => {
  assert.equal(versionCounts(story, held), '5 versions, 2 revisions, 1 near-duplicate');
  assert.equal(versionCounts(story, new Map()), '5 versions, 3 near-duplicates');
  assert.equal(versionCounts(story, null), '5 versions', 'nobody has looked yet');
  assert.ok(timeline(story, null).every(({ as }) => as === 'article'));
  const printed = listingSheet([story], { width: 70, numbered: true, held }).lines;
  const facts = printed.map(({ row }) => rowText(row)).filter((row) => / of \d/.test(row));
  assert.deepEqual(
    facts.map((row) => row.trim().split(', 4 words')[0]),
    [
      'near-duplicate of 1',
      'revision of 1, fetched 2026-11-28 14:16 UTC',
      'revision of 2, fetched 2026-11-28 15:16 UTC',
    ],
  );
});

test('each version has one place, whatever repeats what', () => {
  const round: Story = {
    ...story,
    versions: [version('a', 'b'), version('b', 'a'), version('c', 'nowhere'), version('d', 'a')],
  };
  for (const known of [held, new Map()]) {
    const places = timeline(round, known).map((moment) => moment.version);
    assert.deepEqual(places.toSorted(), [0, 1, 2, 3]);
  }
});

test('a later text says when it was found and what it changed, a copy its title and what differs', () => {
  const lines = versionsSheet(story, {
    width: 60,
    glyphs: glyphs(true),
    standing: { read: null, starred: new Set(), changed: new Map() },
    marked: null,
    moments: timeline(story, held),
    weighed: new Map([
      ['wire wire-2', { what: 'figure nine → eleven' }],
      ['wire paper', { what: '1 quotation trimmed' }],
    ]),
  }).lines.map(({ row }) => rowText(row).trimEnd());
  assert.deepEqual(lines, [
    ' 1  wire                                             4 words',
    '    Rain fell on wire.',
    ' 3    ↳ 2026-11-28 14:16  figure nine → eleven',
    ' 2    paper  near-duplicate of 1                     4 words',
    '      Rain fell on paper.',
    '      1 quotation trimmed',
    ' 4      ↳ 2026-11-28 15:16  Rain fell on paper-2.',
    ' 5  own                                              4 words',
    '    Rain fell on own.',
  ]);
});

const idsOf = (held: Holdings, of: Story = story) =>
  standing(of, held).map(({ article }) => article.id);

test('of each source its last text holds; what repeats another stands after those that do not', () => {
  assert.deepEqual(idsOf(held), ['wire-2', 'own', 'paper-2']);
  const unchanged = {
    ...story,
    versions: story.versions.filter(({ article }) => !article.id.endsWith('-2')),
  };
  assert.deepEqual(idsOf(held, unchanged), ['wire', 'own', 'paper']);
  const left = {
    ...story,
    versions: story.versions.filter(({ article }) => article.id !== 'paper-2'),
  };
  assert.deepEqual(idsOf(held, left), ['wire-2', 'own', 'paper'], 'it still says what was changed');
});

test('where nothing is known of sources, all hold, what repeats no other first', () => {
  assert.deepEqual(idsOf(new Map()), ['wire', 'own', 'paper', 'wire-2', 'paper-2']);
});
