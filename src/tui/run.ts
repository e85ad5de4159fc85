import { flushCompileCache } from 'node:module';
import { openDiary } from '../app/diary.ts';
import type { Effect, Happening } from '../app/effects.ts';
import { frame } from '../app/frame.ts';
import { isAsked } from '../app/list.ts';
import { painter } from '../app/painter.ts';
import { perform, type Question, told } from '../app/perform.ts';
import { atRest, unknown } from '../app/rest.ts';
import type { Session } from '../app/session.ts';
import { type Shelf, shelfOf } from '../app/shelf.ts';
import type { Size } from '../app/state.ts';
import { start, update } from '../app/update.ts';
import { copyBytes } from '../host/clipboard.ts';
import { openAddress } from '../host/open.ts';
import type { Library } from '../library/library.ts';
import type { Mark } from '../reader/marks.ts';
import type { Regrouping } from '../story/regroup.ts';
import { guard } from './guard.ts';
import type { Chrome } from './ink.tsx';
import { loadInk } from './load.ts';
import { openScreen } from './screen.ts';

/** After so many milliseconds without a key the reader is taken to be at rest. */
const IDLE = 200;
/** After so many milliseconds all that a session begins with is loaded. */
const QUIET = 3000;

/**
 * Opens the screens on a library, and ends when the reader leaves them: 0. Both ends must be
 * terminals. A signal ends the process as it would without this program, the terminal being as it was.
 * `reopen` reads the library anew, for what came into it meanwhile.
 */
export async function openScreens(
  opened: Library,
  reopen: () => Promise<Library>,
  session: Session,
): Promise<number> {
  const { stdout, glyphs, terminal, preferences, notice, now } = session;
  const paint = painter(session);
  const screen = openScreen(session);
  const left = Promise.withResolvers<number>();
  const since = new Date().toISOString();
  const diary = openDiary(session.marks);
  let library = opened;
  const shelf = await shelfOf(library, session.marks);
  const begun = { ...shelf, notice: notice ?? shelf.notice };
  let state = start(begun, sizeOf(stdout), glyphs, preferences);
  let drawing = false;
  let over = false;
  let ink: Chrome | null = null;
  let idle: NodeJS.Timeout | undefined;

  function happen(happening: Happening): void {
    if (over) return;
    const step = update(state, happening);
    state = step.state;
    for (const effect of step.effects) enact(effect);
    if (drawing) return;
    drawing = true;
    // However many keys came at once, they are drawn once.
    queueMicrotask(draw);
  }
  function draw(): void {
    drawing = false;
    if (over) return;
    const next = frame(state, paint);
    ink?.draw(next);
    screen.show(next);
    clearTimeout(idle);
    idle = setTimeout(weigh, IDLE).unref();
  }
  function copy(text: string): void {
    if (terminal.commands) screen.send(copyBytes(text, terminal));
    else happen({ is: 'told', notice: 'This terminal has no clipboard to copy to.' });
  }
  /** While the reader is at rest, finds out about the stories in sight. */
  function weigh(): void {
    const question = atRest(state);
    if (!question) return;
    void perform(library, question).then((found) =>
      happen(found.is === 'told' ? unknown(question) : found),
    );
  }
  async function keep(mark: Mark): Promise<void> {
    const notice = await diary.keep(mark);
    if (notice !== null) happen({ is: 'told', notice });
  }
  async function reload(): Promise<Shelf> {
    await diary.written();
    library = await reopen();
    return shelfOf(library, session.marks);
  }
  async function regroup(decided: Regrouping): Promise<Shelf> {
    await library.regroup(decided);
    const notice = decided.do === 'split' ? 'Split off.' : 'Joined.';
    return { ...(await reload()), notice };
  }
  function shelve(comes: Promise<Shelf>): void {
    void comes.then((shelf) => ({ is: 'shelved', shelf }) as const, told).then(happen);
  }
  function enact(effect: Effect): void {
    if (effect.do === 'leave') left.resolve(0);
    else if (effect.do === 'suspend') guarded.suspend();
    else if (effect.do === 'redraw') screen.redraw();
    else if (effect.do === 'copy') copy(effect.text);
    else if (effect.do === 'keep') void keep(effect.mark);
    else if (effect.do === 'reload') shelve(reload());
    else if (effect.do === 'regroup') shelve(regroup(effect.decided));
    else if (effect.do === 'open') void openAddress(effect.url, terminal).then(happen);
    // After the frame that says so: comparing long texts leaves no time to draw.
    else setImmediate(() => ask(effect));
  }
  function ask(question: Question): void {
    if (isAsked(state, question)) void perform(library, question).then(happen);
  }

  function press(keys: readonly string[]): void {
    for (const key of keys) happen({ is: 'key', key, at: now() });
  }
  function resized(): void {
    happen({ is: 'size', size: sizeOf(stdout) });
  }

  const guarded = guard(session, screen, () => left.resolve(0));
  stdout.on('resize', resized);
  try {
    // The first frame does without Ink, which takes longer to load than all the rest.
    draw();
    const { openInk } = await loadInk();
    ink = openInk(session, screen, press);
    draw();
    // At its end the program may be killed: what was compiled is kept for the next start now.
    setTimeout(flushCompileCache, QUIET).unref();
    return await left.promise;
  } finally {
    over = true;
    clearTimeout(idle);
    stdout.off('resize', resized);
    ink?.close();
    guarded.end();
    if (state.own) await diary.keep({ mark: 'visited', since });
    await diary.written();
  }
}

function sizeOf({ columns, rows }: Session['stdout']): Size {
  return { columns: columns || 80, rows: rows || 24 };
}
