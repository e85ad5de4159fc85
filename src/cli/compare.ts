import type { Comparison } from '../compare/comparison.ts';
import { isFile } from '../library/find.ts';
import type { Library } from '../library/library.ts';
import { excerpt, type Wanted } from '../view/excerpt.ts';
import { compareText, linearText, statText } from '../view/plain.ts';
import type { Arguments } from './arguments.ts';
import { compareJson, statJson } from './json.ts';
import { isLinear, plainOptions, type Run } from './output.ts';
import { page } from './pager.ts';
import type { Configured } from './surroundings.ts';

/** Prints how two versions differ; 1 where they do. */
export const compare: Run = async (library, given, around) => {
  const [leftName = '', rightName = ''] = given.operands;
  const left = await versionOf(library, leftName, around.cwd);
  const right = await versionOf(library, rightName, around.cwd);
  const comparison = await library.comparison(left, right);
  if (!given.check) await page(comparisonText(comparison, given, around), given, around);
  return excerpt(comparison, wantedOf(given)).differs ? 1 : 0;
};

/** Of a file, what is in it: to have nothing in it is a difference, too. */
function versionOf(library: Library, name: string, cwd?: string): Promise<string> {
  return isFile(name, cwd) ? library.file(name, name) : library.find(name);
}

/** A comparison in the form, and of the kinds, that are asked for. */
export function comparisonText(
  comparison: Comparison,
  given: Arguments,
  around: Configured,
): string {
  const wanted = wantedOf(given);
  if (given.output === 'json') {
    return (given.stat ? statJson : compareJson)(excerpt(comparison, wanted).comparison);
  }
  const layout = given.layout ?? 'auto';
  const options = { ...plainOptions(given, around), wanted, layout };
  if (given.stat) return statText(comparison, options);
  return (isLinear(given, around) ? linearText : compareText)(comparison, options);
}

function wantedOf({ only, unified, all }: Arguments): Wanted {
  return { kinds: only ? new Set(only) : null, context: unified, all };
}
