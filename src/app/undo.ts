import type { Mark } from '../reader/marks.ts';
import type { Reader } from './shelf.ts';

/** What takes something back that the reader did in this session, and what that was: "starred a version". */
export type Undo = { readonly told: string } & (
  | {
      /** What takes its marks back, … */
      readonly marks: readonly Mark[];
      /** … and what had overtaken the reader before. */
      readonly changed: Reader['changed'];
    }
  /** The number of a decision about stories. */
  | { readonly decision: number }
);

/** What takes a mark back, or null where it changes nothing. */
export function inverse(reader: Reader, done: Mark): Mark | null {
  switch (done.mark) {
    case 'read':
      return listing('unread', done.ids, (id) => !reader.read.has(id));
    case 'unread':
      return listing('read', done.ids, (id) => reader.read.has(id));
    case 'starred':
      return listing('unstarred', done.ids, (id) => !reader.starred.has(id));
    case 'unstarred':
      return listing('starred', done.ids, (id) => reader.starred.has(id));
    case 'looked':
      return listing('unlooked', done.ids, (id) => !reader.looked.has(id));
    case 'unlooked':
      return listing('looked', done.ids, (id) => reader.looked.has(id));
    case 'reviewed':
      return listing('unreviewed', done.ids, (id) => !reader.reviewed.has(id));
    case 'unreviewed':
      return listing('reviewed', done.ids, (id) => reader.reviewed.has(id));
    case 'caught-up':
      return { mark: 'caught-up', until: reader.caughtUp };
    case 'pins': {
      const turned = done.pair.split(' ').reverse().join(' ');
      const pair = reader.pins.has(turned) ? turned : done.pair;
      return { mark: 'pins', pair, anchors: reader.pins.get(pair) ?? [] };
    }
    case 'note':
      return { mark: 'note', on: done.on, text: reader.notes.get(done.on)?.text ?? '' };
  }
}

function listing(
  mark: Extract<Mark, { ids: unknown }>['mark'],
  ids: readonly string[],
  isNew: (id: string) => boolean,
): Mark | null {
  const changed = ids.filter(isNew);
  return changed.length > 0 ? { mark, ids: changed } : null;
}
