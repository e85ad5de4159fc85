import type { ScreenKind } from '../keys.ts';
import type { Size } from '../look.ts';

/** A rectangle of the screen, in cells from the upper left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a screen lie. A part with no room has no height. */
export interface Panes {
  readonly title: Rect;
  /** The second line of heads, of the screens that have one. */
  readonly head: Rect;
  readonly main: Rect;
  /** The stories' versions; of no height on other screens. */
  readonly second: Rect;
  /** Between main and second: a column, or a row where second lies below. */
  readonly divider: Rect;
  /** What is told of the story selected, below its versions, and the row between; of no height where there is no room. */
  readonly third: Rect;
  readonly rule: Rect;
  /** The map at the right edge of the compare screen. */
  readonly map: Rect;
  readonly status: Rect;
  readonly position: Rect;
  readonly hints: Rect;
}

/** From so many columns on, two panes or two texts stand side by side. */
const WIDE = 100;
/** On a screen of fewer rows, the second line of heads gives way to the text. */
const LOW = 12;
/** On a screen of fewer rows there are no heads; of fewer than three no status, of one only the text. */
const TINY = 4;
/** From so many columns on, the status of a comparison (the change in words) is one line high, else two. */
const ONE_LINE = 140;
/** Lines of the status of the figures: it shows a whole sentence. */
const SENTENCE = 3;
/** The status takes no more than this share of the screen's rows; more leaves less of the text. */
const STATUS_SHARE = 1 / 7;
/** The screens with heads over columns. */
const HEADED: readonly ScreenKind[] = ['compare', 'figures'];
/** Columns for the place in a text ("100%"), and for that in a list ("1234/56789"). */
const PERCENT = 5;
const COUNT = 14;
const LISTS: readonly ScreenKind[] = [
  'stories',
  'changes',
  'journal',
  'history',
  'annotate',
  'figures',
];
const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** A second pane below the first leaves it this share of the rows while the reader is in it, if it has so much to show; the first leaves it as much. */
const BESIDE_FOCUS = 1 / 4;
/** Of a column of so many rows, the versions of a story have this share; what is told of it has the rest. */
const ROOMY = 16;
const VERSIONS = 0.4;

/** The pane that the reader is in, of the two of the stories. */
export type StoriesPane = 'stories' | 'versions';

/** How many lines each of the two panes of the stories has to show. */
export type Lines = Readonly<Record<StoriesPane, number>>;

/** Enough for all the room that there is. */
const MANY: Lines = { stories: Infinity, versions: Infinity };

/**
 * Lays out a screen: heads above, the body, a status line, and the keys below. Each screen keeps
 * its own for as long as it has that size; below each other, the pane that the reader is in has more,
 * but no more than it needs where the other has use for it.
 */
export function panesOf(
  kind: ScreenKind,
  { columns, rows }: Size,
  pane: StoriesPane = 'stories',
  lines: Lines = MANY,
): Panes {
  const line = (y: number, height = 1): Rect => ({ x: 0, y, width: columns, height });
  const heads = rows < TINY ? 0 : HEADED.includes(kind) && rows >= LOW ? 2 : 1;
  const telling = kind === 'figures' ? SENTENCE : kind === 'compare' && columns < ONE_LINE ? 2 : 1;
  const told = rows < 3 ? 0 : Math.max(1, Math.min(telling, Math.floor(rows * STATUS_SHARE)));
  const hints = rows < 2 ? 0 : 1;
  const body = line(heads, rows - heads - told - hints);
  const status = heads + body.height;
  const position = Math.min(LISTS.includes(kind) ? COUNT : PERCENT, Math.floor(columns / 3));
  return {
    title: line(0, Math.min(1, heads)),
    head: line(1, Math.max(0, heads - 1)),
    ...bodies(kind, body, pane, lines),
    status: { ...line(status, told), width: columns - position },
    position: { x: columns - position, y: status, width: position, height: Math.min(1, told) },
    hints: line(status + told, hints),
  };
}

type Bodies = Pick<Panes, 'main' | 'second' | 'divider' | 'third' | 'rule' | 'map'>;

function bodies(kind: ScreenKind, body: Rect, pane: StoriesPane, lines: Lines): Bodies {
  const none = { second: NOTHING, divider: NOTHING, third: NOTHING, rule: NOTHING, map: NOTHING };
  const alone = { main: body, ...none };
  if (kind === 'compare') return { ...alone, ...besideMap(body) };
  if (kind !== 'stories') return alone;
  return body.width >= WIDE
    ? { ...alone, ...beside(body) }
    : { ...alone, ...below(body, pane, lines) };
}

function besideMap(body: Rect): Pick<Panes, 'main' | 'map'> {
  // Too narrow for a gap and a map, the screen is the text's alone.
  if (body.width < 3) return { main: body, map: NOTHING };
  return {
    main: { ...body, width: body.width - 2 },
    map: { ...body, x: body.width - 1, width: 1 },
  };
}

function beside(body: Rect): Pick<Panes, 'main' | 'second' | 'divider' | 'third' | 'rule'> {
  const width = Math.floor(body.width / 2);
  const right = { ...body, x: width + 2, width: body.width - width - 2 };
  const height = body.height < ROOMY ? body.height : Math.floor(body.height * VERSIONS);
  const rest = body.height - height;
  return {
    main: { ...body, width: width - 1 },
    divider: { ...body, x: width, width: 1 },
    second: { ...right, height },
    rule: rest > 0 ? { ...right, y: body.y + height, height: 1 } : NOTHING,
    third: rest > 0 ? { ...right, y: body.y + height + 1, height: rest - 1 } : NOTHING,
  };
}

function below(
  body: Rect,
  pane: StoriesPane,
  { stories, versions }: Lines,
): Pick<Panes, 'main' | 'second' | 'divider'> {
  const room = body.height - 1;
  const few = Math.max(1, Math.floor(room * BESIDE_FOCUS));
  const most = pane === 'versions' ? Math.max(few, room - versions) : room - few;
  const height = Math.max(1, Math.min(stories, most));
  const between = Math.min(1, body.height - height);
  return {
    main: { ...body, height },
    divider: { ...body, y: body.y + height, height: between },
    second: { ...body, y: body.y + height + between, height: body.height - height - between },
  };
}
