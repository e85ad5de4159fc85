import { type Binding, type Command, KEYS, type Keys, type Place } from '../keys.ts';
import { canBe, type Faults, meant } from './settings.ts';

/** Keys that have no character of their own to be called by. */
const NAMED: readonly string[] = [
  ...['Enter', 'Tab', 'Space', 'Esc', 'Backspace'],
  ...['Up', 'Down', 'Left', 'Right', 'PgUp', 'PgDn', 'Home', 'End'],
];
/** Terminals send ^I for Tab, ^J and ^M for Enter. */
const CONTROL = /^\^[A-HKLN-Z]$/;
/** One character as it is typed, with whatever combines with it. */
const CHARACTER = /^[^\p{C}\p{Z}\p{M}]\p{M}*$/u;

export const A_KEY = `a key is a character, ^ and a letter, or ${NAMED.join(', ')}`;
/** Whatever is bound, there is a way out. */
const WAY_OUT = '^C';

/** What a reader has bound to a command at a place. */
interface Bound {
  readonly place: Place;
  readonly does: Command;
  readonly keys: readonly string[];
}

/**
 * The key tables with what a reader has bound: `[keys.PLACE]` tables of commands, each with a key or
 * a list of keys, which take the place of all that the command had there. What is bound everywhere
 * cannot be bound to something else on one screen. A key that had another meaning loses that; a
 * command that is left without any key by this is told.
 */
export function boundKeys(tables: unknown, faults: Faults): Keys {
  const bound: Bound[] = [];
  const named = entries(['keys'], tables, faults);
  for (const [place, table] of named.toSorted(everywhereFirst)) {
    if (isPlace(place)) bound.push(...readPlace(place, table, bound, faults));
    else faults.name(['keys', place], 'no such screen', canBe(Object.keys(KEYS)));
  }
  tellLosses(bound, faults);
  return Object.fromEntries(
    Object.keys(KEYS).map((place) => [place, rebound(place as Place, bound)]),
  ) as unknown as Keys;
}

function everywhereFirst([a]: [string, unknown], [b]: [string, unknown]): number {
  return Number(b === 'everywhere') - Number(a === 'everywhere');
}

function entries(path: readonly string[], table: unknown, faults: Faults): [string, unknown][] {
  if (typeof table === 'object' && table !== null && !Array.isArray(table)) {
    return Object.entries(table);
  }
  faults.value(path, 'no table of keys', table, 'write [keys.SCREEN], then COMMAND = "KEY"');
  return [];
}

function isPlace(name: string): name is Place {
  return Object.hasOwn(KEYS, name);
}

function readPlace(
  place: Place,
  table: unknown,
  before: readonly Bound[],
  faults: Faults,
): readonly Bound[] {
  const everywhere = place === 'everywhere' ? [] : rebound('everywhere', before);
  const here: Bound[] = [];
  for (const [name, value] of entries(['keys', place], table, faults)) {
    const path = ['keys', place, name];
    const does = KEYS[place].find((binding) => binding.does === name)?.does;
    if (!does) {
      const names = KEYS[place].map((binding) => binding.does);
      faults.name(path, `no such command in [keys.${place}]`, meant(name, names));
      continue;
    }
    const given = [value].flat();
    const keys = given.filter((key): key is string => {
      const why = whyNot(key, does, [...everywhere, ...here]);
      if (why) faults.value(path, why[0], key, why[1]);
      return why === null;
    });
    // Where nothing of it is right, what is usual stays.
    if (keys.length > 0 || given.length === 0) here.push({ place, does, keys });
  }
  return here;
}

/** What is wrong with a key for a command, and what to do; null where nothing is. */
function whyNot(
  key: unknown,
  does: Command,
  others: readonly Pick<Binding, 'does' | 'keys'>[],
): readonly [what: string, remedy: string] | null {
  if (typeof key !== 'string' || !isKey(key)) return ['no such key', A_KEY];
  if (key === WAY_OUT && does !== 'leave') return ['not to be bound', 'it always leaves'];
  const other = others.find((one) => one.keys.includes(key) && one.does !== does);
  return other ? ['bound already', `${other.does} has it; bind that to another first`] : null;
}

function isKey(key: string): boolean {
  return NAMED.includes(key) || CONTROL.test(key) || CHARACTER.test(key);
}

/** The bindings of a place: with the keys that the reader gives them, or those that the reader leaves them. */
function rebound(place: Place, bound: readonly Bound[]): Binding[] {
  const here = bound.filter((one) => one.place === place);
  return KEYS[place].map((binding) => {
    const own = here.find(({ does }) => does === binding.does)?.keys;
    const keys = own ?? binding.keys.filter((key) => takerOf(key, place, bound) === undefined);
    const lost = binding.does === 'leave' && !keys.includes(WAY_OUT);
    return { ...binding, keys: lost ? [...keys, WAY_OUT] : keys };
  });
}

function takerOf(key: string, place: Place, bound: readonly Bound[]): Bound | undefined {
  const places: readonly Place[] = [place, 'everywhere'];
  return bound.find((one) => places.includes(one.place) && one.keys.includes(key));
}

/** Tells of each command that has no key any more because its keys were given to others. */
function tellLosses(bound: readonly Bound[], faults: Faults): void {
  for (const place of Object.keys(KEYS) as Place[]) {
    const after = rebound(place, bound);
    for (const { does, keys } of KEYS[place]) {
      const bare = after.find((binding) => binding.does === does)?.keys.length === 0;
      const [key = ''] = keys;
      const taker = takerOf(key, place, bound);
      if (!bare || !taker || bound.some((one) => one.place === place && one.does === does))
        continue;
      const remedy = `in [keys.${place}], bind ${does} to another, or to none: []`;
      faults.value(['keys', taker.place, taker.does], `${does} left without a key`, key, remedy);
    }
  }
}
