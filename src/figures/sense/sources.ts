import type { Lexemes } from '../numbers/numeral.ts';
import { isFunctionWord } from '../words/function-words.ts';
import {
  AFTER_PARTICIPLE,
  AUXILIARIES,
  BEFORE_SUBJECT,
  BETWEEN_SUBJECT_AND_VERB,
  PRONOUNS,
  REPORTING,
  REPORTS,
  REPORTS_WITH_THAT,
} from '../words/report-words.ts';

/** Who says something, as lexemes `from` to `to`. */
export interface Name {
  readonly from: number;
  readonly to: number;
}

/** A sentence's sources, each list in the order of the text. */
export interface Sources {
  /** "X said that …" with its verb: speaks for what follows, up to the next of its kind. */
  readonly ahead: readonly (Name & { readonly verb: number })[];
  /** "…, X said" with its verb: speaks for what stands before. */
  readonly behind: readonly (Name & { readonly verb: number })[];
  /** "According to X": speaks for what nobody else does. */
  readonly throughout: Name | null;
}

/** Who says what stands at lexeme `at`, or null for the text's own voice. */
export function sourceAt({ ahead, behind, throughout }: Sources, at: number): Name | null {
  const speaking = ahead[firstWhere(ahead.length, (index) => (ahead[index]?.verb ?? 0) > at) - 1];
  const trailing = behind[firstWhere(behind.length, (index) => (behind[index]?.verb ?? 0) > at)];
  const source = speaking ?? trailing ?? throughout;
  return source !== null && source.from <= at && at < source.to ? null : source;
}

/** The first index from which on `holds` is true (it is false before), or `count`; binary search. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** All sources named in a sentence. */
export function sourcesIn(lexemes: Lexemes): Sources {
  const ahead: (Name & { verb: number })[] = [];
  const behind: (Name & { verb: number })[] = [];
  let throughout: Name | null = null;
  for (const [verb, { form, kind, capital }] of lexemes.entries()) {
    if (kind !== 'word' || (capital && form !== 'according')) continue;
    if (form === 'according') throughout ??= accordingTo(lexemes, verb);
    else if (REPORTING.has(form)) {
      const subject = subjectBefore(lexemes, clauseVerb(lexemes, verb));
      if (subject !== null) ahead.push({ ...subject, verb });
    } else if (reports(lexemes, verb)) {
      const before = subjectBefore(lexemes, verb);
      const subject = before ?? subjectBehind(lexemes, verb);
      if (subject === null) continue;
      const opens = before !== null && !(endsClause(lexemes, verb + 1) && before.from > 0);
      (opens ? ahead : behind).push({ ...subject, verb });
    }
  }
  return { ahead, behind, throughout };
}

/** In front of a verb these leave it no subject of its own. */
const NO_SUBJECT = new Set("a an the was were is are been be being not to let's please".split(' '));

function accordingTo(lexemes: Lexemes, at: number): Name | null {
  if (lexemes[at + 1]?.form !== 'to') return null;
  const to = nameEnd(lexemes, at + 2);
  return to === at + 2 ? null : { from: at + 2, to };
}

/** Whether the verb at `at` says something: not "sanctions announced on Monday", "was reported", "an estimated value". */
function reports(lexemes: Lexemes, at: number): boolean {
  const form = lexemes[at]?.form ?? '';
  const next = lexemes[at + 1]?.form ?? '';
  if (REPORTS_WITH_THAT.has(form)) return next === 'that';
  if (!REPORTS.has(form)) return false;
  const before = lexemes[at - 1]?.form ?? '';
  if (NO_SUBJECT.has(before)) return false;
  if (form.endsWith('ed') && endsClause(lexemes, at + 1) && lexemes[at + 1]?.form !== ':')
    return lexemes[at - 1]?.kind === 'mark' || !isUnnamed(lexemes, at);
  const infinitive = next === 'to' && /^(?:have|be)$/.test(lexemes[at + 2]?.form ?? '');
  return !(form.endsWith('ed') && AFTER_PARTICIPLE.has(next) && !infinitive);
}

/** "no casualties reported": what stands before is what is reported. */
function isUnnamed(lexemes: Lexemes, at: number): boolean {
  return /^(?:casualties|injuries|deaths|fatalities|damage|victims|cases)$/.test(
    lexemes[at - 1]?.form ?? '',
  );
}

function endsClause(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme === undefined || (lexeme.kind === 'mark' && lexeme.form !== '-');
}

/** The longest name or noun phrase taken for a source, in lexemes. */
const LONGEST = 12;

/** The noun phrase in front of a verb, back to a mark or conjunction; past an apposition between commas ("X, 39, said"). */
function subjectBefore(lexemes: Lexemes, verb: number): Name | null {
  let to = verb;
  while (to > 0 && verb - to < 4 && isAside(lexemes, to - 1)) to -= 1;
  if (lexemes[to - 1]?.form === ',') {
    const comma = commaBefore(lexemes, to - 1);
    if (comma === null || !endsClause(lexemes, verb + 1)) return null;
    to = comma;
  }
  if (PRONOUNS.has(lexemes[to - 1]?.form ?? '')) return { from: to - 1, to };
  let from = to;
  while (from > 0 && to - from < LONGEST && inSubject(lexemes, from - 1)) from -= 1;
  while (from < to && (lexemes[from]?.kind === 'mark' || isFiller(lexemes, from))) from += 1;
  return isName(lexemes, from, to) ? { from, to } : null;
}

function isAside(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.kind !== 'word') return false;
  return BETWEEN_SUBJECT_AND_VERB.has(lexeme.form) || /..ly$/.test(lexeme.form);
}

function commaBefore(lexemes: Lexemes, at: number): number | null {
  for (let index = at - 1; index > Math.max(0, at - LONGEST); index--) {
    if (lexemes[index]?.form === ',') return index;
    if (/^[.;:]$/.test(lexemes[index]?.form ?? '')) return null;
  }
  return null;
}

/** Whether a lexeme belongs to the subject that is read backwards; "of", "for" and the like only inside a name. */
function inSubject(lexemes: Lexemes, at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.kind === 'mark') return (lexeme.form === '-' && !lexeme.gap) || lexeme.form === "'";
  if (lexeme.form === 'of' || lexeme.form === 'for') return at > 0;
  return !BEFORE_SUBJECT.has(lexeme.form) && !AUXILIARIES.has(lexeme.form);
}

/** Words that begin a sentence before its subject. */
function isFiller(lexemes: Lexemes, at: number): boolean {
  return /^(?:of|for|meanwhile|however|additionally|later|earlier|then|also|yet|still|now)$/.test(
    lexemes[at]?.form ?? '',
  );
}

/** Whether there is a noun in it, or it is a pronoun. */
function isName(lexemes: Lexemes, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word') continue;
    if (!isFunctionWord(lexeme) || (to === from + 1 && PRONOUNS.has(lexeme.form))) return true;
  }
  return false;
}

/** "said X", "wrote the minister": the noun phrase behind the verb, where a quotation or comma stands before it. */
function subjectBehind(lexemes: Lexemes, verb: number): Name | null {
  if (!/^[,"”’'?!]$/.test(lexemes[verb - 1]?.form ?? '')) return null;
  const to = nameEnd(lexemes, verb + 1);
  return to > verb + 1 ? { from: verb + 1, to } : null;
}

/** The verb of the clause in front of a gerund ("responded" of "Russia responded by claiming"). */
function clauseVerb(lexemes: Lexemes, gerund: number): number {
  const from = Math.max(0, gerund - 2 * LONGEST);
  let start = gerund;
  while (start > from && !/^[.;]$/.test(lexemes[start - 1]?.form ?? '')) start -= 1;
  for (let at = start; at < gerund; at++) {
    const form = lexemes[at]?.form ?? '';
    if (/.ed$|^(?:said|told|spoke|hit)$/.test(form) || AUXILIARIES.has(form)) return at;
  }
  return gerund;
}

const OPENS_NAME = /^(?:an?|the|its|his|her|their|one|two|several)$/;

/** Where a name or noun phrase ends that begins at lexeme `at`. */
function nameEnd(lexemes: Lexemes, at: number): number {
  let to = at;
  for (; to < at + LONGEST; to++) {
    const lexeme = lexemes[to];
    if (lexeme === undefined) break;
    if (lexeme.form === '-' || lexeme.form === 'of' || lexeme.form === 'for') continue;
    if (lexeme.kind === 'mark') break;
    const opens = OPENS_NAME.test(lexeme.form);
    const inside = opens && (to === at || /^(?:of|for)$/.test(lexemes[to - 1]?.form ?? ''));
    if (!inside && isFunctionWord(lexeme)) break;
  }
  return to;
}
