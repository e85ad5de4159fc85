import { historyOf } from '../app/history.ts';
import { Trouble } from '../host/trouble.ts';
import { historySheet } from '../view/history.ts';
import { printed } from '../view/plain.ts';
import { historyJson } from './json.ts';
import { plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';

/** Prints the versions of an article, and what changed from one to the next. */
export const history: Run = async (library, given, around) => {
  const [name = ''] = given.operands;
  const found = await historyOf(library, name);
  if (!found) {
    throw new Trouble(
      'no history',
      name,
      'it is not in your library; "variorum add" keeps versions',
    );
  }
  const { source, steps } = found;
  const options = plainOptions(given, around);
  const text =
    given.output === 'json'
      ? historyJson(source, steps)
      : printed(historySheet(source, steps, options), options);
  await page(text, given, around);
  return 0;
};
