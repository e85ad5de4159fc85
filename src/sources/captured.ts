import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Trouble } from '../host/trouble.ts';
import { newlyFollowed } from '../store/followed.ts';
import type { Keeping, NewVisit, Received } from '../store/visits.ts';
import type { Witness } from '../story/witness.ts';
import type { TextReader } from './apart/reader.ts';
import type { Arriving } from './arriving.ts';
import { contentIn } from './fetch/content.ts';
import { BROKEN_OFF, reasonOf, statusReason } from './fetch/failure.ts';
import { one } from './fetch/header.ts';
import { pageOf } from './fetch/page.ts';
import { brings } from './fetch/whole.ts';
import { read } from './follow/visit.ts';
import { unreadable } from './unreadable.ts';

/** How captures are read, and what is known of them. */
export interface Backfill {
  readonly reader: TextReader;
  /** Which of them are kept as they came: usually what brought something new. */
  readonly keeping?: Keeping | undefined;
  /** The looks of witnesses at an address that are known. */
  known(address: string): Promise<readonly Witness[]>;
}

/** What an archive saw at an address. */
export interface Look {
  readonly address: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly witness: Witness;
}

/** What a server answered, as an archive has it. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Its content, unpacked; where it is cut, as it came. */
  readonly body: Buffer;
  /** Whether it is seen to be only the beginning of what the server had. */
  readonly cut: boolean;
}

/** A look that saw nothing, and why. */
export function missed(
  { address, at, witness }: Look,
  why: string,
  received: Received | null = null,
): { readonly missed: NewVisit } {
  const seen = { address, at, witness, received, outcome: 'failed', why } as const;
  return { missed: { ...seen, sources: [], page: null } };
}

/**
 * What an archive saw, as the article that arrives, or as a look that saw nothing; then a trouble says
 * so too, unless the server did.
 */
export async function* captured(
  look: Look,
  { status, headers, body, cut }: Answer,
  { reader, keeping }: Backfill,
): AsyncGenerator<Arriving> {
  const { address, at, witness } = look;
  const brought = brings(status) && !cut;
  const received: Received = {
    final: address,
    status,
    etag: one(headers.etag) ?? null,
    modified: one(headers['last-modified']) ?? null,
    size: brought ? body.length : null,
    sha256: brought ? createHash('sha256').update(body).digest('hex') : null,
  };
  if (!brings(status)) {
    yield missed(look, statusReason(status), received);
    return;
  }
  if (cut) {
    yield new Trouble('not read', address, BROKEN_OFF);
    yield missed(look, BROKEN_OFF, received);
    return;
  }
  try {
    const { text, type } = contentIn(headers, body);
    const followed = newlyFollowed(address, at, { kind: 'page' });
    const { arrivals } = await read(reader, followed, { received, type }, text, at);
    const page = keeping === 'nothing' ? null : () => pageOf(status, headers, body);
    for (const arrival of arrivals)
      yield { ...arrival, capture: { address, witness, received, page } };
  } catch (error) {
    const why = reasonOf(error);
    const trouble =
      why === null ? unreadable(error, address) : new Trouble('not read', address, why);
    yield trouble;
    yield missed(look, why ?? trouble.message, received);
  }
}
