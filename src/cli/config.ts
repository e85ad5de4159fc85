import { sampleConfig } from '../app/config/sample.ts';
import type { Work } from './output.ts';

/** Prints a configuration file to begin with. */
export const config: Work = async (_given, around) => {
  around.stdout.write(sampleConfig());
  return 0;
};
