import type { Article } from '../article/article.ts';
import { isStranger } from './not-the-story.ts';
import {
  isWhole,
  type Judged,
  judge,
  type KeptRevision,
  mayBeOther,
  newest,
  newestWhole,
  type Revision,
  revise,
  revisionsIn,
} from './revisions.ts';
import type { Addition, Store } from './store.ts';
import type { Visit } from './visits.ts';

/** What a source held, in the order of time, while texts come into it. */
export interface Sequence {
  /**
   * Puts a text where its time is; of texts that are put, none may be of an earlier time than the one
   * before. What is `witnessed` was held at its time; all else may be an archive of earlier texts.
   * Answers with the article that it is and what it is to those before it.
   */
  place(
    article: Article,
    fetched: string,
    witnessed: boolean,
  ): Promise<{ readonly id: string; readonly what: KeptRevision['kind'] }>;
  /** Tells of a look that saw the source, and is not in the store. */
  look(visit: Visit): void;
  /** Judges all of it anew, as texts are judged now. */
  rejudge(): Promise<void>;
  /** What is new, and what else has become of what was kept. */
  end(): Promise<{ readonly added: readonly Addition[]; readonly judged: readonly Judged[] }>;
}

/** A revision at its place; one without a number is new. */
type Placed = Omit<KeptRevision, 'number'> & { readonly number: number | null };

/** The sequence of a source of which the store has `kept`, oldest first; `held` answers with an article by its id. */
export function sequence(
  source: string,
  kept: readonly KeptRevision[],
  store: Store,
  held: (id: string) => Promise<Article | null>,
): Sequence {
  const placed: Placed[] = [...kept];
  let looks: string[] | null = null;
  const told: string[] = [];
  /** The first one that something came before, and has not been judged since. */
  let stale = placed.length;

  /** Judges anew what is stale, up to the one at a place. */
  async function settle(until: number, anew = false): Promise<void> {
    for (; stale < until; stale++) {
      const one = placed[stale];
      const article = one && (await held(one.article));
      if (!one || !article) continue;
      await putStrangerAside(stale, article);
      const earlier = earlierThan(stale);
      const kind = judge(earlier, one, article, await wholeBefore(earlier, article), anew);
      placed[stale] = { ...one, kind };
    }
    stale = Math.max(stale, until);
  }
  function earlierThan(at: number): readonly Revision[] {
    return revisionsIn(placed.slice(0, at));
  }
  /** What another text stood in place of is told when that is back: the text between is kept aside by then. */
  async function putStrangerAside(at: number, article: Article): Promise<void> {
    const whole = [...placed.keys()].filter(
      (place) => place < at && isWhole(placed[place]?.kind ?? 'same'),
    );
    const [one, other] = whole.slice(-2).map((place) => placed[place]);
    if (!one || !other || !mayBeOther(other, article)) return;
    const [before, stranger] = [await held(one.article), await held(other.article)];
    if (before && stranger && isStranger(stranger, before, article))
      placed[whole.at(-1) ?? -1] = { ...other, kind: 'notice' };
  }
  async function wholeBefore(
    earlier: readonly Revision[],
    article: Article,
  ): Promise<Article | null> {
    const last = newestWhole(earlier);
    return last && mayBeOther(last, article) ? held(last.article) : null;
  }
  /**
   * What was seen after a text that comes between, and before the next: the text before it, that came back.
   */
  async function returning(at: number, last: Revision): Promise<void> {
    const [{ fetched } = last, next] = placed.slice(at, at + 2);
    looks ??= (await store.visits.of(source)).flatMap((look) => (look.saw ? look.at : []));
    const isBetween = (time: string) => time > fetched && (!next || time < next.fetched);
    const [again] = [...looks, ...told].filter(isBetween).sort();
    if (again)
      placed.splice(at + 1, 0, { ...last, kind: 'returned', fetched: again, number: null });
  }
  return {
    async place(article, fetched, witnessed) {
      const at = placed.findLastIndex((one) => one.fetched <= fetched) + 1;
      await settle(at);
      await putStrangerAside(at, article);
      const [earlier, later] = [earlierThan(at), placed.slice(at)];
      const last = newest(earlier);
      const before = await wholeBefore(earlier, article);
      const revision = revise(earlier, article, { source, fetched }, before, later);
      if (
        revision === null ||
        (!witnessed && (await isOfAnArchive(revision, article, earlier, held)))
      )
        return { id: last?.article ?? article.id, what: 'same' };
      placed.splice(at, 0, { ...revision, number: null });
      stale = at + 1;
      const shown = earlier.at(-1);
      if (shown && witnessed) await returning(at, shown);
      return { id: revision.article, what: revision.kind };
    },
    look: ({ at }) => void told.push(at),
    rejudge() {
      stale = 0;
      return settle(placed.length, true);
    },
    async end() {
      await settle(placed.length);
      const fresh = revisionsIn(placed.filter(({ number }) => number === null));
      const known = new Set(kept.map(({ article }) => article));
      const added: Addition[] = [];
      for (const { number: _, ...revision } of fresh) {
        const article = known.has(revision.article) ? null : await held(revision.article);
        known.add(revision.article);
        added.push({ revision, article });
      }
      const was = new Map(kept.map(({ number, kind }) => [number, kind]));
      const judged = placed.flatMap(({ number, kind }) =>
        number !== null && kind !== was.get(number) ? [{ number, kind }] : [],
      );
      return { added, judged };
    },
  };
}

/**
 * Whether a text only seems to come back: an archive that is added again has all texts of a source,
 * and the earlier ones say that they were published earlier.
 */
async function isOfAnArchive(
  { kind }: Revision,
  { published }: Article,
  earlier: readonly Revision[],
  held: (id: string) => Promise<Article | null>,
): Promise<boolean> {
  const last = kind === 'returned' ? earlier.at(-1) : undefined;
  if (!last || published === null) return false;
  return Date.parse(published) < Date.parse((await held(last.article))?.published ?? '');
}
