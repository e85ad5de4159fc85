// How the program is called. A command is an entry in COMMANDS and a line in run.ts that loads its
// module; its options are names of options.ts, its operands kinds of operands.ts. What the command
// is given, the help, completion and the manual page are all made from these tables.

import { FORMS } from '../view/evidence/forms.ts';
import { isNeeded, type Place } from './operands.ts';
import { OPTIONS, type Option, type OptionName } from './options.ts';

export interface Command {
  readonly name: string;
  /** Its operands as the usage shows them. */
  readonly operands: readonly Place[];
  /** One sentence. */
  readonly about: string;
  readonly options: readonly OptionName[];
  /** Options that are something else with it than with the other commands. */
  readonly means?: Partial<Readonly<Record<OptionName, Option>>>;
  /** What --output can be, where that is something else than text and JSON; the usual one first. */
  readonly forms?: readonly (typeof OPTIONS.output.values)[number][];
  /** Exit statuses other than 0 and 2, in words. */
  readonly status?: string;
  /** Whether a reader of a served library has it: it reads, and names no file. */
  readonly served?: true;
  /** Command lines after "variorum", and what each does. */
  readonly examples: readonly (readonly [line: string, about: string])[];
}

/** What --output can be with most commands; all that it can be with any are its values. */
const PRINTED: readonly (typeof OPTIONS.output.values)[number][] = ['text', 'json'];

const TEXT_OPTIONS = ['output', 'linear', 'color', 'width', 'no-pager', 'help'] as const;

/** What the program does when it is given no command. */
export const OPEN: Command = {
  name: '',
  operands: ['[PATH…]'],
  about: 'Read and compare in the terminal; without a terminal, print the list.',
  options: ['output', 'allow-private', 'lang', 'linear', 'color', 'width', 'help', 'version'],
  examples: [
    ['', 'the screens on your library'],
    ['releases/ draft.txt', 'the screens on texts of your own'],
  ],
};

export const HELP = {
  name: 'help',
  served: true,
  operands: ['[COMMAND]'],
  about: 'Print what a command does and how it is called.',
  options: ['width', 'help'],
  examples: [['help compare', 'the same as "variorum compare --help"']],
} as const satisfies Command;

export const COMMANDS = [
  {
    name: 'add',
    operands: ['SOURCE…'],
    about: 'Add texts to your library, each version of them; feeds and pages are followed.',
    options: ['git', 'wayback', 'from', 'to', 'allow-private', 'verbose', 'help'],
    means: {
      to: { value: 'DATE', about: 'of --wayback only what was captured then or earlier' },
    },
    examples: [
      ['add saved-pages/', 'all pages and texts in a folder'],
      ['add https://news.example/rss', 'the articles of a feed, which is followed from now on'],
      ['add feeds.opml', 'all feeds that another reader has exported'],
      ['add crawl.warc.gz', 'all pages of a web archive, each with the time of its capture'],
      [
        'add --wayback https://news.example/story --from 2024',
        'what an archive has of a page since 2024; what ends it can be called again',
      ],
      ['add --git press/release.md', 'all versions of a file that git has, under all its names'],
    ],
  },
  {
    name: 'update',
    operands: ['[ADDRESS…]'],
    about: 'Fetch again what is due of the feeds and pages that you follow.',
    options: ['all', 'allow-private', 'verbose', 'help'],
    examples: [
      ['update', 'what is due: what changed lately is due more often'],
      ['update --all https://news.example/rss', 'a feed and all articles it led to, now'],
    ],
  },
  {
    name: 'reread',
    operands: ['[ADDRESS…]'],
    about: 'Read kept pages again, as texts are read now: what was read before gives way to that.',
    options: ['help'],
    examples: [
      ['reread', 'all pages that are kept, after a new version of Variorum, say'],
      ['reread https://news.example/rss', 'those that a feed led to'],
    ],
  },
  {
    name: 'verify',
    operands: ['[HASH]'],
    about:
      'Check your library against its records, each of which has the hash of the one before it, and whether a text or a record is in it.',
    options: ['help'],
    status:
      '1 where something is not as it was recorded, or neither the text nor the record is there',
    examples: [
      ['verify', 'how many records there are, the hash of the last, and what does not hold'],
      [
        'verify e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        'also where the text of this SHA-256 stands in the records, or the record of this hash',
      ],
    ],
  },
  {
    name: 'copy',
    operands: ['LIBRARY', 'LIBRARY'],
    about: 'Copy the first library, as it is now, to where none is. What was broken off goes on.',
    options: ['help'],
    examples: [
      [
        'copy ~/.local/share/variorum/library.db postgres://db.example/news',
        'whole, and compared row by row',
      ],
    ],
  },
  {
    name: 'followed',
    operands: [],
    about: 'Print which feeds and pages you follow, when they are due, and what fails.',
    options: ['output', 'help'],
    examples: [['followed', 'each feed with the number of pages that it led to']],
  },
  {
    name: 'unfollow',
    operands: ['ADDRESS…'],
    about: 'Follow feeds and pages no longer; the texts that they brought stay.',
    options: ['help'],
    examples: [
      ['unfollow https://news.example/rss', 'a feed and all pages that it led to'],
      ['unfollow feeds.opml', 'all that a list of feeds led to'],
    ],
  },
  {
    name: 'list',
    served: true,
    operands: ['[QUERY…]', '[PATH…]'],
    about: 'Print the stories and their versions, all or those that are looked for.',
    options: TEXT_OPTIONS,
    status: '1 where nothing is found',
    examples: [
      ['list -o json | jq -r .stories[].title', 'the titles of all stories'],
      ['list flood after:7d publisher:gazette', 'what the Gazette had on floods these seven days'],
      ['list has:figures releases/', 'of the texts in a folder'],
    ],
  },
  {
    name: 'changes',
    served: true,
    operands: ['[QUERY…]'],
    about:
      'Print what changed in your library and you have neither looked at nor dismissed, by days and weight.',
    options: ['since', 'only', 'weight', 'all', ...TEXT_OPTIONS],
    forms: ['text', 'json', 'atom', 'html'],
    examples: [
      ['changes --since 7d', 'what is new of the last seven days'],
      ['changes --only figures,corrections', 'changed numbers, and corrections that were added'],
      ['changes --all publisher:gazette', 'all that the Gazette changed, looked at or not'],
      [
        'changes --all --weight telling -o atom > news.xml',
        'a feed, before and after in each entry',
      ],
    ],
  },
  {
    name: 'show',
    served: true,
    operands: ['VERSION', '[PATH…]'],
    about: 'Print one version.',
    options: ['whole', 'lang', ...TEXT_OPTIONS],
    examples: [
      ['show 3', 'the third version of the list'],
      ['show --lang de notes.txt', 'a text of which nothing tells that it is German'],
      ['show --whole page.html', 'a saved page with all that stands around the article'],
    ],
  },
  {
    name: 'compare',
    served: true,
    operands: ['VERSION', 'VERSION', '[PATH…]'],
    about: 'Print how two versions differ.',
    options: [
      'only',
      'unified',
      'all',
      'stat',
      'check',
      'layout',
      'third',
      'lang',
      ...TEXT_OPTIONS,
    ],
    status: '1 where they differ',
    examples: [
      ['compare 1 2', 'two versions of the list'],
      ['compare draft.txt final.txt', 'two files'],
      ['compare -U1 --only figures,quotations a.txt -', 'a file and standard input'],
      ['compare --check a.txt b.txt', 'only the exit status'],
      ['compare 1 2 --third 3 --width 160', 'three versions, passage by passage'],
    ],
  },
  {
    name: 'export',
    served: true,
    operands: ['KIND', 'VERSION', '[VERSION]', '[PATH…]'],
    about:
      'Write a comparison, a figures table or a story as evidence, with where each passage comes from.',
    options: ['output', 'to', 'force', 'proof', 'sign', 'timestamp', 'lang', 'help'],
    forms: FORMS,
    examples: [
      ['export compare 1 2 --to changes.html', 'a page for a browser or a printer'],
      [
        'export compare 1 2 --to changes.html --sign ~/.ssh/id_ed25519',
        'with the records that it rests on, signed; docs/verify-export.sh verifies them',
      ],
      [
        'export story 3 --to story.html --timestamp https://tsa.example',
        'with the word of a third party for when it was there',
      ],
      [
        'export compare 1 2 --to changes.docx',
        'for Word, with tracked changes; .odt for LibreOffice',
      ],
      ['export figures 3 -o csv', 'for a spreadsheet, the figures of a story'],
      ['export story 3 -o json', 'all of a story, for a program'],
    ],
  },
  {
    name: 'git-diff',
    operands: ['GIT…'],
    about: 'Print how a file differs, called by git as its external diff.',
    options: ['only', 'unified', 'stat', 'layout', 'output', 'linear', 'color', 'width', 'help'],
    examples: [['git-diff a.txt /tmp/old 1a2b3c4 100644 a.txt 0000000 100644', 'as git calls it']],
  },
  {
    name: 'figures',
    served: true,
    operands: ['STORY', '[PATH…]'],
    about: 'Print what the versions of a story state in figures, side by side.',
    options: ['lang', ...TEXT_OPTIONS],
    examples: [
      ['figures 1', 'the story of the first version of the list'],
      ['figures 1 releases/', 'of the texts in a folder'],
    ],
  },
  {
    name: 'history',
    served: true,
    operands: ['ARTICLE', '[PATH…]'],
    about: 'Print the versions of an article, and what changed from one to the next.',
    options: TEXT_OPTIONS,
    examples: [['history page.html', 'of a page that was added more than once']],
  },
  {
    name: 'annotate',
    served: true,
    operands: ['ARTICLE', '[PATH…]'],
    about:
      'Print each sentence of an article with when it was first and last seen, and what it was before.',
    options: ['at', 'sort', ...TEXT_OPTIONS],
    examples: [
      ['annotate page.html', 'every sentence that the page ever had, what changed last first'],
      ['annotate page.html --at 3 --sort text', 'those of its third version, as they stood'],
    ],
  },
  {
    name: 'split',
    operands: ['VERSION'],
    about: 'Take a version out of its story, into one of its own, in your library and for good.',
    options: ['help'],
    examples: [['split 4', 'the fourth version of the list']],
  },
  {
    name: 'join',
    operands: ['STORY', 'STORY'],
    about: 'Make one story of two, in your library and for good.',
    options: ['help'],
    examples: [['join 1 4', 'the stories of the first and the fourth version of the list']],
  },
  {
    name: 'regroup',
    operands: [],
    about:
      'Print who split and joined stories in your library and when, or take the last one back.',
    options: ['log', 'undo', 'output', 'help'],
    examples: [
      ['regroup --log', 'every decision, also those that were taken back'],
      ['regroup --undo', 'stories as they were before the last split or join that holds'],
    ],
  },
  {
    name: 'serve',
    operands: [],
    about:
      'Have others read your library over SSH, without an account; nothing of it can be changed.',
    options: ['listen', 'host-key', 'keys', 'anyone', 'keyless', 'help'],
    examples: [
      ['serve --keys readers.pub', 'for those with one of these keys: ssh -p 2222 127.0.0.1'],
      ['serve --anyone --listen 0.0.0.0:2222', 'for everybody who reaches this machine'],
    ],
  },
  {
    name: 'config',
    operands: [],
    about:
      'Print a config.toml: every entry, every key, and what holds without it; or check your own.',
    options: ['check', 'help'],
    examples: [
      ['config > ~/.config/variorum/config.toml', 'a file to begin with'],
      ['config --check', 'what is wrong in yours, a line each'],
    ],
  },
  {
    name: 'completion',
    operands: ['SHELL'],
    about: 'Print a script with which a shell completes commands, options and their values.',
    options: ['help'],
    examples: [
      ['completion bash > ~/.local/share/bash-completion/completions/variorum', 'for bash'],
      ['completion zsh > ~/.zfunc/_variorum', 'for zsh, where ~/.zfunc is in its fpath'],
      ['completion fish > ~/.config/fish/completions/variorum.fish', 'for fish'],
    ],
  },
  HELP,
] as const satisfies readonly Command[];

export type CommandName = (typeof COMMANDS)[number]['name'];

export function commandNamed(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name) ?? null;
}

/** How many operands a command takes at least. */
export function needs({ operands }: Command): number {
  return operands.filter(isNeeded).length;
}

/** An option as a command has it. */
export function optionIn({ means }: Command, name: OptionName): Option {
  return means?.[name] ?? OPTIONS[name];
}

/** What an option of a command can be, the usual one first; empty where that cannot be counted. */
export function valuesOf(command: Command, name: OptionName): readonly string[] {
  const { values = [] } = optionIn(command, name);
  return name === 'output' ? (command.forms ?? PRINTED) : values;
}
