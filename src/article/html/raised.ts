import type { PageElement } from './dom.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number of a note, or an exponent, as no part of the number before it; letters, as in "4th", are part of the word. */
export function raised(text: string): string {
  return /^[\s\d]+$/.test(text)
    ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '')
    : text;
}

/** Letters by themselves, as notes have them: "b", "a, b". */
const LETTERS = /^\s*\p{Ll}(?:[,\s]+\p{Ll})*\s*$/u;
/** A note's name in brackets, which no number or word has raised behind it: "[3]", "[note 2]". */
const BRACKETED = /^\s*\[(?:\p{L}+ )?[\p{L}\d]{1,4}\]\s*$/u;
/** What notes belong to: a number, a whole word or the end of a clause, but not "Mc" or "no". */
const NOTED = /(?:\d|\p{L}{3}|[.,;:%)"”’])$/u;
/** The first letters, of which English makes no ordinals, and those that no language makes any of. */
const [ENGLISH, OTHERS] = [/^[a-j]$/, /^[bcfgij]$/];

/**
 * Whether letters, or what is in brackets, set above the line, behind `before`, are the name of a note and none of the text's;
 * `sup` is the element that sets them there, where a page does.
 */
export function isNoteName(
  text: string,
  before: string,
  { sup, linked }: { readonly sup: PageElement | null; readonly linked: boolean },
): boolean {
  if (BRACKETED.test(text)) return true;
  if (!LETTERS.test(text) || !NOTED.test(before)) return false;
  if (linked) return true;
  const isEnglish = /^en\b/i.test(sup?.closest('[lang]')?.getAttribute('lang') ?? '');
  const names = text.match(/\p{L}/gu) ?? [];
  return names.every((name) => (isEnglish ? ENGLISH : OTHERS).test(name));
}
