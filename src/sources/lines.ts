/** A line that is longer than a text may be. */
export class LineTooLong extends Error {}

/**
 * The lines of a stream of UTF-8, without their ends, as they come.
 *
 * @throws {LineTooLong} on one of more than `longest` characters
 */
export async function* lines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    yield* pieces;
    if (rest.length > longest) throw new LineTooLong();
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
