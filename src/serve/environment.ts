/** What a client says of itself, as far as it is heard. */
export type Environment = Readonly<Record<string, string>>;

/** What says how to write to a terminal, and nothing else: a program takes orders from other variables. */
const HEARD = /^(?:LANG|LC_[A-Z]{1,20}|COLORTERM|NO_COLOR)$/;
/** Longer values say nothing of a terminal. */
const LONGEST = 100;
const MOST = 20;

/** The environment with a variable more; the same where that is not heard. */
export function withVariable(env: Environment, name: string, value: string): Environment {
  const isHeard = HEARD.test(name) && value.length <= LONGEST && /^[\x20-\x7e]*$/.test(value);
  return isHeard && Object.keys(env).length < MOST ? { ...env, [name]: value } : env;
}

/** A terminal's name as the system's lists of terminals can have it; else that of one that can do nothing. */
export function termOf(name: string): string {
  return /^[\w.+-]{1,60}$/.test(name) ? name : 'dumb';
}

/** The environment as programs are given it: a client that says nothing of its writing has that of today. */
export function completed(env: Environment): Environment {
  const isSaid = ['LC_ALL', 'LC_CTYPE', 'LANG'].some((name) => name in env);
  return isSaid ? env : { ...env, LANG: 'C.UTF-8' };
}
