import type { Span } from '../../text/span.ts';

/** Addresses of the web, with or without "https://" where a path follows, and of the mail. */
const ADDRESS =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.-])[a-z\d](?:[a-z\d-]{0,62}\.){1,4}[a-z]{2,12}\/\S*|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/giu;

/**
 * Telephone numbers: with the code of a country ("+44 20 7946 0958"), of a town in brackets or with its
 * nought, which dates and hours have too ("(555) 123-4567", "020 7946 0018"), or in the groups of North America ("555-123-4567").
 */
const TELEPHONE =
  /(?<![\p{N}\p{L}])(?:\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}|\(\d{3}\) ?\d{3}[ .-]?\d{4}|\(0\d{1,5}\) ?\d{3,4}(?:[ .-]?\d{2,4}){1,3}|(?!\d\d([ /-])\d\d\1\d{2,4}(?! ?\d)|\d{4}-\d{4}(?!\d))0\d{1,5}(?:[ /-]\d{2,8}){1,5}|(?:1-)?\d{3}([-.])\d{3}\2\d{4})(?![\p{N}\p{L}])/gu;
/** A telephone number has at least so many digits. */
const FEWEST_DIGITS = 7;

/** Where addresses and telephone numbers stand in a piece of a text, in order: what looks like figures there is none. */
export function codesIn(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  const addresses = /[@/.]/.test(piece) ? [...piece.matchAll(ADDRESS)] : [];
  const telephones = [...piece.matchAll(TELEPHONE)].filter(
    ([number]) => number.replace(/\D/g, '').length >= FEWEST_DIGITS,
  );
  return [...addresses, ...telephones]
    .map(({ index, 0: code }) => ({ start: start + index, end: start + index + code.length }))
    .sort((a, b) => a.start - b.start);
}
