import { isLooked, reviewedAt } from '../../reader/looked.ts';
import { onChange } from '../../reader/notes.ts';
import type { Journal, JournalEntry } from '../../store/journal.ts';
import { versionName } from '../../view/describe.ts';
import { byHeft } from '../../view/heft.ts';
import { type JournalItem, journalSheet } from '../../view/journal.ts';
import { wrapText } from '../../view/prose.ts';
import type { Sheet } from '../../view/row.ts';
import type { Weighed } from '../effects.ts';
import type { Look } from '../look.ts';
import type { Reader } from '../shelf.ts';
import { type Panes, panesOf } from './panes.ts';
import { atTop, follow, type Scrolled, scrollTo } from './scroll.ts';

/** What changed in the library, and was not looked at when the list was made. */
export interface JournalScreen extends Journal {
  readonly kind: 'journal';
  readonly panes: Panes;
  /** Whether what came last stands first, or what weighs most. */
  readonly order: 'time' | 'weight';
  readonly list: Scrolled;
  readonly selected: number;
  /** Whether the reader has begun to dismiss all of it. */
  readonly begun: boolean;
}

/** What the list shows besides what is in the screen itself. */
interface JournalLook extends Pick<Look, 'size' | 'glyphs'> {
  readonly reader: Reader;
  readonly weighed: ReadonlyMap<string, Weighed>;
}

/** The changes, the last first. */
export function journalScreen(look: JournalLook, journal: Journal): JournalScreen {
  const panes = panesOf('journal', look.size);
  const begun = { kind: 'journal', panes, order: 'time', selected: 0, begun: false } as const;
  return layJournal(look, { ...journal, ...begun, list: atTop({ lines: [] }) });
}

/** Lays the list out for the screen's size, the selection in sight. */
export function layJournal(look: JournalLook, screen: JournalScreen): JournalScreen {
  const panes = panesOf('journal', look.size);
  const { width, height } = panes.main;
  const sheet = sheetOf(look, screen, width);
  return inSight({ ...screen, panes, list: scrollTo(atTop(sheet), screen.list.top, height) });
}

/** The same changes in the other order, with the same one selected. */
export function reordered(look: JournalLook, screen: JournalScreen): JournalScreen {
  return sorted(look, { ...screen, order: screen.order === 'time' ? 'weight' : 'time' });
}

/** The changes in the order that is chosen, with the same one selected; what is not weighed yet weighs least. */
export function sorted(look: JournalLook, screen: JournalScreen): JournalScreen {
  const { order } = screen;
  const here = screen.entries[screen.selected];
  const later = (a: JournalEntry, b: JournalEntry) =>
    a.fetched === b.fetched ? 0 : a.fetched < b.fetched ? 1 : -1;
  const heft = (entry: JournalEntry) => weighedOf(look, entry)?.heft ?? [];
  const entries = screen.entries.toSorted((a, b) =>
    order === 'time' ? later(a, b) : byHeft(heft(a), heft(b)) || later(a, b),
  );
  const selected = Math.max(0, here ? entries.indexOf(here) : 0);
  return layJournal(look, { ...screen, entries, selected });
}

export function selectEntry(screen: JournalScreen, selected: number): JournalScreen {
  return inSight({ ...screen, selected });
}

/** What changed, if that was found out already. */
export function weighedOf(
  { weighed }: Pick<JournalLook, 'weighed'>,
  { before, article }: JournalEntry,
): Weighed | undefined {
  return weighed.get(`${before} ${article}`);
}

function inSight(screen: JournalScreen): JournalScreen {
  const { list, selected, panes } = screen;
  const { height } = panes.main;
  const first = list.sheet.lines.findIndex(({ ref }) => ref === selected);
  const last = list.sheet.lines.findLastIndex(({ ref }) => ref === selected);
  if (first < 0) return screen;
  return { ...screen, list: follow(follow(list, last, height), first, height) };
}

const NOTHING =
  'Nothing has changed that you have not looked at. What changes from now on stays here until you have compared or dismissed it.';

function sheetOf(look: JournalLook, { entries }: JournalScreen, width: number): Sheet {
  if (entries.length === 0)
    return { lines: wrapText(NOTHING, width, 'quiet').map((row) => ({ row, ref: -1 })) };
  const items = entries.map((entry) => itemOf(look, entry));
  return journalSheet(items, { width, glyphs: look.glyphs, whole: false });
}

function itemOf(look: JournalLook, entry: JournalEntry): JournalItem {
  const { story, article: id, before, fetched } = entry;
  const { reader } = look;
  const heading = story.versions.find(({ article }) => article.id === id)?.article;
  return {
    title: heading?.title ?? story.title,
    name: heading ? versionName(heading) : '',
    fetched,
    what: weighedOf(look, entry)?.what ?? null,
    details: [],
    looked: isLooked(reader, entry),
    reviewed: reviewedAt(reader, entry) !== null,
    note: reader.notes.get(onChange(before, id))?.text ?? null,
  };
}
