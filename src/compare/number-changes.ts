import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';
import type { DiffToken } from './tokens.ts';
import type { Edit } from './words.ts';

/** A whole number as written, with marks inside: "312", "1,200", "10:30". */
const NUMBER = /^\p{Nd}+(?:[.,:]\p{Nd}+)*$/u;
/** What Chinese and Japanese write behind the digits of a number for its size. */
const SCALE = /^[十百千万亿萬億兆]$/u;
/** What a number is made of where each letter is a token. */
const PART = /^(?:[\p{Nd}.,]+|[十百千万亿萬億兆])$/u;

/** The numbers of an edit that became others, where one of them was not found to count anything; else null. */
export function numberChanged(
  edit: Edit,
  left: Passage,
  right: Passage,
): { readonly left: Span[]; readonly right: Span[] } | null {
  const [ours, theirs] = [numbersIn(edit.left, left), numbersIn(edit.right, right)];
  if (ours.length === 0 || ours.length !== theirs.length) return null;
  if ([...ours, ...theirs].every(({ kind }) => kind === 'figure')) return null;
  const forms = (tokens: readonly DiffToken[]): string => tokens.map(({ form }) => form).join(' ');
  if (forms(ours) === forms(theirs)) return null;
  return {
    left: ours.map((token) => wholeNumber(token, left)),
    right: theirs.map((token) => wholeNumber(token, right)),
  };
}

function numbersIn(tokens: readonly DiffToken[], { sentences }: Passage): DiffToken[] {
  return tokens.filter((token) => {
    if (token.kind === 'figure' || NUMBER.test(token.form)) return true;
    if (!SCALE.test(token.form)) return false;
    const all = sentences.flat();
    const before = all[all.indexOf(token) - 1];
    return before !== undefined && isGlued(before, token);
  });
}

function isGlued(one: DiffToken, next: DiffToken): boolean {
  return one.end === next.start && PART.test(one.form);
}

/** A digit with those that are written right before and behind it. */
function wholeNumber(token: DiffToken, { sentences }: Passage): Span {
  if (!PART.test(token.form)) return { start: token.start, end: token.end };
  const all = sentences.flat();
  let from = all.indexOf(token);
  let to = from;
  const glued = (at: number): boolean => {
    const [one, next] = [all[at], all[at + 1]];
    return one !== undefined && next !== undefined && isGlued(one, next) && PART.test(next.form);
  };
  while (glued(from - 1)) from -= 1;
  while (glued(to) && !(/^[.,]$/.test(all[to + 1]?.form ?? '') && !glued(to + 1))) to += 1;
  return { start: all[from]?.start ?? token.start, end: all[to]?.end ?? token.end };
}
