import { compareText, linearText } from '../view/plain.ts';
import { compareJson } from './json.ts';
import { isLinear, plainOptions, type Run } from './output.ts';

/** Prints how two versions differ; 1 where they do. */
export const compare: Run = async (library, given, around) => {
  const [leftName = '', rightName = ''] = given.operands;
  const left = await library.find(leftName);
  const right = await library.find(rightName);
  const comparison = await library.comparison(left, right);
  const text = isLinear(given, around) ? linearText : compareText;
  const json = given.output === 'json';
  around.stdout.write(
    json ? compareJson(comparison) : text(comparison, plainOptions(given, around)),
  );
  const { rows, changes } = comparison;
  const same = changes.length === 0 && rows.every(({ kind, moved }) => kind === 'same' && !moved);
  return same ? 0 : 1;
};
