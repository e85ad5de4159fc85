import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlain } from '../../src/article/plain.ts';
import { type Arrival, addArticles } from '../../src/store/add.ts';
import { historyOf } from '../../src/store/history.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { rejudge } from '../../src/store/rejudge.ts';
import { contentOf } from '../../src/store/revisions.ts';
import type { Store } from '../../src/store/store.ts';
import type { NewVisit } from '../../src/store/visits.ts';
import { STORES } from './stores.ts';

const ADDRESS = 'https://news.example/rain';
const at = (day: number): string => new Date(Date.UTC(2024, 0, day, 6)).toISOString();

/** A text of the one source, told apart from the others by its number. */
function text(number: number) {
  const sentences = [
    'It rained in Lund for three days without an end.',
    `The river rose by ${number} metres on Tuesday.`,
    'Nobody was hurt, the fire brigade says.',
  ];
  return parsePlain(`Rain in Lund\n\n${sentences.join(' ')}\n`, { path: ADDRESS });
}

/** How a text is seen on a day, by an archive or (null) by the program itself. */
function seen(number: number, day: number, by: string | null): Arrival {
  const origin = { source: ADDRESS, fetched: at(day) };
  const article = text(number);
  if (by === null) return { article, origin };
  const witness = { by, id: `${day}`, of: null, written: null };
  return { article, origin, capture: { address: ADDRESS, witness, received: null, page: null } };
}

function own(day: number, sources: readonly string[]): NewVisit {
  const hash = { size: 1, sha256: 'aa'.repeat(32), etag: null, modified: null };
  return {
    address: ADDRESS,
    at: at(day),
    outcome: 'unchanged',
    why: null,
    received: { final: ADDRESS, status: 200, ...hash },
    witness: null,
    sources,
    page: null,
  };
}

/** What a source held, as days: the text's number, from when until when, and who else saw it. */
async function told(store: Store, number: number) {
  const past = await historyOf(store, text(number).id);
  const days = (time: string): number => new Date(time).getUTCDate();
  return past.map(({ article, kind, fetched, until, seenBy }) => ({
    text: [1, 2, 3, 4].find((one) => text(one).id === article),
    kind,
    days: [days(fetched), days(until)],
    by: seenBy.map((look) => `${look.by} ${days(look.at)}`),
  }));
}

for (const [name, open] of Object.entries(STORES)) {
  const checks = (what: string, check: (store: Store) => Promise<void>): void => {
    test(`${name}: ${what}`, async () => {
      const store = await open();
      try {
        await check(store);
        assert.deepEqual((await store.check()).faults, []);
      } finally {
        await store.close();
      }
    });
  };

  checks('a text that was captured before what is known takes its place in time', async (store) => {
    await addArticles(store, [seen(2, 9, null)]);
    const outcomes = await addArticles(store, [seen(1, 5, 'web.archive.org')]);
    assert.deepEqual(outcomes, [
      { source: ADDRESS, id: text(1).id, what: 'first', fetched: at(5) },
    ]);
    assert.deepEqual(await told(store, 2), [
      { text: 1, kind: 'first', days: [5, 5], by: ['web.archive.org 5'] },
      { text: 2, kind: 'changed', days: [9, 9], by: [] },
    ]);
    const [change] = await store.revisions.changed(null, 5);
    assert.deepEqual([change?.before, change?.article], [text(1).id, text(2).id]);
    const read = new Map([[text(1).id, at(6)]]);
    assert.deepEqual(await store.revisions.overtaken({ read, caughtUp: null }, 5), [
      { seen: text(1).id, newest: text(2).id },
    ]);
    assert.deepEqual(
      await store.revisions.overtaken({ read: new Map([[text(2).id, at(10)]]), caughtUp: null }, 5),
      [],
    );
  });

  checks('the same text of two sources is one version with two witnesses', async (store) => {
    await addArticles(store, [seen(1, 9, null)]);
    await addArticles(store, [seen(1, 5, 'web.archive.org'), seen(1, 12, 'news.warc')]);
    await addArticles(store, [seen(1, 3, 'git')]);
    assert.deepEqual(await told(store, 1), [
      {
        text: 1,
        kind: 'first',
        days: [3, 12],
        by: ['git 3', 'web.archive.org 5', 'news.warc 12'],
      },
    ]);
    assert.equal((await store.stories.latest(5))[0]?.versions.length, 1);
  });

  checks('what was seen after a text that comes between was there again', async (store) => {
    await addArticles(store, [seen(1, 3, 'a'), seen(1, 9, 'a')]);
    await addArticles(store, [seen(2, 6, 'b')]);
    assert.deepEqual(await told(store, 1), [
      { text: 1, kind: 'first', days: [3, 3], by: ['a 3'] },
      { text: 2, kind: 'changed', days: [6, 6], by: ['b 6'] },
      { text: 1, kind: 'returned', days: [9, 9], by: ['a 9'] },
    ]);
  });

  checks('own visits that saw the same again count as well', async (store) => {
    await addArticles(store, [seen(1, 3, null)]);
    for (const day of [3, 5, 9]) await store.visits.keep(own(day, [ADDRESS]), []);
    await addArticles(store, [seen(2, 6, 'b')]);
    await addArticles(store, [seen(3, 20, null)]);
    assert.deepEqual(await told(store, 1), [
      { text: 1, kind: 'first', days: [3, 5], by: [] },
      { text: 2, kind: 'changed', days: [6, 6], by: ['b 6'] },
      { text: 1, kind: 'returned', days: [9, 9], by: [] },
      { text: 3, kind: 'changed', days: [20, 20], by: [] },
    ]);
  });

  checks('what the program sees next comes next, though the clock was set back', async (store) => {
    await addArticles(store, [seen(1, 9, null)]);
    await store.visits.keep(own(10, [ADDRESS]), []);
    const [behind] = await addArticles(store, [seen(2, 7, null)]);
    assert.deepEqual([behind?.what, behind?.fetched, behind?.clock], ['changed', at(10), at(7)]);
    await addArticles(store, [seen(1, 3, 'git'), seen(3, 8, null)]);
    assert.deepEqual(await told(store, 1), [
      { text: 1, kind: 'first', days: [3, 9], by: ['git 3'] },
      { text: 2, kind: 'changed', days: [10, 10], by: [] },
      { text: 3, kind: 'changed', days: [10, 10], by: [] },
    ]);
    const changes = await store.revisions.changed(null, 5);
    assert.deepEqual(
      changes.map(({ before, article }) => [before, article]),
      [
        [text(2).id, text(3).id],
        [text(1).id, text(2).id],
      ],
    );
    const { records, remarks } = await store.check();
    const said = [at(7), at(8)].map((clock) => `the clock was behind, at ${clock}`);
    assert.deepEqual(
      remarks.map((remark) => /the clock was behind, at [^;]*/.exec(remark)?.[0]),
      records === 0 ? [] : said,
    );
  });

  checks('of several texts of one time each has the witness that saw it', async (store) => {
    const capture = (number: number, id: string): Arrival => {
      const one = seen(number, 4, 'news.warc');
      const witness = { by: 'news.warc', id, of: null, written: null };
      return { ...one, capture: { address: ADDRESS, received: null, page: null, witness } };
    };
    const arrivals = [capture(1, 'a'), capture(2, 'b'), capture(2, 'c'), capture(3, 'd')];
    await addArticles(store, arrivals);
    await addArticles(store, [capture(1, 'e')]);
    const past = await historyOf(store, text(1).id);
    assert.deepEqual(
      past.map(({ article, seenBy }) => [article, ...seenBy.map(({ id }) => id)]),
      [
        [text(1).id, 'a'],
        [text(2).id, 'b', 'c'],
        [text(3).id, 'd'],
        [text(1).id, 'e'],
      ],
    );
  });

  checks('a look that saw nothing is a gap of the version before it', async (store) => {
    const { capture, origin } = seen(1, 6, 'web.archive.org');
    assert.ok(capture);
    const failed = { ...capture, at: origin.fetched, outcome: 'failed', why: 'gone' } as const;
    const gone = { ...failed, sources: [], page: null };
    await addArticles(store, [seen(1, 3, 'a'), seen(2, 9, 'a')], [gone]);
    const past = await historyOf(store, text(1).id);
    assert.deepEqual(
      past.map(({ missed }) => missed.map(({ at: time, why }) => [time, why])),
      [[[at(6), 'gone']], []],
    );
    assert.deepEqual(
      (await store.visits.witnessed(ADDRESS)).map(({ by, id }) => `${by} ${id}`).sort(),
      ['a 3', 'a 9', 'web.archive.org 6'],
    );
  });
}

for (const [name, open] of Object.entries(STORES))
  test(`${name}: a text that is read whole by now is a version and in its story`, async () => {
    const store = await open();
    const cut = parsePlain('Subscribe to read on.', { path: ADDRESS });
    const arrival = { article: cut, origin: { source: ADDRESS, fetched: at(4) } };
    await addArticles(store, [seen(1, 3, null)]);
    await addArticles(store, [arrival]);
    await addArticles(store, [seen(3, 9, null)]);
    assert.equal(await rejudge(store, [ADDRESS], at(10)), 0);
    const whole = { ...text(2), id: cut.id };
    await store.articles.replace(cut, whole, contentOf(whole));
    assert.equal(await rejudge(store, [ADDRESS], at(10)), 1);
    const kinds = (await store.revisions.of([ADDRESS])).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['first', 'changed', 'changed']);
    const [story] = await store.stories.latest(5);
    assert.ok(story?.versions.some(({ article }) => article.id === cut.id));
    assert.deepEqual((await store.check()).faults, []);
    await store.close();
  });

test('in whichever order looks are added, and in however many parts, they tell the same', async () => {
  const looks = fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 3 }), day: fc.integer({ min: 1, max: 28 }) }),
    { selector: ({ day }) => day, minLength: 2, maxLength: 9 },
  );
  const ordered = looks.chain((all) =>
    fc.tuple(
      fc.constant(all.toSorted((a, b) => a.day - b.day)),
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.integer({ min: 1, max: 4 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(ordered, async ([inTime, shuffled, size]) => {
      const [whole, parts] = [memoryStore(), memoryStore()];
      const captured = ({ number, day }: (typeof inTime)[number]) => seen(number, day, 'a');
      await addArticles(whole, inTime.map(captured));
      for (let from = 0; from < shuffled.length; from += size)
        await addArticles(parts, shuffled.slice(from, from + size).map(captured));
      const number = inTime[0]?.number ?? 1;
      assert.deepEqual(await told(parts, number), await told(whole, number));
    }),
    { numRuns: 300 },
  );
});
