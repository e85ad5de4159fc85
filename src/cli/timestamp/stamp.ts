import { createHash, randomBytes } from 'node:crypto';
import { printable } from '../../text/sanitise.ts';
import { der, TAGS, type Value, valuesIn } from './der.ts';

/** A question to a time-stamping authority (RFC 3161), and what its answer must have in it. */
export interface Question {
  readonly bytes: Uint8Array;
  /** SHA-256 of what is stamped. */
  readonly hash: Uint8Array;
  /** A number that is used once, so that no earlier answer can be taken for this one's. */
  readonly nonce: Uint8Array;
}

/** 2.16.840.1.101.3.4.2.1 */
const SHA_256 = Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01);
const NONCE_BYTES = 8;
/** Bytes that are told of why an authority refuses. */
const TOLD = 200;

/** Asks for a stamp on a text, with the certificate of who makes it. */
export function question(text: string): Question {
  const hash = createHash('sha256').update(text).digest();
  const nonce = randomBytes(NONCE_BYTES);
  // A positive number has no sign, and no zeros before it.
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  const algorithm = der(TAGS.sequence, der(TAGS.name, SHA_256), der(TAGS.nothing));
  const bytes = der(
    TAGS.sequence,
    der(TAGS.integer, Uint8Array.of(1)),
    der(TAGS.sequence, algorithm, der(TAGS.octets, hash)),
    der(TAGS.integer, nonce),
    der(TAGS.boolean, Uint8Array.of(0xff)),
  );
  return { bytes, hash, nonce };
}

/**
 * Why an answer is no stamp on what was asked for, in words; null where it is one. Whose it is is for
 * who verifies it, with the authority's root certificate; whether its signature holds, for openssl.
 */
export function faultOf(answer: Uint8Array, { hash, nonce }: Question): string | null {
  try {
    const [whole, ...rest] = valuesIn(answer);
    const [status, token] = inside(whole);
    const [code, words] = inside(status);
    const number = code?.content[0] ?? -1;
    if (rest.length > 0 || code?.tag !== TAGS.integer) return NO_ANSWER;
    // Granted, or granted with changes.
    if (number > 1) return `it is refused${saidIn(words)}`;
    const [version, policy, imprint, serial, time, ...more] = stampedIn(token);
    const isStamp = [version, policy, serial, time].every((value) => value !== undefined);
    if (!isStamp || time?.tag !== TAGS.time) return NO_ANSWER;
    const [algorithm, digest] = inside(imprint);
    const isOurs = same(inside(algorithm)[0]?.content, SHA_256) && same(digest?.content, hash);
    if (!isOurs) return 'it is a stamp on something else';
    const numbers = more.filter(({ tag }) => tag === TAGS.integer);
    return numbers.some(({ content }) => same(content, nonce))
      ? null
      : 'it is an answer to another question';
  } catch (error) {
    if (error instanceof RangeError) return NO_ANSWER;
    throw error;
  }
}

/** The token of an answer that is a stamp: what the authority has signed, in DER (CMS). */
export function tokenIn(answer: Uint8Array): Uint8Array {
  const [, token] = inside(valuesIn(answer)[0]);
  return token ? der(token.tag, token.content) : new Uint8Array();
}

const NO_ANSWER = 'what came is no time stamp';

/** The values in what a token signs: ContentInfo, SignedData, EncapsulatedContentInfo, TSTInfo. */
function stampedIn(token: Value | undefined): Value[] {
  const [, signed] = inside(token);
  const [, , encapsulated] = inside(inside(signed)[0]);
  const [, content] = inside(encapsulated);
  return inside(valuesIn(inside(content)[0]?.content ?? new Uint8Array())[0]);
}

function inside(value: Value | undefined): Value[] {
  return value ? valuesIn(value.content) : [];
}

function saidIn(words: Value | undefined): string {
  if (words?.tag !== TAGS.sequence) return '';
  const [first] = inside(words);
  if (first?.tag !== TAGS.text) return '';
  return `: ${printable(Buffer.from(first.content.subarray(0, TOLD)).toString())}`;
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
