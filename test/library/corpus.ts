import { seeded } from '../seeded.ts';
/** An article as a line of JSON states it. */
export interface Stated {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly publisher: string;
  readonly published: string;
}

const VOCABULARY = 30_000;
const LARGEST_STORY = 60;
/** Stories that are in the news at one time. */
const RUNNING = 40;
const DAY = 86_400_000;
const SYLLABLES = 'ba co di fu ga he jo ki lu ma ne po ra si to vu wa xe yo zi'.split(' ');

interface Event {
  readonly number: number;
  readonly words: readonly string[];
  readonly told: Stated[];
  left: number;
}

/**
 * News as it comes in, made from a seed: words by Zipf's law, stories of 1 to 60 versions that run
 * side by side, among the versions near-duplicates by other publishers, and new texts at an old address.
 */
export function* corpus(size: number, seed = 1): Generator<Stated> {
  const chance = seeded(seed);
  const running: Event[] = [];
  let begun = 0;
  for (let number = 0; number < size; number++) {
    while (running.length < RUNNING) running.push(event(begun++, chance));
    const at = Math.floor(chance() * running.length);
    const story = running[at] as Event;
    const article = report(story, number, chance);
    story.told.push(article);
    if (--story.left === 0) running.splice(at, 1);
    yield article;
  }
}

function event(number: number, chance: () => number): Event {
  const words = Array.from({ length: 30 }, () => capital(word(chance() ** 0.2)));
  return {
    number,
    words,
    told: [],
    left: Math.min(LARGEST_STORY, Math.floor(1 / chance() ** 0.8)),
  };
}

function report(story: Event, number: number, chance: () => number): Stated {
  const earlier = story.told[Math.floor(chance() * story.told.length)];
  const publisher = `Paper ${Math.floor(chance() * 300)}`;
  const published = new Date(Date.UTC(2025, 0, 1) + (number * DAY) / 400).toISOString();
  const url = `https://news.example/${number}`;
  const kind = chance();
  if (earlier && kind < 0.25) return { ...altered(earlier, chance), publisher, published, url };
  if (earlier && kind < 0.32) return { ...altered(earlier, chance), published };
  const title = sentence(story, 8, chance).slice(0, -1);
  const paragraphs = Array.from({ length: 4 + Math.floor(chance() * 8) }, () =>
    Array.from({ length: 3 }, () => sentence(story, 12 + Math.floor(chance() * 20), chance)).join(
      ' ',
    ),
  );
  return { url, title, text: paragraphs.join('\n\n'), publisher, published };
}

/** A few words of a text replaced. */
function altered(article: Stated, chance: () => number): Stated {
  const text = article.text.replace(/\p{L}+/gu, (old) => (chance() < 0.02 ? word(chance()) : old));
  return { ...article, text };
}

function sentence(story: Event, length: number, chance: () => number): string {
  const words = Array.from({ length }, () => {
    if (chance() < 0.15) return story.words[Math.floor(chance() * story.words.length)] as string;
    return chance() < 0.03 ? String(Math.floor(1000 * chance() ** 3)) : word(chance());
  });
  return `${capital(words.join(' '))}.`;
}

/** The word at a place in the order of their frequency, 0 to 1: ranks by Zipf's law, where 1 is rare. */
function word(place: number): string {
  let rank = Math.floor(VOCABULARY ** place);
  let letters = '';
  do {
    letters += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return letters;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
