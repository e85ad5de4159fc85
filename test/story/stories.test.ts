import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { parsePlain } from '../../src/article/plain.ts';
import { findStories } from '../../src/story/stories.ts';
import { article, budget, harbour } from './articles.ts';

/** The paths of each story's versions; a near-duplicate with the path of what it repeats. */
function paths(articles: readonly Article[]): string[][] {
  const pathOf = new Map(articles.map(({ id, path }) => [id, path]));
  return findStories(articles).map(({ versions }) =>
    versions.map(({ article, nearDuplicateOf }) =>
      nearDuplicateOf ? `${article.path} = ${pathOf.get(nearDuplicateOf)}` : article.path,
    ),
  );
}

const { first, second, third, copy, excerpt } = harbour;

test('the five seeds are one story, and two of them one text', () => {
  const seeds = join(import.meta.dirname, '..', '..', 'seeds');
  const articles = globSync('*.txt', { cwd: seeds }).map((path) =>
    parsePlain(readFileSync(join(seeds, path), 'utf8'), { path: path.slice(0, 3) }),
  );
  assert.deepEqual(paths(articles), [['000', '001 = 000', '002', '003', '004']]);
});

test('articles of one event are one story, those of another day in parliament another', () => {
  assert.deepEqual(paths([first, budget.first, second, budget.second, third]), [
    ['budget-1.txt', 'budget-2.txt'],
    ['harbour-1.txt', 'harbour-2.txt', 'harbour-3.txt'],
  ]);
});

test('the order in which articles come decides nothing', () => {
  const all = [...Object.values(harbour), ...Object.values(budget)];
  const expected = findStories(all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      assert.deepEqual(findStories(shuffled), expected);
    }),
    { numRuns: 20 },
  );
});

test('sixty revisions of one report are one story, though no word in them is rare', () => {
  const revisions = Array.from({ length: 60 }, (_, hour) =>
    article(
      `${hour}.txt`,
      'Storm leaves thousands without power in Ostrava',
      `A storm that crossed the north of the country on Sunday night has left ${1000 + hour * 37} households without power, the grid operator said. Police reported ${3 + hour} injured, most of them drivers. Trains between Ostrava and Opava were stopped until noon, and schools in four towns stayed closed. The weather service expects calmer days from Wednesday, with some rain in the mountains.`,
    ),
  );
  assert.equal(findStories(revisions).length, 1);
});

test('short reports of one day are not one story because of its date', () => {
  const reports = [
    article(
      'fair.txt',
      'Nürnberger Messe meldet mehr Gäste',
      'Nürnberg, 3. März 2026 - Die Messe hat am Dienstag ihre Zahlen vorgelegt. Im vergangenen Jahr kamen 1,4 Millionen Besucher, teilte das Unternehmen mit.',
    ),
    article(
      'tram.txt',
      'Stadtrat von Leipzig beschließt neue Straßenbahn',
      'Leipzig, 3. März 2026 - Der Stadtrat hat am Dienstag mit 41 zu 28 Stimmen eine neue Straßenbahnlinie beschlossen. Sie soll 14 Haltestellen haben, sagte Bürgermeister Thomas Weber.',
    ),
  ];
  assert.equal(findStories(reports).length, 2);
});

test('no articles are no stories, and one is a story of its own', () => {
  assert.deepEqual(findStories([]), []);
  const [story] = findStories([first]);
  assert.deepEqual(story, {
    id: first.id,
    title: first.title,
    versions: [{ article: first, nearDuplicateOf: null }],
  });
});

test('an article given twice is there once', () => {
  assert.deepEqual(paths([first, first, budget.first]), [['budget-1.txt'], ['harbour-1.txt']]);
});

test('a text with one figure changed stands under the one it repeats', () => {
  assert.deepEqual(paths([first, second, { ...copy, path: 'z.txt' }]), [
    ['harbour-1.txt', 'z.txt = harbour-1.txt', 'harbour-2.txt'],
  ]);
});

test('an excerpt stands under the whole text, though it came first', () => {
  assert.deepEqual(paths([excerpt, first, second]), [
    ['harbour-1.txt', 'harbour-0-brief.txt = harbour-1.txt', 'harbour-2.txt'],
  ]);
});

test('a copy belongs to the story whenever it was published', () => {
  const dated = { ...first, published: '2025-03-03' };
  assert.deepEqual(paths([dated, { ...copy, published: '2025-06-30T08:00:00Z' }]), [
    ['harbour-1.txt', 'harbour-1-later.txt = harbour-1.txt'],
  ]);
});

test('the same words a month apart are two events', () => {
  const on = (version: Article, published: string) => ({ ...version, published });
  const march = [on(first, '2025-03-03'), on(second, '2025-03-04')];
  assert.equal(paths([...march, on(third, '2025-03-05')]).length, 1);
  assert.equal(paths([...march, on(third, '2025-04-05')]).length, 2);
});

test('what stands around the body joins no stories', () => {
  const teasers =
    'Read next\nShip aground off Varmouth spills diesel\nYou may also like\nParliament passes budget after all-night sitting';
  const page = (path: string, { title, text }: Article) =>
    parsePlain(`${title}\n${text.slice(title.length + 2)}\n${teasers}`, { path });
  assert.deepEqual(paths([page('a.txt', second), page('b.txt', budget.second)]), [
    ['a.txt'],
    ['b.txt'],
  ]);
});

test('common words make no story where there are only a few articles', () => {
  const recipe = article(
    'recipe.txt',
    'How to make a good soup',
    'When it is cold and dark outside, there is nothing better than a bowl of soup. It takes half an hour and you will have all that you need in the kitchen.',
  );
  const garden = article(
    'garden.txt',
    'What to do in the garden this week',
    'It will be warm and dry for the next few days, so there is time to cut the hedge. If you have roses, this is when they need water, and all that you can give.',
  );
  assert.equal(findStories([recipe, garden]).length, 2);
});

test('a story is called by the headline of the version most like the others', () => {
  const [story] = findStories([first, second, third, excerpt]);
  assert.equal(story?.title, 'Ship aground off Varmouth spills diesel');
});

test('a headline goes before a title made from the text', () => {
  const bare = parsePlain(first.text.slice(first.title.length + 2), { path: 'bare.txt' });
  assert.ok(bare.blocks.every(({ role }) => role !== 'headline'));
  const [story] = findStories([bare, third]);
  assert.equal(story?.title, third.title);
});

test('other languages, with and without spaces between words', () => {
  const german = [
    article(
      'de-1.txt',
      'Frachter vor Varmouth auf Grund gelaufen',
      'Ein Frachter ist am Montag vor Varmouth im dichten Nebel auf eine Sandbank gelaufen. Rund 400 Tonnen Diesel traten aus. Ein Hubschrauber brachte die 19 Seeleute in Sicherheit.',
    ),
    article(
      'de-2.txt',
      'Diesel läuft aus gestrandetem Frachter',
      'Nach der Havarie eines Frachters auf einer Sandbank vor Varmouth treibt Diesel auf die Küste zu. Hubschrauber retteten die 19 Seeleute aus dem Nebel.',
    ),
  ];
  const japanese = [
    article(
      'ja-1.txt',
      '北海道で震度六弱の地震、津波の心配なし',
      '気象庁によると、十日午前五時ごろ、北海道の十勝地方で震度六弱の地震があった。津波の心配はないという。釧路市では停電が続いている。',
    ),
    article(
      'ja-2.txt',
      '十勝地方で強い地震、釧路市で停電',
      '十日早朝、北海道十勝地方を震源とする強い地震があり、釧路市では約二千戸が停電した。気象庁は津波の心配はないと発表した。',
    ),
  ];
  assert.deepEqual(paths([...german, ...japanese, budget.first]), [
    ['budget-1.txt'],
    ['de-1.txt', 'de-2.txt'],
    ['ja-1.txt', 'ja-2.txt'],
  ]);
});
