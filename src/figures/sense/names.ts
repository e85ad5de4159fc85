import type { Lexemes } from '../numbers/numeral.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { approximationBefore } from '../words/approximations.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { PERSONS } from '../words/nouns.ts';
import type { Lexeme } from '../words/scan.ts';

/** Words that a number may be glued to by a hyphen; with any other it is part of a name ("COVID-19"). */
const JOINING = new Set('sub minus now then over under to about plus pre post mid'.split(' '));

/** Whether a figure may begin at lexeme `at`: not inside a name, a code or a longer number. */
export function mayBegin(lexemes: Lexemes, at: number): boolean {
  const [before, lexeme] = [lexemes[at - 1], lexemes[at]];
  if (lexeme === undefined || lexeme.gap || before === undefined) return true;
  if (before.kind !== 'mark') return false;
  const earlier = lexemes[at - 2];
  if (earlier === undefined || before.gap) return true;
  if (before.form === '-' && earlier.kind === 'word')
    return lexeme.kind === 'word' || JOINING.has(earlier.form);
  if (/^[-/]$/.test(before.form) && earlier.kind === 'digits') return lexeme.kind === 'word';
  return !(before.form === '.' && lexeme.kind === 'digits' && earlier.kind !== 'mark');
}

const BEFORE_PRONOUN = new Set(
  'this that which no every each any some another other the only last next same first second'.split(
    ' ',
  ),
);

/** Nouns behind which a number is a name: "page 3", "category 4". */
const LABELS = new Set(
  (
    'section row page chapter exit highway route channel article version episode unit room gate flight game ' +
    'phase tier level lot platform pier block district precinct zone area model mark type number no nr class ' +
    'grade form schedule category figure table appendix paragraph clause amendment resolution step stage ' +
    ' part volume issue sector division league round line building camp'
  ).split(' '),
);

/** The same, but "last week 12 people died" counts. */
const TIME_LABELS = new Set('week day month quarter season year'.split(' '));

const STREETS = new Set(
  'street st road rd avenue ave boulevard blvd lane drive dr way square place court terrace'.split(
    ' ',
  ),
);

/** Whether a number states a quantity rather than being a name, a label, a code or a pronoun. */
export function isQuantity(lexemes: Lexemes, quantity: Quantity): boolean {
  const { from, to, unit, kind, digits } = quantity;
  if (unit !== null) return true;
  const [before, first, after] = [lexemes[from - 1], lexemes[from], lexemes[to]];
  if (first === undefined || isCode(lexemes, quantity)) return false;
  if (first.form === 'one' && to === from + 1) return isCountedOne(lexemes, from);
  if (kind === 'fraction') return isShare(first, before, after);
  if (kind === 'ordinal' && !digits && isNamedOrdinal(first, after)) return false;
  const hyphened = after?.form === '-' && !after.gap && lexemes[to + 1]?.gap === false;
  if (!digits && hyphened && kind === 'cardinal') return false;
  if (before === undefined || !first.gap) return true;
  return !isLabelled(lexemes, from, after) && !isPartOfName(lexemes, quantity);
}

/** "page 3", "No. 142", "#5", "day 3"; "the bottom three" is a rank. */
function isLabelled(lexemes: Lexemes, from: number, after: Lexeme | undefined): boolean {
  const before = lexemes[from - 1]?.form === '.' ? lexemes[from - 2] : lexemes[from - 1];
  const form = before?.form ?? '';
  if (LABELS.has(form) || form === '#') return true;
  const ranked = form === 'top' || form === 'bottom' || TIME_LABELS.has(form);
  return ranked && !startsPhrase(after);
}

/** "iPhone 11", "Big Ten", "49 Zorro Ranch Road"; but "In Gaza 27 people", "About 300". */
function isPartOfName(lexemes: Lexemes, { from, to, kind, digits }: Quantity): boolean {
  const [before, first, after] = [lexemes[from - 1], lexemes[from], lexemes[to]];
  if (before === undefined || first === undefined || !before.capital)
    return digits && isAddress(lexemes, to);
  if (!digits) return first.capital && from > 1;
  if (isAddress(lexemes, to)) return true;
  if (kind !== 'cardinal' || isFunctionWord(before)) return false;
  return !PERSONS.has(after?.form ?? '') && approximationBefore(lexemes, from) === null;
}

function startsPhrase(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && !isFunctionWord(lexeme);
}

const BEFORE_HALF = new Set('this last first second next in other one'.split(' '));

/** Not "the second half", "half past six". */
function isShare(first: Lexeme, before: Lexeme | undefined, after: Lexeme | undefined): boolean {
  if (after?.form === 'past' || after?.form === 'to') return false;
  return !(first.form === 'half' && BEFORE_HALF.has(before?.form ?? ''));
}

/** Set phrases that count nothing. */
const FIRST_OF = new Set(
  'time times class lady aid responder responders half place hand glance instance name minister'.split(
    ' ',
  ),
);

/** "First Schedule", "Second World War", "third-party", "for the first time". */
function isNamedOrdinal(first: Lexeme, after: Lexeme | undefined): boolean {
  if (first.capital && after?.kind === 'word' && after.capital) return true;
  if (after?.form === '-' && !after.gap) return true;
  return first.form === 'first' && FIRST_OF.has(after?.form ?? '');
}

/** Digits with letters or more digits glued behind ("13F", "24/7", "1-222-2222"). */
function isCode(lexemes: Lexemes, { to, digits }: Quantity): boolean {
  const [after, next] = [lexemes[to], lexemes[to + 1]];
  if (!digits || after === undefined || after.gap) return false;
  if (after.kind !== 'mark') return true;
  return (after.form === '/' || after.form === '-') && next?.kind === 'digits' && !next.gap;
}

/** Whether "one" counts: "one of the men", "one missile", not "which one", "one is". */
function isCountedOne(lexemes: Lexemes, at: number): boolean {
  if (BEFORE_PRONOUN.has(lexemes[at - 1]?.form ?? '')) return false;
  const after = lexemes[at + 1];
  if (after === undefined) return lexemes.length === 1;
  if (after.form === 'of') return true;
  return startsPhrase(after) && !NOT_COUNTED.has(after.form);
}

const NOT_COUNTED = new Set(['another', 'day', 'time', 'way']);

/** "49 Zorro Ranch Road": capitals and a street behind a number. */
function isAddress(lexemes: Lexemes, at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const lexeme = lexemes[next];
    if (lexeme === undefined || !(lexeme.capital || lexeme.kind === 'digits' || !lexeme.gap))
      return false;
    if (STREETS.has(lexeme.form)) return true;
  }
  return false;
}
