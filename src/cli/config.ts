import { sampleConfig } from '../app/config/sample.ts';
import type { Work } from './output.ts';

/**
 * Prints a configuration file to begin with. To check the reader's own, nothing is to be done but to
 * say how that ends: what is wrong in it is told before each command.
 */
export const config: Work = async (given, around) => {
  if (given.check) return around.config.faults.length > 0 ? 2 : 0;
  around.stdout.write(sampleConfig());
  return 0;
};
