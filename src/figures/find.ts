import type { Language } from '../language/language.ts';
import { sourceFinder } from '../speech/sources.ts';
import { SILENCE, type Speech } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import { partOf } from './conversion.ts';
import { readMoment } from './dates/moments.ts';
import { type RelativeDate, relativeDate } from './dates/relative-dates.ts';
import type { Figure } from './figure.ts';
import { readQuantity } from './quantities/quantities.ts';
import { isTimeUnit, type Quantity } from './quantities/quantity.ts';
import { openingTeller } from './sense/beginnings.ts';
import { codesIn } from './sense/codes.ts';
import { isQuantity, mayBegin } from './sense/names.ts';
import { whatOf } from './sense/what.ts';
import { readZero, type Zero } from './sense/zeros.ts';
import { approximationAfter, approximationBefore } from './words/approximations.ts';
import type { Lexeme } from './words/cut.ts';
import { type Lexemes, scan, stands } from './words/lexemes.ts';

/**
 * Finds the quantities, dates and times stated in the given sentences of a text, as its language
 * writes them, and by whom as `speech` has it; without it all are the text's own. Offsets point into
 * `text`; the figures are in order and do not overlap.
 */
export function findFigures(
  text: string,
  sentences: readonly Span[],
  language: Language,
  speech: Speech = SILENCE,
): Figure[] {
  const sourceOf = sourceFinder(speech);
  const figures = sentences.flatMap((sentence) =>
    figuresIn(text, scan(text, sentence, language), codesIn(text, sentence)),
  );
  return figures.map((figure) => {
    const source = sourceOf(figure);
    return source === null ? figure : { ...figure, source: name(source.name) };
  });
}

/** The figures of a sentence, but for what stands in `codes`. */
function figuresIn(text: string, lexemes: Lexemes, codes: readonly Span[]): Figure[] {
  const figures: Figure[] = [];
  const mayOpen = openingTeller(lexemes);
  let [at, code] = [0, 0];
  while (at < lexemes.length) {
    const { start } = lexemes[at] as Lexeme;
    while ((codes[code]?.end ?? Infinity) <= start) code += 1;
    if ((codes[code]?.start ?? Infinity) <= start) {
      at += 1;
      continue;
    }
    const isOpening = mayOpen(at) && mayBegin(lexemes, at);
    const found = isOpening ? readAt(text, lexemes, at, figures) : null;
    if (found?.figure) figures.push(found.figure);
    at = found?.to ?? at + 1;
  }
  return figures;
}

/** A source as it reads inside a sentence ("a US official", "it"). */
function name(source: string): string {
  return source.replace(/^(?:An?|The|He|She|It|They|We)(?= |$)/, (word) => word.toLowerCase());
}

interface Found {
  readonly figure: Figure | null;
  readonly to: number;
}

/** Reads what begins at lexeme `at`; a number that is no quantity is passed over. */
function readAt(
  text: string,
  lexemes: Lexemes,
  at: number,
  known: readonly Figure[],
): Found | null {
  const moment = readMoment(lexemes, at);
  if (moment !== null) {
    const rest = { unit: null, approx: 'exact', what: null, source: null } as const;
    const { kind, value, value2, to } = moment;
    const where = withoutPossessive(placed(text, lexemes, at, to));
    return { figure: { ...where, stated: where.text, kind, value, value2, ...rest }, to };
  }
  const zero = readZero(lexemes, at);
  if (zero !== null) return { figure: zeroFigure(text, lexemes, at, zero), to: zero.end };
  const quantity = readQuantity(lexemes, at);
  if (quantity === null) return null;
  if (!isQuantity(lexemes, quantity)) return { figure: null, to: quantity.to };
  return { figure: figureOf(text, lexemes, quantity, known), to: quantity.to };
}

function zeroFigure(text: string, lexemes: Lexemes, at: number, zero: Zero): Figure {
  const what = placed(text, lexemes, zero.from, zero.to).text;
  const where = placed(text, lexemes, at, zero.end);
  const rest = { value2: null, unit: null, approx: 'exact', source: null } as const;
  return { ...where, stated: where.text, kind: 'zero', value: 0, what, ...rest };
}

function figureOf(
  text: string,
  lexemes: Lexemes,
  quantity: Quantity,
  known: readonly Figure[],
): Figure {
  const { from, to, kind, value, value2, unit } = quantity;
  const hedge = approximationBefore(lexemes, from);
  const during = hedge !== null && isDuring(lexemes, hedge.from, unit);
  const before = during ? null : hedge;
  const after =
    before === null || before.approx === 'about' ? approximationAfter(lexemes, to) : null;
  const phrase = whatOf(lexemes, quantity, hedge?.from ?? from);
  const what =
    phrase === null
      ? inherited(text, lexemes[to], quantity, known)
      : placed(text, lexemes, phrase.from, phrase.to).text;
  const long = dateBehind(lexemes, quantity);
  const date = long?.date ?? relativeDate(lexemes, quantity);
  const end = date?.to ?? to;
  return {
    ...placed(text, lexemes, from, end),
    stated: placed(text, lexemes, before?.from ?? from, Math.max(end, after?.to ?? end)).text,
    kind: date?.kind ?? kind,
    value: long?.value ?? value,
    value2,
    unit,
    approx: after?.approx ?? before?.approx ?? quantity.approx ?? 'exact',
    what,
    source: null,
  };
}

/** The date of "two weeks and two days ago", from its first length of time, with the whole length in its unit. */
function dateBehind(
  lexemes: Lexemes,
  { to, unit, value }: Quantity,
): { readonly date: RelativeDate; readonly value: number } | null {
  const joined = stands(lexemes, to, lexemes.language.grammar.and);
  if (!joined || unit === null || !isTimeUnit(unit)) return null;
  const next = readQuantity(lexemes, to + 1);
  const date = next && relativeDate(lexemes, next);
  if (!date || next.unit === null) return null;
  const part = partOf(next.value, next.unit, { last: unit, whole: unit, joined: false });
  return part === null ? null : { date, value: value + part };
}

/** "It cost $5 billion over eight years": during them, not in more of them ("for over eight years"). */
function isDuring(lexemes: Lexemes, at: number, unit: string | null): boolean {
  const { bounds } = lexemes.language;
  if (unit === null || !isTimeUnit(unit) || !stands(lexemes, at, bounds.during)) return false;
  return !stands(lexemes, at - 1, bounds.beforeBound);
}

/** How far back the figure stands whose noun a bare number takes. */
const REACH = 3;

/**
 * A bare number counts what the one before it in the sentence did ("435 homes by sale and 187 by
 * tender"), where that noun stands right behind its number: not the dead of "11 are dead and 24 have …".
 */
function inherited(
  text: string,
  next: Lexeme | undefined,
  { kind, unit }: Quantity,
  known: readonly Figure[],
): string | null {
  if (kind !== 'cardinal' || unit !== null || next?.kind === 'digits') return null;
  const last = known
    .slice(-REACH)
    .findLast((figure) => figure.kind !== 'date' && figure.kind !== 'time');
  if (last?.unit !== null || last.what === null) return null;
  return text.startsWith(last.what, last.end + 1) ? last.what : null;
}

type Piece = Span & { readonly text: string };

/** "Tuesday" of "Tuesday's". */
function withoutPossessive({ start, text }: Piece): Piece {
  const bare = text.replace(/['’]s$/, '');
  return { start, end: start + bare.length, text: bare };
}

function placed(text: string, lexemes: Lexemes, from: number, to: number): Piece {
  const start = lexemes[from]?.start ?? 0;
  const end = lexemes[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
