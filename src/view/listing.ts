import type { Story, Version } from '../story/story.ts';
import { count } from './describe.ts';
import { wrapText } from './prose.ts';
import { type Row, run, type Sheet } from './row.ts';

/** Digits of an id that name a version among a few thousand. */
const ID_DIGITS = 8;

/**
 * Stories with all their versions, each with what it can be named by: its number, unless this is no
 * list of all, the beginning of its id, its path. `ref` is the story's index.
 */
export function listingSheet(
  stories: readonly Story[],
  { width, numbered }: { readonly width: number; readonly numbered: boolean },
): Sheet {
  const ids = stories.flatMap(({ versions }) => versions.map(({ article }) => article.id));
  const name = (id: string, at: number) => (numbered ? String(at + 1) : id.slice(0, ID_DIGITS));
  const names = new Map(ids.map((id, at) => [id, name(id, at)]));
  const digits = numbered ? String(ids.length).length : ID_DIGITS;
  const lines = stories.flatMap((story, ref) => {
    const rows: Row[] = [
      ...(ref > 0 ? [[]] : []),
      ...wrapText(story.title, width, 'title'),
      [run(count(story.versions.length, 'version'), 'quiet')],
    ];
    for (const version of story.versions) {
      const number = (names.get(version.article.id) ?? '').padStart(digits + 2);
      const room = Math.max(1, width - number.length - 2);
      const text = [
        ...wrapText(version.article.title, room),
        ...wrapText(facts(version, names, numbered), room, 'quiet'),
      ];
      text.forEach((row, index) => {
        const margin = index === 0 ? number : ' '.repeat(number.length);
        rows.push([run(`${margin}  `, 'label'), ...row]);
      });
    }
    return rows.map((row) => ({ row, ref }));
  });
  return { lines };
}

function facts(
  { article, nearDuplicateOf }: Version,
  names: ReadonlyMap<string, string>,
  numbered: boolean,
): string {
  const same = nearDuplicateOf === null ? null : names.get(nearDuplicateOf);
  return [
    ...(same ? [`near-duplicate of ${same}`] : []),
    count(article.words, 'word'),
    ...(numbered ? [article.id.slice(0, ID_DIGITS)] : []),
    article.path,
  ].join(', ');
}
