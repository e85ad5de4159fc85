import { printable, withoutCredentials } from '../text/sanitise.ts';

/** Something that went wrong and that the reader can do something about: one line, no stack. */
export class Trouble extends Error {
  override readonly name = 'Trouble';

  /** "what: where; what to do". `where` may be anything a file can be called, or an address: its password is not told. */
  constructor(what: string, where: string, remedy: string) {
    super(withoutCredentials(`${what}: ${printable(where)}; ${remedy}`));
  }

  /** One that was told elsewhere, by its line. */
  static of(line: string): Trouble {
    return Object.defineProperty(new Trouble('', '', ''), 'message', { value: line });
  }
}
