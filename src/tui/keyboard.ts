import type { Input } from '../app/session.ts';
import { decoder, type Typed } from './decoder.ts';
import { reader } from './sent.ts';

/** Has `hear` called with what a reader types, until the function is called that this answers with. */
export function listen(input: Input, hear: (typed: Typed) => void): () => void {
  const { push, patience, flush } = decoder();
  const textOf = reader();
  let waiting: NodeJS.Timeout | undefined;
  const read = (): void => {
    clearTimeout(waiting);
    for (let chunk = input.read(); chunk !== null; chunk = input.read()) {
      push(typeof chunk === 'string' ? chunk : textOf(chunk)).forEach(hear);
    }
    const more = patience();
    if (more !== null) waiting = setTimeout(() => flush().forEach(hear), more);
  };
  input.on('readable', read);
  input.ref?.();
  return () => {
    clearTimeout(waiting);
    input.off('readable', read);
    // What nobody reads from must not keep the process.
    input.unref?.();
  };
}
