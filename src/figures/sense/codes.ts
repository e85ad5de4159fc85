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
/** Numbers of payment cards, in groups of four or as some have them; four years in a row are none. */
const CARD =
  /(?<![\p{N}\p{L}])(?!(?:(?:19|20)\d\d[ -]){3}(?:19|20)\d\d)(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{5})(?![\p{N}\p{L}])/gu;
/** What is counted off and not counted: "#1002", "n° 2026-114", "№ 7/12". */
const NUMBERED = /(?:(?<![\p{L}\p{N}&])(?:#|n[°º]s? ?)|№ ?)\d+(?:[/-]\d+)*/giu;
/** Characters of a page's source that were not read as such. */
const REFERENCE = /&#(?:\d{1,8}|x[\da-f]{1,8});/gi;
/** Where a message of one word is sent to: "Text HELP to 85258". */
const SHORT_NUMBER =
  /(?<=(?<!\p{L})(?:text(?:ing)?|sms|send(?:en sie)?|envoyez|envía|invia) ["“„«']?\p{L}{2,20}["”“»']? (?:to|an|au|al|a) )\d{4,6}(?![\p{N}\p{L}])/giu;
/** Degrees, minutes and seconds of a place: "51.5007° N", "0° 7' W". */
const COORDINATE =
  /(?<![\p{N}\p{L}.])\d{1,3}(?:[.,]\d{1,9})?° ?(?:\d{1,2}(?:[.,]\d{1,9})?['’′] ?)?(?:\d{1,2}(?:[.,]\d{1,9})?["”″] ?)?[NSEWO](?![\p{L}\p{N}])/gu;

/** The same patterns, each with what a piece has in it at the least that it is looked for in. */
const NUMBERS: readonly (readonly [hint: RegExp, pattern: RegExp])[] = [
  [/\p{Lu}{2}\d{2}/u, ACCOUNT],
  [/\d{4}[ -]\d{4}/, CARD],
  [/[#№°º]/, NUMBERED],
  [/&#/, REFERENCE],
  [/ \d{4}/, SHORT_NUMBER],
  [/°/, COORDINATE],
];

/** A telephone number has at least so many digits. */
const FEWEST_DIGITS = 7;

/** Where addresses, places on the globe and the numbers of telephones, accounts, cards and papers stand in a piece of a text, in order: what looks like figures there is none. */
export function codesIn(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  const addresses = IN_ADDRESSES.test(piece) ? [...piece.matchAll(ADDRESS)] : [];
  if (!/\d/.test(piece)) return addresses.map(at(start));
  const telephones = digitsIn(piece) < FEWEST_DIGITS ? [] : telephonesIn(piece);
  const numbers = NUMBERS.flatMap(([hint, pattern]) =>
    hint.test(piece) ? [...piece.matchAll(pattern)] : [],
  );
  return [...addresses, ...telephones, ...numbers].map(at(start)).sort((a, b) => a.start - b.start);
}

function telephonesIn(piece: string): RegExpExecArray[] {
  return [...piece.matchAll(TELEPHONE)].filter(([number]) => digitsIn(number) >= FEWEST_DIGITS);
}

function digitsIn(piece: string): number {
  return piece.replace(/\D/g, '').length;
}

function at(start: number): (found: RegExpExecArray) => Span {
  return ({ index, 0: code }) => ({ start: start + index, end: start + index + code.length });
}
