import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryPath } from '../../src/host/places.ts';
import { addAll } from '../../src/sources/add-all.ts';
import { jsonArticle } from '../../src/sources/jsonl.ts';
import type { Arrival } from '../../src/store/add.ts';
import { openStore } from '../../src/store/open.ts';
import { corpus, type Stated } from '../library/corpus.ts';
import { browse } from './browse.ts';
import { quantile } from './quantile.ts';
import { typeWords } from './type-words.ts';

const FEW = 5;
const SIZES = [1000, 10_000];
/** Takes some minutes to add. */
const LARGE = 100_000;

/** What the largest library may take. */
const BOUNDS = {
  'time to add, grows as articles to the power of': 1.15,
  'processor ms a letter, p95 of those typed': 50,
  'first frame, beside that of five articles': 1.3,
  'memory of the screens, beside that of five articles': 1.3,
} as const;

type Measured = Readonly<Record<keyof typeof BOUNDS, number>>;

interface Grown {
  readonly articles: number;
  /** What XDG_DATA_HOME is to be. */
  readonly home: string;
  /** Seconds of the processor's time to read and add all. */
  readonly seconds: number;
  readonly bytes: number;
}

/** Adds, searches and browses made-up libraries, with `full` also one of a hundred thousand; 1 where a figure is over its bound. */
export async function run(full: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    await grow(join(folder, 'warm'), SIZES[0] as number);
    const few = await grow(join(folder, 'few'), FEW);
    const grown: Grown[] = [];
    for (const size of full ? [...SIZES, LARGE] : SIZES) {
      const library = await grow(join(folder, `${size}`), size);
      grown.push(library);
      describe(library);
    }
    const [least, most] = [grown[0], grown.at(-1)] as [Grown, Grown];
    const letters = await typeWords(most.home);
    const [small, large] = await browse(few.home, most.home);
    console.log(
      `${most.articles} articles: a letter answered in ${quantile(letters, 0.5).toFixed(0)} ms of the processor’s, ` +
        `at most ${quantile(letters, 1).toFixed(0)}; first frame ${large.frame.toFixed(0)} ms (${FEW}: ` +
        `${small.frame.toFixed(0)}), ${large.memory.toFixed(0)} MB (${FEW}: ${small.memory.toFixed(0)})\n`,
    );
    return report({
      'time to add, grows as articles to the power of':
        Math.log(most.seconds / least.seconds) / Math.log(most.articles / least.articles),
      'processor ms a letter, p95 of those typed': quantile(letters, 0.95),
      'first frame, beside that of five articles': large.frame / small.frame,
      'memory of the screens, beside that of five articles': large.memory / small.memory,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describe({ articles, seconds, bytes }: Grown): void {
  const [rate, size] = [articles / seconds, bytes / articles];
  console.log(
    `${articles} articles: ${rate.toFixed(0)} added a second of the processor’s, ${size.toFixed(0)} bytes each`,
  );
}

function report(measured: Measured): number {
  let status = 0;
  for (const [what, bound] of Object.entries(BOUNDS)) {
    const figure = measured[what as keyof Measured];
    const over = figure > bound;
    if (over) status = 1;
    const cells = [figure, bound].map((number) => number.toFixed(2).padStart(8)).join('');
    console.log(`${what.padEnd(54)}${cells}${over ? '  over' : ''}`);
  }
  return status;
}

/** Makes a library of so many made-up articles, the last of which are given. */
export async function grow(
  home: string,
  articles: number,
  last: readonly Stated[] = [],
): Promise<Grown> {
  const path = libraryPath({ env: { XDG_DATA_HOME: home } });
  const store = await openStore(path, 'write');
  const start = process.cpuUsage();
  for await (const _ of addAll(store, news([...corpus(articles - last.length), ...last])));
  const { user, system } = process.cpuUsage(start);
  await store.close();
  return { articles, home, seconds: (user + system) / 1e6, bytes: statSync(path).size };
}

async function* news(all: readonly Stated[]): AsyncGenerator<Arrival> {
  const fetched = '2026-01-01T00:00:00.000Z';
  let line = 0;
  for (const stated of all) {
    const { article, source } = jsonArticle(JSON.stringify(stated), 'news.jsonl', ++line);
    yield { article, origin: { source, fetched } };
  }
}
