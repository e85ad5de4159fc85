import { Trouble } from '../host/trouble.ts';
import { strandsInOrder } from '../story/spells.ts';
import { annotatedSheet } from '../view/annotate.ts';
import { printed } from '../view/plain.ts';
import { annotateJson } from './json.ts';
import { plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';

/** Prints each sentence of an article with what is known of it through all versions. */
export const annotate: Run = async (library, given, around) => {
  const [name = ''] = given.operands;
  const found = await library.annotation(name);
  if (!found) {
    throw new Trouble(
      'no history',
      name,
      'it is not in your library; "variorum add" keeps versions',
    );
  }
  const { texts, gaps } = found.annotation;
  const at = given.at === null ? null : given.at - 1;
  if (at !== null && at >= texts.length)
    throw new Trouble('no such version', `${given.at}`, `there are ${texts.length}`);
  if (at !== null && gaps[at] !== null)
    throw new Trouble('not annotated', `version ${given.at}`, 'it is no whole text of the article');
  const listed = strandsInOrder(found.annotation, at, given.sort ?? 'newest');
  const options = plainOptions(given, around);
  const text =
    given.output === 'json'
      ? annotateJson(found, listed, given.at)
      : printed(annotatedSheet(found, listed, at, options), options);
  await page(text, given, around);
  return 0;
};
