import type { Story, Version } from '../story/story.ts';
import { count } from './describe.ts';
import { minuteOf } from './journal.ts';
import { wrapText } from './prose.ts';
import { type Row, run, type Sheet } from './row.ts';
import { type Holdings, type Moment, timeline, versionCounts } from './timeline.ts';

/** Digits of an id that name a version among a few thousand. */
const ID_DIGITS = 8;

export interface ListingOptions {
  readonly width: number;
  readonly numbered: boolean;
  /** Where the versions of the stories were found. */
  readonly held: Holdings;
}

/**
 * Stories with all their versions, each with what it can be named by: its number, unless this is no
 * list of all, the beginning of its id, its path. `ref` is the story's index.
 */
export function listingSheet(
  stories: readonly Story[],
  { width, numbered, held }: ListingOptions,
): Sheet {
  const ids = stories.flatMap(({ versions }) => versions.map(({ article }) => article.id));
  const name = (id: string, at: number) => (numbered ? String(at + 1) : id.slice(0, ID_DIGITS));
  const names = new Map(ids.map((id, at) => [id, name(id, at)]));
  const digits = numbered ? String(ids.length).length : ID_DIGITS;
  const lines = stories.flatMap((story, ref) => {
    const rows: Row[] = [
      ...(ref > 0 ? [[]] : []),
      ...wrapText(story.title, width, 'title'),
      [run(versionCounts(story, held), 'quiet')],
    ];
    const moments = new Map(timeline(story, held).map((moment) => [moment.version, moment]));
    for (const [at, version] of story.versions.entries()) {
      const number = (names.get(version.article.id) ?? '').padStart(digits + 2);
      const room = Math.max(1, width - number.length - 2);
      const text = [
        ...wrapText(version.article.title, room),
        ...wrapText(facts(version, moments.get(at), names, numbered), room, 'quiet'),
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
  { article }: Version,
  moment: Moment | undefined,
  names: ReadonlyMap<string, string>,
  numbered: boolean,
): string {
  const from = names.get(moment?.from ?? '');
  const fetched = moment?.fetched ? `, fetched ${minuteOf(moment.fetched)} UTC` : '';
  const kind = moment?.as === 'revision' ? 'revision' : 'near-duplicate';
  return [
    ...(from ? [`${kind} of ${from}${fetched}`] : []),
    count(article.words, 'word'),
    ...(numbered ? [article.id.slice(0, ID_DIGITS)] : []),
    article.path,
  ].join(', ');
}
