import { printable } from '../text/sanitise.ts';

/** What is noted of a server's life. */
type Noted =
  | 'start'
  | 'stop'
  | 'login'
  | 'refused'
  | 'command'
  | 'screens'
  | 'end'
  | 'fault'
  | 'keys'
  | 'counts';

/** Notes something that happened, with what belongs to it. */
export type Log = (what: Noted, of?: Readonly<Record<string, string | number>>) => void;

export type LogForm = 'text' | 'json';

/** Longer values are cut: who sends them is not to fill the disk. */
const LONGEST = 200;

/**
 * A log of a line for each thing: "2026-05-01T12:00:00.000Z refused address=192.0.2.1 why=…", or the
 * same as JSON. What strangers send stands in it without control characters, in quotation marks
 * where it is more than one word, so that no part of it is taken for another field.
 */
export function logTo(write: (line: string) => void, form: LogForm, date: () => Date): Log {
  return (what, of = {}) => {
    const at = date().toISOString();
    const fields = Object.entries(of).map(([name, value]) => [name, clean(value)] as const);
    const line =
      form === 'json'
        ? JSON.stringify({ at, event: what, ...Object.fromEntries(fields) })
        : [at, what, ...fields.map(([name, value]) => `${name}=${word(value)}`)].join(' ');
    write(`${line}\n`);
  };
}

function clean(value: string | number): string | number {
  return typeof value === 'number' ? value : printable(value).slice(0, LONGEST);
}

function word(value: string | number): string {
  const text = String(value);
  return /^[^\s"=\\]+$/.test(text) ? text : JSON.stringify(text);
}
