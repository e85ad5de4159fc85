import { PAGE } from '../language/languages.ts';
import { withoutHidden } from '../text/sanitise.ts';

/** Longest title made of a sentence, in characters. */
const LONGEST = 100;
/** What is left of a sentence after its circumstance has at least so many. */
const SHORTEST = 25;
/** A cut before this leaves little more than the subject: "The minister, who …". */
const SHORTEST_CUT = 50;

/** Words that open a clause of time, place or circumstance before the sentence's own subject. */
const OPENERS = new RegExp(`^(?:${PAGE.openers.join('|')})\\s`, 'iu');

/** A comma, semicolon, colon or dash between clauses; a comma inside a number is none. */
const CLAUSE_END = /(?:[,;:](?=\s)|\s[–—-](?=\s)|(?<=\p{L})—(?=\p{L}))/gu;

/**
 * A title from the first sentence of an article that has none: without a leading circumstance,
 * cut at the end of a clause, or of a word where the clause is too long. "In a speech on Monday,
 * the minister resigned, saying …" gives "The minister resigned". Empty only for a sentence of none.
 */
export function titleFromSentence(sentence: string): string {
  const whole = inOneLine(sentence).trim();
  const main = withoutOpener(whole);
  const clauses = [...main.matchAll(CLAUSE_END)].map((match) => match.index);
  const cut = clauses.findLast((end) => end >= SHORTEST_CUT && end <= LONGEST);
  const title = main.length <= LONGEST ? main : main.slice(0, cut ?? lastSpace(main));
  const shortened = main.length > LONGEST && cut === undefined;
  const bare = title.replace(/[\s,;:.。—–-]+$/u, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}${shortened ? '…' : ''}` || whole;
}

/** A text with a space for all white space in a row, and nothing hidden in it; what nobody sees, as U+FEFF, is none. */
export function inOneLine(text: string): string {
  return withoutHidden(text).replace(/[^\S\ufeff]+/g, ' ');
}

function withoutOpener(sentence: string): string {
  const comma = /,\s/.exec(sentence)?.index;
  if (comma === undefined || !OPENERS.test(sentence)) return sentence;
  const rest = sentence.slice(comma + 1).trim();
  return rest.length >= SHORTEST ? rest : sentence;
}

function lastSpace(text: string): number {
  const space = text.lastIndexOf(' ', LONGEST - 1);
  return space > 0 ? space : LONGEST - 1;
}
