import { faded, type Member } from './likeness.ts';
import { each, type Met } from './meet.ts';
import { cosine } from './rarity.ts';
import { sharedText } from './shingles.ts';
import type { Fetched, Needs } from './steps.ts';

/** Share of the shorter text, 0 to 1, from which one article is copied from the other. */
const COPIED = 0.5;
/**
 * Cosine of two articles' words, 0 to 1, from which it is looked into whether one is copied, even
 * where their signatures have no band in common. Lower, more texts are compared in vain.
 */
const MAY_BE_COPIED = 0.2;

const TOO_SHORT = new Uint32Array();

/** An arrival as a story of its own, and how like it the articles are that it met. */
export interface Arrival {
  readonly member: Member;
  readonly met: ReadonlyMap<Member, number>;
}

/** The next steps: how like each arrival is to what it met, and what of that is a copy. */
export function* liken(met: readonly Met[]): Generator<Needs, Arrival[], Fetched> {
  const coming = new Map(met.map((one) => [one.id, one]));
  const isStrange = (id: string) => !coming.has(id);
  const { members } = yield {
    members: each(met, ({ candidates }) => candidates).filter(isStrange),
  };
  const cosines = met.map(({ vector, candidates }) => {
    const others = candidates.flatMap((id) => coming.get(id) ?? members.get(id) ?? []);
    return others.map((other) => ({ id: other.id, cosine: cosine(vector, other.vector) }));
  });
  // Where all write the same, no word is rare and none has weight.
  const perhapsCopied = met.map(({ alike }, at) =>
    (cosines[at] ?? []).filter(({ id, cosine }) => alike.has(id) || cosine >= MAY_BE_COPIED),
  );
  const { shingles } = yield {
    shingles: each(perhapsCopied.flat(), ({ id }) => [id]).filter(isStrange),
  };
  const arrived = new Map<string, Member>();
  return met.map(({ id, order, day, vector, shingles: own }, at) => {
    const shares = (perhapsCopied[at] ?? []).map(({ id: other }) => {
      const others = coming.get(other)?.shingles ?? shingles.get(other) ?? TOO_SHORT;
      return [other, sharedText(own, others)] as const;
    });
    const copies = new Map(shares.filter(([, share]) => share >= COPIED));
    const member: Member = { id, order, day, vector, copies, story: id };
    arrived.set(id, member);
    const likenesses = (cosines[at] ?? []).flatMap(({ id: other, cosine }) => {
      const known = arrived.get(other) ?? members.get(other);
      if (!known) return [];
      return [[known, copies.has(other) ? 1 : faded(member, known, cosine)] as const];
    });
    return { member, met: new Map(likenesses) };
  });
}
