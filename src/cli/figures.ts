import { figuresText, linearFiguresText } from '../view/plain-figures.ts';
import { figuresJson } from './json.ts';
import { isLinear, plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';

/** Prints what a story's versions state in figures, side by side. */
export const figures: Run = async (library, given, around) => {
  const [name = ''] = given.operands;
  const story = await library.story(name);
  const found = { story, ...(await library.claims(story)) };
  const text = isLinear(given, around) ? linearFiguresText : figuresText;
  const json = given.output === 'json';
  const printed = json ? figuresJson(found) : text(found, plainOptions(given, around));
  await page(printed, given, around);
  return 0;
};
