import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/library/library.ts';
import { articleSheet } from '../../src/view/article.ts';
import { compareSheet } from '../../src/view/compare.ts';
import { glyphs } from '../../src/view/glyphs.ts';
import { paint } from '../../src/view/paint.ts';
import type { Sheet } from '../../src/view/row.ts';
import { THEMES } from '../../src/view/theme.ts';
import { longArticles } from './long-articles.ts';
import { newsboat } from './newsboat.ts';
import { quantile } from './quantile.ts';
import { type Answer, type Wire, wire } from './wire.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url));
const LINES = 200;
const PAGES = 12;
const STARTS = 7;
const TITLE = 'Storm leaves the valley';

/** What a measure may be at most, as a number or as a multiple of another program's. */
const BOUNDS = {
  'bytes a line': 1.5,
  'bytes a page': 1.1,
  'ms to the last byte, median': 5,
  'ms to the last byte, p95': 10,
  'processor ms a key': 8,
  'ms behind a held key': 50,
  'first frame': 4,
  memory: 1.9,
  'memory after 400 more keys': 1.05,
} as const;

interface Result {
  readonly what: keyof typeof BOUNDS;
  readonly where: string;
  readonly ours: number;
  /** What ours is a multiple of, or null where the bound is absolute. */
  readonly theirs: number | null;
}

/** Scrolling and starting in a pseudo-terminal of 160 by 50, beside less and plain Node. 1 where a figure is over its bound. */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  try {
    const { older, newer } = longArticles(300);
    writeFileSync(join(folder, 'older.txt'), older);
    writeFileSync(join(folder, 'newer.txt'), newer);
    const results = [
      ...(await scrolling(folder, 'article', ['\t', '\r'], await articleLines(folder))),
      ...(await scrolling(folder, 'compare', ['\r'], await compareLines(folder))),
      ...(await starting(folder)),
    ];
    const status = report(results);
    await alsoNewsboat(folder, older);
    return status;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HERE = { stdin: process.stdin, env: process.env };

async function articleLines(folder: string): Promise<Sheet> {
  const library = await openLibrary([join(folder, 'older.txt')], HERE);
  const [story] = library.stories;
  const reading = await library.reading(story?.versions[0]?.article.id ?? '');
  return articleSheet(reading, { width: 160, whole: false, glyphs: glyphs(true) });
}

async function compareLines(folder: string): Promise<Sheet> {
  const library = await openLibrary([folder], HERE);
  const [left = '', right = ''] =
    library.stories[0]?.versions.map(({ article }) => article.id) ?? [];
  const comparison = await library.comparison(left, right);
  return compareSheet(comparison, {
    width: 157,
    layout: 'auto',
    folded: false,
    glyphs: glyphs(true),
  });
}

/** Scrolls one of our screens, and less over the same text in the same styles. */
async function scrolling(
  folder: string,
  where: string,
  keys: readonly string[],
  sheet: Sheet,
): Promise<Result[]> {
  const ours = wire([process.execPath, PROGRAM, folder]);
  await ours.shown(TITLE);
  for (const key of keys) await ours.key(key);
  await ours.shown('back');
  const started = ours.processor();
  const lines = await press(ours, 'j', LINES);
  const processor = (ours.processor() - started) / LINES;
  const memory = ours.memory();
  await press(ours, 'j', LINES);
  await press(ours, 'k', LINES);
  const later = ours.memory();
  const held = await ours.hold('j', 60, 33);
  const pages = await press(ours, ' ', PAGES);
  ours.end();

  const less = wire(['less', '-R', styled(folder, where, sheet)]);
  await less.shown('.ansi');
  const lessLines = await press(less, 'j', LINES);
  const lessPages = await press(less, ' ', PAGES);
  less.end();
  const plain = await plainMemory();
  return [
    {
      what: 'bytes a line',
      where,
      ours: mean(lines),
      theirs: mean(lessLines),
    },
    {
      what: 'bytes a page',
      where,
      ours: mean(pages),
      theirs: mean(lessPages),
    },
    { what: 'ms to the last byte, median', where, ours: quantile(times(lines), 0.5), theirs: null },
    { what: 'ms to the last byte, p95', where, ours: quantile(times(lines), 0.95), theirs: null },
    { what: 'processor ms a key', where, ours: processor, theirs: null },
    { what: 'ms behind a held key', where, ours: held, theirs: null },
    { what: 'memory', where, ours: memory, theirs: plain },
    { what: 'memory after 400 more keys', where, ours: later, theirs: memory },
  ];
}

/** What newsboat takes for the article, for comparison only. */
async function alsoNewsboat(folder: string, text: string): Promise<void> {
  const command = newsboat(folder, TITLE, text);
  if (!command) return console.log('newsboat is not installed');
  const on = wire(command);
  await on.shown('Bench');
  for (const key of ['\r', '\r']) await on.key(key);
  const lines = await press(on, 'j', LINES);
  const pages = await press(on, ' ', PAGES);
  on.end();
  const numbers = [
    mean(lines),
    mean(pages),
    quantile(times(lines), 0.5),
    quantile(times(lines), 0.95),
  ];
  const [line, page, middle, slow] = numbers.map((number) => number.toFixed(1));
  console.log(
    `newsboat, article: ${line} bytes a line, ${page} a page, ${middle} ms, p95 ${slow} ms`,
  );
}

async function press(on: Wire, key: string, times: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let i = 0; i < times; i++) answers.push(await on.key(key));
  return answers;
}

/** The lines that our screen shows, in the same styles, in a file for less. */
function styled(folder: string, where: string, { lines }: Sheet): string {
  const [theme, depth, width] = [THEMES.dark, '16', 160] as const;
  const text = lines
    .map(({ row }) => `${paint(row, { theme, depth, width }).trimEnd()}\n`)
    .join('');
  const file = join(folder, `${where}.ansi`);
  writeFileSync(file, text);
  return file;
}

/** Starts the program and a bare Node that writes the same frame, by turns. */
async function starting(folder: string): Promise<Result[]> {
  const ours: number[] = [];
  const plain: number[] = [];
  const seen = 'leave';
  for (let i = 0; i < STARTS; i++) {
    const program = wire([process.execPath, PROGRAM]);
    ours.push(await program.shown(seen));
    writeFileSync(join(folder, 'frame'), program.bytes());
    program.end();
    const bare = wire([process.execPath, '-e', bareProgram(join(folder, 'frame'))]);
    plain.push(await bare.shown(seen));
    bare.end();
  }
  const middle = (times: number[]): number => times.sort((a, b) => a - b)[STARTS >> 1] as number;
  return [{ what: 'first frame', where: 'stories', ours: middle(ours), theirs: middle(plain) }];
}

function bareProgram(file: string): string {
  return `process.stdout.write(require('fs').readFileSync(${JSON.stringify(file)}));
    process.stdin.setRawMode(true).on('data', () => process.stdout.write('x'));`;
}

async function plainMemory(): Promise<number> {
  const bare = wire([process.execPath, '-e', bareProgram('/dev/null')]);
  await press(bare, 'j', LINES);
  const memory = bare.memory();
  bare.end();
  return memory;
}

function times(answers: readonly Answer[]): number[] {
  return answers.map(({ time }) => time);
}

function mean(answers: readonly Answer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0) / answers.length;
}

function report(results: readonly Result[]): number {
  let status = 0;
  console.log(
    `${'measure'.padEnd(30)}${'screen'.padEnd(10)}${'ours'.padStart(9)}${'theirs'.padStart(9)}${'ratio'.padStart(8)}${'bound'.padStart(8)}`,
  );
  for (const { what, where, ours, theirs } of results) {
    const bound = BOUNDS[what];
    const measure = theirs === null ? ours : ours / theirs;
    const over = measure > bound;
    if (over) status = 1;
    const cells = [ours, theirs, theirs === null ? null : measure, bound];
    const numbers = cells.map((cell, i) =>
      (cell === null ? '' : cell.toFixed(i < 2 ? 1 : 2)).padStart(i < 2 ? 9 : 8),
    );
    console.log(what.padEnd(30) + where.padEnd(10) + numbers.join('') + (over ? '  over' : ''));
  }
  return status;
}
