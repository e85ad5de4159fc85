import type { Pointer } from '../app/effects.ts';
import { keyOf, keysOf } from './key-names.ts';

/** What a reader did at the terminal: a key by its name in the key table, or a text pasted. */
export type Typed =
  | { readonly is: 'key'; readonly key: string }
  | { readonly is: 'paste'; readonly text: string }
  | ({ readonly is: 'pointer' } & Pointer);

/** Takes what a terminal sends apart into what a reader did, and what the terminal itself answers or reports. */
export interface Decoder {
  /** What has come whole by now, in order. */
  push(chunk: string): Typed[];
  /** How long to wait for the rest of what has begun, in milliseconds; null where nothing has. */
  patience(): number | null;
  /** What that comes to without its rest. */
  flush(): Typed[];
}

/** Escape alone is a key: a sequence has to follow within so many milliseconds. With more, Esc is heard later. */
const ESCAPE = 20;
/** The rest of a sequence may be so many milliseconds late, as over SSH; with more, a key with Alt that begins like one is waited on longer. */
const SEQUENCE = 1000;
/** A paste that has stopped for so many milliseconds without its end has ended. With fewer, a slow line could make keys of its rest. */
const PASTE = 10_000;
/** UTF-16 units of a paste that are heeded; more would fill no prompt, and take longer. */
const MOST_PASTED = 65_536;
/** UTF-16 units that an answer of the terminal may have. */
const MOST_ANSWERED = 10_000;

const PASTE_BEGINS = '\x1b[200~';
const PASTE_ENDS = '\x1b[201~';

/** What begins a sequence: two characters, or the one of ECMA-48's C1 set that stands for them, as terminals in 8-bit mode send it. */
const CSI = String.raw`(?:\x1b\[|\x9b)`;
const SS3 = String.raw`(?:\x1bO|\x8f)`;
/** How answers in control strings begin (DCS, OSC, APC); the same with another character after it is a key with Alt. */
const STRING = String.raw`(?:(?:\x1bP|\x90)[\d!$+=>?{|]|(?:\x1b\]|\x9d)\d|(?:\x1b_|\x9f)G)[^\x00-\x1f\x7f-\x9f]*`;
/** Parameters and intermediates of a control sequence (ECMA-48, 5.4). */
const PARAMETERS = '[0-?]*[ -/]*';
/** A sequence: mouse reports of the old form, keys of the Linux console and PuTTY, control sequences, SS3, strings. */
const WHOLE = new RegExp(
  String.raw`(?:\x1b(?=\x1b(?!\[200~)))?(?:${CSI}(?:M[^\x00-\x1f]{3}|\[(?:[A-E]|[56]~)|${PARAMETERS}[@-~])|${SS3}[\d;]*[@-~])|${STRING}(?:[\x07\x9c]|\x1b\\)`,
  'y',
);
/** The same where the rest is still to come. */
const BEGUN = new RegExp(
  String.raw`(?:(?:\x1b(?=\x1b))?(?:\x1b|${CSI}(?:M[^\x00-\x1f]{0,2}|\[[56]?|${PARAMETERS})|${SS3}[\d;]*)|\x1b[P\]_]|[\x90\x9d\x9f]|${STRING}\x1b?)$`,
  'y',
);
/** The same where something else comes in place of the rest, which is a key with Alt or nothing. */
const BROKEN = new RegExp(
  String.raw`${STRING}|${CSI}${PARAMETERS}|\x1b[^\x00-\x1f]?|[\x80-\x9f]`,
  'uy',
);
/** Where a sequence can begin. */
const BEGINNING = /[\x1b\x80-\x9f]/g;

export function decoder(): Decoder {
  let pending = '';
  return {
    push(chunk) {
      const { typed, rest } = decoded(pending + chunk);
      pending = rest;
      return typed;
    },
    patience() {
      if (pending === '') return null;
      if (pending.startsWith(PASTE_BEGINS)) return PASTE;
      return isEscapes(pending) ? ESCAPE : SEQUENCE;
    },
    flush() {
      const held = pending;
      pending = '';
      if (held.startsWith(PASTE_BEGINS)) return [pasted(held.slice(PASTE_BEGINS.length))];
      return isEscapes(held) ? [...held].map(() => keyed('Esc')) : [];
    },
  };
}

function decoded(text: string): { readonly typed: Typed[]; readonly rest: string } {
  const typed: Typed[] = [];
  let at = 0;
  while (at < text.length) {
    BEGINNING.lastIndex = at;
    const from = BEGINNING.exec(text)?.index ?? -1;
    const plain = text.slice(at, from < 0 ? undefined : from);
    for (const key of keysOf(plain)) typed.push(keyed(key));
    if (from < 0) break;
    if (text.startsWith(PASTE_BEGINS, from)) {
      const begin = from + PASTE_BEGINS.length;
      const end = text.indexOf(PASTE_ENDS, begin);
      if (end < 0) return { typed, rest: shortened(text.slice(from)) };
      typed.push(pasted(text.slice(begin, end)));
      at = end + PASTE_ENDS.length;
      continue;
    }
    if (matchAt(BEGUN, text, from) !== null) {
      const rest = text.slice(from);
      return { typed, rest: rest.length > MOST_ANSWERED ? '' : rest };
    }
    const whole = matchAt(WHOLE, text, from);
    const sequence = whole ?? matchAt(BROKEN, text, from) ?? '';
    const key = whole === null ? (sequence === '\x1b' ? 'Esc' : null) : keyOf(spelled(sequence));
    const pointer = whole === null ? null : pointerOf(spelled(whole));
    if (pointer !== null) typed.push({ is: 'pointer', ...pointer });
    else if (key !== null) typed.push(keyed(key));
    at = from + sequence.length;
  }
  return { typed, rest: '' };
}

/** What is heeded of the mouse, by the number that a terminal sends for it; with Shift, Alt or Ctrl it is another. */
const DEEDS: Readonly<Record<string, Pointer['deed']>> = {
  0: 'press',
  64: 'wheel-up',
  65: 'wheel-down',
};

/** What was done with the mouse, by a report in SGR's form (1006); null for any other sequence or deed. */
function pointerOf(sequence: string): Pointer | null {
  const [, button = '', column, row] = /^\x1b\[<(\d+);(\d+);(\d+)M$/.exec(sequence) ?? [];
  const deed = DEEDS[button];
  return deed ? { deed, x: Number(column) - 1, y: Number(row) - 1 } : null;
}

/** The sequence with its beginning in two characters. */
function spelled(sequence: string): string {
  const first = sequence.charCodeAt(0);
  return first < 0x80 ? sequence : `\x1b${String.fromCharCode(first - 0x40)}${sequence.slice(1)}`;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function isEscapes(text: string): boolean {
  return /^\x1b+$/.test(text);
}

function keyed(key: string): Typed {
  return { is: 'key', key };
}

function pasted(text: string): Typed {
  return { is: 'paste', text: text.slice(0, MOST_PASTED) };
}

/** A paste without what is too much of it; its end can have begun. */
function shortened(begun: string): string {
  const most = PASTE_BEGINS.length + MOST_PASTED;
  return begun.length <= most + PASTE_ENDS.length
    ? begun
    : begun.slice(0, most) + begun.slice(-PASTE_ENDS.length);
}
