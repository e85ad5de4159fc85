import { bashCompletion } from './completion/bash.ts';
import { fishCompletion } from './completion/fish.ts';
import { zshCompletion } from './completion/zsh.ts';
import type { SHELLS } from './operands.ts';
import type { Work } from './output.ts';

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], () => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Prints what lets a shell complete commands, options and their values. */
export const completion: Work = async (given, around) => {
  const script = SCRIPTS[given.operands[0] as (typeof SHELLS)[number]];
  around.stdout.write(script());
  return 0;
};
