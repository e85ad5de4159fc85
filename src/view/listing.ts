import type { Story, Version } from '../story/story.ts';
import { count } from './describe.ts';
import { wrapText } from './prose.ts';
import { type Row, run, type Sheet } from './row.ts';

/** Digits of an id that name a version among a few thousand. */
const ID_DIGITS = 8;

/** All stories with all their versions, each with what it can be named by: number, path, id. `ref` is the story's index. */
export function listingSheet(
  stories: readonly Story[],
  { width }: { readonly width: number },
): Sheet {
  const numbers = new Map<string, number>();
  for (const { article } of stories.flatMap(({ versions }) => versions))
    numbers.set(article.id, numbers.size + 1);
  const digits = String(numbers.size).length;
  const lines = stories.flatMap((story, ref) => {
    const rows: Row[] = [
      ...(ref > 0 ? [[]] : []),
      ...wrapText(story.title, width, 'title'),
      [run(count(story.versions.length, 'version'), 'quiet')],
    ];
    for (const version of story.versions) {
      const number = String(numbers.get(version.article.id) ?? 0).padStart(digits + 2);
      const room = Math.max(1, width - number.length - 2);
      const text = [
        ...wrapText(version.article.title, room),
        ...wrapText(facts(version, numbers), room, 'quiet'),
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
  numbers: ReadonlyMap<string, number>,
): string {
  const same = nearDuplicateOf === null ? null : numbers.get(nearDuplicateOf);
  return [
    ...(same ? [`same text as ${same}`] : []),
    count(article.words, 'word'),
    article.id.slice(0, ID_DIGITS),
    article.path,
  ].join(', ');
}
