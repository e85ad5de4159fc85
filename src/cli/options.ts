import { FORMS } from '../view/evidence/forms.ts';
import { LEAST, ONLY } from '../view/presentation.ts';

/** What a command may be given besides its operands. */
export interface Option {
  readonly short?: string;
  /** What its value is called in the help; none for a switch. */
  readonly value?: string;
  /** The values it can have, where they can be counted. */
  readonly values?: readonly string[];
  /** Whether it takes several of its values, with commas between. */
  readonly list?: true;
  /** The least and the most of a value that is a whole number. */
  readonly range?: readonly [number, number];
  /** Whether its value is a file's name. */
  readonly file?: true;
  readonly about: string;
}

/** Every option, by its long name. What the commands are given of them has its types from here. */
export const OPTIONS = {
  output: {
    short: 'o',
    value: 'FORM',
    values: ['text', 'atom', ...FORMS],
    about: 'form of what is printed',
  },
  color: {
    value: 'WHEN',
    values: ['auto', 'always', 'never'],
    about: 'when to colour; auto is on a terminal, unless NO_COLOR is set',
  },
  width: {
    value: 'COLUMNS',
    range: [20, 1000],
    about: 'columns of text output, instead of the terminal’s, COLUMNS or 80',
  },
  lang: {
    value: 'CODE',
    about: 'language of all texts, as en, de or es-MX, whatever they say of themselves',
  },
  wayback: { about: 'each SOURCE is an address: what an archive captured of it, the oldest first' },
  from: {
    value: 'DATE',
    about: 'of --wayback only what was captured then or later: 2024, 2024-05 or 2024-05-01',
  },
  git: { about: 'each SOURCE is a file: what it was by each commit of its git repository' },
  whole: { about: 'the whole page, not only the article' },
  verbose: { short: 'v', about: 'a line for each text: its id, what became of it, its path' },
  all: {
    about:
      'everything: what is followed, due or not; every change, looked at or not, and what differs around the articles',
  },
  log: { about: 'what was decided, by whom and when; the usual' },
  undo: { about: 'take the last decision back that holds' },
  'allow-private': { about: 'fetch from this machine and its network as well' },
  linear: { about: 'for a screen reader: no screens and no columns, each change said in words' },
  to: { value: 'FILE', file: true, about: 'file to write; its extension says the form' },
  force: { about: 'replace the file where there is one' },
  proof: { about: 'write FILE.proof beside it: the records of the library that it rests on' },
  sign: {
    value: 'KEY',
    file: true,
    about: 'sign that with a private key of yours, by ssh-keygen, as FILE.proof.sig',
  },
  timestamp: {
    value: 'URL',
    about:
      'have that stamped with its time by an authority (RFC 3161) at this address, as FILE.proof.tsr',
  },
  stat: { about: 'one line of counts' },
  check: {
    about: 'no output but what is wrong, only the exit status',
  },
  only: {
    value: 'KINDS',
    values: ONLY,
    list: true,
    about: 'only changes of these kinds, with commas between',
  },
  weight: {
    value: 'LEAST',
    values: LEAST,
    about:
      'only changes so heavy: any; telling is more than wording; dispute is figures that contradict each other, and corrections',
  },
  since: {
    value: 'DATE',
    about: 'only what was found since: 2026, 2026-05, 2026-05-01, or 7d for seven days ago',
  },
  at: {
    value: 'NUMBER',
    range: [1, 1_000_000],
    about: 'only the sentences of the version of this number in "variorum history"',
  },
  sort: {
    value: 'ORDER',
    values: ['newest', 'text'],
    about: 'what changed last first, the usual; or as the sentences stand',
  },
  unified: {
    short: 'U',
    value: 'PASSAGES',
    range: [0, 10_000],
    about: 'so many unchanged passages around each change; the others are folded',
  },
  layout: {
    value: 'LAYOUT',
    values: ['auto', 'side', 'stacked', 'inline'],
    about:
      'how the versions lie; auto is side by side where there is room, else stacked, without colour inline',
  },
  listen: { value: 'HOST:PORT', about: 'where readers come in; 127.0.0.1:2222' },
  'host-key': {
    value: 'FILE',
    file: true,
    about: 'what shows the server to be the same; made where there is none',
  },
  keys: {
    value: 'FILE',
    file: true,
    about: 'who may read: public keys as in OpenSSH’s authorized_keys, read anew at each login',
  },
  anyone: { about: 'everybody may read who has a key, whatever it is' },
  keyless: { about: 'and those without a key, of whom nothing is kept' },
  third: {
    value: 'VERSION',
    about:
      'a third version beside the two, passage by passage; where that is too wide, one after the other',
  },
  'no-pager': { about: 'straight to the terminal, not through PAGER or less' },
  help: { short: 'h', about: 'print this' },
  version: { short: 'V', about: 'print the version' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

type Value<O extends Option> = O extends { readonly values: readonly (infer V)[] }
  ? O extends { readonly list: true }
    ? readonly V[] | null
    : V | null
  : O extends { readonly range: unknown }
    ? number | null
    : O extends { readonly value: string }
      ? string | null
      : boolean;

/** What each option was given; null for a value that was not given, false for a switch. */
export type Options = { readonly [Name in OptionName]: Value<(typeof OPTIONS)[Name]> };
