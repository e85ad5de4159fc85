import { showText } from '../view/plain.ts';
import { showJson } from './json.ts';
import { plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';

/** Prints one version. */
export const show: Run = async (library, given, around) => {
  const [name = ''] = given.operands;
  const reading = await library.reading(await library.find(name));
  const seenBy = await library.seenBy(reading.article.id);
  const options = { ...plainOptions(given, around), whole: given.whole, seenBy };
  const text = given.output === 'json' ? showJson(reading, seenBy) : showText(reading, options);
  await page(text, given, around);
  return 0;
};
