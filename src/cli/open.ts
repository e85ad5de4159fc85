import { list } from './list.ts';
import type { Run } from './output.ts';

/** Opens the screens; prints the list where there is no terminal for them. */
export const open: Run = async (library, given, around) => {
  return list(library, given, around);
};
