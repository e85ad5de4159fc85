import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { featuresOf } from '../../src/story/features.ts';
import {
  addToStories,
  countWords,
  emptyIndex,
  joinStories,
  type StoryIndex,
  splitFromStory,
} from '../../src/story/story-index.ts';
import { budget, harbour } from './articles.ts';

const { first, second, third, copy } = harbour;

function add(index: StoryIndex, ...articles: Article[]): string[] {
  return articles.map((article) => {
    const features = featuresOf(article);
    countWords(index, features);
    return addToStories(index, features);
  });
}

function indexOf(...articles: Article[]): StoryIndex {
  const index = emptyIndex();
  add(index, ...articles);
  return index;
}

function storyOf(index: StoryIndex, { id }: Article): string | undefined {
  return index.members.get(id)?.story;
}

test('a story keeps the id of its first article as others come', () => {
  const index = emptyIndex();
  assert.deepEqual(add(index, second, budget.second, first, budget.first, third), [
    second.id,
    budget.second.id,
    second.id,
    budget.second.id,
    second.id,
  ]);
  assert.deepEqual(index.stories.get(second.id), [second.id, first.id, third.id]);
});

test('an article that was split off stays away, and so do those that come later', () => {
  const index = indexOf(first, second);
  splitFromStory(index, second.id);
  assert.notEqual(storyOf(index, second), storyOf(index, first));
  add(index, copy, third, budget.first);
  assert.notEqual(storyOf(index, second), storyOf(index, first));
  assert.equal(storyOf(index, copy), first.id);
});

test('a copy of two that were split joins one of them, and brings them not together', () => {
  const index = indexOf(first, { ...copy, id: 'a copy' });
  splitFromStory(index, 'a copy');
  add(index, { ...copy, id: 'another' });
  assert.notEqual(index.members.get('a copy')?.story, first.id);
  assert.equal(index.stories.size, 2);
});

test('splitting off the first article leaves the others one story', () => {
  const index = indexOf(first, second, third);
  splitFromStory(index, first.id);
  assert.deepEqual(index.stories.get(first.id), [first.id]);
  assert.deepEqual(index.stories.get(second.id), [second.id, third.id]);
});

test('stories that were joined stay one as others come', () => {
  const index = indexOf(first, second, budget.first);
  joinStories(index, first.id, budget.first.id);
  add(index, third, budget.second);
  assert.deepEqual(index.stories.get(first.id)?.toSorted(), [
    ...[first, second, third, budget.first, budget.second].map(({ id }) => id).sort(),
  ]);
});

test('the last word counts: joined, split, joined again', () => {
  const index = indexOf(first, budget.first, budget.second);
  joinStories(index, first.id, budget.first.id);
  splitFromStory(index, budget.first.id);
  assert.equal(storyOf(index, budget.second), first.id);
  assert.deepEqual(index.stories.get(budget.first.id), [budget.first.id]);
  joinStories(index, first.id, budget.first.id);
  add(index, third);
  assert.equal(index.stories.size, 1);
});

test('nothing outside the neighbourhood of an arrival moves', () => {
  const index = indexOf(budget.first, budget.second, first);
  const before = index.members.get(budget.second.id);
  add(index, second, third, copy);
  assert.equal(index.members.get(budget.second.id), before);
});
