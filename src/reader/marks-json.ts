import type { Anchor } from '../compare/comparison.ts';
import type { Marks } from './marks.ts';

const FORMAT = 'variorum.marks/';
const FORM = 1;

export function marksJson({ visited, read, starred, pins }: Marks): string {
  const format = `${FORMAT}${FORM}`;
  const json = { format, visited, read: Object.fromEntries(read), starred: [...starred] };
  return `${JSON.stringify({ ...json, pins: Object.fromEntries(pins) })}\n`;
}

/** The marks that a text holds, or why it holds none: a later program wrote it, or it is damaged. */
export function parseMarks(text: string): Marks | 'later' | 'damaged' {
  const json = parsed(text);
  if (laterForm(json.format)) return 'later';
  const { visited, read, starred, pins } = json;
  const whole =
    json.format === `${FORMAT}${FORM}` &&
    (visited === null || isString(visited)) &&
    isRecordOf(read, isString) &&
    isListOf(starred, isString) &&
    isRecordOf(pins, isAnchors);
  if (!whole) return 'damaged';
  return {
    visited,
    read: new Map(Object.entries(read)),
    starred: new Set(starred),
    pins: new Map(Object.entries(pins)),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function laterForm(format: unknown): boolean {
  return (
    isString(format) && format.startsWith(FORMAT) && Number(format.slice(FORMAT.length)) > FORM
  );
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
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
