import type { Effect } from '../effects.ts';
import { type Command, commandOf, type ScreenKind } from '../keys.ts';
import { type State, type Step, seen } from '../state.ts';

/** Keys that are kept while a screen is being opened. With more, later ones are kept too, and somebody who leans on a key has to wait longer. */
const MOST = 50;

/** What is obeyed at once, whatever is being opened. */
const AT_ONCE: ReadonlySet<Command> = new Set([
  ...['escape', 'back', 'leave', 'suspend', 'redraw', 'help'],
] as const);

/** A key for the screen that is being opened, kept until that is there; null where the key is for the screen that is seen. */
export function keptAhead(state: State, key: string, at: number): State | null {
  if (!isOpening(state) || state.prompt) return null;
  const command = commandOf(state.preferences.keys, seen(state).kind, key);
  if (command !== null && AT_ONCE.has(command)) return null;
  // The key that began it, pressed again, is impatience.
  if (key === state.last?.key) return state;
  return state.ahead.length < MOST ? { ...state, ahead: [...state.ahead, { key, at }] } : state;
}

/** Presses what was kept, as far as no other screen is being opened by that. */
export function caughtUp(step: Step, press: (state: State, key: string, at: number) => Step): Step {
  let { state, effects } = step;
  for (let first = state.ahead[0]; first && !isOpening(state); first = state.ahead[0]) {
    const next = press({ ...state, ahead: state.ahead.slice(1) }, first.key, first.at);
    state = next.state;
    effects = [...effects, ...next.effects];
  }
  return { state, effects };
}

/** Whether a screen of another kind than the one seen is waited for; the help, which can be read meanwhile, hears its own keys. */
export function isOpening(state: State): boolean {
  const kind = state.waiting && kindOf(state.waiting);
  const { kind: now } = seen(state);
  return kind !== null && kind !== now && now !== 'help';
}

/** The kind of screen that an effect opens, or null. */
function kindOf(effect: Effect): ScreenKind | null {
  switch (effect.do) {
    case 'read':
      return 'article';
    case 'compare':
      return 'compare';
    case 'claims':
      return effect.compare ? 'compare' : 'figures';
    case 'journal':
    case 'history':
    case 'annotate':
      return effect.do;
    default:
      return null;
  }
}
