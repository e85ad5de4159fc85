import { seenOf } from '../app/marks.ts';
import { shelfOf } from '../app/shelf.ts';
import type { Library } from '../library/library.ts';
import { marksPath } from '../library/place.ts';
import { printable } from '../text/sanitise.ts';
import { listText } from '../view/plain.ts';
import { listJson } from './json.ts';
import { plainOptions, type Run, type Surroundings } from './output.ts';
import { page } from './pager.ts';
import { divided } from './query.ts';

/** Prints the stories and their versions; 1 where what is looked for is in none. */
export const list: Run = async (library, given, around) => {
  const query = given.command.name === 'list' ? divided(given.operands).query : '';
  const stories = query === '' ? library.stories : await found(library, query, around);
  // Numbers count through all stories, not through those that were found.
  const options = { ...plainOptions(given, around), numbered: query === '' };
  const text = given.output === 'json' ? listJson(stories) : listText(stories, options);
  await page(text, given, around);
  if (query === '' || stories.length > 0) return 0;
  around.stderr.write(`variorum: nothing was found for ${printable(query)}\n`);
  return 1;
};

async function found(library: Library, query: string, { env }: Surroundings) {
  const seen = seenOf(await shelfOf(library, marksPath(env)));
  const all = { around: 0, most: Number.POSITIVE_INFINITY };
  return (await library.list(query, seen, all)).stories;
}
