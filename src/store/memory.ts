import type { Article } from '../article/article.ts';
import type { Regrouping } from '../story/regroup.ts';
import { findStories } from '../story/stories.ts';
import type { Story } from '../story/story.ts';
import type { Followed } from './followed.ts';
import { latestFirst } from './latest.ts';
import { changedAt, changedSince, overtaken } from './overtaken.ts';
import { isWhole, type KeptRevision, type Revision, revisionsIn } from './revisions.ts';
import type { Asked } from './search/answers.ts';
import { type Addition, NOTHING_BESIDES, type Place, type Regrouped, type Store } from './store.ts';
import { isSameAgain, looksAt, looksInTime, type NewVisit } from './visits.ts';

/** A store that lasts as long as the program: for files named on the command line. */
export function memoryStore(): Store {
  const articles = new Map<string, Article>();
  const revisions: KeptRevision[] = [];
  const read = new Map<string, string>();
  const followed = new Map<string, Followed>();
  const visits: NewVisit[] = [];
  /** What is searched, made when something is first looked for. */
  const searched = new Map<string, Asked>();
  const journal: Regrouped[] = [];
  let stories: readonly Story[] | null = null;

  function add({ revision, article }: Addition): void {
    revisions.push({ ...revision, number: revisions.length });
    if (article && !articles.has(article.id)) articles.set(article.id, article);
    if (isWhole(revision.kind) && !read.has(revision.article))
      read.set(revision.article, revision.fetched);
    stories = null;
  }
  function found(): readonly Story[] {
    const whole = [...articles.values()].filter(({ id }) => read.has(id));
    const decided = journal.filter(({ undone }) => undone === null).map((one) => one.decided);
    stories ??= latestFirst(findStories(whole, decided), (id) => read.get(id) ?? '');
    return stories;
  }
  function storyOf(id: string): Story | undefined {
    return found().find(({ versions }) => versions.some(({ article }) => article.id === id));
  }
  /** What a decision is about; null where it changes nothing. */
  function titlesOf(decided: Regrouping): string[] | null {
    if (decided.do === 'split') {
      const [title, story] = [articles.get(decided.article)?.title, storyOf(decided.article)];
      return title !== undefined && story ? [title, story.title] : null;
    }
    const [left, right] = [storyOf(decided.left), storyOf(decided.right)];
    return left && right && left !== right ? [left.title, right.title] : null;
  }
  /** Oldest first. */
  function inTime(): readonly KeptRevision[] {
    return revisions.toSorted((a, b) =>
      a.fetched < b.fetched ? -1 : a.fetched > b.fetched ? 1 : a.number - b.number,
    );
  }
  function revisionsWhere(wanted: (revision: Revision) => boolean): readonly Revision[] {
    return revisionsIn(inTime()).filter(wanted).map(unnumbered);
  }
  function keepVisit(visit: NewVisit): void {
    const { address, received, witness } = visit;
    const before = visits.findLast(
      (one) =>
        one.address === address &&
        one.witness === null &&
        one.outcome !== 'failed' &&
        one.received?.sha256 != null,
    );
    const again = witness === null && isSameAgain(received, before?.received?.sha256 ?? null);
    visits.push(again ? { ...visit, sources: [], page: null } : visit);
  }
  const store: Store = {
    together: (work) => work(store),
    async add(additions, { judged, visits: all } = NOTHING_BESIDES) {
      const arrived = new Set(additions.map(({ article }) => article?.id));
      const lost = additions.find(
        ({ revision: { article } }) => !articles.has(article) && !arrived.has(article),
      );
      if (lost) throw new Error(`a revision of no article: ${lost.revision.article}`);
      additions.forEach(add);
      for (const { number, kind } of judged) {
        const one = revisions[number];
        if (!one) continue;
        revisions[number] = { ...one, kind };
        if (isWhole(kind) && !read.has(one.article)) read.set(one.article, one.fetched);
        stories = null;
      }
      all.forEach(keepVisit);
    },
    articles: {
      get: async (id) => articles.get(id) ?? null,
      beginning: async (prefix) => [...articles.keys()].filter((id) => id.startsWith(prefix)),
      count: async () => articles.size,
      async replace({ id }, article, content) {
        articles.set(id, article);
        searched.delete(id);
        for (const [at, one] of revisions.entries())
          if (one.article === id) revisions[at] = { ...one, content, words: article.words };
        stories = null;
      },
    },
    revisions: {
      of: async (sources) => revisionsWhere(({ source }) => sources.includes(source)),
      kept: async (sources) => inTime().filter(({ source }) => sources.includes(source)),
      at: async (path) => revisionsWhere(({ article }) => articles.get(article)?.path === path),
      overtaken: async (by, most) =>
        overtaken(
          revisionsWhere(() => true),
          by,
        ).slice(0, most),
      changed: async (since, most) =>
        changedSince(
          revisionsWhere(() => true),
          since,
        ).slice(0, most),
      async arrived(behind, most) {
        const from = behind?.number ?? 0;
        if (from > revisions.length) return null;
        const order = revisionsIn(inTime());
        const found = order
          .flatMap(({ number: at }, place) => {
            const change = at < from ? undefined : changedAt(order.map(unnumbered), place);
            return change ? [{ change, number: at + 1 }] : [];
          })
          .toSorted((a, b) => a.number - b.number);
        const shown = found.slice(0, most);
        const more = found.length > shown.length;
        const number = more ? (shown.at(-1)?.number ?? from) : revisions.length;
        return { changes: shown.map(({ change }) => change), to: placeAt(number), more };
      },
      last: async () => placeAt(revisions.length),
    },
    stories: {
      count: async () => found().length,
      latest: async (most, from = 0) => found().slice(from, from + most),
      numbered: async (number) =>
        found().flatMap(({ versions }) => versions)[number - 1]?.article.id ?? null,
      of: async (ids) => [
        ...new Set(
          ids.flatMap(
            (id) =>
              found().find(({ versions }) => versions.some(({ article }) => article.id === id)) ??
              [],
          ),
        ),
      ],
      async regroup(decided, by) {
        const titles = titlesOf(decided);
        if (!titles) return null;
        journal.push({ ...by, number: journal.length + 1, decided, titles, undone: null });
        stories = null;
        return journal.length;
      },
      regrouped: async () => [...journal],
      async takeBack(number, undone) {
        const at = journal.findIndex((one) => one.number === number && one.undone === null);
        const taken = journal[at];
        if (!taken) return false;
        journal[at] = { ...taken, undone };
        stories = null;
        return true;
      },
      find: async (query, seen) => {
        const { answers, asked } = await import('./search/answers.ts');
        for (const [id, fetched] of read) {
          const article = articles.get(id);
          if (article && !searched.has(id)) searched.set(id, asked(article, fetched));
        }
        const answering = ({ versions }: Story) =>
          versions.find(({ article: { id } }) => {
            const article = searched.get(id);
            return article && answers(query, article, seen);
          });
        return {
          articles: found().flatMap((story) => answering(story)?.article.id ?? []),
          more: false,
        };
      },
    },
    followed: {
      all: async () => [...followed.values()],
      due: async (time) =>
        [...followed.values()].filter(({ next }) => next !== null && next <= time),
      at: async (addresses) =>
        [...followed.values()].filter(({ address }) => addresses.includes(address)),
      async put(all) {
        for (const one of all) followed.set(one.address, one);
      },
      async remove(addresses) {
        for (const address of addresses) followed.delete(address);
      },
    },
    visits: {
      async keep(visit, all) {
        keepVisit(visit);
        for (const one of all) followed.set(one.address, one);
      },
      async of(source) {
        const seen = visits.filter(({ sources }) => sources.includes(source));
        const addresses = new Set(seen.map(({ address }) => address));
        const at = (address: string) => visits.filter((visit) => visit.address === address);
        return looksInTime(
          [...addresses].flatMap((address) =>
            looksAt(
              at(address).map(({ sources, page: _, ...visit }) => {
                return { ...visit, found: sources.includes(source) };
              }),
            ),
          ),
        );
      },
      async latest(sources) {
        const shows = (visit: NewVisit): boolean =>
          [visit.address, ...visit.sources].some((one) => sources.includes(one));
        const addresses = new Set(visits.filter(shows).map(({ address }) => address));
        const times = [
          ...revisions.flatMap((one) => (sources.includes(one.source) ? one.fetched : [])),
          ...visits.flatMap((visit) => (addresses.has(visit.address) ? visit.at : [])),
        ];
        return times.sort().at(-1) ?? null;
      },
      witnessed: async (address) =>
        visits.flatMap((visit) => (visit.address === address ? (visit.witness ?? []) : [])),
      pages: async (addresses) =>
        [...visits.keys()].filter((number) => {
          const { page, address } = visits[number] as NewVisit;
          return page !== null && (addresses === null || addresses.includes(address));
        }),
      async page(number) {
        const { page, ...visit } = visits[number] ?? { page: null };
        return page && 'at' in visit ? { ...visit, ...page } : null;
      },
    },
    proof: async () => null,
    recorded: async () => [],
    check: async () => ({ records: 0, head: null, at: null, faults: [], remarks: [], held: null }),
    watch: async () => null,
    async close() {},
  };
  return store;
}

/** The place of a store that no other can be taken for: nothing outlasts it. */
function placeAt(number: number): Place | null {
  return number === 0 ? null : { number, hash: '' };
}

function unnumbered<Of extends { readonly number: number }>({ number: _, ...of }: Of) {
  return of;
}
