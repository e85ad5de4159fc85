import type { Article } from '../article/article.ts';
import { isParatext } from '../compare/roles.ts';
import { agree, hasBack, isEdited, isPart } from './parts.ts';
import { CHANGED, type Growing, grow, type Strand } from './strands.ts';
import { cutter, type Said, type Succession, successionOf } from './succession.ts';
import type { Sighting } from './witness.ts';

/** A text that a source held, and the times (ISO 8601, in UTC) between which it is known to have. */
export interface HeldText {
  readonly article: Article;
  readonly from: string;
  readonly until: string;
  /** What the library took it for where it kept it aside; otherwise null. */
  readonly aside: 'short' | 'notice' | null;
  /** The visits that failed before something else was found. */
  readonly missed: readonly Missed[];
  /** The looks of witnesses that saw it, oldest first. */
  readonly seenBy: readonly Sighting[];
}

/** A visit that saw nothing of the article. */
export interface Missed {
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly why: string | null;
}

/**
 * Why a text does not tell what the article had lost by then: the library took it for cut short or a notice, it
 * has only a part of what stood there and no other visit bears that out, or it has next to nothing of it.
 */
export type Gap = 'short' | 'notice' | 'part' | 'other';

/** The sentences of an article through all its texts. */
export interface Annotation {
  /** The oldest first. */
  readonly texts: readonly HeldText[];
  /** For each text why it is none to go by, or null: that a gap lacks a sentence says nothing. */
  readonly gaps: readonly (Gap | null)[];
  readonly strands: readonly Strand[];
  /** For each text the strand of each of its sentences; empty for a gap. */
  readonly strandsOf: readonly (readonly number[])[];
}

/** Follows sentences through the texts of an article, which are told one by one, the oldest first. */
export interface Annotator {
  add(text: HeldText): void;
  /** What is known when all are told. */
  end(): Annotation;
}

/** The share of a text's sentences that must answer some of the text before, or it is taken for another text until one like it comes. */
const LEAST_KEPT = 1 / 8;

/** A text that is gone by, or may be. */
interface Known {
  readonly at: number;
  readonly said: readonly Said[];
}

export function annotator(): Annotator {
  const cut = cutter();
  const texts: HeldText[] = [];
  const gaps: (Gap | null)[] = [];
  const strands: Growing[] = [];
  const strandsOf: (readonly number[])[] = [];
  let last: Known | null = null;
  /** Texts after the last one that are none to go by, until one that comes says otherwise. */
  let waiting: Known[] = [];

  function follow(text: Known, succession: Succession): void {
    const before = strandsOf[last?.at ?? -1] ?? [];
    strandsOf[text.at] = grow(strands, before, succession, text.said, text.at);
    gaps[text.at] = null;
    last = text;
    waiting = [];
  }
  function take(text: Known): void {
    const before = last?.said ?? [];
    const found = successionOf(before, text.said);
    const isOther = last !== null && !isOfOne(found, text.said);
    if (isOther || isPart(found, before, text.said)) {
      gaps[text.at] = isOther ? 'other' : 'part';
      waiting.push(text);
    } else if (!takeWaiting(text)) {
      follow(text, found);
    }
  }
  /**
   * Goes by a text that waits, and those after it, where it is borne out: the source had that text by
   * then. What the `next` text has back was never gone. Whether there was such a text.
   */
  function takeWaiting(next: Known | null): boolean {
    const before = last?.said ?? [];
    const all = next ? [...waiting, next] : waiting;
    const at = waiting.findIndex(
      (one, place) =>
        isBorneOut(one, all[place + 1]) && !(next && hasBack(before, one.said, next.said)),
    );
    const [one, ...rest] = at < 0 ? [] : all.slice(at);
    if (!one) return false;
    follow(one, successionOf(before, one.said));
    for (const text of rest) take(text);
    return true;
  }
  /** A part that another visit found too, or in which words were changed; another text with one like it, under the headline that the article had. */
  function isBorneOut(one: Known, next: Known | undefined): boolean {
    const found = successionOf(last?.said ?? [], one.said);
    if (gaps[one.at] === 'part') {
      const { from, until } = texts[one.at] as HeldText;
      if (until > from || isEdited(found, last?.said ?? [], one.said)) return true;
      return next !== undefined && agree(one.said, next.said);
    }
    if (!next || !isOfOne(successionOf(one.said, next.said), next.said)) return false;
    return hasHeadlineOf(found, one.said);
  }
  return {
    add(held) {
      const at = texts.push(held) - 1;
      gaps.push(held.aside);
      strandsOf.push([]);
      if (held.aside === null) take({ at, said: cut(held.article) });
    },
    end() {
      while (takeWaiting(null));
      return { texts, gaps, strands, strandsOf };
    },
  };
}

/** The sentences of a text that are those of the one before, changed or not. */
function keptIn({ same, links }: Succession): number[] {
  const changed = links.filter(({ similarity }) => similarity >= CHANGED);
  return [...new Set([...same, ...changed].map(({ right }) => right))];
}

function hasHeadlineOf(succession: Succession, said: readonly Said[]): boolean {
  return keptIn(succession).some((at) => said[at]?.role === 'headline');
}

/** Whether so much of a text answers the one before that both are of one article. */
function isOfOne(succession: Succession, said: readonly Said[]): boolean {
  const isProse = (at: number): boolean => !isParatext(said[at]?.role ?? 'body');
  const prose = [...said.keys()].filter(isProse).length;
  const kept = keptIn(succession).filter(isProse).length;
  return kept > 0 && kept >= prose * LEAST_KEPT;
}
