import { type Command, type Keys, keyOf, type ScreenKind } from '../keys.ts';
import { goToChange, isMatterInSight } from '../screens/compare.ts';
import { type Count, replace, type State, type Step, seen, stay, tell } from '../state.ts';

/** A number of more digits is more than any text has lines. */
const DIGITS = 5;
/** A digit on the matter goes to its place at once; what follows within so many milliseconds makes it a count after all. */
const TOGETHER = 1000;

/** Commands that are done as often as the number before them says; top and end go to the line, passage or entry of that number. */
const COUNTED: ReadonlySet<Command> = new Set([
  ...['down', 'up', 'half-down', 'half-up', 'page-down', 'page-up', 'top', 'end'],
  ...['first-change', 'next-change', 'previous-change', 'next-weighty', 'previous-weighty'],
  ...['next-match', 'previous-match'],
] as const);

/** Adds a digit to the number being typed; null where the key is none. While the matter is in sight it also goes to the place of that line. */
export function counted(before: State, key: string, at: number): Step | null {
  const { count } = before;
  const digits = `${count && !isObeyed(count, at) ? count.digits : ''}${key}`;
  if (!/^[1-9]\d*$/.test(digits) || digits.length > DIGITS) return null;
  const state = begun(before, at);
  const screen = seen(state);
  const counting: State = { ...state, count: { digits, at, from: null } };
  if (screen.kind !== 'compare' || !isMatterInSight(screen)) return stay(counting);
  const wanted = screen.matter[Number(key) - 1];
  if (!wanted) return stay(counting);
  const there = replace(counting, goToChange(state, screen, wanted.change));
  return stay({ ...there, count: { digits, at, from: screen } });
}

/** The state that a command finds: a number before one that does not count is dropped, as is one that has been obeyed. */
export function counting(state: State, command: Command, at: number): State {
  const counts = state.count && COUNTED.has(command) && !isObeyed(state.count, at);
  return counts ? begun(state, at) : { ...state, count: null };
}

/** How often the command at hand is to be done, or null where no number was typed before it. */
export function times({ count }: State): number | null {
  return count ? Number(count.digits) : null;
}

/** What the screen was when the number began. */
function begun(state: State, at: number): State {
  const { count } = state;
  return count?.from && !isObeyed(count, at) ? replace(state, count.from) : state;
}

/** Whether a number is being typed still: it has led nowhere, or just now. */
export function isCounting({ count }: State, at: number): boolean {
  return count !== null && !isObeyed(count, at);
}

function isObeyed({ from, at: then }: Count, at: number): boolean {
  return from !== null && at - then >= TOGETHER;
}

/** Says once of each key that it does nothing here. */
export function unknown(state: State, key: string, kind: ScreenKind, keys: Keys): Step {
  if (state.unknown.has(key)) return stay({ ...state, count: null });
  const help = keyOf(keys, kind, 'help');
  const known = { ...state, count: null, unknown: new Set(state.unknown).add(key) };
  return tell(known, `${key} does nothing here${help ? `; ${help} shows the keys` : ''}.`);
}
