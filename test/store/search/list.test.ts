import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../../src/article/plain.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { hitsIn } from '../../../src/store/search/hits.ts';
import { lister } from '../../../src/store/search/list.ts';
import { parseQuery } from '../../../src/store/search/query.ts';
import { addArticle, DOCKERS, FLOOD, NOTHING_SEEN } from '../../library/texts.ts';

const LOST = `Walkers Lost in the Vosges Come Home

Two walkers from Épinal came home on Thursday after a night in the snow above Gérardmer. Shepherds had heard them whistle. Dockers on holiday lent blankets.`;

const all = { around: 0, most: 9 };

async function filled() {
  const store = memoryStore();
  for (const [day, text] of [LOST, FLOOD, DOCKERS].entries()) {
    const article = parsePlain(text, { path: `${day}.txt` });
    await addArticle(store, article, { source: null, fetched: `2025-03-0${day + 1}T06:00:00Z` });
  }
  return store;
}

async function library() {
  const list = lister(await filled());
  return async (text: string, stretch = all) => {
    const { stories, hits, ...rest } = await list(text, NOTHING_SEEN, stretch);
    const titles = stories.map(({ title }) => title.split(' ')[0]);
    const marked = stories.map(({ id, title }) =>
      (hits.get(id) ?? []).map(({ start, end }) => title.slice(start, end)),
    );
    return { ...rest, titles, marked };
  };
}

test('titles go before texts, and then the newest first; what was found in a title is marked', async () => {
  const find = await library();
  const { titles, marked } = await find('walkers');
  assert.deepEqual(titles, ['Walkers', 'River']);
  assert.deepEqual(marked, [['Walkers'], []]);
  assert.deepEqual((await find('dockers')).titles, ['Dockers', 'Walkers']);
  assert.deepEqual((await find('')).titles, ['Dockers', 'River', 'Walkers']);
  assert.deepEqual(
    (await find('epinal')).titles,
    ['Walkers'],
    'a word of the text, without accent',
  );
});

test('a slip is forgiven where nothing is spelled so, within the filters', async () => {
  const find = await library();
  const { titles, nearly } = await find('wakers');
  assert.deepEqual([titles[0], nearly], ['Walkers', true]);
  assert.equal((await find('walkers')).nearly, false);
  assert.deepEqual((await find('wakers before:2025-03-02')).titles, ['Walkers']);
  assert.deepEqual((await find('marsaille')).titles, ['Dockers']);
});

test('a list is had in stretches', async () => {
  const find = await library();
  const { titles, from, count } = await find('', { around: 2, most: 2 });
  assert.deepEqual([titles, from, count], [['River', 'Walkers'], 1, 3]);
  const [, second] = (await find('the')).titles;
  assert.deepEqual((await find('the', { around: 1, most: 1 })).titles, [second]);
});

test('hits are marked as they are found: beginnings of words, phrases, without accents', () => {
  const marked = (text: string, query: string) =>
    hitsIn(text, parseQuery(query, 0).phrases).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(marked('Flood: floods in São Paulo', 'flo "sao paulo"'), [
    'Flood',
    'floods',
    'São Paulo',
  ]);
  assert.deepEqual(marked('A town in the old town', '"old town"'), ['old town']);
  assert.deepEqual(marked('Nothing here', 'flood'), []);
});

test('a stretch of the whole list begins where its middle is asked for, in the order of the news', async () => {
  const store = await filled();
  const list = lister(store);
  const titles = async (around: number, most: number) => {
    const { stories, from } = await list('', NOTHING_SEEN, { around, most });
    return [from, ...stories.map(({ title }) => title.split(' ')[0])];
  };
  assert.deepEqual(await titles(0, 9), [0, 'Dockers', 'River', 'Walkers']);
  assert.deepEqual(await titles(0, 2), [0, 'Dockers', 'River']);
  assert.deepEqual(await titles(2, 2), [1, 'River', 'Walkers']);
});
