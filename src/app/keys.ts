/** Keys that do one thing at one place. A key is its character, or its name (Enter, ^D, Down). */
interface Bound<Does extends string> {
  readonly keys: readonly string[];
  readonly does: Does;
  /** For the help. */
  readonly help: string;
  /** For the bottom line; without it the key is only in the help. */
  readonly hint?: string;
}

/** The keys that scroll a text, and those that move a selection: how far, `distance` in screens/scroll says. */
const MOVE_LINE = [
  { keys: ['j', 'Down', '^E'], does: 'down', help: 'line down' },
  { keys: ['k', 'Up', '^Y'], does: 'up', help: 'line up' },
] as const;
const MOVE_SELECTION = [
  { keys: ['j', 'Down', '^E'], does: 'down', help: 'next' },
  { keys: ['k', 'Up', '^Y'], does: 'up', help: 'previous' },
] as const;
const MOVE_HALF = [
  { keys: ['d', '^D'], does: 'half-down', help: 'half a page down' },
  { keys: ['u', '^U'], does: 'half-up', help: 'half a page up' },
] as const;
/** In lists in which something is done u undoes it, as in vim; in texts it stays what it is in less. d goes with it: who presses d and then u means to be where he was. */
const MOVE_HALF_LIST = [
  { keys: ['^D'], does: 'half-down', help: 'half a page down' },
  { keys: ['^U'], does: 'half-up', help: 'half a page up' },
] as const;
const UNDO = { keys: ['u'], does: 'undo', help: 'undo what you did last' } as const;
const PAGE_DOWN = {
  keys: ['Space', 'f', 'PgDn', '^F'],
  does: 'page-down',
  help: 'page down',
} as const;
const PAGE_UP = { keys: ['b', 'PgUp', '^B'], does: 'page-up', help: 'page up' } as const;
const MOVE_ENDS = [
  { keys: ['g', 'Home', '<'], does: 'top', help: 'to the top; 5g: to the fifth' },
  { keys: ['G', 'End', '>'], does: 'end', help: 'to the end' },
] as const;
const MOVE_BACK = [PAGE_UP, ...MOVE_ENDS] as const;
const MOVE_FAR = [...MOVE_HALF, PAGE_DOWN, ...MOVE_BACK] as const;
const MOVE_FAR_LIST = [...MOVE_HALF_LIST, PAGE_DOWN, ...MOVE_BACK] as const;
/** Where < and > turn versions, and the first change is looked for more often than the top. */
const MOVE_FAR_COMPARED = [
  ...MOVE_HALF,
  PAGE_DOWN,
  PAGE_UP,
  {
    keys: ['g'],
    does: 'first-change',
    help: 'to the first change; gg: to the top; 5g: to passage 5',
  },
  { keys: ['Home'], does: 'top', help: 'to the top' },
  { keys: ['G', 'End'], does: 'end', help: 'to the end' },
] as const;
const FIND = [
  { keys: ['/'], does: 'find', help: 'find', hint: 'find' },
  { keys: ['n'], does: 'next-match', help: 'next match' },
  { keys: ['N'], does: 'previous-match', help: 'previous match' },
] as const;

/** h, but where that is the left side of a comparison, as in vim. */
const HISTORY = {
  keys: ['H'],
  does: 'history',
  help: 'history: every text of the article’s source, and what each changed',
} as const;
const FIGURES = { keys: ['t'], does: 'figures', help: 'the figures of the story' } as const;

/** What each key asks for at each place: on one screen, or on every one. */
const TABLE = {
  stories: [
    {
      keys: ['Enter'],
      does: 'open',
      help: 'compare the versions of a story, or read a version',
      hint: 'open',
    },
    { keys: ['Tab'], does: 'other-pane', help: 'stories or versions', hint: 'versions' },
    { keys: ['Left'], does: 'left-pane', help: 'the stories' },
    { keys: ['l', 'Right'], does: 'right-pane', help: 'the versions' },
    { ...HISTORY, keys: ['h'] },
    { keys: ['m'], does: 'mark', help: 'mark a version, to compare another with it' },
    {
      keys: ['c'],
      does: 'compare',
      help: 'compare with the marked version, or the first',
      hint: 'compare',
    },
    { ...FIGURES, hint: 'figures' },
    {
      keys: ['/'],
      does: 'find',
      help: 'find stories: words, publisher: after:7d is:unread',
      hint: 'find',
    },
    {
      keys: ['C'],
      does: 'journal',
      help: 'what changed in the library, until you have looked at it',
      hint: 'changes',
    },
    { keys: ['n'], does: 'next-news', help: 'next story that is unread or has changed' },
    { keys: ['N'], does: 'previous-news', help: 'previous story that is unread or has changed' },
    { keys: ['A'], does: 'read', help: 'mark a story or version as read, or unread' },
    { keys: ['*'], does: 'star', help: 'star a story or version, or take the star away' },
    { keys: ['S'], does: 'split', help: 'split a version off its story (pressed twice)' },
    { keys: ['J'], does: 'join', help: 'join two stories (pressed on each)' },
    { keys: ['s'], does: 'save', help: 'save the story in a file' },
    {
      keys: ['R'],
      does: 'fetch',
      help: 'fetch again what is due of what you follow; Esc gives up',
    },
    { keys: ['+'], does: 'add', help: 'add a file, or an address that is followed from now on' },
    {
      keys: ['-'],
      does: 'unfollow',
      help: 'follow what brought this text no longer (pressed twice)',
    },
    { keys: ['r'], does: 'reload', help: 'read the list anew: what came meanwhile' },
    { keys: ['o'], does: 'address', help: 'open or show the address' },
    UNDO,
    ...MOVE_SELECTION,
    ...MOVE_FAR_LIST,
  ],
  article: [
    { keys: [','], does: 'previous-on-right', help: 'previous version' },
    { keys: ['.'], does: 'next-on-right', help: 'next version', hint: 'next version' },
    {
      keys: ['c'],
      does: 'compare',
      help: 'compare with another version of the story',
      hint: 'compare',
    },
    { keys: ['r'], does: 'whole', help: 'whole page, or the article', hint: 'whole page' },
    { ...HISTORY, keys: ['h'] },
    {
      keys: ['b'],
      does: 'annotate',
      help: 'each sentence: when it was first and last seen, and what it was before',
    },
    FIGURES,
    ...FIND,
    { keys: ['y'], does: 'copy', help: 'copy the paragraph at the top' },
    { keys: ['o'], does: 'address', help: 'open or show the address' },
    ...MOVE_LINE,
    ...MOVE_HALF,
    PAGE_DOWN,
    { ...PAGE_UP, keys: ['PgUp', '^B'] },
    ...MOVE_ENDS,
  ],
  compare: [
    { keys: [']'], does: 'next-change', help: 'next change', hint: 'change' },
    { keys: ['['], does: 'previous-change', help: 'previous change' },
    {
      keys: ['}'],
      does: 'next-weighty',
      help: 'next changed figure or quotation',
      hint: 'figure',
    },
    { keys: ['{'], does: 'previous-weighty', help: 'previous changed figure or quotation' },
    { keys: ['e'], does: 'elsewhere', help: 'where else a fact in sight is told, and back' },
    { keys: ['c'], does: 'changes', help: 'list of changes, heaviest first', hint: 'list' },
    { keys: ['.'], does: 'next-on-right', help: 'next version on the right', hint: 'next version' },
    { keys: [','], does: 'previous-on-right', help: 'previous version on the right' },
    { keys: ['>'], does: 'next-on-left', help: 'next version on the left' },
    { keys: ['<'], does: 'previous-on-left', help: 'previous version on the left' },
    { keys: ['x'], does: 'swap', help: 'swap sides' },
    {
      keys: ['z'],
      does: 'fold',
      help: 'fold what is the same, and what one of two texts written apart has alone',
    },
    { keys: ['w'], does: 'layout', help: 'layout: by width, stacked, side by side' },
    HISTORY,
    FIGURES,
    ...FIND,
    { keys: ['Tab'], does: 'other-pane', help: 'the side to copy, pin or read' },
    { keys: ['h', 'Left'], does: 'left-pane', help: 'the left side' },
    { keys: ['l', 'Right'], does: 'right-pane', help: 'the right side' },
    {
      keys: ['Enter', 'r'],
      does: 'open',
      help: 'go to the place of a line at the top (or its digit); else read this side',
    },
    { keys: ['m'], does: 'pin', help: 'pin a passage of each side as partners' },
    { keys: ['M'], does: 'unpin', help: 'let all go that is pinned in the two versions' },
    { keys: ['v'], does: 'review', help: 'say that you have reviewed what changed, or not' },
    { keys: ['i'], does: 'note', help: 'write a note on the passage' },
    { keys: ['y'], does: 'copy', help: 'copy the passage' },
    { keys: ['s'], does: 'save', help: 'save the comparison in a file', hint: 'save' },
    {
      keys: ['W'],
      does: 'third',
      help: 'a third version beside the two, on a wide screen: the next; after the last, none',
      hint: 'third',
    },
    { keys: ['o'], does: 'address', help: 'open or show the address' },
    ...MOVE_LINE,
    ...MOVE_FAR_COMPARED,
  ],
  changes: [
    { keys: ['Enter'], does: 'open', help: 'go to the change', hint: 'go there' },
    { keys: ['s'], does: 'save', help: 'save the comparison in a file' },
    ...MOVE_SELECTION,
    ...MOVE_FAR,
  ],
  journal: [
    { keys: ['Enter'], does: 'open', help: 'compare what changed', hint: 'compare' },
    { keys: ['A'], does: 'look', help: 'dismiss the change, or keep it', hint: 'dismiss' },
    {
      keys: ['v'],
      does: 'review',
      help: 'say that you have reviewed it, or not',
      hint: 'reviewed',
    },
    { keys: ['i'], does: 'note', help: 'write a note on the change', hint: 'note' },
    { keys: ['w'], does: 'order', help: 'the heaviest first, or the last', hint: 'by weight' },
    { keys: ['D'], does: 'catch-up', help: 'dismiss all of them (pressed twice)' },
    UNDO,
    ...MOVE_SELECTION,
    ...MOVE_FAR_LIST,
  ],
  history: [
    { keys: ['Enter'], does: 'open', help: 'compare with the text before', hint: 'compare' },
    { keys: ['.'], does: 'next-on-right', help: 'next text', hint: 'next' },
    { keys: [','], does: 'previous-on-right', help: 'the text before', hint: 'before' },
    ...MOVE_SELECTION,
    ...MOVE_FAR,
  ],
  annotate: [
    {
      keys: ['Enter'],
      does: 'open',
      help: 'the history, at the version that told the last of it',
      hint: 'history',
    },
    {
      keys: ['w'],
      does: 'order',
      help: 'what changed last first, or as the sentences stand',
      hint: 'order',
    },
    ...MOVE_SELECTION,
    ...MOVE_FAR,
  ],
  figures: [
    {
      keys: ['Enter'],
      does: 'open',
      help: 'compare two versions at this figure',
      hint: 'compare',
    },
    { keys: ['r'], does: 'whole', help: 'read this version at the figure', hint: 'read' },
    { keys: ['h', 'Left'], does: 'left-pane', help: 'version to the left' },
    { keys: ['l', 'Right'], does: 'right-pane', help: 'version to the right', hint: 'version' },
    { keys: ['s'], does: 'save', help: 'save the figures in a file', hint: 'save' },
    ...MOVE_SELECTION,
    ...MOVE_FAR,
  ],
  help: [...FIND, ...MOVE_LINE, ...MOVE_HALF, { ...PAGE_DOWN, hint: 'more' }, ...MOVE_BACK],
  everywhere: [
    { keys: ['?'], does: 'help', help: 'this help', hint: 'help' },
    { keys: ['q'], does: 'back', help: 'back; from the stories: leave', hint: 'back' },
    { keys: ['Esc'], does: 'escape', help: 'end a search, or back' },
    { keys: ['U'], does: 'undo', help: 'undo what you did last: read, star, pin, join, dismissed' },
    { keys: ['Q', '^C'], does: 'leave', help: 'leave' },
    { keys: ['^Z'], does: 'suspend', help: 'suspend' },
    { keys: ['^L'], does: 'redraw', help: 'draw the screen anew' },
  ],
} as const satisfies Readonly<Record<string, readonly Bound<string>[]>>;

/** Where a key is bound: on one screen, or on every one. */
export type Place = keyof typeof TABLE;

/** The kinds of screens. */
export type ScreenKind = Exclude<Place, 'everywhere'>;

/** What keys ask for at a place; what that means is for the place's own file in update/ to say. */
export type Command<At extends Place = Place> = (typeof TABLE)[At][number]['does'];

export type Binding = Bound<Command>;

/** One table a place; the help, the bottom line and the sample of the configuration are made from it. */
export type Keys = Readonly<Record<Place, readonly Binding[]>>;

/** What is bound unless a reader binds it otherwise: to the same commands at each place. */
export const KEYS: Keys = TABLE;

/** What a key asks for on a screen, or null. */
export function commandOf<Kind extends ScreenKind>(
  keys: Keys,
  kind: Kind,
  key: string,
): Command<Kind> | Command<'everywhere'> | null {
  const found = [...keys[kind], ...keys.everywhere].find((binding) => binding.keys.includes(key));
  return (found?.does as Command<Kind> | undefined) ?? null;
}

/** The first of the keys that ask for a command on a screen, or null where none does. */
export function keyOf(keys: Keys, kind: ScreenKind, command: Command): string | null {
  const found = [...keys[kind], ...keys.everywhere].find(({ does }) => does === command);
  return found?.keys[0] ?? null;
}
