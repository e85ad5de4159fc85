/**
 * Measures the product's own functions against labelled texts: npm run eval -- [--data DIR] [--out DIR] [TASK…]
 *
 * For each DIR/TASK/gold*.jsonl it writes the system's rows to OUT/TASK/NAME.jsonl and lets DIR/TASK/score.mjs judge them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

interface Task {
  /** What known systems reach, a line each. */
  readonly anchors: string;
  /** The system's row for each gold row of one file. */
  answers(
    gold: readonly unknown[],
    file: string,
    folder: string,
  ): Iterable<object> | Promise<Iterable<object>>;
}

const TASKS: Readonly<Record<string, (() => Promise<Task>) | undefined>> = {
  sentences: () => import('./sentences.ts') as Promise<Task>,
  figures: () => import('./figures.ts') as Promise<Task>,
  quotes: () => import('./quotes.ts') as Promise<Task>,
  align: () => import('./align.ts') as Promise<Task>,
  cluster: () => import('./cluster.ts') as Promise<Task>,
  boilerplate: () => import('./boilerplate.ts') as Promise<Task>,
  findings: () => import('./findings.ts') as Promise<Task>,
  mutations: () => import('./mutations.ts') as Promise<Task>,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: join('..', 'shared', 'eval') },
    out: { type: 'string', default: join(tmpdir(), 'variorum-eval') },
  },
});

const unknown = positionals.filter((name) => !(name in TASKS));
if (unknown.length > 0 || !existsSync(values.data)) {
  console.error(
    unknown.length > 0
      ? `eval: no task "${unknown[0]}"; there are ${Object.keys(TASKS).join(', ')}`
      : `eval: no folder ${values.data}; name one with --data`,
  );
  process.exit(2);
}

for (const name of positionals.length > 0 ? positionals : Object.keys(TASKS)) {
  const load = TASKS[name];
  const files = globSync(join(values.data, name, 'gold*.jsonl')).sort();
  if (load === undefined || files.length === 0) {
    console.log(`\n## ${name}: skipped, ${load ? 'no gold files' : 'not built yet'}`);
    continue;
  }
  const task = await load();
  mkdirSync(join(values.out, name), { recursive: true });
  for (const file of files) {
    const gold: unknown[] = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const began = performance.now();
    const rows = [...(await task.answers(gold, basename(file, '.jsonl'), join(values.data, name)))];
    const took = performance.now() - began;
    const answered = join(values.out, name, basename(file));
    writeFileSync(answered, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    console.log(`\n## ${name}, ${basename(file)} (${gold.length} rows, ${took.toFixed(0)} ms)`);
    const scorer = join(values.data, name, 'score.mjs');
    const judged = spawnSync(process.execPath, [scorer, file, answered], { encoding: 'utf8' });
    process.stdout.write(judged.stdout + judged.stderr);
  }
  console.log(`known systems: ${task.anchors}`);
}
