import { Trouble } from '../host/trouble.ts';
import { LISTED, type Library } from '../library/library.ts';
import { type Mark, NO_MARKS } from '../reader/marks.ts';
import { count } from '../view/describe.ts';
import { NOTHING_KNOWN } from '../view/preview.ts';
import type { Claiming, Effect, EffectOf, Happening, Question } from './effects.ts';
import type { Session } from './session.ts';
import { type Shelf, shelfOf } from './shelf.ts';

/** Changes that are listed at most. With more, older ones are told, and their screen comes later. */
const JOURNAL = 500;

/** Texts of a source that its history has at most, the last. With more, older ones are told, and the screen comes later. */
const HISTORY = 60;

/** What the interpreter asks of who draws the screens. */
export interface Surface {
  /** Sends bytes that show nothing. */
  send(bytes: string): void;
  redraw(): void;
  suspend(): void;
  leave(): void;
  /** Has `update` hear what came of an effect. */
  happen(happening: Happening): void;
  /** Whether the answer to an effect would still be of use. */
  isWanted(effect: Effect): boolean;
}

/** What does effects. */
export interface Interpreter {
  enact(effect: Effect): void;
  /** Ends the work for what is not wanted any more. */
  endUnwanted(): void;
  /** Ends when all marks are written that were to be kept. */
  close(): Promise<void>;
}

/**
 * The one place where effects are done: by the library, by the session's parts, or by the surface.
 * What comes of one is told as a happening. A session that lacks a part has no keys for its effects.
 */
export function interpreter(session: Session, surface: Surface): Interpreter {
  const { happen } = surface;
  let library = session.library;
  let written = Promise.resolve();
  let failed = false;
  let left = false;
  /** What ends the fetching that is going on. */
  let fetching: AbortController | null = null;
  /** What ends the work that an effect has begun. */
  const working = new Map<Effect, AbortController>();

  /** Writes a mark after those before it; what goes wrong is told the first time that it does. */
  async function keep(mark: Mark): Promise<void> {
    const at = session.date().toISOString();
    const kept = written.then(() => session.marks.keep(mark, at));
    written = kept.catch(() => {});
    try {
      await kept;
    } catch (error) {
      if (!failed) happen(told(error));
      failed = true;
    }
  }
  async function reload(): Promise<Shelf> {
    await written;
    library = await library.again();
    return shelfOf(library, session.marks.load);
  }
  async function regroup({ decided, told }: EffectOf<'regroup'>): Promise<Happening> {
    const again = async (notice: string, decision: number | null): Promise<Happening> => ({
      is: 'shelved',
      shelf: { ...(await reload()), notice },
      undo: decision === null ? undefined : { told, decision },
    });
    if (decided.do !== 'take-back') {
      const number = await library.regroup(decided);
      return again(decided.do === 'split' ? 'Split off.' : 'Joined.', number);
    }
    await library.takeBack(decided.number);
    return again(`Undone: ${told}.`, null);
  }
  async function fetch(what: EffectOf<'fetch'>['what']): Promise<void> {
    const { following } = session;
    if (!following || fetching) return;
    fetching = new AbortController();
    const { signal } = fetching;
    const how = { signal, told: (notice: string) => happen({ is: 'fetching', notice }) };
    try {
      const work =
        typeof what === 'string'
          ? following.update(what === 'all', how)
          : following.add(what.add, how);
      const { told, failures, failed, idle } = await work;
      const shelf = signal.aborted && left ? null : await reload();
      happen({ is: 'fetched', shelf, notice: told, failures, failed, idle });
    } catch (error) {
      const { notice } = told(error);
      happen({ is: 'fetched', shelf: null, notice, failures: [], failed: 0, idle: false });
    } finally {
      fetching = null;
    }
  }
  async function unfollow({ article, leader }: EffectOf<'unfollow'>): Promise<Happening> {
    const { following } = session;
    if (!following) throw new Error('nothing is followed');
    if (leader) {
      const left = await following.unfollow(leader.address);
      return {
        is: 'told',
        notice: `${count(left, 'address')} followed no longer; the texts stay.`,
      };
    }
    const found = await following.leader([article.url ?? '', article.path]);
    if (found) return { is: 'leader', article, leader: found };
    return { is: 'told', notice: 'What brought this text is not followed.' };
  }
  function tellOf(comes: Promise<Happening>): void {
    void comes.catch(told).then(happen);
  }
  function shelve(comes: Promise<Shelf>): void {
    tellOf(comes.then((shelf) => ({ is: 'shelved', shelf })));
  }
  /** After the frame that says so: what is short is made in this thread, and leaves no time to draw. */
  function later(effect: Effect, answer: (library: Library) => Promise<Happening>): void {
    setImmediate(() => {
      if (surface.isWanted(effect)) void work(effect, answer);
    });
  }
  /** Has a library answer that makes what is long apart, for as long as the answer is wanted. */
  async function work(
    effect: Effect,
    answer: (library: Library) => Promise<Happening>,
  ): Promise<void> {
    if (left && !isForLater(effect)) return;
    const ending = new AbortController();
    working.set(effect, ending);
    const comes = answer(library.apart(ending.signal)).catch((error): Happening | null =>
      ending.signal.aborted ? null : { ...told(error), effect },
    );
    const happening = await comes;
    working.delete(effect);
    ending.abort();
    if (happening) happen(happening);
  }

  const deeds: { readonly [Do in Effect['do']]: (effect: EffectOf<Do>) => void } = {
    leave: surface.leave,
    suspend: surface.suspend,
    redraw: surface.redraw,
    copy: (effect) => tellOf(copied(session, surface, effect)),
    open: ({ url }) => session.open && tellOf(session.open(url)),
    keep: ({ mark }) => void keep(mark),
    reload: () => shelve(reload()),
    regroup: (effect) => tellOf(regroup(effect)),
    fetch: ({ what }) => void fetch(what),
    'give-up': () => fetching?.abort(),
    unfollow: (effect) => tellOf(unfollow(effect)),
    weigh: (effect) => void work(effect, (library) => weighed(library, effect.question)),
    list: (effect) => later(effect, (library) => listed(library, effect)),
    read: (effect) =>
      later(effect, async (library) => {
        return { is: 'read', effect, reading: await library.reading(effect.id) };
      }),
    compare: (effect) =>
      later(effect, async (library) => {
        const { left, right, anchors, third: id } = effect;
        const comparison = await library.comparison(left, right, anchors);
        const third = id === null ? null : await library.comparison(left, id);
        const { steps, ...succession } = await library.succession(left, right);
        return { is: 'compared', effect, comparison, third, steps, succession };
      }),
    journal: (effect) =>
      later(effect, async (library) => {
        const asked = { since: null, query: '', all: false, most: JOURNAL };
        return { is: 'journal', effect, journal: await library.journal(effect.of, asked) };
      }),
    history: (effect) => later(effect, (library) => historyAsked(library, effect)),
    annotate: (effect) => later(effect, (library) => annotationAsked(library, effect)),
    claims: (effect) => later(effect, (library) => claims(library, effect)),
    save: (effect) => later(effect, (library) => save(library, session, effect)),
  };
  return {
    // The table has for each kind of effect what takes that kind.
    enact: (effect) => (deeds[effect.do] as (effect: Effect) => void)(effect),
    endUnwanted() {
      for (const [effect, ending] of working) if (!surface.isWanted(effect)) ending.abort();
    },
    async close() {
      left = true;
      fetching?.abort();
      for (const [effect, ending] of working) if (!isForLater(effect)) ending.abort();
      await written;
    },
  };
}

/** Whether an effect is of use when the reader has left: a file that was named is still written. */
function isForLater(effect: Effect): boolean {
  return effect.do === 'save';
}

/** What went wrong, for the reader. */
function told(error: unknown): Extract<Happening, { is: 'told' }> {
  return { is: 'told', notice: error instanceof Error ? error.message : String(error) };
}

async function copied(
  { clipboard }: Session,
  { send }: Surface,
  { text, what }: EffectOf<'copy'>,
): Promise<Happening> {
  if (!clipboard) throw new Error('no clipboard');
  return { is: 'told', notice: `Copied ${what} ${await clipboard(text, send)}.` };
}

async function listed(library: Library, effect: EffectOf<'list'>): Promise<Happening> {
  const { query, seen, around } = effect;
  try {
    const found = await library.list(query, seen, { around, most: LISTED });
    return { is: 'listed', effect, listed: found };
  } catch (error) {
    const notice = error instanceof Error ? error.message : String(error);
    return { is: 'not-listed', effect, notice };
  }
}

async function historyAsked(library: Library, effect: EffectOf<'history'>): Promise<Happening> {
  const { historyOf } = await import('./history.ts');
  const history = await historyOf(library, effect.id, HISTORY);
  if (history) return { is: 'history', effect, history };
  return { is: 'told', notice: NO_HISTORY, effect };
}

async function annotationAsked(library: Library, effect: EffectOf<'annotate'>): Promise<Happening> {
  const annotated = await library.annotation(effect.id);
  if (annotated) return { is: 'annotated', effect, annotated };
  return { is: 'told', notice: NO_HISTORY, effect };
}

const NO_HISTORY = 'Nothing is known of earlier texts: only what is in your library has a history.';

async function claims(library: Library, effect: Claiming): Promise<Happening> {
  return { is: 'claims', effect, ...(await library.claims(effect.story)) };
}

const NOTHING = { issue: '', pair: null, outline: NOTHING_KNOWN };

/** An answer that nobody waits for; where there is none, it is not asked for again. */
async function weighed(library: Library, question: Question): Promise<Happening> {
  try {
    if (question.do === 'claims') return await claims(library, question);
    if (question.do === 'holdings') {
      const { stories } = question;
      return { is: 'holdings', stories, holdings: await library.holdings(stories) };
    }
    // Keys come first.
    await new Promise((done) => setImmediate(done));
    const { seen, newest } = question;
    const [{ changedSince }, { heftOf }, { listed }] = await Promise.all([
      import('../view/since.ts'),
      import('../view/heft.ts'),
      import('../compare/weights.ts'),
    ]);
    const comparison = await library.comparison(seen, newest);
    const what = changedSince(comparison);
    const heft = heftOf(listed(comparison), comparison.rows);
    return { is: 'changed', seen, newest, what, heft };
  } catch {
    if (question.do === 'holdings') return { ...question, is: 'holdings', holdings: new Map() };
    return question.do === 'changed'
      ? { ...question, is: 'changed', what: '', heft: [] }
      : { is: 'claims', effect: question, claims: [], readings: [], ...NOTHING };
  }
}

/** Writes evidence into a file that a reader has named; asks back where there is one already. */
async function save(
  library: Library,
  { files, date, marks }: Session,
  { what, file, force }: EffectOf<'save'>,
): Promise<Happening> {
  if (!files) throw new Error('no files');
  if (!force && (await files.isThere(file))) return { is: 'taken', what, file };
  const { evidenceFile } = await import('./evidence.ts');
  const own = await marks.load().catch(() => NO_MARKS);
  const content = await evidenceFile(library, what, file, date(), own);
  try {
    await files.write(file, content, force);
    return { is: 'told', notice: `Saved ${file}` };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { is: 'not-saved', what, file, why: error.message };
  }
}
