import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../src/article/plain.ts';
import { addArticles } from '../../src/store/add.ts';
import { type Followed, newlyFollowed } from '../../src/store/followed.ts';
import { historyOf } from '../../src/store/history.ts';
import { newest } from '../../src/store/revisions.ts';
import { parseQuery } from '../../src/store/search/query.ts';
import type { Place, Store } from '../../src/store/store.ts';
import type { NewVisit } from '../../src/store/visits.ts';
import {
  addArticle,
  DOCKERS,
  FLOOD,
  FLOOD_FALLS,
  FLOOD_REPRINT,
  NOTHING_SEEN,
} from '../library/texts.ts';
import { STORES } from './stores.ts';

const flood = parsePlain(FLOOD, { path: 'flood.txt' });
const later = parsePlain(FLOOD_FALLS, { path: 'flood.txt' });
const reprint = parsePlain(FLOOD_REPRINT, { path: 'gazette.txt' });
const dockers = parsePlain(DOCKERS, { path: 'dockers.txt' });
const cut = parsePlain(FLOOD.slice(0, 160), { path: 'flood.txt' });
const notice = parsePlain('This page no longer exists. Go back to the home page.', {
  path: 'flood.txt',
});

const by = { who: 'ada', at: '2025-03-09T06:00:00.000Z' };

const at = (day: number, source: string | null = null) => ({
  source,
  fetched: `2025-03-${String(day).padStart(2, '0')}T06:00:00.000Z`,
});

for (const [name, open] of Object.entries(STORES)) {
  const checks = (what: string, check: (store: Store) => Promise<void>): void => {
    test(`${name}: ${what}`, async () => {
      const store = await open();
      try {
        await check(store);
      } finally {
        await store.close();
      }
    });
  };

  checks('an article comes back as it was added, by its id', async (store) => {
    assert.deepEqual(await addArticle(store, flood, at(1)), {
      id: flood.id,
      source: flood.id,
      what: 'first',
      fetched: at(1).fetched,
    });
    assert.deepEqual(await store.articles.get(flood.id), flood);
    assert.equal(await store.articles.get('none'), null);
  });

  checks('the beginning of an id finds all that begin so, in their order', async (store) => {
    for (const article of [flood, dockers, reprint]) await addArticle(store, article, at(1));
    const ids = [flood.id, dockers.id, reprint.id];
    assert.deepEqual(await store.articles.beginning(''), ids);
    assert.deepEqual(await store.articles.beginning(dockers.id.slice(0, 12)), [dockers.id]);
    assert.deepEqual(await store.articles.beginning('z'), []);
  });

  checks('the texts of a source are its revisions, each told by what it is', async (store) => {
    const add = async (article: typeof flood, day: number) =>
      (await addArticle(store, article, at(day, 'flood'))).what;
    const respaced = parsePlain(FLOOD.replaceAll(' ', '  '), { path: 'flood.txt' });
    assert.equal(await add(flood, 1), 'first');
    assert.equal(await add(respaced, 2), 'same');
    assert.equal(await add(later, 3), 'changed');
    assert.equal(await add(cut, 4), 'short');
    assert.equal(await add(cut, 5), 'same');
    assert.equal(await add(notice, 6), 'notice');
    assert.equal(await add(respaced, 7), 'returned');
    const revisions = await store.revisions.of(['flood']);
    assert.deepEqual(
      revisions.map(({ article, kind }) => [article, kind]),
      [
        [flood.id, 'first'],
        [later.id, 'changed'],
        [cut.id, 'short'],
        [notice.id, 'notice'],
        [flood.id, 'returned'],
      ],
    );
    assert.deepEqual(await store.revisions.at('flood.txt'), revisions);
    assert.deepEqual(await store.revisions.of(['none']), []);
  });

  checks(
    'a correction or a standfirst makes another text, its typography does not',
    async (store) => {
      const add = async (text: string, day: number) =>
        (await addArticle(store, parsePlain(text, { path: 'flood.txt' }), at(day, 'flood'))).what;
      const note = '\n\nCorrection: The “lower deck” was closed on Saturday, not on Sunday.';
      const summed = FLOOD.replace(
        '\n\n',
        '\n\nThe Douro rose by two metres in one night, and the old town stood under water\n\n',
      );
      assert.equal(await add(FLOOD, 1), 'first');
      assert.equal(await add(FLOOD + note, 2), 'changed');
      assert.equal(await add(FLOOD + note.replaceAll(/[“”]/g, '"'), 3), 'same');
      assert.equal(await add(summed + note, 4), 'changed');
      assert.equal(await add(FLOOD, 5), 'returned');
    },
  );

  checks('a text that was cut short is kept, but neither newest nor in a story', async (store) => {
    await addArticle(store, flood, at(1, 'flood'));
    await addArticle(store, cut, at(2, 'flood'));
    assert.equal(newest(await store.revisions.of(['flood']))?.article, flood.id);
    assert.deepEqual(await store.articles.get(cut.id), cut);
    const [story, ...others] = await store.stories.latest(9);
    assert.deepEqual(others, []);
    assert.deepEqual(
      story?.versions.map(({ article }) => article.id),
      [flood.id],
    );
  });

  checks(
    'a notice that came first is kept, but in no story; the article is the first',
    async (store) => {
      assert.equal((await addArticle(store, notice, at(1, 'flood'))).what, 'notice');
      assert.equal(await store.stories.count(), 0);
      assert.equal((await addArticle(store, flood, at(2, 'flood'))).what, 'first');
      assert.equal((await addArticle(store, notice, at(3, 'flood'))).what, 'notice');
      assert.equal(newest(await store.revisions.of(['flood']))?.article, flood.id);
      assert.equal(await store.stories.count(), 1);
      assert.deepEqual(await store.revisions.changed(null, 10), []);
      const past = await historyOf(store, flood.id);
      assert.deepEqual(
        past.map(({ before }) => before),
        [null, null, flood.id],
      );
    },
  );

  checks('a source that falls back to a text that was cut short is cut short', async (store) => {
    await addArticle(store, flood, at(1, 'flood'));
    await addArticle(store, cut, at(2, 'flood'));
    await addArticle(store, later, at(3, 'flood'));
    assert.equal((await addArticle(store, cut, at(4, 'flood'))).what, 'short');
    assert.equal(newest(await store.revisions.of(['flood']))?.article, later.id);
  });

  checks('an archive that is added again brings nothing', async (store) => {
    const archive = [flood, later, flood].map((article, day) => ({
      article: { ...article, published: `2025-02-0${day + 1}` },
      origin: at(1, 'flood'),
    }));
    const what = async (arrivals: typeof archive) =>
      (await addArticles(store, arrivals)).map((outcome) => outcome.what);
    assert.deepEqual(await what(archive.slice(0, 2)), ['first', 'changed']);
    assert.deepEqual(await what(archive), ['same', 'same', 'returned']);
    assert.equal((await store.revisions.of(['flood'])).length, 3);
  });

  checks('what comes together is looked up at once, and kept at once', async (store) => {
    let asked = 0;
    const counting =
      <Of, Answer>(verb: (of: Of) => Promise<Answer>) =>
      (of: Of): Promise<Answer> => {
        asked++;
        return verb(of);
      };
    const counted: Store = {
      ...store,
      together: (work) => work(counted),
      add: counting(store.add),
      revisions: { ...store.revisions, kept: counting(store.revisions.kept) },
    };
    const arrivals = [flood, dockers, reprint].map((article) => ({ article, origin: at(1) }));
    await addArticles(counted, arrivals);
    assert.equal(asked, 2);
  });

  checks('what was added together is told apart as if one by one', async (store) => {
    const arrivals = [flood, flood, later].map((article) => ({ article, origin: at(1, 'flood') }));
    const outcomes = await addArticles(store, arrivals);
    assert.deepEqual(
      outcomes.map(({ what }) => what),
      ['first', 'same', 'changed'],
    );
  });

  checks('stories grow with each article, the newest story first', async (store) => {
    await addArticle(store, flood, at(1));
    await addArticle(store, dockers, at(2));
    assert.equal(await store.stories.count(), 2);
    assert.deepEqual(
      (await store.stories.latest(1)).map(({ title }) => title),
      [dockers.title],
    );
    await addArticle(store, reprint, at(3));
    const [first, second, ...others] = await store.stories.latest(9);
    assert.deepEqual(others, []);
    assert.deepEqual(second?.title, dockers.title);
    assert.deepEqual(
      first?.versions.map(({ article, nearDuplicateOf }) => [
        article.title,
        article.words,
        nearDuplicateOf,
      ]),
      [
        [flood.title, flood.words, null],
        [reprint.title, reprint.words, flood.id],
      ],
    );
  });

  checks('the stories of articles are found by them, each once', async (store) => {
    await addArticles(
      store,
      [flood, dockers, reprint].map((article, day) => ({ article, origin: at(day + 1) })),
    );
    const titles = async (...ids: string[]) =>
      (await store.stories.of(ids)).map(({ title }) => title);
    assert.deepEqual(await titles(reprint.id, 'none', dockers.id, flood.id), [
      flood.title,
      dockers.title,
    ]);
    assert.deepEqual((await store.stories.of([reprint.id]))[0]?.versions.length, 2);
  });

  checks('versions are numbered through the stories as they are listed', async (store) => {
    assert.equal(await store.stories.numbered(1), null);
    for (const [index, article] of [flood, dockers, reprint].entries())
      await addArticle(store, article, at(index + 1));
    const numbers = [0, 1, 2, 3, 4, 1e20];
    const ids = await Promise.all(numbers.map((number) => store.stories.numbered(number)));
    assert.deepEqual(ids, [null, flood.id, reprint.id, dockers.id, null, null]);
  });

  checks('what a reader splits or joins stays so, whatever comes later', async (store) => {
    const { stories } = store;
    const groups = async () =>
      (await stories.latest(9)).map(({ versions }) => versions.map(({ article }) => article.id));
    await addArticle(store, flood, at(1));
    await addArticle(store, reprint, at(2));
    await addArticle(store, dockers, at(3));
    assert.deepEqual(await groups(), [[dockers.id], [flood.id, reprint.id]]);
    await stories.regroup({ do: 'split', article: reprint.id }, by);
    assert.deepEqual(await groups(), [[dockers.id], [reprint.id], [flood.id]]);
    const copy = parsePlain(FLOOD.replace('340', '341'), { path: 'copy.txt' });
    await addArticle(store, copy, at(4));
    assert.ok(
      (await groups()).every((ids) => !ids.includes(flood.id) || !ids.includes(reprint.id)),
    );
    await stories.regroup({ do: 'join', left: dockers.id, right: flood.id }, by);
    const joined = (await groups()).find((ids) => ids.includes(flood.id)) ?? [];
    assert.ok(joined.includes(dockers.id) && !joined.includes(reprint.id));
    const [story] = await stories.of([dockers.id]);
    assert.ok(story?.versions.some(({ article }) => article.id === flood.id));
    await stories.regroup({ do: 'split', article: 'in no story' }, by);
    await stories.regroup({ do: 'join', left: dockers.id, right: flood.id }, by);
    await stories.regroup({ do: 'join', left: dockers.id, right: reprint.id }, by);
    assert.deepEqual((await groups()).length, 1);
  });

  checks('a decision is in the journal, and taken back it leaves all as it was', async (store) => {
    const { stories } = store;
    const groups = async () =>
      (await stories.latest(9)).map(({ versions }) => versions.map(({ article }) => article.id));
    await addArticle(store, flood, at(1));
    await addArticle(store, reprint, at(2));
    await addArticle(store, dockers, at(3));
    const first = await groups();
    const split = await stories.regroup({ do: 'split', article: reprint.id }, by);
    const apart = await groups();
    const join = await stories.regroup({ do: 'join', left: dockers.id, right: reprint.id }, by);
    assert.deepEqual([split, join], [1, 2]);
    const told = (await stories.regrouped()).map(({ who, decided, titles, undone }) => [
      ...[who, decided.do, undone],
      ...titles,
    ]);
    assert.deepEqual(told, [
      ['ada', 'split', null, flood.title, flood.title],
      ['ada', 'join', null, dockers.title, flood.title],
    ]);
    assert.equal(await stories.takeBack(2, day(9)), true);
    assert.deepEqual(await groups(), apart);
    assert.equal(await stories.takeBack(2, day(9)), false, 'once only');
    assert.equal(await stories.takeBack(1, day(9)), true);
    assert.deepEqual(await groups(), first);
    assert.deepEqual(
      (await stories.regrouped()).map(({ undone }) => undone),
      [day(9), day(9)],
    );
    // Nothing of it is left that would part what comes later.
    await addArticle(store, parsePlain(FLOOD.replace('340', '341'), { path: 'copy.txt' }), at(4));
    assert.equal((await groups()).length, 2);
  });

  const day = (number: number) => at(number).fetched;

  checks('a source overtakes whoever has read only what it held before', async (store) => {
    await addArticle(store, flood, at(1, 'flood'));
    const since = (caughtUp: string | null, read: Readonly<Record<string, string>>) =>
      store.revisions.overtaken({ read: new Map(Object.entries(read)), caughtUp }, 9);
    assert.deepEqual(await since(null, { [flood.id]: day(2) }), []);
    await addArticle(store, later, at(4, 'flood'));
    await addArticle(store, cut, at(5, 'flood'));
    const changed = [{ seen: flood.id, newest: later.id }];
    assert.deepEqual(await since(null, { [flood.id]: day(2) }), changed);
    assert.deepEqual(await since(null, {}), changed, 'what was never looked at is kept');
    assert.deepEqual(
      await since(day(2), {}),
      changed,
      'and so is what came after all was dismissed',
    );
    assert.deepEqual(await since(day(4), {}), [], 'but not what came before');
    assert.deepEqual(await since(day(2), { [later.id]: day(6) }), [], 'or the newest was read');
    assert.deepEqual(
      await since(null, { [later.id]: day(5), [flood.id]: day(6) }),
      [],
      'an old version may be read again',
    );
  });

  checks('a text that comes back overtakes whoever has read the one between', async (store) => {
    for (const [number, article] of [flood, later, flood].entries())
      await addArticle(store, article, at(2 * number + 1, 'flood'));
    const since = (read: Readonly<Record<string, string>>) =>
      store.revisions.overtaken({ read: new Map(Object.entries(read)), caughtUp: null }, 9);
    const back = [{ seen: later.id, newest: flood.id }];
    assert.deepEqual(await since({ [flood.id]: day(2), [later.id]: day(4) }), back);
    assert.deepEqual(await since({ [flood.id]: day(6), [later.id]: day(4) }), []);
    assert.deepEqual(await since({ [flood.id]: day(2) }), []);
  });

  checks('every change is told with what was there before, the latest first', async (store) => {
    await addArticle(store, flood, at(1, 'flood'));
    await addArticle(store, dockers, at(1, 'dockers'));
    await addArticle(store, cut, at(2, 'flood'));
    await addArticle(store, later, at(3, 'flood'));
    await addArticle(store, flood, at(5, 'flood'));
    const told = async (since: string | null, most = 9) =>
      (await store.revisions.changed(since, most)).map(({ before, article }) => [before, article]);
    const [first, back] = [
      [flood.id, later.id],
      [later.id, flood.id],
    ];
    assert.deepEqual(await told(null), [back, first]);
    assert.deepEqual(await told(null, 1), [back]);
    assert.deepEqual(await told(day(3)), [back]);
    assert.deepEqual(await told(day(5)), []);
  });

  checks(
    'what came behind a place is told in its order, however long ago it was found',
    async (store) => {
      assert.equal(await store.revisions.last(), null);
      const came = async (behind: Place | null, most = 9) => {
        const arrived = await store.revisions.arrived(behind, most);
        const changes = arrived?.changes.map(({ before, article }) => [before, article]);
        return arrived && { ...arrived, changes };
      };
      assert.deepEqual(await came(null), { changes: [], to: null, more: false });
      await addArticle(store, flood, at(5, 'flood'));
      const begun = await store.revisions.last();
      assert.ok(begun);
      await addArticle(store, later, at(6, 'flood'));
      const old = parsePlain(DOCKERS.replace('6.5 percent', '5.5 percent'), { path: 'strike' });
      await addArticle(store, dockers, at(1, 'dockers'));
      await addArticle(store, old, at(2, 'dockers'));
      const [first, second] = [
        [flood.id, later.id],
        [dockers.id, old.id],
      ];
      const last = await store.revisions.last();
      for (const behind of [null, begun])
        assert.deepEqual(await came(behind), { changes: [first, second], to: last, more: false });
      const one = await came(begun, 1);
      assert.deepEqual([one?.changes, one?.more], [[first], true]);
      assert.deepEqual((await came(one?.to ?? null))?.changes, [second]);
      assert.deepEqual(await came(last), { changes: [], to: last, more: false });
      assert.equal(await came({ number: 99, hash: last?.hash ?? '' }), null);
    },
  );

  checks('what changed last overtakes first', async (store) => {
    await addArticle(store, flood, at(1, 'flood'));
    await addArticle(store, dockers, at(1, 'dockers'));
    const strike = parsePlain(DOCKERS.replace('6.5 percent', '5.5 percent'), { path: 'strike' });
    await addArticle(store, strike, at(3, 'dockers'));
    await addArticle(store, later, at(4, 'flood'));
    const newest = async (most: number) =>
      (await store.revisions.overtaken({ read: new Map(), caughtUp: day(2) }, most)).map(
        (one) => one.newest,
      );
    assert.deepEqual(await newest(9), [later.id, strike.id]);
    assert.deepEqual(await newest(1), [later.id]);
  });

  const seen = {
    read: new Set([dockers.id]),
    changed: new Set<string>(),
    starred: new Set([flood.id]),
  };
  const finds = async (store: Store, text: string, ...stories: string[]) => {
    const { articles, more } = await store.stories.find(parseQuery(text, Date.now()), seen, 9);
    const found = await store.stories.of(articles);
    assert.deepEqual([found.map(({ title }) => title), more], [stories, false], text);
  };

  checks(
    'a story is found by an article that holds all the words, the newest first',
    async (store) => {
      for (const [index, article] of [flood, dockers, later].entries()) {
        await addArticle(store, article, at(index + 1));
      }
      const [river, strike] = [later.title, dockers.title];
      await finds(store, 'DOURO floods', river);
      await finds(store, 'people porto', river);
      await finds(store, 'walk', river, strike);
      await finds(store, '"walk"', strike);
      await finds(store, '"luis bridge"', river);
      await finds(store, '"bridge luis"');
      await finds(store, '6.5', strike);
      await finds(store, 'shovel Genoa');
      await finds(store, '', river, strike);
    },
  );

  checks('a visit that brings the same answer again saw what that showed before', async (store) => {
    const address = 'https://news.example/flood';
    const received = { final: address, status: 200, etag: null, modified: null, size: 9 };
    const visit = (hour: number, sha256: string | null, sources: readonly string[]): NewVisit => ({
      address,
      at: `2025-03-01T0${hour}:00:00.000Z`,
      outcome: sha256 === '' ? 'failed' : 'unchanged',
      why: sha256 === '' ? 'the server answers 404 (Not Found)' : null,
      witness: null,
      received: sha256 === '' ? null : { ...received, sha256 },
      sources,
      page: null,
    });
    for (const one of [
      visit(0, 'consent', ['other']),
      visit(1, 'first', ['flood']),
      visit(2, null, []),
      visit(3, '', []),
      visit(4, 'first', ['flood']),
      visit(5, 'consent', ['other']),
      visit(6, null, []),
    ])
      await store.visits.keep(one, [newlyFollowed(address, one.at)]);
    const looks = await store.visits.of('flood');
    assert.deepEqual(
      looks.map(({ at, outcome, saw }) => [Number(at.slice(12, 13)), outcome, saw]),
      [
        [1, 'unchanged', true],
        [2, 'unchanged', true],
        [3, 'failed', false],
        [4, 'unchanged', true],
        [5, 'unchanged', false],
        [6, 'unchanged', false],
      ],
    );
    assert.deepEqual(looks[0]?.received, { ...received, sha256: 'first' });
    assert.equal(looks[2]?.why, 'the server answers 404 (Not Found)');
    assert.equal((await store.followed.all())[0]?.next, visit(6, null, []).at);
    assert.deepEqual(await store.visits.of('nothing'), []);
  });

  checks('an article that is read otherwise takes the place of what it was', async (store) => {
    for (const article of [flood, dockers]) await addArticle(store, article, at(1, article.path));
    const other = { ...later, id: flood.id };
    await store.articles.replace(flood, other, 'content');
    assert.deepEqual(await store.articles.get(flood.id), other);
    const [revision] = await store.revisions.of(['flood.txt']);
    assert.deepEqual([revision?.content, revision?.words], ['content', later.words]);
    const found = async (query: string) =>
      (await store.stories.find(parseQuery(query, 0), NOTHING_SEEN, 99)).articles;
    assert.deepEqual(await found('cellars'), []);
    assert.deepEqual(await found('shovel'), [flood.id]);
    assert.deepEqual(await found('cranes'), []);
    assert.deepEqual(await found('crane'), [dockers.id]);
  });

  checks('filters narrow what is found', async (store) => {
    const named = { ...dockers, publisher: 'Le Petit Marseillais', published: '2025-03-14' };
    const bare = parsePlain('The court has adjourned.\n\nNobody knows when it sits again.', {
      path: 'court.txt',
    });
    for (const [index, article] of [flood, named, bare].entries()) {
      await addArticle(store, article, at(20 + index));
    }
    const [river, strike, court] = [flood.title, dockers.title, bare.title];
    await finds(store, 'publisher:petit', strike);
    await finds(store, 'publisher:"petit marseillais" pay', strike);
    await finds(store, 'publisher:gazette publisher:le after:2025-03', strike);
    await finds(store, 'before:2025-03-20', strike);
    await finds(store, 'after:2025-03-20 before:2025-03-21', river);
    await finds(store, 'has:figures', river, strike);
    await finds(store, 'is:unread', court, river);
    await finds(store, 'is:starred', river);
    await finds(store, 'is:changed');
  });

  checks('text that is looked for is never taken for a command', async (store) => {
    await addArticle(store, flood, at(1));
    for (const text of ['"', 'NEAR(river douro)', 'a OR b', '^river', "'; DROP TABLE", '%', '*']) {
      await store.stories.find(parseQuery(text, 0), seen, 9);
    }
    await finds(store, 'rose OR river');
  });

  checks('scripts without spaces are found by any run of letters', async (store) => {
    const quake = parsePlain('東京都で大きな地震がありました。', { path: 'quake.txt' });
    await addArticle(store, quake, at(1));
    for (const text of ['地震', '東京', '"東京都"', '震']) await finds(store, text, quake.title);
    await finds(store, '大阪');
  });

  checks('the list can be begun further down', async (store) => {
    await addArticle(store, flood, at(1));
    await addArticle(store, dockers, at(2));
    assert.deepEqual(
      (await store.stories.latest(9, 1)).map(({ title }) => title),
      [flood.title],
    );
  });

  checks('nothing is kept of additions of which one cannot be', async (store) => {
    const revision = {
      source: 'flood',
      article: flood.id,
      kind: 'first',
      content: '',
      words: 1,
    } as const;
    const { fetched } = at(1);
    const wrong = { ...revision, fetched, article: 'of no article' };
    await assert.rejects(
      store.add([
        { revision: { ...revision, fetched }, article: flood },
        { revision: wrong, article: null },
      ]),
    );
    assert.deepEqual(await store.articles.beginning(''), []);
    assert.deepEqual(await store.revisions.of(['flood']), []);
    await addArticle(store, flood, at(2));
    assert.equal(await store.stories.count(), 1);
  });

  checks(
    'an address is followed until it is removed, with what was learnt of it',
    async (store) => {
      const now = '2025-03-01T06:00:00.000Z';
      const feed = newlyFollowed('https://news.example/feed', now);
      const page = newlyFollowed('https://news.example/1', now, {
        kind: 'page',
        via: feed.address,
        stated: { title: 'Flood', published: '2025-02-28', byline: null },
      });
      await store.followed.put([feed, page]);
      const learnt: Followed = {
        ...feed,
        kind: 'feed',
        title: 'News',
        etag: '"1"',
        modified: 'Sat, 01 Mar 2025 05:00:00 GMT',
        checked: now,
        changed: now,
        next: '2025-03-01T06:15:00.000Z',
        failures: 2,
        error: 'it took too long',
      };
      await store.followed.put([learnt]);
      assert.deepEqual(await store.followed.all(), [learnt, page]);
      assert.deepEqual(await store.followed.at([page.address, feed.address]), [learnt, page]);
      assert.deepEqual(await store.followed.at(['https://news.example/2']), []);
      assert.deepEqual(await store.followed.due(now), [page]);
      assert.deepEqual(await store.followed.due('2025-03-01T06:15:00.000Z'), [learnt, page]);
      await store.followed.put([{ ...page, next: null }]);
      assert.deepEqual(await store.followed.due('2030-01-01T00:00:00.000Z'), [learnt]);
      await store.followed.remove([feed.address, 'https://news.example/2']);
      assert.deepEqual(await store.followed.all(), [{ ...page, next: null }]);
    },
  );
}
