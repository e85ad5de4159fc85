import type { GroundSide } from '../../src/compare/meaning/ground.ts';
import { meaningsOf } from '../../src/compare/meaning/meaning.ts';
import type { Passage } from '../../src/compare/passage.ts';
import { standouts } from '../../src/compare/standouts.ts';
import type { DiffToken } from '../../src/compare/tokens.ts';
import { ENGLISH } from '../../src/language/en/english.ts';
import { tokenise } from '../../src/text/words.ts';

/** One side of a passage of so many clauses, each with a name, a doubt, a denial and a quotation. */
function sideOf(clauses: number, name: string, doubt: string): GroundSide {
  const clause = `${name} ${doubt} not say “water came” at once, `;
  const text = clause.repeat(clauses);
  const tokens = tokenise(text) as unknown as DiffToken[];
  const passage: Passage = {
    sentences: [tokens],
    quotations: [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: { length } }) => {
      return { start: index, end: index + length };
    }),
    isName: ({ form }) => form === name.toLowerCase(),
    isNamedThere: () => false,
    isRestated: () => false,
  };
  const nothing = { attributions: [], quotations: [], isQuoted: () => false };
  return { passage, tokens, language: ENGLISH, ...nothing };
}

/** What each word of one side becomes on the other, edit by edit, and what stands out; answers with how much that is. */
export function told(clauses: number): number {
  const [left, right] = [sideOf(clauses, 'Petrov', 'may'), sideOf(clauses, 'Novak', 'must')];
  const meanings = left.tokens.flatMap((token, at) => {
    const other = right.tokens[at];
    return meaningsOf({ left: [token], right: other ? [other] : [] }, { left, right });
  });
  return meanings.length + standouts(left.passage, right.passage).length;
}
