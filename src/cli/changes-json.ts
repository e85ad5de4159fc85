import { addressOf, changeId, passagesOf } from '../view/evidence/digest.ts';
import type { PassageEvidence } from '../view/evidence/passages.ts';
import { rowText } from '../view/row.ts';
import { becameOf, changedSince } from '../view/since.ts';
import { print, spanJson } from './json.ts';
import type { Told } from './told.ts';

/** What changed in the library; `before` and `after` are ids, offsets point into their texts. */
export function changesJson(told: readonly Told[], more: number): string {
  return print('changes', {
    changes: told.map((one) => ({
      id: changeId(one),
      source: one.source,
      address: addressOf(one),
      title: one.comparison.right.article.title,
      publisher: one.comparison.right.article.publisher,
      story: { id: one.story.id, title: one.story.title },
      before: one.before,
      after: one.article,
      kind: one.kind,
      fetched: one.fetched,
      looked: one.looked,
      reviewed: one.reviewed,
      note: one.note?.text ?? null,
      what: changedSince(one.comparison),
      changes: one.wanted.map((change) => ({
        kind: 'role' in change ? change.role : change.kind,
        sense: 'role' in change ? null : change.sense,
        left: change.left && spanJson(change.left),
        right: change.right && spanJson(change.right),
        why: change.why,
        line: becameOf(change),
      })),
      passages: passagesOf(one).map(({ kind, before, after }) => ({
        kind,
        before: passageText(before),
        after: passageText(after),
      })),
    })),
    earlier: more,
  });
}

function passageText(passage: PassageEvidence | null): string | null {
  return passage && rowText(passage.words);
}
