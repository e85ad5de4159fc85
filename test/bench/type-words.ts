import { Readable } from 'node:stream';
import { LISTED, openLibrary } from '../../src/library/library.ts';
import { corpus } from '../library/corpus.ts';
import { NOTHING_SEEN } from '../library/texts.ts';

/** Articles of whose titles some words are typed, and how many of each. */
const TITLES = 20;
const WORDS = 2;

/** Types words of titles, letter by letter: milliseconds of the processor's time until each is answered. */
export async function typeWords(home: string): Promise<number[]> {
  const library = await openLibrary([], { env: { XDG_DATA_HOME: home }, stdin: Readable.from([]) });
  const answer = (text: string) => library.list(text, NOTHING_SEEN, { around: 0, most: LISTED });
  await answer('warm');
  const times: number[] = [];
  for (const { title } of [...corpus(TITLES)]) {
    const typed = title.split(' ').slice(0, WORDS).join(' ');
    for (let end = 1; end <= typed.length; end++) {
      const start = process.cpuUsage();
      await answer(typed.slice(0, end));
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
  }
  return times;
}
