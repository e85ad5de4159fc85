import { Trouble } from '../host/trouble.ts';
import { openToAdd } from '../library/own.ts';
import { alike } from '../sources/fetch/alike.ts';
import { count } from '../view/describe.ts';
import type { Work } from './output.ts';

/** Reads kept pages again; 2 where some of them cannot be read. */
export const reread: Work = async (given, around, complain) => {
  const library = await openToAdd(around);
  const troubles: Trouble[] = [];
  let [pages, others, judged] = [0, 0, 0];
  try {
    for await (const became of library.reread(given.operands)) {
      if (became === 'judged') judged++;
      else pages++;
      if (became === 'other') others++;
      if (became instanceof Trouble) troubles.push(became);
    }
  } finally {
    await library.close();
  }
  alike(troubles).forEach(complain);
  const anew = judged > 0 ? `, ${judged} judged otherwise` : '';
  around.stdout.write(
    `${count(pages, 'page')} read again: ${count(others, 'text')} changed by that${anew}\n`,
  );
  return troubles.length > 0 ? 2 : 0;
};
