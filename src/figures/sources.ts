import { FUNCTION_WORDS } from './function-words.ts';
import type { Lexemes } from './numeral.ts';

/** Who is said to say it, as lexemes `from` to `to`, and which lexemes that covers. */
export interface Source {
  readonly from: number;
  readonly to: number;
  /** What it covers; a source that stands behind covers what nobody else does. */
  readonly covers: { readonly from: number; readonly to: number };
  readonly behind: boolean;
}

const REPORTS = new Set(
  (
    'said says say reported reports claimed claims stated states confirmed confirms announced announces ' +
    'estimated estimates acknowledged admitted warned warns told tells added adds argued argues insisted ' +
    'insists noted notes predicted predicts declared declares suggested suggests suggest revealed reveals ' +
    'disclosed alleged alleges maintained maintains wrote writes tweeted posted found believes believe ' +
    'verified conceded denied calculated counted recorded'
  ).split(' '),
);

const GERUNDS = new Set(
  (
    'saying claiming stating reporting adding estimating suggesting confirming announcing warning arguing ' +
    'insisting noting declaring alleging'
  ).split(' '),
);

/** Who says what stands at lexeme `at`: the nearest source that covers it, or null for the text's own voice. */
export function sourceAt(
  sources: readonly Source[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  const covering = sources.filter(
    ({ from, to, covers }) => covers.from <= at && at < covers.to && !(from <= at && at < to),
  );
  return covering.findLast(({ behind }) => !behind) ?? covering[0] ?? null;
}

/** All sources named in a sentence. */
export function sourcesIn(lexemes: Lexemes): Source[] {
  const sources: Source[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const source = accordingTo(lexemes, at) ?? reported(lexemes, at);
    if (source !== null) sources.push(source);
  }
  return sources;
}

/** "According to a U.S. official, …" */
function accordingTo(lexemes: Lexemes, at: number): Source | null {
  if (lexemes[at]?.form !== 'according' || lexemes[at + 1]?.form !== 'to') return null;
  const to = nameEnd(lexemes, at + 2);
  if (to === at + 2) return null;
  return { from: at + 2, to, covers: { from: 0, to: lexemes.length }, behind: true };
}

/** "X said that …", "X responded by claiming …", "…, X said", "…, said X". */
function reported(lexemes: Lexemes, at: number): Source | null {
  const form = lexemes[at]?.form ?? '';
  const after = { from: at + 1, to: lexemes.length };
  const before = { from: 0, to: at };
  if (GERUNDS.has(form)) {
    const subject = subjectBefore(lexemes, mainVerb(lexemes, at));
    return subject && { ...subject, covers: after, behind: false };
  }
  if (!REPORTS.has(form) || isPassive(lexemes, at)) return null;
  const next = lexemes[at + 1];
  const last = next === undefined || next.kind === 'mark';
  const opens = /^[,"”’']$/.test(lexemes[at - 1]?.form ?? '');
  if (opens) {
    const to = nameEnd(lexemes, at + 1);
    return to > at + 1 ? { from: at + 1, to, covers: before, behind: true } : null;
  }
  const subject = subjectBefore(lexemes, at);
  if (subject === null) return null;
  const trailing = last && next?.form !== ':' && subject.from > 0;
  return { ...subject, covers: trailing ? before : after, behind: trailing };
}

/** "was reported", "casualties reported": nobody is named. */
function isPassive(lexemes: Lexemes, at: number): boolean {
  return /^(?:was|were|is|are|been|be|being|not|casualties|injuries|deaths)$/.test(
    lexemes[at - 1]?.form ?? '',
  );
}

const BOUNDARIES = new Set(
  'that and but while as because although though when where which who if after before since with for'.split(
    ' ',
  ),
);

const LONGEST = 12;

/** The noun phrase in front of a verb, back to a mark or conjunction. */
function subjectBefore(lexemes: Lexemes, verb: number): { from: number; to: number } | null {
  let to = verb;
  while (
    to > 0 &&
    /^(?:also|has|have|had|later|earlier|then|previously|on|thursday|monday|tuesday|wednesday|friday|saturday|sunday)$/.test(
      lexemes[to - 1]?.form ?? '',
    )
  )
    to -= 1;
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const lexeme = lexemes[from - 1];
    if (lexeme === undefined || BOUNDARIES.has(lexeme.form)) break;
    if (lexeme.kind === 'mark' && lexeme.form !== '-' && lexeme.form !== "'") break;
    from -= 1;
  }
  return from === to || lexemes[to - 1]?.kind !== 'word' ? null : { from, to };
}

/** The verb of the clause in front of a gerund ("responded" of "Russia responded by claiming"). */
function mainVerb(lexemes: Lexemes, gerund: number): number {
  let start = gerund;
  while (start > 0 && lexemes[start - 1]?.form !== '.' && lexemes[start - 1]?.form !== ';')
    start -= 1;
  for (let at = start; at < gerund; at++)
    if (/.ed$|^(?:said|told|spoke|hit|was|were|is|are|has|had)$/.test(lexemes[at]?.form ?? ''))
      return at;
  return start;
}

/** Where a name or noun phrase ends that begins at lexeme `at`. */
function nameEnd(lexemes: Lexemes, at: number): number {
  let to = at;
  while (to < at + LONGEST) {
    const lexeme = lexemes[to];
    if (lexeme === undefined) break;
    const inner = lexeme.form === '-' || lexeme.form === 'of' || lexeme.form === 'for';
    if (lexeme.kind === 'mark' && !inner) break;
    const article =
      to === at && /^(?:an?|the|its|his|her|their|one|two|several)$/.test(lexeme.form);
    if (
      !inner &&
      !article &&
      FUNCTION_WORDS.has(lexeme.form) &&
      !(lexeme.form === 'the' && lexemes[to - 1]?.form === 'of')
    )
      break;
    to += 1;
  }
  return to;
}
