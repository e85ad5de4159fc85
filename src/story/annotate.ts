import type { Article } from '../article/article.ts';
import { isParatext } from '../compare/roles.ts';
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
 * has only a part of what stood there and nothing else, or it has next to nothing of it.
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
/** The share of the sentences before from which on their lack makes a text a part, where it brings no more than so many sentences of its own. */
const LACKING = 1 / 3;
const BROUGHT = 2;

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
  /** Texts after the last one that have next to nothing of it. */
  let others: Known[] = [];

  function follow(text: Known, succession: Succession): void {
    const before = strandsOf[last?.at ?? -1] ?? [];
    strandsOf[text.at] = grow(strands, before, succession, text.said, text.at);
    gaps[text.at] = null;
    last = text;
    others = [];
  }
  function take(text: Known): void {
    const found = successionOf(last?.said ?? [], text.said);
    if (last === null) {
      follow(text, found);
    } else if (!isOfOne(found, text.said)) {
      gaps[text.at] = 'other';
      others.push(text);
    } else if (isPart(last.said, text.said)) {
      gaps[text.at] = 'part';
    } else {
      follow(text, found);
    }
  }
  /** A second one like it, under the headline that the article had: the source has that text by now. */
  function takeOthers(): void {
    for (let at = 0; at + 1 < others.length; at++) {
      const [one, next, ...rest] = others.slice(at) as [Known, Known];
      if (!isOfOne(successionOf(one.said, next.said), next.said)) continue;
      const found = successionOf(last?.said ?? [], one.said);
      if (!hasHeadlineOf(found, one.said)) continue;
      follow(one, found);
      for (const text of [next, ...rest]) take(text);
      takeOthers();
      return;
    }
  }
  return {
    add(held) {
      const at = texts.push(held) - 1;
      gaps.push(held.aside);
      strandsOf.push([]);
      if (held.aside === null) take({ at, said: cut(held.article) });
    },
    end() {
      takeOthers();
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

/** Whether a text lacks much of what stood there before, and says next to nothing else. */
function isPart(before: readonly Said[], after: readonly Said[]): boolean {
  const had = proseOf(before);
  const [known, has] = [new Set(had), new Set(proseOf(after))];
  const lacking = had.filter((words) => !has.has(words)).length;
  const brought = has.difference(known).size;
  return lacking - brought >= had.length * LACKING && brought <= BROUGHT;
}

function proseOf(said: readonly Said[]): string[] {
  return said.flatMap(({ role, words }) => (isParatext(role) ? [] : [words]));
}
