import { JSONL_FIELDS } from '../article/jsonl-fields.ts';

/** A kind of operand: what the help says of it, and what can be put there. */
export interface Operand {
  readonly about: string;
  /** The words it can be, where they can be counted; elsewhere it is the name of a file, or more. */
  readonly values?: readonly string[];
}

/** Shells that can complete. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Every kind of operand, by the word that stands for it in the usage. */
export const OPERANDS = {
  PATH: {
    about:
      'PATH is a text file, a folder of them, or - for standard input; without any, your library, or while that is empty the five articles that come with the program. "variorum ./list" opens a file that is called as a command.',
  },
  QUERY: {
    about:
      'QUERY is words to be found in titles, publishers and texts, each as the beginning of a word; between quotation marks in a row and whole; and filters: publisher:NAME, after:DATE and before:DATE (2026, 2026-05, 2026-05-01, or 7d for seven days ago), is:unread, is:changed, is:starred, has:figures. A word with a slash in it, or that is the name of a file, is a PATH; in quotation marks it is none.',
  },
  SOURCE: {
    about: `SOURCE is a file or folder of plain text, Markdown or saved pages, - for standard input, a feed (RSS, Atom or JSON Feed), an address of a page or a feed (http or https), a list of feeds (OPML), a web archive (.warc, .warc.gz or .wacz), of which each page is a version with the time of its capture, or a .jsonl file, which has an article a line: a JSON object with the fields ${JSONL_FIELDS.join(', ')}; only text is needed. Another text at the same address (url), else with the same id or at the same path, is a new version. Of feed entries with only a teaser the page is fetched; what was fetched is followed: "variorum update" fetches it again. Your library is $XDG_DATA_HOME/variorum/library.db, else under ~/.local/share.`,
  },
  VERSION: {
    about:
      'VERSION is a file, a number of "variorum list", or the beginning of an id; the last two are looked up in PATH.',
  },
  KIND: {
    about:
      'KIND is compare, with two versions; or figures or story, with one version of the story.',
    values: ['compare', 'figures', 'story'],
  },
  STORY: {
    about:
      'STORY is named by any version that is in it: a number of "variorum list", the beginning of an id, an address, or a file. They are looked up in PATH.',
  },
  ARTICLE: {
    about:
      'ARTICLE is named by any of its versions: a number of "variorum list", the beginning of an id, an address, or a file. They are looked up in PATH.',
  },
  GIT: {
    about:
      'GIT is what git gives an external diff: a path, then file, hash and mode of its old and of its new state, after a change of name also the new path. Git calls it by GIT_EXTERNAL_DIFF, or for the files that .gitattributes gives a diff driver ("*.txt diff=variorum") by the configuration diff.variorum.command.',
  },
  LIBRARY: {
    about:
      'LIBRARY is its file, or its address: "postgres://host/database"; a password is better kept in ~/.pgpass, as others can see the words of a command line.',
  },
  HASH: {
    about: 'HASH is the SHA-256 of a text in hexadecimal, as exports tell it.',
  },
  SHELL: { values: SHELLS, about: `SHELL is ${SHELLS.join(', ')}.` },
  ADDRESS: {
    about:
      'ADDRESS is one that you follow, or a file that led to some. A feed stands for the pages as well that it led to, a list of feeds for these.',
  },
  COMMAND: { about: 'COMMAND is a command of the program; without any, all are listed.' },
} as const satisfies Readonly<Record<string, Operand>>;

export type OperandName = keyof typeof OPERANDS;

/** A place for operands in a usage: "PATH", "[PATH]" where none is needed, "…" where more may follow. */
export type Place = OperandName | `${OperandName}…` | `[${OperandName}]` | `[${OperandName}…]`;

/** The kind of operand that belongs there. */
export function operandAt(place: Place): OperandName {
  return place.replace(/[^A-Z]/g, '') as OperandName;
}

export function isNeeded(place: Place): boolean {
  return !place.startsWith('[');
}
