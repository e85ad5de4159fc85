import { Trouble } from '../host/trouble.ts';
import type { Library } from '../library/library.ts';
import type { Past } from '../store/history.ts';
import { historySheet, type Step } from '../view/history.ts';
import { printed } from '../view/plain.ts';
import { historyJson } from './json.ts';
import { plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';

/** Prints the versions of an article, and what changed from one to the next. */
export const history: Run = async (library, given, around) => {
  const [name = ''] = given.operands;
  const revisions = await library.history(name);
  const [first] = revisions;
  if (!first) {
    throw new Trouble(
      'no history',
      name,
      'it is not in your library; "variorum add" keeps versions',
    );
  }
  const steps: Step[] = [];
  for (const revision of revisions) steps.push(await step(library, revision));
  const options = plainOptions(given, around);
  const text =
    given.output === 'json'
      ? historyJson(first.source, steps)
      : printed(historySheet(first.source, steps, options), options);
  await page(text, given, around);
  return 0;
};

async function step(library: Library, revision: Past): Promise<Step> {
  const { article: id, before, kind, fetched, words } = revision;
  const { title } = (await library.reading(id)).article;
  const compared = before !== null && kind !== 'short';
  const comparison = compared ? await library.comparison(before, id) : null;
  return { id, title, kind, fetched, words, comparison };
}
