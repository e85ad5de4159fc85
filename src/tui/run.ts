import { frame } from '../app/draw/frame.ts';
import { painter } from '../app/draw/painter.ts';
import type { Happening } from '../app/effects.ts';
import { interpreter } from '../app/interpret.ts';
import type { Size } from '../app/look.ts';
import { lacksOf, type Output, type Session } from '../app/session.ts';
import { shelfOf } from '../app/shelf.ts';
import { isAsked } from '../app/update/list.ts';
import { start, update } from '../app/update/update.ts';
import type { Typed } from './decoder.ts';
import { guard } from './guard.ts';
import type { Chrome } from './ink.tsx';
import { listen } from './keyboard.ts';
import { openScreen } from './screen.ts';

/** After so many milliseconds without a key the reader is taken to be at rest. */
const IDLE = 200;
/** In milliseconds. */
const SECOND = 1000;

/**
 * Opens the screens on a session's library, and ends when the reader leaves them: 0. Rejects on a
 * fault of the program, the terminal being as it was. Input and output must be terminals, or behave
 * like them. A signal ends the process as it would without
 * this program, the terminal being as it was.
 */
export async function openScreens(session: Session): Promise<number> {
  const { input, output, glyphs, preferences, warnings, now } = session;
  const paint = painter(session);
  const screen = openScreen(session);
  const left = Promise.withResolvers<number>();
  const shelf = await shelfOf(session.library, session.marks.load);
  const size = sizeOf(output);
  let state = start(shelf, size, glyphs, preferences, lacksOf(session), warnings);
  let drawing = false;
  /** Whether all is to be drawn, whatever the terminal shows. */
  let anew = false;
  let over = false;
  let ink: Chrome | null = null;
  let idle: NodeJS.Timeout | undefined;
  let ticking: NodeJS.Timeout | undefined;

  const effects = interpreter(session, {
    send: screen.send,
    redraw() {
      session.signals.askSize();
      anew = true;
      drawSoon();
    },
    suspend: () => guarded.suspend(),
    leave: () => left.resolve(0),
    happen,
    isWanted: (effect) => isAsked(state, effect),
  });
  /** A fault ends these screens, and no others of the process. */
  function orLeave(work: () => void): void {
    try {
      work();
    } catch (error) {
      left.reject(error);
    }
  }
  function happen(happening: Happening): void {
    orLeave(() => goOn(happening));
  }
  function goOn(happening: Happening): void {
    if (over) return;
    const before = state;
    const step = update(before, happening);
    state = step.state;
    for (const effect of step.effects) effects.enact(effect);
    if (state.waiting !== before.waiting) awaitNext();
    // Where nothing changed, nothing is drawn: else a reader at rest would never be.
    if (step.state !== before) drawSoon();
  }
  /** However many keys came at once, they are drawn once; and so are those that come while the terminal takes no more. */
  function drawSoon(): void {
    if (drawing) return;
    drawing = true;
    const now = (): void => orLeave(draw);
    if (output.writableNeedDrain) output.once('drain', now);
    else queueMicrotask(now);
  }
  function draw(): void {
    drawing = false;
    if (over) return;
    const next = frame(state, paint);
    ink?.draw(next);
    screen.show(next);
    if (anew) screen.redraw();
    anew = false;
    clearTimeout(idle);
    idle = setTimeout(() => happen({ is: 'rest' }), IDLE).unref();
  }
  /** What was waited for before is there, or not wanted any more; the seconds count from here. */
  function awaitNext(): void {
    effects.endUnwanted();
    clearInterval(ticking);
    if (state.waiting) ticking = setInterval(() => happen({ is: 'waited' }), SECOND);
  }
  function hear(typed: Typed): void {
    orLeave(() => goOn(typed.is === 'key' ? { ...typed, at: now() } : typed));
  }
  function resized(): void {
    happen({ is: 'size', size: sizeOf(output) });
  }

  const guarded = guard(session, screen, () => left.resolve(0));
  const deafen = listen(input, hear);
  const ignore = session.announcements?.((notice) => happen({ is: 'told', notice }));
  output.on('resize', resized);
  try {
    // The first frame does without Ink, which takes longer to load than all the rest.
    draw();
    if (session.ink) {
      const { openInk } = await import('./ink.tsx');
      ink = openInk(input, screen);
      draw();
    }
    return await left.promise;
  } finally {
    over = true;
    clearTimeout(idle);
    clearInterval(ticking);
    output.off('resize', resized);
    deafen();
    ignore?.();
    ink?.close();
    guarded.end();
    await effects.close();
  }
}

/** A terminal that does not tell its size is taken to have the usual one. */
function sizeOf({ columns, rows }: Output): Size {
  return { columns: columns || 80, rows: rows || 24 };
}
