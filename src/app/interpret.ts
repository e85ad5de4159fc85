import type { Comparison } from '../compare/comparison.ts';
import { Trouble } from '../host/trouble.ts';
import { LISTED, type Library } from '../library/library.ts';
import type { Mark } from '../reader/marks.ts';
import type { Regrouping } from '../story/regroup.ts';
import type { Claiming, Effect, EffectOf, Happening, Overtaking } from './effects.ts';
import type { Session } from './session.ts';
import { type Shelf, shelfOf } from './shelf.ts';

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
  /** Ends when all marks are written that were to be kept, and this one. */
  close(last: Mark | null): Promise<void>;
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
  async function regroup(decided: Regrouping): Promise<Shelf> {
    await library.regroup(decided);
    const notice = decided.do === 'split' ? 'Split off.' : 'Joined.';
    return { ...(await reload()), notice };
  }
  function tellOf(comes: Promise<Happening>): void {
    void comes.catch(told).then(happen);
  }
  function shelve(comes: Promise<Shelf>): void {
    tellOf(comes.then((shelf) => ({ is: 'shelved', shelf })));
  }
  /** After the frame that says so: comparing long texts leaves no time to draw. */
  function later(effect: Effect, answer: () => Promise<Happening>): void {
    setImmediate(() => {
      if (surface.isWanted(effect)) tellOf(answer());
    });
  }

  const deeds: { readonly [Do in Effect['do']]: (effect: EffectOf<Do>) => void } = {
    leave: surface.leave,
    suspend: surface.suspend,
    redraw: surface.redraw,
    copy: ({ text }) => surface.send(session.clipboard?.(text) ?? ''),
    open: ({ url }) => session.open && tellOf(session.open(url)),
    keep: ({ mark }) => void keep(mark),
    reload: () => shelve(reload()),
    regroup: ({ decided }) => shelve(regroup(decided)),
    weigh: ({ question }) => tellOf(weighed(library, question)),
    list: (effect) => later(effect, () => listed(library, effect)),
    read: (effect) =>
      later(effect, async () => {
        return { is: 'read', effect, reading: await library.reading(effect.id) };
      }),
    compare: (effect) =>
      later(effect, async () => {
        return { is: 'compared', effect, comparison: await comparisonOf(library, effect) };
      }),
    claims: (effect) => later(effect, () => claims(library, effect)),
    save: (effect) => later(effect, () => save(library, session, effect)),
  };
  return {
    // The table has for each kind of effect what takes that kind.
    enact: (effect) => (deeds[effect.do] as (effect: Effect) => void)(effect),
    async close(last) {
      if (last) await keep(last);
      await written;
    },
  };
}

/** What went wrong, for the reader. */
function told(error: unknown): Happening {
  return { is: 'told', notice: error instanceof Error ? error.message : String(error) };
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

/** The library keeps comparisons; those around what a reader has pinned are made for that reader. */
async function comparisonOf(
  library: Library,
  { left, right, anchors }: EffectOf<'compare'>,
): Promise<Comparison> {
  if (anchors.length === 0) return library.comparison(left, right);
  const { compare } = await import('../compare/compare.ts');
  return compare(await library.reading(left), await library.reading(right), { anchors });
}

async function claims(library: Library, effect: Claiming): Promise<Happening> {
  // Loaded when it is needed: the first frame does not wait for it.
  const { claimsOf } = await import('./claims.ts');
  return { is: 'claims', effect, ...(await claimsOf(library, effect.story)) };
}

/** An answer that nobody waits for; where there is none, it is not asked for again. */
async function weighed(library: Library, question: Claiming | Overtaking): Promise<Happening> {
  try {
    if (question.do === 'claims') return await claims(library, question);
    const { seen, newest } = question;
    const { changedSince } = await import('../view/since.ts');
    return { is: 'changed', newest, what: changedSince(await library.comparison(seen, newest)) };
  } catch {
    return question.do === 'changed'
      ? { is: 'changed', newest: question.newest, what: '' }
      : { is: 'claims', effect: question, claims: [], readings: [], issue: '' };
  }
}

/** Writes evidence into a file that a reader has named; asks back where there is one already. */
async function save(
  library: Library,
  { files, date }: Session,
  { what, file, force }: EffectOf<'save'>,
): Promise<Happening> {
  if (!files) throw new Error('no files');
  if (!force && (await files.isThere(file))) return { is: 'taken', what, file };
  const { evidenceText } = await import('./evidence.ts');
  const text = await evidenceText(library, what, file, date());
  try {
    await files.write(file, text, force);
    return { is: 'told', notice: `Saved ${file}` };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return { is: 'not-saved', what, file, why: error.message };
  }
}
