import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Arrival } from '../../src/library/add.ts';
import { addAll } from '../../src/library/add-all.ts';
import { jsonArticle } from '../../src/library/jsonl.ts';
import { openToWrite } from '../../src/library/sqlite/open.ts';
import { openToRead } from '../../src/library/sqlite/reader.ts';
import { corpus } from '../library/corpus.ts';

const FEW = 1000;
const MANY = 10_000;
/** How the time to add may grow with the articles: as their number to this power. */
const EXPONENT = 1.15;
const LISTED = 1000;

interface Measured {
  /** Milliseconds of the processor's time to read and add all. */
  readonly added: number;
  /** Milliseconds to open the library and list its newest stories. */
  readonly listed: number;
  readonly bytes: number;
}

/** Adds a made-up thousand and ten thousand of articles, and says how the cost grows. */
export async function run(): Promise<number> {
  await measure(FEW / 5);
  const few = await measure(FEW);
  const many = await measure(MANY);
  const exponent = Math.log(many.added / few.added) / Math.log(MANY / FEW);
  for (const [count, { added, listed, bytes }] of [
    [FEW, few],
    [MANY, many],
  ] as const) {
    const [a, l] = [(count / added) * 1000, listed];
    console.log(
      `${count} articles: ${a.toFixed(0)} added a second of the processor’s, ${(bytes / count).toFixed(0)} bytes each; ` +
        `the newest ${LISTED} stories listed in ${l.toFixed(0)} ms`,
    );
  }
  const good = exponent <= EXPONENT;
  console.log(
    `growth: exponent ${exponent.toFixed(2)}, at most ${EXPONENT} ${good ? 'ok' : 'TOO MUCH'}`,
  );
  return good ? 0 : 1;
}

async function measure(count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const path = join(folder, 'library.db');
  try {
    const writer = openToWrite(path);
    const start = process.cpuUsage();
    for await (const _ of addAll(writer, news(count)));
    const { user, system } = process.cpuUsage(start);
    const added = (user + system) / 1000;
    await writer.close();
    const before = performance.now();
    const reader = openToRead(path);
    await reader?.stories.latest(LISTED);
    const listed = performance.now() - before;
    await reader?.close();
    return { added, listed, bytes: statSync(path).size };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function* news(count: number): AsyncGenerator<Arrival> {
  const fetched = '2026-01-01T00:00:00.000Z';
  let line = 0;
  for (const stated of corpus(count)) {
    const { article, source } = jsonArticle(JSON.stringify(stated), 'news.jsonl', ++line);
    yield { article, origin: { source, fetched } };
  }
}
