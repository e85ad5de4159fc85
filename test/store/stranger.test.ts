import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { addArticles } from '../../src/store/add.ts';
import { historyOf } from '../../src/store/history.ts';
import { rejudge } from '../../src/store/rejudge.ts';
import type { Store } from '../../src/store/store.ts';
import { STORES } from './stores.ts';

const ADDRESS = 'https://news.example/weir';

/** The article of the address, short, with a figure of its own. */
const weir = (salmon: number) =>
  parsePlain(
    `Salmon pass the weir at Ostheim

Anglers counted ${salmon} salmon at the new ladder of the weir on Monday.

The ladder was built by the water board for two million crowns.`,
    { path: ADDRESS },
  );

/** Another one, long. */
const choir = parsePlain(
  `Choir of Lindau sings in the mine again

${[
  'The choir of Lindau has sung in the old salt mine for the first time since 1974.',
  'About six hundred listeners went down in the cages that once brought up the salt.',
  'The conductor, Ida Brandt, had asked the owners for eleven years to open the great hall.',
  'Engineers had to secure the ceiling with nets and test the air before every rehearsal.',
  'Tickets were sold out within an hour, and some changed hands at ten times their price.',
  'A recording comes out in the spring, with the echo of the hall left as it is.',
  'The town wants to invite three other choirs for the summer after next.',
].join('\n\n')}`,
  { path: ADDRESS },
);

async function kindsOf(store: Store): Promise<readonly string[]> {
  return (await historyOf(store, weir(40).id)).map(({ kind }) => kind);
}

for (const [name, open] of Object.entries(STORES)) {
  test(`${name}: what stood once in place of an article is none of it when that is back`, async () => {
    const texts = [weir(40), choir, weir(51), weir(60), weir(40)];
    const arrivals = texts.map((article, at) => ({
      article,
      origin: { source: ADDRESS, fetched: `2026-04-0${at + 1}T06:00:00.000Z` },
    }));
    const expected = ['first', 'notice', 'changed', 'changed', 'returned'];
    for (const parts of [[arrivals], arrivals.map((one) => [one])]) {
      const store = await open();
      try {
        for (const part of parts) await addArticles(store, part);
        assert.deepEqual(await kindsOf(store), expected);
        const third = (await historyOf(store, weir(40).id))[2];
        assert.equal(third?.before, weir(40).id);
        assert.equal(await rejudge(store, [ADDRESS], '2026-04-09T06:00:00.000Z'), 0);
        assert.deepEqual(await kindsOf(store), expected);
      } finally {
        await store.close();
      }
    }
  });

  test(`${name}: another article that stays at an address is what it holds by now`, async () => {
    const store = await open();
    try {
      for (const [at, article] of [weir(40), choir].entries())
        await addArticles(store, [
          { article, origin: { source: ADDRESS, fetched: `2026-04-0${at + 1}T06:00:00.000Z` } },
        ]);
      assert.deepEqual(await kindsOf(store), ['first', 'changed']);
    } finally {
      await store.close();
    }
  });
}
