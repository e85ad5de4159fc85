import type { Anchor } from '../compare/comparison.ts';
import type { Marks } from './marks.ts';

const FORMAT = 'variorum.marks/';
const FORM = 1;

export function marksJson({ visited, read, starred, pins }: Marks): string {
  const format = `${FORMAT}${FORM}`;
  const json = { format, visited, read: [...read], starred: [...starred] };
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
    isListOf(read, isString) &&
    isListOf(starred, isString) &&
    isPins(pins);
  if (!whole) return 'damaged';
  return {
    visited,
    read: new Set(read),
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

function isPins(value: unknown): value is Readonly<Record<string, readonly Anchor[]>> {
  return Object.values(Object(value ?? {})).every((anchors) => isListOf(anchors, isAnchor));
}

function isAnchor(value: unknown): value is Anchor {
  const { left, right } = Object(value);
  return Number.isInteger(left) && Number.isInteger(right);
}
