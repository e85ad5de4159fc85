import { readdirSync, readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import type { Article } from '../../src/article/article.ts';
import { parsePlain } from '../../src/article/plain.ts';
import { compare } from '../../src/compare/compare.ts';
import { read } from '../../src/compare/read.ts';
import { seeded } from '../seeded.ts';
import { prose, revised } from './texts.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const SIZES = [500, 2_000, 10_000];
const EDITED = 0.05;
const RUNS = 9;
/** diffWords is stopped after so many milliseconds, unless BENCH_ALL is set: unrelated texts take it half a minute. */
const PATIENCE = process.env.BENCH_ALL ? undefined : 2_000;

/** What each measure may be at most on the machine that it was set for. */
const BOUNDS = {
  'ms, any two of the seeds': 15,
  'ms, 10,000 words': 150,
  'growth on revisions, as a power of the length': 1.3,
  'ms a 1,000 words, figures and quotations of one article': 5,
} as const;

type Measure = keyof typeof BOUNDS;

/** Prints how long comparing takes beside diffWords on the same texts; 1 where a bound is broken. */
export async function run(): Promise<number> {
  const results: [Measure, number][] = [];
  console.log('texts                        compare     diffWords    ratio');
  for (const kind of ['revision', 'unrelated'] as const) {
    const times = SIZES.map((words) => {
      const left = prose(words, seeded(1));
      const right =
        kind === 'revision' ? revised(left, EDITED, seeded(2)) : prose(words, seeded(3));
      return beside(`${kind}, ${words.toLocaleString('en')} words`, article(left), article(right));
    });
    results.push(['ms, 10,000 words', times.at(-1) ?? 0]);
    if (kind === 'revision') {
      const [first = 1, last = 1] = [times[0], times.at(-1)];
      const growth = Math.log(last / first) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1));
      results.push(['growth on revisions, as a power of the length', growth]);
    }
  }
  // Behind the long ones, which have warmed the code.
  results.push(['ms, any two of the seeds', Math.max(...seedPairs())]);
  results.push(['ms a 1,000 words, figures and quotations of one article', reading()]);
  console.log('');
  for (const [measure, value] of results)
    console.log(`${value <= BOUNDS[measure] ? 'ok ' : 'NOT'}  ${measure}: ${value.toFixed(2)}`);
  return results.every(([measure, value]) => value <= BOUNDS[measure]) ? 0 : 1;
}

function seedPairs(): number[] {
  const seeds = seedArticles();
  return seeds.flatMap((left, i) =>
    seeds.slice(i + 1).map((right) => beside(`${left.path} / ${right.path}`, left, right)),
  );
}

/** Compares two articles both ways, prints both times, and gives ours. */
function beside(name: string, left: Article, right: Article): number {
  const [one, other] = [read(left), read(right)];
  const ours = median(() => compare(one, other));
  let finished = true;
  const theirs = median(
    () => {
      const options = PATIENCE === undefined ? {} : { timeout: PATIENCE };
      finished = diffWords(left.text, right.text, options as { timeout: number }) !== undefined;
    },
    left.text.length > 10_000 ? 1 : RUNS,
  );
  const [more, stopped] = finished ? ['', ''] : ['> ', '  (stopped; BENCH_ALL=1 waits)'];
  console.log(
    `${name.padEnd(26)} ${`${ours.toFixed(1)} ms`.padStart(9)} ${`${more}${theirs.toFixed(0)} ms`.padStart(13)} ${`${more}${(theirs / ours).toFixed(1)}`.padStart(8)}${stopped}`,
  );
  return ours;
}

/** Milliseconds to find the figures and quotations of 1,000 words, over all the seeds. */
function reading(): number {
  const seeds = seedArticles();
  const words = seeds.reduce((sum, seed) => sum + seed.text.split(/\s+/).length, 0);
  return (
    (median(() => {
      for (const seed of seeds) read(seed);
    }) *
      1_000) /
    words
  );
}

function seedArticles(): Article[] {
  return readdirSync(SEEDS)
    .sort()
    .map((name) =>
      parsePlain(readFileSync(new URL(name, SEEDS), 'utf8'), { path: name.slice(0, 3) }),
    );
}

function article(text: string): Article {
  return parsePlain(text, { path: '-' });
}

/** The middle of so many times in milliseconds of the processor, once warm: another program beside this one counts for little. */
function median(work: () => void, runs: number = RUNS): number {
  if (runs > 1) work();
  const times = Array.from({ length: runs }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}
