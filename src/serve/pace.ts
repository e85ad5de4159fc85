import { performance } from 'node:perf_hooks';

/** Milliseconds that the loop of events is to be idle before another session begins. More, and who comes in waits longer; less, and who reads does. */
const BREATH = 15;
/** Milliseconds after which another begins however busy the loop is. */
const LONGEST = 500;
/** Milliseconds between two looks. */
const LOOK = 5;

/** Has something begin when its turn comes. */
export type Pace = (begin: () => void) => void;

/**
 * Sessions begin one after the other in the order in which they were asked for. Each costs tens of
 * milliseconds, and between two of them the keys of those who read are answered.
 */
export function pace(): Pace {
  const waiting: (() => void)[] = [];
  let isBusy = false;
  function next(): void {
    const begin = waiting.shift();
    isBusy = begin !== undefined;
    if (!begin) return;
    const before = performance.eventLoopUtilization();
    const began = performance.now();
    const looking = setInterval(() => {
      const { idle } = performance.eventLoopUtilization(before);
      if (idle < BREATH && performance.now() - began < LONGEST) return;
      clearInterval(looking);
      next();
    }, LOOK);
    begin();
  }
  return (begin) => {
    waiting.push(begin);
    if (!isBusy) next();
  };
}
