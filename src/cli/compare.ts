import type { Comparison } from '../compare/comparison.ts';
import { Trouble } from '../host/trouble.ts';
import { isFile } from '../library/find.ts';
import type { Library } from '../library/library.ts';
import { EVERYTHING, excerpt, type Wanted } from '../view/excerpt.ts';
import { compareText, linearText, statText, threeLinearText, threeText } from '../view/plain.ts';
import { inSuccession, type Succession } from '../view/succession.ts';
import { THREE_CELLS } from '../view/three.ts';
import type { Arguments } from './arguments.ts';
import { compareJson, statJson } from './json.ts';
import { isLinear, plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';
import { progress } from './progress.ts';
import type { Configured } from './surroundings.ts';

/** Prints how two versions differ; 1 where they do. */
export const compare: Run = async (library, given, around) => {
  const [leftName = '', rightName = ''] = given.operands;
  const left = await versionOf(library, leftName, around.cwd);
  const right = await versionOf(library, rightName, around.cwd);
  const comparison = await compared(library, left, right, around);
  if (given.third !== null) return compareThree(library, comparison, given.third, given, around);
  const succession = await library.succession(left, right);
  if (!given.check)
    await page(comparisonText(comparison, succession, given, around), given, around);
  return excerpt(comparison, wantedOf(given)).differs ? 1 : 0;
};

/** Compares two versions by their ids; of long ones, a line on a terminal says meanwhile what is done. */
async function compared(
  library: Library,
  left: string,
  right: string,
  { stderr }: Pick<Configured, 'stderr'>,
): Promise<Comparison> {
  const ending = new AbortController();
  const apart = library.apart(ending.signal);
  const told = progress(stderr);
  try {
    told.show('reading the text on the left');
    await apart.reading(left);
    told.show('reading the text on the right');
    await apart.reading(right);
    told.show('comparing the two texts');
    return await apart.comparison(left, right);
  } finally {
    told.clear();
    ending.abort();
  }
}

/** Prints two versions with a third beside them; 1 where any of the three differs. */
async function compareThree(
  library: Library,
  comparison: Comparison,
  name: string,
  given: Arguments,
  around: Configured,
): Promise<number> {
  const { output, stat, only, unified, layout } = given;
  const isOther = output === 'json' || stat || only !== null || unified !== null || layout !== null;
  if (isOther)
    throw new Trouble(
      'not with --third',
      name,
      'three versions are text as a whole: without --output json, --stat, --only, --unified and --layout',
    );
  const id = await versionOf(library, name, around.cwd);
  const third = await compared(library, comparison.left.article.id, id, around);
  const options = { ...plainOptions(given, around), folded: !given.all };
  const isWide = !isLinear(given, around) && options.width >= THREE_CELLS;
  const text = (isWide ? threeText : threeLinearText)(comparison, third, options);
  if (!given.check) await page(text, given, around);
  return [comparison, third].some((one) => excerpt(one, EVERYTHING).differs) ? 1 : 0;
}

/** Of a file, what is in it: to have nothing in it is a difference, too. */
function versionOf(library: Library, name: string, cwd?: string): Promise<string> {
  return isFile(name, cwd) ? library.file(name, name) : library.find(name);
}

/** A comparison in the form, and of the kinds, that are asked for. */
export function comparisonText(
  comparison: Comparison,
  succession: Succession,
  given: Arguments,
  around: Configured,
): string {
  const wanted = wantedOf(given);
  if (given.output === 'json') {
    const told = excerpt(inSuccession(comparison, succession), wanted).comparison;
    return (given.stat ? statJson : compareJson)(told);
  }
  const layout = given.layout ?? 'auto';
  const options = { ...plainOptions(given, around), wanted, layout, succession };
  if (given.stat) return statText(comparison, options);
  return (isLinear(given, around) ? linearText : compareText)(comparison, options);
}

function wantedOf({ only, unified, all }: Arguments): Wanted {
  return { kinds: only ? new Set(only) : null, context: unified, all };
}
