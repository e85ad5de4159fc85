import { seenOf, shelfOf } from '../app/shelf.ts';
import { marksPath } from '../host/places.ts';
import type { Library } from '../library/library.ts';
import { loadMarks } from '../reader/marks-file.ts';
import type { Listed } from '../store/search/list.ts';
import type { Story } from '../story/story.ts';
import { printable } from '../text/sanitise.ts';
import { listText } from '../view/plain.ts';
import { listJson } from './json.ts';
import { plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';
import { divided } from './query.ts';
import type { Surroundings } from './surroundings.ts';

/** Prints the stories and their versions; 1 where what is looked for is in none. */
export const list: Run = async (library, given, around) => {
  const query = given.command.name === 'list' ? divided(given.operands, around.cwd).query : '';
  const found = query === '' ? null : await find(library, query, around);
  const stories = found?.stories ?? library.stories;
  // Numbers count through all stories, not through those that were found.
  const options = { ...plainOptions(given, around), numbered: query === '' };
  const held = await library.holdings(stories.filter(isMany));
  const text =
    given.output === 'json' ? listJson(stories, held) : listText(stories, { ...options, held });
  await page(text, given, around);
  if (found === null || (stories.length > 0 && !found.nearly)) return 0;
  const near = found.nearly ? '; these are spelled nearly so' : '';
  around.stderr.write(`variorum: nothing was found for ${printable(query)}${near}\n`);
  return 1;
};

function isMany({ versions }: Story): boolean {
  return versions.length > 1;
}

async function find(library: Library, query: string, { env }: Surroundings): Promise<Listed> {
  const { reader } = await shelfOf(library, () => loadMarks(marksPath(env)));
  const all = { around: 0, most: Number.POSITIVE_INFINITY };
  return library.list(query, seenOf(reader), all);
}
