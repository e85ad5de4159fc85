import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { featuresOf } from '../../src/story/features.ts';
import { type HeldClusters, heldClusters } from '../../src/story/held.ts';
import { place } from '../../src/story/place.ts';
import { regroup } from '../../src/story/regroup.ts';
import type { Fetched, Needs, Steps } from '../../src/story/steps.ts';
import { budget, harbour } from './articles.ts';

const { first, second, third, copy } = harbour;

/** Places articles one after the other; answers with the story of each. */
function add(clusters: HeldClusters, ...articles: Article[]): (string | undefined)[] {
  return articles.map((article) => {
    clusters.change(place([featuresOf(article)]));
    return storyOf(clusters, article);
  });
}

function clustersOf(...articles: Article[]): HeldClusters {
  const clusters = heldClusters();
  add(clusters, ...articles);
  return clusters;
}

function split(clusters: HeldClusters, article: string): void {
  clusters.change(regroup({ do: 'split', article }));
}

function join(clusters: HeldClusters, left: string, right: string): void {
  clusters.change(regroup({ do: 'join', left, right }));
}

function storyOf(clusters: HeldClusters, { id }: Article): string | undefined {
  return clusters.members.get(id)?.story;
}

function idsOf(clusters: HeldClusters, story: Article): string[] | undefined {
  return clusters.stories.get(story.id)?.map(({ id }) => id);
}

test('a story keeps the id of its first article as others come', () => {
  const clusters = heldClusters();
  assert.deepEqual(add(clusters, second, budget.second, first, budget.first, third), [
    second.id,
    budget.second.id,
    second.id,
    budget.second.id,
    second.id,
  ]);
  assert.deepEqual(idsOf(clusters, second), [second.id, first.id, third.id]);
});

test('an article that was split off stays away, and so do those that come later', () => {
  const clusters = clustersOf(first, second);
  split(clusters, second.id);
  assert.notEqual(storyOf(clusters, second), storyOf(clusters, first));
  add(clusters, copy, third, budget.first);
  assert.notEqual(storyOf(clusters, second), storyOf(clusters, first));
  assert.equal(storyOf(clusters, copy), first.id);
});

test('a copy of two that were split joins one of them, and brings them not together', () => {
  const clusters = clustersOf(first, { ...copy, id: 'a copy' });
  split(clusters, 'a copy');
  add(clusters, { ...copy, id: 'another' });
  assert.notEqual(clusters.members.get('a copy')?.story, first.id);
  assert.equal(clusters.stories.size, 2);
});

test('splitting off the first article leaves the others one story', () => {
  const clusters = clustersOf(first, second, third);
  split(clusters, first.id);
  assert.deepEqual(idsOf(clusters, first), [first.id]);
  assert.deepEqual(idsOf(clusters, second), [second.id, third.id]);
});

test('stories that were joined stay one as others come', () => {
  const clusters = clustersOf(first, second, budget.first);
  join(clusters, second.id, budget.first.id);
  add(clusters, third, budget.second);
  assert.deepEqual(
    idsOf(clusters, first)?.toSorted(),
    [first, second, third, budget.first, budget.second].map(({ id }) => id).sort(),
  );
});

test('the last word counts: joined, split, joined again', () => {
  const clusters = clustersOf(first, budget.first, budget.second);
  join(clusters, first.id, budget.first.id);
  split(clusters, budget.first.id);
  assert.equal(storyOf(clusters, budget.second), first.id);
  assert.deepEqual(idsOf(clusters, budget.first), [budget.first.id]);
  join(clusters, first.id, budget.first.id);
  add(clusters, third);
  assert.equal(clusters.stories.size, 1);
});

test('nothing outside the neighbourhood of an arrival moves', () => {
  const clusters = clustersOf(budget.first, budget.second, first);
  const before = clusters.members.get(budget.second.id);
  add(clusters, second, third, copy);
  assert.equal(clusters.members.get(budget.second.id), before);
});

const DECISIONS = [
  { do: 'split', article: second.id },
  { do: 'join', left: second.id, right: budget.first.id },
] as const;

/** Changes clusters by steps that get nothing that they did not ask for; answers with how often they asked. */
function changeSparingly(clusters: HeldClusters, steps: Steps): number {
  let asked = 0;
  function* sparing(): Steps {
    let step = steps.next();
    while (!step.done) {
      asked++;
      step = steps.next(only(step.value, yield step.value));
    }
    return step.value;
  }
  clusters.change(sparing());
  return asked;
}

function only(needs: Needs, fetched: Fetched): Fetched {
  const picked = <Key, Value>(all: ReadonlyMap<Key, Value>, keys: readonly Key[] = []) =>
    new Map([...all].filter(([key]) => keys.includes(key)));
  const stories = [...fetched.members].filter(([, { story }]) => needs.stories?.includes(story));
  const within = new Set(stories.map(([id]) => id));
  return {
    articles: fetched.articles,
    frequencies: picked(fetched.frequencies, needs.frequencies),
    postings: picked(fetched.postings, needs.postings),
    bands: picked(fetched.bands, needs.bands),
    members: new Map([...picked(fetched.members, needs.members), ...stories]),
    shingles: picked(fetched.shingles, needs.shingles),
    ties: new Map(
      [...fetched.ties].filter(([pair]) => pair.split(' ').every((id) => within.has(id))),
    ),
  };
}

test('steps ask for all that they use, and no oftener for many articles than for one', () => {
  const batches = [[first, second], [budget.first], [third, copy, budget.second]];
  const [whole, sparing] = [heldClusters(), heldClusters()];
  const asked = batches.map((batch, at) => {
    const features = batch.map((article) => featuresOf(article));
    const decided = DECISIONS[at];
    whole.change(place(features));
    const times = changeSparingly(sparing, place(features));
    if (decided) {
      whole.change(regroup(decided));
      assert.equal(changeSparingly(sparing, regroup(decided)), 2);
    }
    return times;
  });
  assert.deepEqual(asked, [5, 5, 5]);
  assert.deepEqual(sparing, { ...whole, change: sparing.change });
  assert.notEqual(storyOf(whole, second), storyOf(whole, first));
  assert.equal(storyOf(whole, second), storyOf(whole, budget.second));
});
