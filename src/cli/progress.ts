/** Work that takes less than this, in milliseconds, is not reported on. */
const PATIENCE = 1000;
/** Columns of the bar, and of a terminal that does not say how many it has. */
const BAR = 20;
const USUAL_COLUMNS = 80;

/** A line that says how far a work is. */
export interface Progress {
  /** `line` says what is done; `done` and `total`, where that is known, how much of it. */
  show(line: string, done?: number, total?: number | null): void;
  /** Takes the line away. */
  clear(): void;
}

/** Progress on a terminal, from the second second on; none where it is no terminal. */
export function progress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write' | 'columns'>,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let state: (passed: number) => string = () => '';
  let shown = false;

  function draw(): void {
    const passed = now() - start;
    const line = passed < PATIENCE ? '' : state(passed);
    if (!stream.isTTY || line === '') return;
    // The cursor stands behind it; a line that wraps could not be taken away.
    stream.write(`\r\x1b[K${line.slice(0, (stream.columns || USUAL_COLUMNS) - 1)}`);
    shown = true;
  }
  // Where nothing comes for a while, that is to be seen too.
  if (stream.isTTY) setInterval(draw, PATIENCE).unref();
  return {
    show(line, done = 0, total = null) {
      state = (passed) =>
        [total ? howFar(passed, done, total) : '', line].filter(Boolean).join(': ');
      draw();
    },
    clear() {
      state = () => '';
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}

/** "[#####...............] 25%, 9 s left"; until something is done it says nothing of the time. */
function howFar(passed: number, done: number, total: number): string {
  const share = Math.min(done / total, 1);
  const bar = '#'.repeat(Math.floor(share * BAR)).padEnd(BAR, '.');
  const left = done > 0 ? `, ${duration(passed / share - passed)} left` : '';
  return `[${bar}] ${Math.floor(share * 100)}%${left}`;
}

/** The largest unit first of which there are two. */
const UNITS: ReadonlyArray<readonly [string, number]> = [
  ['days', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
];

/** Milliseconds in a few words: "40 s", "3 min", "26 h". */
export function duration(time: number): string {
  const [unit, size] = UNITS.find(([, one]) => time >= 2 * one) ?? ['s', 1000];
  return `${Math.ceil(time / size)} ${unit}`;
}
