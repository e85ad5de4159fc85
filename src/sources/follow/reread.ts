import { isDeepStrictEqual, promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { Trouble } from '../../host/trouble.ts';
import { newlyFollowed } from '../../store/followed.ts';
import { rejudge } from '../../store/rejudge.ts';
import { contentOf } from '../../store/revisions.ts';
import type { Store } from '../../store/store.ts';
import type { KeptPage } from '../../store/visits.ts';
import type { TextReader } from '../apart/reader.ts';
import { contentIn } from '../fetch/content.ts';
import { LARGEST } from '../files.ts';
import { unreadable } from '../unreadable.ts';
import { read } from './visit.ts';

/** What became of a page that was read again: its text is as it was, or another now, or why it cannot be read; and of a text by that: it is judged otherwise. */
export type Reread = 'same' | 'other' | 'judged' | Trouble;

/**
 * Reads the kept pages of addresses again, or (null) all, as a text is read now: what a page brought is
 * then in its article in place of what was read before, under the same id and times. What their sources
 * held is judged anew with that.
 */
export async function* rereadAll(
  store: Store,
  reader: TextReader,
  addresses: readonly string[] | null,
): AsyncGenerator<Reread> {
  const sources = new Set<string>();
  for (const number of await store.visits.pages(addresses)) {
    const page = await store.visits.page(number);
    if (!page) continue;
    for (const source of page.sources) sources.add(source);
    try {
      yield await reread(store, reader, page);
    } catch (error) {
      yield error instanceof Trouble ? error : unreadable(error, page.address);
    }
  }
  const others = await rejudge(store, [...sources], new Date().toISOString());
  for (let told = 0; told < others; told++) yield 'judged';
}

const unpacked = promisify(inflate);

async function reread(store: Store, reader: TextReader, page: KeptPage): Promise<Reread> {
  const { address, at, received, sources, head, packed } = page;
  const [revision] = (await store.revisions.of(sources)).filter(({ fetched }) => fetched === at);
  const before = revision && (await store.articles.get(revision.article));
  if (!before || !received) return 'same';
  const content = contentIn(headersIn(head), await unpacked(packed, { maxOutputLength: LARGEST }));
  const [known] = await store.followed.at([address]);
  const followed = known ?? newlyFollowed(address, at);
  const { arrivals } = await read(reader, followed, { received, ...content }, content.text, at);
  const [found] = arrivals;
  if (!found) return 'same';
  const article = { ...found.article, id: before.id, path: before.path };
  if (isDeepStrictEqual(article, before)) return 'same';
  await store.articles.replace(before, article, contentOf(article));
  return 'other';
}

/** The headers in the head of a page, as it is kept; none where somebody else has written it. */
function headersIn(head: string): Readonly<Record<string, string | string[]>> {
  const { headers } = Object(JSON.parse(head));
  return Object(headers);
}
