import { isUnspaced, type Token } from '../text/words.ts';

/** The words that a token stands for: the parts of a compound; pairs of letters where words are not spaced. */
export function unitsOf({ kind, form }: Token): string[] {
  if (kind === 'mark') return [];
  if (!isUnspaced(form)) return form.split('-').filter(Boolean);
  const letters = [...form];
  return letters.length < 3 ? [form] : letters.slice(1).map((letter, at) => letters[at] + letter);
}
