import type { Span } from '../text/span.ts';
import { approximationAfter, approximationBefore } from './approximations.ts';
import { readMoment } from './calendar.ts';
import { countedFrom } from './counted.ts';
import type { Figure } from './figure.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { type Quantity, readQuantity } from './quantities.ts';
import { type Lexeme, scan } from './scan.ts';

type Lexemes = readonly Lexeme[];

/** Finds the quantities stated in the sentences; offsets point into `text`, in order, without overlaps. */
export function findFigures(text: string, sentences: readonly Span[]): Figure[] {
  return sentences.flatMap((sentence) => figuresIn(text, scan(text, sentence)));
}

function figuresIn(text: string, lexemes: Lexemes): Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const found = mayBegin(lexemes, at) ? figureAt(text, lexemes, at) : null;
    if (found === null) {
      at += 1;
      continue;
    }
    if (found.figure !== null) figures.push(found.figure);
    at = found.to;
  }
  return figures;
}

/** Digits glued to a name are part of it (G7, F-16, COVID-19, iPhone). */
function mayBegin(lexemes: Lexemes, at: number): boolean {
  const [before, lexeme] = [lexemes[at - 1], lexemes[at]];
  if (lexeme === undefined || lexeme.gap || before === undefined) return true;
  if (before.kind === 'word') return false;
  if (before.form === '-' && !before.gap && lexemes[at - 2]?.kind === 'word')
    return lexeme.kind === 'word' || JOINING.has(lexemes[at - 2]?.form ?? '');
  return true;
}

const JOINING = new Set([
  'sub',
  'minus',
  'now',
  'then',
  'over',
  'under',
  'to',
  'about',
  'plus',
  'pre',
  'post',
  'mid',
]);

function figureAt(
  text: string,
  lexemes: Lexemes,
  at: number,
): { figure: Figure | null; to: number } | null {
  const moment = readMoment(lexemes, at);
  if (moment !== null) {
    const { kind, to, value, value2 } = moment;
    return {
      figure: make(text, lexemes, {
        from: at,
        to,
        kind,
        value,
        value2,
        unit: null,
        approx: 'exact',
        what: null,
      }),
      to,
    };
  }
  const quantity = readQuantity(lexemes, at);
  if (quantity === null) return null;
  if (!isQuantity(lexemes, quantity)) return { figure: null, to: quantity.to };
  const approx =
    approximationBefore(lexemes, quantity.from)?.approx ??
    approximationAfter(lexemes, quantity.to) ??
    quantity.approx ??
    'exact';
  const counted = countedFrom(
    lexemes,
    quantity.to,
    quantity.value !== 1 || quantity.value2 !== null,
  );
  const what =
    counted === null
      ? null
      : text.slice(lexemes[counted.from]?.start, lexemes[counted.to - 1]?.end);
  return { figure: make(text, lexemes, { ...quantity, approx, what }), to: quantity.to };
}

function make(
  text: string,
  lexemes: Lexemes,
  found: Omit<Quantity, 'approx' | 'value' | 'hyphened'> &
    Pick<Figure, 'approx' | 'what' | 'value'>,
): Figure {
  const start = lexemes[found.from]?.start ?? 0;
  const end = lexemes[found.to - 1]?.end ?? start;
  const { kind, value, value2, unit, approx, what } = found;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    value,
    value2,
    unit,
    approx,
    what,
    source: null,
  };
}

const NOT_ONE = new Set(
  'this that which no every each any some another other the only last next same first second'.split(
    ' ',
  ),
);

const LABELS = new Set(
  (
    'section row page chapter exit highway route channel article version episode unit room gate flight game phase ' +
    'tier level lot platform pier block district precinct zone area model mark type number no nr class grade form ' +
    'schedule category apollo boeing airbus figure table appendix paragraph clause amendment resolution'
  ).split(' '),
);

/** Whether a number states a quantity rather than being a name, a label, or a pronoun. */
function isQuantity(lexemes: Lexemes, quantity: Quantity): boolean {
  const { from, to, unit, kind } = quantity;
  const first = lexemes[from];
  const before = lexemes[from - 1];
  const after = lexemes[to];
  if (unit !== null || kind === 'percent') return true;
  if (first?.form === 'one' && to === from + 1) {
    if (NOT_ONE.has(before?.form ?? '')) return false;
    return after?.kind === 'word'
      ? after.form === 'of' || !FUNCTION_WORDS.has(after.form)
      : lexemes.length === 1;
  }
  if (before === undefined || first === undefined || !first.gap) return true;
  if (LABELS.has(before.form)) return false;
  if (before.form === '#') return false;
  return !(before.capital && from > 1 && first.kind === 'digits');
}
