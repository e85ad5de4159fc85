import type { Anchor } from '../compare/comparison.ts';
import { printable } from '../text/sanitise.ts';
import type { Marks, Note } from './marks.ts';

const FORMAT = 'variorum.marks/';
/** Where an earlier program is to leave the file alone, because it would lose what it does not know, this is raised. */
const FORM = 2;

export function marksJson(marks: Marks): string {
  const { caughtUp, read, starred, pins, looked, reviewed, notes } = marks;
  const json = {
    format: `${FORMAT}${FORM}`,
    caughtUp,
    read: Object.fromEntries(read),
    starred: [...starred],
    pins: Object.fromEntries(pins),
    looked: Object.fromEntries(looked),
    reviewed: Object.fromEntries(reviewed),
    notes: Object.fromEntries(notes),
  };
  return `${JSON.stringify(json)}\n`;
}

/** The marks that a text holds, or why it holds none: a later program wrote it, or it is damaged. */
export function parseMarks(text: string): Marks | 'later' | 'damaged' {
  const json = parsed(text);
  const form = formOf(json.format);
  if (form > FORM) return 'later';
  return (form === FORM ? present(json) : first(json)) ?? 'damaged';
}

type Json = Readonly<Record<string, unknown>>;

function present(json: Json): Marks | null {
  const { caughtUp, looked, reviewed, notes } = json;
  const both = common(json);
  const whole =
    both &&
    isStringOrNull(caughtUp) &&
    isRecordOf(looked, isString) &&
    isRecordOf(reviewed, isString) &&
    isRecordOf(notes, isNote);
  if (!whole) return null;
  return {
    ...both,
    caughtUp,
    looked: new Map(Object.entries(looked)),
    reviewed: new Map(Object.entries(reviewed)),
    notes: new Map(
      Object.entries(notes).map(([on, { text, at }]) => [on, { text: printable(text), at }]),
    ),
  };
}

/** Of the first form: what had changed by the last visit was taken for seen. */
function first(json: Json): Marks | null {
  const { format, visited } = json;
  const both = common(json);
  if (!both || format !== `${FORMAT}1` || !isStringOrNull(visited)) return null;
  const none = { looked: new Map(), reviewed: new Map(), notes: new Map() };
  return { ...both, ...none, caughtUp: visited };
}

function common({ read, starred, pins }: Json): Pick<Marks, 'read' | 'starred' | 'pins'> | null {
  const whole =
    isRecordOf(read, isString) && isListOf(starred, isString) && isRecordOf(pins, isAnchors);
  if (!whole) return null;
  return {
    read: new Map(Object.entries(read)),
    starred: new Set(starred),
    pins: new Map(Object.entries(pins)),
  };
}

function parsed(text: string): Json {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The number of a form; 0 where a text is of none. */
function formOf(format: unknown): number {
  const isOurs = isString(format) && format.startsWith(FORMAT);
  return (isOurs && Number(format.slice(FORMAT.length))) || 0;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isStringOrNull(value: unknown): value is string | null {
  return value === null || isString(value);
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isRecordOf<T>(
  value: unknown,
  is: (item: unknown) => item is T,
): value is Readonly<Record<string, T>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(is);
}

function isAnchors(value: unknown): value is readonly Anchor[] {
  return isListOf(value, isAnchor);
}

function isAnchor(value: unknown): value is Anchor {
  const { left, right } = Object(value);
  return Number.isInteger(left) && Number.isInteger(right);
}

function isNote(value: unknown): value is Note {
  const { text, at } = Object(value);
  return isString(text) && isString(at);
}
