import type { Span } from '../../text/span.ts';

/** Addresses of the web, with or without "https://" where a path follows, and of the mail. */
const ADDRESS =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.-])[a-z\d](?:[a-z\d-]{0,62}\.){1,4}[a-z]{2,12}\/\S*|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/giu;

/** What each of them has in it. */
const IN_ADDRESSES = /[@/]|www\./i;

/**
 * Telephone numbers: with the code of a country ("+44 20 7946 0958"), of a town in brackets or with its
 * nought, which dates and hours have too ("(555) 123-4567", "020 7946 0018"), or in the groups of North
 * America ("555-123-4567"); with the extension that follows ("x12", "ext. 12").
 */
const TELEPHONE =
  /(?<![\p{N}\p{L}])(?:\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}|\(\d{3}\) ?\d{3}[ .-]?\d{4}|\(0\d{0,5}\) ?\d{2,5}(?:[ .-]?\d{2,4}){1,3}|(?!\d\d([ /-])\d\d\1\d{2,4}(?! ?\d)|\d{4}-\d{4}(?!\d))0\d{1,5}(?:[ /-]\d{2,8}){1,5}|(?:1-)?\d{3}([-.])\d{3}\2\d{4})(?:,? ?(?:x|ext\.?|extension) ?\d{1,6})?(?![\p{N}\p{L}])/gu;
/** Numbers of bank accounts: "DE89 3704 0044 0532 0130 00". */
const ACCOUNT =
  /(?<![\p{N}\p{L}])\p{Lu}{2}\d{2}(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,4})?(?![\p{N}\p{L}])/gu;
/** A telephone number has at least so many digits. */
const FEWEST_DIGITS = 7;

/** Where addresses and the numbers of telephones and accounts stand in a piece of a text, in order: what looks like figures there is none. */
export function codesIn(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  const addresses = IN_ADDRESSES.test(piece) ? [...piece.matchAll(ADDRESS)] : [];
  if (!/\d/.test(piece)) return addresses.map(at(start));
  const telephones = [...piece.matchAll(TELEPHONE)].filter(
    ([number]) => number.replace(/\D/g, '').length >= FEWEST_DIGITS,
  );
  return [...addresses, ...telephones, ...piece.matchAll(ACCOUNT)]
    .map(at(start))
    .sort((a, b) => a.start - b.start);
}

function at(start: number): (found: RegExpExecArray) => Span {
  return ({ index, 0: code }) => ({ start: start + index, end: start + index + code.length });
}
