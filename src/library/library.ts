import type { Article } from '../article/article.ts';
import type { Anchor, Comparison, Reading, Side } from '../compare/comparison.ts';
import { seedsFolder } from '../host/package.ts';
import {
  accountOf,
  libraryName,
  libraryPath,
  libraryPlace,
  schemeOf,
  type Whereabouts,
} from '../host/places.ts';
import { Trouble } from '../host/trouble.ts';
import { type Marks, NO_MARKS, type Seen } from '../reader/marks.ts';
import type { TextReader } from '../sources/apart/reader.ts';
import type { Input } from '../sources/files.ts';
import { openExamples } from '../store/examples.ts';
import type { Past } from '../store/history.ts';
import type { ArrivedAsked, Journal, JournalAsked, JournalEntry } from '../store/journal.ts';
import { openStore } from '../store/open.ts';
import type { Proof } from '../store/records.ts';
import type { Listed, lister, Stretch } from '../store/search/list.ts';
import type { Arrived, Changed, Overtaken, Place, Regrouped, Store } from '../store/store.ts';
import type { Keeping } from '../store/visits.ts';
import type { Regrouping } from '../story/regroup.ts';
import type { Story } from '../story/story.ts';
import type { Sighting } from '../story/witness.ts';
import type { Annotated } from '../view/annotate.ts';
import type { Provenance } from '../view/evidence/evidence.ts';
import type { Succession } from '../view/succession.ts';
import type { Holdings } from '../view/timeline.ts';
import type { Stated, StoryClaims } from './claims.ts';
import { type ComparerFor, comparerFor, HERE } from './comparer.ts';
import type { Comparer } from './thread.ts';

/** All that the screens and the commands know of the articles. */
export interface Library {
  /** The newest first, in a stable order; their versions are numbered through all stories, from 1. */
  readonly stories: readonly Story[];
  /** How many stories there are besides: older ones, that were not asked for. */
  readonly older: number;
  /** Whether it holds nothing but the examples that come with the program. */
  readonly examples: boolean;
  /** Whether it is the reader's own, to which articles come day by day. */
  readonly own: boolean;
  /** One for each thing that was asked for and could not be read. */
  readonly troubles: readonly Trouble[];
  /** The stories that a query finds; for an empty one all. @throws {Trouble} where it is none */
  list(query: string, seen: Seen, stretch: Stretch): Promise<Listed>;
  /** @throws {Trouble} where there is no article with this id */
  reading(id: string): Promise<Reading>;
  /** Kept for a while, but for those around anchors: the same again is there at once. @throws {Trouble} as `reading` */
  comparison(left: string, right: string, anchors?: readonly Anchor[]): Promise<Comparison>;
  /** What a story's versions state in figures; kept for a while too. @throws {Trouble} as `reading` */
  claims(story: Story): Promise<StoryClaims>;
  /**
   * The same library, of which what is long is read and compared in a thread beside this one, until
   * it is told to end: what has not been made by then is rejected. The signal has to come at last.
   */
  apart(signal: AbortSignal): Library;
  /**
   * The id of the article that a name means: a file, which is read as it is now, a path or an
   * address in the library, a number among all stories, or the beginning of the id.
   *
   * @throws {Trouble} where it means none, or more than one
   */
  find(name: string): Promise<string>;
  /** The same, but what the library holds of a file goes before the file. @throws {Trouble} as `find` */
  kept(name: string): Promise<string>;
  /**
   * The id of what a file holds now, an article called `name` from here on; there may be nothing in
   * it. @throws {Trouble} where it cannot be read
   */
  file(path: string, name: string): Promise<string>;
  /**
   * The story with the article that a name means, the library's before a file; where that is in
   * none, a story of it alone. @throws {Trouble} as `find`
   */
  story(name: string): Promise<Story>;
  /**
   * What the source of the article that a name means held, oldest first; empty where the article
   * is not in the library. @throws {Trouble} as `find`
   */
  history(name: string): Promise<readonly Past[]>;
  /**
   * The sentences of the article that a name means, through all that its source held; null where the
   * article is not in the library. @throws {Trouble} as `find`
   */
  annotation(name: string): Promise<Annotated | null>;
  /**
   * Splits or joins stories, for all readers of the library, and notes who did so. Answers with the
   * decision's number, null where nothing was changed.
   *
   * @throws {Trouble} where it is not the reader's own, or cannot be written
   */
  regroup(decided: Regrouping): Promise<number | null>;
  /** What readers decided about stories, in the order in which they did. */
  regrouped(): Promise<readonly Regrouped[]>;
  /**
   * Takes back the decision with a number, or (null) the last that holds; answers with what it was.
   *
   * @throws {Trouble} where there is none, or as `regroup`
   */
  takeBack(number: number | null): Promise<Regrouped>;
  /** The same opened again, with what came since. @throws {Trouble} where that was standard input: it was read to its end */
  again(): Promise<Library>;
  /** What has overtaken a reader of this library. */
  overtaken(of: Marks): Promise<readonly Overtaken[]>;
  /**
   * What changed in the library, the latest first, no more than `most`; without `all`, what the reader
   * has neither looked at nor dismissed.
   */
  journal(of: Marks, asked: JournalAsked): Promise<Journal>;
  /** The changes that came behind a place of the library, whoever reads it; null where it has no such place. @throws {Trouble} where the query is none */
  arrived(asked: ArrivedAsked): Promise<Arrived<JournalEntry> | null>;
  /** Changes of the library again, with the stories that have them by now. */
  entries(changes: readonly Changed[]): Promise<readonly JournalEntry[]>;
  /** The last place of the library; null where nothing ever came. */
  last(): Promise<Place | null>;
  /** Where each article of some stories was found first; nothing of what is in no library of the reader's own. */
  holdings(stories: readonly Story[]): Promise<Holdings>;
  /**
   * How two articles follow each other, and the ids of what their source held after the left one up
   * to the right one: none where they have no source in common, or the right one is not later.
   */
  succession(
    left: string,
    right: string,
  ): Promise<Succession & { readonly steps: readonly string[] }>;
  /** The records of articles, by id, of a library that is the reader's own; null where one of them has none. */
  proof(articles: readonly string[]): Promise<Proof | null>;
  /** The looks of witnesses that saw an article, oldest first; none of what is in no library of the reader's own. */
  seenBy(id: string): Promise<readonly Sighting[]>;
  /** Where an article comes from, and how a command finds it again. @throws {Trouble} as `reading` */
  provenance(id: string): Promise<Provenance>;
  /** Gives back what was opened for it: what is not at hand cannot be asked any more. What was opened again is closed by itself. */
  close(): Promise<void>;
}

/** Stories that the screens have at hand at a time. With more, the list is scrolled further without being asked for again, and the first frame comes later. */
export const LISTED = 200;
/** Sources, at most, that are told to have overtaken a reader. With more, the first frame comes later: it waits for them. */
const OVERTAKEN = 200;
/** Versions, those read last, whose sources can have overtaken a reader. With more, older reading counts too, and the first frame comes later. */
const LATELY = 1000;

/** Only what is added to changes. */
const NOTHING_CHANGED: Journal = { entries: [], more: 0 };
const OWN_ONLY = 'stories are split and joined in your own library only';

/** What a library is opened with. */
export interface Around extends Input, Whereabouts {
  /** Which answers of pages are kept as they came; usually what brought something new. */
  readonly keep?: Keeping;
  /** BCP 47 tag of the language that all texts are read in; without it, what each says of itself. */
  readonly language?: string | null;
}

/**
 * Opens files and folders, "-" for standard input; where none is named, the reader's own library,
 * or while that is empty the seeds. What cannot be read is left out and told in `troubles`.
 * Of the reader's own library no more than `most` stories are listed.
 */
export async function openLibrary(
  paths: readonly string[],
  around: Around,
  most = Number.POSITIVE_INFINITY,
): Promise<Library> {
  const { cwd = '' } = around;
  const own = paths.length === 0 ? await openOwn(around) : null;
  const examples = paths.length === 0 && own === null;
  const kept = examples ? await openExamples(cwd) : own;
  const again = async (): Promise<Library> => {
    const { STDIN, STDIN_NAME } = await import('../sources/files.ts');
    if (paths.includes(STDIN))
      throw new Trouble('not read again', STDIN_NAME, 'it can be read only once');
    const found = await openLibrary(paths, around, most);
    if (own === null || found.own) return found;
    throw new Trouble(
      'your library is gone',
      libraryName(libraryPath(around)),
      'what is shown was read before',
    );
  };
  if (kept) {
    const stories = await kept.stories.latest(most);
    const older = (await kept.stories.count()) - stories.length;
    const shown = { stories, older, troubles: [], examples, own: own !== null };
    return library(kept, shown, around, again);
  }
  const [{ memoryStore }, { fill }] = await Promise.all([
    import('../store/memory.ts'),
    import('../sources/fill.ts'),
  ]);
  const store = memoryStore();
  const troubles = await fill(store, examples ? [seedsFolder(cwd)] : paths, around);
  const stories = await store.stories.latest(Number.POSITIVE_INFINITY);
  const shown = { stories, older: 0, troubles, examples, own: false };
  return library(store, shown, around, again, { paths });
}

/** A library with nothing in it, for files that are named one by one and need none. */
export async function openNone(around: Around): Promise<Library> {
  const { memoryStore } = await import('../store/memory.ts');
  const shown = { stories: [], older: 0, troubles: [], examples: false, own: false };
  return library(memoryStore(), shown, around, () => openNone(around));
}

/** A library that many read at once. */
export interface Shared {
  /** The library as it is now, for one of its readers, with `most` stories at hand. What is his alone goes by `around`. */
  view(around: Around, most: number): Promise<Library>;
  /** How many versions it has by now. */
  size(): Promise<number>;
  /** As `watch` of a store. */
  watch: Store['watch'];
  close(): Promise<void>;
}

/**
 * Opens a library for many who read it at once, over one handle: nobody decides about its stories
 * from there. What is read and compared is made by `comparer`, and kept for all of them.
 *
 * @throws {Trouble} where there is none, or it cannot be read
 */
export async function openShared(around: Whereabouts, comparer: Comparer): Promise<Shared> {
  const path = libraryPath(around);
  const store = await openStore(path, 'read');
  if (store === null)
    throw new Trouble(
      'no library',
      libraryName(path),
      '"variorum add" begins one, and then it can be served',
    );
  const texts = (await import('../sources/apart/reader.ts')).textReader(0);
  const memory = nothingMade(comparer, KEPT_FOR_MANY, texts);
  /** The stories that readers have at hand: the same for all, until something came or was decided. */
  let latest: { readonly state: string; readonly stories: readonly Story[] } | null = null;
  const listed = async (count: number): Promise<readonly Story[]> => {
    const decided = await store.stories.regrouped();
    const last = decided.at(-1)?.number ?? 0;
    const state = [await store.articles.count(), count, decided.length, last].join(' ');
    if (latest?.state !== state) latest = { state, stories: await store.stories.latest(LISTED) };
    return latest.stories;
  };
  const view = async (of: Around, most: number): Promise<Library> => {
    const count = await store.stories.count();
    const stories = await (most === LISTED ? listed(count) : store.stories.latest(most));
    const older = count - stories.length;
    const shown = { stories, older, troubles: [], examples: false, own: true };
    const refuse = async (): Promise<never> => {
      throw new Trouble('not kept', 'these stories', 'this library is read only from here');
    };
    const opened = library(store, shown, of, () => view(of, most), { memory });
    // What is open is all readers'.
    return { ...opened, regroup: refuse, takeBack: refuse, close: async () => {} };
  };
  const close = async (): Promise<void> => {
    await texts.close();
    await store.close();
  };
  return { view, size: () => store.articles.count(), watch: store.watch, close };
}

/**
 * What a file holds now, as an article called `name`; there may be nothing in it.
 *
 * @throws {Trouble} where it cannot be read, or is no text
 */
export async function articleIn(path: string, name: string, input: Input): Promise<Article> {
  const { readAnything } = await import('../sources/files.ts');
  return readAnything(path, name, input);
}

/** The reader's own library, or null where there is none or nothing in it. */
async function openOwn(around: Around): Promise<Store | null> {
  const path = libraryPlace(around);
  const store = path === null ? null : await openStore(path, 'read');
  // Where a disk is not there that the reader has chosen, the examples would be taken for the library.
  if (store === null && around.library && schemeOf(around.library) === null)
    await checkPlace(around.library);
  if (store && (await store.stories.count()) > 0) return store;
  await store?.close();
  return null;
}

/** @throws {Trouble} where the folder of a library that the reader has chosen is not there */
async function checkPlace(path: string): Promise<void> {
  const [{ statSync }, { dirname }] = await Promise.all([import('node:fs'), import('node:path')]);
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) return;
  throw new Trouble(
    'no such folder',
    dirname(path),
    'your library is to be there; make it, or choose another in config.toml',
  );
}

/** What was made of a library's articles, by their ids, and by whom it is made; null for the library itself. */
interface Memory {
  readonly readings: Map<string, Promise<Reading>>;
  readonly comparisons: Map<string, Promise<Comparison>>;
  /** By the ids of a story's articles, and of those that hold now. */
  readonly stated: Map<string, Promise<Stated>>;
  readonly comparer: Comparer | null;
  /** Takes apart what a reader sends; null where that is done here. */
  readonly texts: TextReader | null;
  /** How many of each are kept. */
  readonly kept: number;
}

/** What a library has from before, and the paths that its reader named. */
interface Made {
  readonly memory?: Memory;
  readonly paths?: readonly string[];
}

function nothingMade(
  comparer: Comparer | null,
  kept: number,
  texts: TextReader | null = null,
): Memory {
  const [readings, comparisons, stated] = [new Map(), new Map(), new Map()];
  return { readings, comparisons, stated, comparer, texts, kept };
}

function library(
  store: Store,
  shown: Pick<Library, 'stories' | 'older' | 'troubles' | 'examples' | 'own'>,
  around: Around,
  again: Library['again'],
  { memory = nothingMade(null, KEPT), paths = [] }: Made = {},
): Library {
  const { readings, comparisons, stated, comparer, texts, kept: room } = memory;
  const now = new Date().toISOString();
  const named = !shown.own && !shown.examples;
  const passing = new Map<string, Article>();

  async function articleOf(id: string): Promise<Article> {
    const article = passing.get(id) ?? (await store.articles.get(id));
    if (!article) throw (await import('./find.ts')).unknownVersion(id);
    const { language } = around;
    return language ? { ...article, language } : article;
  }
  function madeBy(comparer: ComparerFor): Pick<Library, 'reading' | 'comparison' | 'claims'> {
    async function read(id: string): Promise<Reading> {
      const article = await articleOf(id);
      return (await comparer([article])).read(article);
    }
    async function compare(
      leftId: string,
      rightId: string,
      anchors: readonly Anchor[],
    ): Promise<Comparison> {
      const [left, right] = [await reading(leftId), await reading(rightId)];
      return (await comparer([left.article, right.article])).compare(left, right, anchors);
    }
    const reading = (id: string) => once(readings, room, id, () => read(id));
    const comparison = (left: string, right: string, anchors: readonly Anchor[] = []) =>
      anchors.length > 0
        ? compare(left, right, anchors)
        : once(comparisons, room, `${left} ${right}`, () => compare(left, right, []));
    async function state(all: readonly Reading[], current: readonly string[]): Promise<Stated> {
      const maker = await comparer(all.map(({ article }) => article));
      if (maker.claims) return maker.claims(all, current);
      const { statedIn } = await import('./claims.ts');
      return statedIn(all, current, (left, right) => comparison(left.article.id, right.article.id));
    }
    async function claims(story: Story): Promise<StoryClaims> {
      const ids = story.versions.map(({ article }) => article.id);
      const all = await Promise.all(ids.map(reading));
      const { standing } = await import('../view/timeline.ts');
      const current = standing(story, await holdings([story])).map(({ article }) => article.id);
      const key = `${ids.join(' ')}: ${current.join(' ')}`;
      return { readings: all, ...(await once(stated, room, key, () => state(all, current))) };
    }
    return { reading, comparison, claims };
  }
  const places = {
    store,
    stories: shown.stories,
    passing,
    input: around,
    read: texts ? (text: string, path: string) => texts.article({ text, path }) : undefined,
  };
  async function find(name: string): Promise<string> {
    return (await import('./find.ts')).findVersion(name, places);
  }
  async function kept(name: string): Promise<string> {
    return (await import('./find.ts')).findKept(name, places);
  }
  async function overtaken(of: Marks): Promise<readonly Overtaken[]> {
    if (!shown.own) return [];
    const { read: all, looked, reviewed, caughtUp } = of;
    const read = latestOf([...all].slice(-LATELY), [...looked].slice(-LATELY), [...reviewed]);
    return store.revisions.overtaken({ read, caughtUp }, OVERTAKEN);
  }
  async function holdings(stories: readonly Story[]): Promise<Holdings> {
    const { holdingsOf } = await import('../store/history.ts');
    return shown.own ? holdingsOf(store, stories) : new Map();
  }
  /** Of two files the side that the reader named first: they are states of one text, unless two publishers wrote them. */
  async function namedFirst(left: string, right: string): Promise<Side | null> {
    const articles = [await articleOf(left), await articleOf(right)];
    const publishers = new Set(articles.flatMap(({ publisher }) => publisher ?? []));
    const files = [...paths, ...[...passing.values()].map(({ path }) => path)];
    const [ours = -1, theirs = -1] = articles.map(({ path }) => files.indexOf(path));
    if (publishers.size > 1 || ours < 0 || theirs < 0) return null;
    return ours <= theirs ? 'left' : 'right';
  }
  let lists: ReturnType<typeof lister> | null = null;
  async function list(query: string, seen: Seen, stretch: Stretch): Promise<Listed> {
    const { lister } = await import('../store/search/list.ts');
    lists ??= lister(store);
    return lists(query, seen, stretch);
  }
  async function regroup(decided: Regrouping): Promise<number | null> {
    if (!shown.own) throw new Trouble('not kept', 'these stories', OWN_ONLY);
    const { regroupKept } = await import('../store/regroup.ts');
    const by = { who: accountOf(around.env), at: new Date().toISOString() };
    return regroupKept(store, libraryPath(around), decided, by);
  }
  async function takeBack(number: number | null): Promise<Regrouped> {
    if (!shown.own) throw new Trouble('not kept', 'these stories', OWN_ONLY);
    const { takeBackKept } = await import('../store/regroup.ts');
    return takeBackKept(store, libraryPath(around), number, new Date().toISOString());
  }
  const opened: Library = {
    ...shown,
    list,
    ...madeBy(async () => comparer ?? HERE),
    // What many wait for does not end with one of them.
    apart: (signal) => (comparer ? opened : { ...opened, ...madeBy(comparerFor(signal)) }),
    find,
    kept,
    file: async (path, name) => {
      const article = await articleIn(path, name, around);
      passing.set(article.id, article);
      return article.id;
    },
    story: async (name) => {
      const id = await kept(name);
      const [story] = await store.stories.of([id]);
      return story ?? alone(await articleOf(id));
    },
    history: async (name) => {
      const { historyOf } = await import('../store/history.ts');
      return historyOf(store, await kept(name));
    },
    annotation: async (name) => {
      const { annotationOf } = await import('../store/annotate.ts');
      return annotationOf(store, await kept(name));
    },
    overtaken,
    journal: async (of, asked) => {
      const { journalOf } = await import('../store/journal.ts');
      return shown.own ? journalOf(store, of, asked) : NOTHING_CHANGED;
    },
    arrived: async (asked) =>
      (await import('../store/journal.ts')).arrivedOf(store, NO_MARKS, asked),
    entries: async (changes) =>
      (await import('../store/journal.ts')).entriesOf(store, NO_MARKS, changes),
    last: () => store.revisions.last(),
    holdings,
    succession: async (left, right) => {
      const { between } = await import('../store/journal.ts');
      const later = shown.own ? await between(store, left, right) : null;
      if (later) return { older: 'left', ...later };
      const earlier = shown.own ? await between(store, right, left) : null;
      if (earlier) {
        const fetched = { left: earlier.fetched.right, right: earlier.fetched.left };
        return { older: 'right', fetched, steps: [] };
      }
      return { older: await namedFirst(left, right), fetched: null, steps: [] };
    },
    proof: async (articles) => (shown.own ? store.proof(articles) : null),
    seenBy: async (id) => {
      const { historyOf } = await import('../store/history.ts');
      const past = shown.own ? await historyOf(store, id) : [];
      return past.flatMap(({ article, seenBy }) => (article === id ? seenBy : []));
    },
    provenance: async (id) => {
      const { provenanceOf } = await import('./provenance.ts');
      return provenanceOf(store, await articleOf(id), { named, now });
    },
    regroup,
    regrouped: () => store.stories.regrouped(),
    takeBack,
    again,
    close: () => store.close(),
  };
  return opened;
}

/** Of each article the latest of its times. */
function latestOf(...lists: (readonly (readonly [string, string])[])[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const [id, at] of lists.flat()) if (at > (all.get(id) ?? '')) all.set(id, at);
  return all;
}

/** A story of one version, for what is in none: a file that was read for once, a text cut short. */
function alone(article: Article): Story {
  return { id: article.id, title: article.title, versions: [{ article, nearDuplicateOf: null }] };
}

/** Readings that are kept, as many comparisons, and the claims of as many stories: those used last. With more, more is there at once when it is asked for again, and more memory is used. */
const KEPT = 40;
/** The same of a library that many read at once. */
const KEPT_FOR_MANY = 200;

/**
 * What was made for a key, made only where it is not at hand; the one used longest ago is let go,
 * and so is what could not be made: it is tried again.
 */
function once<T>(
  made: Map<string, Promise<T>>,
  kept: number,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const promise = made.get(key) ?? make();
  made.delete(key);
  made.set(key, promise);
  promise.catch(() => {
    if (made.get(key) === promise) made.delete(key);
  });
  const [oldest = key] = made.keys();
  if (made.size > kept) made.delete(oldest);
  return promise;
}
