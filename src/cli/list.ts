import { listText } from '../view/plain.ts';
import { listJson } from './json.ts';
import { plainOptions, type Run } from './output.ts';

/** Prints the stories and their versions. */
export const list: Run = async (library, given, around) => {
  const { stories } = library;
  const json = given.output === 'json';
  around.stdout.write(json ? listJson(stories) : listText(stories, plainOptions(given, around)));
  return 0;
};
