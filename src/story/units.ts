import { partsOf, type Token } from '../text/words.ts';

/** The words that a token stands for; a mark stands for none. */
export function unitsOf({ kind, form }: Token): string[] {
  return kind === 'mark' ? [] : partsOf(form);
}
