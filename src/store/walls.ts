import { type Article, isStory } from '../article/article.ts';
import { isOfWall, mayBeForVisitor } from '../article/visitors.ts';
import { isParatext } from '../compare/roles.ts';
import { CHANGED } from '../story/strands.ts';
import { cutter, type Said, successionOf } from '../story/succession.ts';
import type { Span } from '../text/span.ts';
import { sharesWords } from './not-the-story.ts';

/** Share of the sentences before a wall that the text before had, where both have different headlines. */
const MOST = 0.5;
/** Share of what came after its last kept sentence that a text lacks where it breaks off there. */
const LACKING = 0.5;
/** Share of the sentences before, of which a text has fewer that ends in words of its own, and not where it broke off. */
const SHORTER = 0.8;
/**
 * Share of the sentences before that are lacking where a wall is not sure: the text before had it, too,
 * as some pages always name one, or it is some other line for the visitor. At least so many
 * sentences have to be kept then.
 */
const MUCH = 1 / 3;
const FEWEST = 2;
/** Sentences that may stand between the one where a text breaks off and what surely is a wall: a price, or that there is more. */
const BETWEEN = 1;

/** A sentence of the story, and where it stands. */
interface Placed {
  readonly said: Said;
  readonly end: number;
}

/** A line that names a wall, or may do so. */
interface Wall {
  readonly start: number;
  readonly isSure: boolean;
}

/** Whether a text says anywhere that there is more of it for those who pay, or log in. */
export function namesWall(article: Article): boolean {
  return linesOf(article).some(({ text }) => isOfWall(text));
}

/**
 * Whether a text ends at a wall where the one before went on: it is the same article, edited or not,
 * and tells nothing of what stands behind the wall. One that has the end of the text before is whole,
 * whatever it invites to below.
 */
export function endsAtWall(before: Article, article: Article): boolean {
  const walls = wallsOf(article, before);
  if (walls.length === 0) return false;
  const cut = cutter();
  const [was, is] = [storyOf(before, cut), storyOf(article, cut)];
  const { same, links } = successionOf(
    was.map(({ said }) => said),
    is.map(({ said }) => said),
  );
  const kept = [...same, ...links.filter(({ similarity }) => similarity >= CHANGED)];
  const prose = kept.filter(({ left, right }) => isProse(was[left]) && isProse(is[right]));
  const last = prose.reduce((most, one) => (one.right > most.right ? one : most), NONE);
  const end = is[last.right]?.end ?? 0;
  const [wall, ...others] = walls.filter(({ start }) => start >= end);
  if (!wall) return false;

  const shown = is.filter((one) => isProse(one) && one.end <= wall.start);
  const isHeaded = kept.some(({ left, right }) => isHeadline(was[left]) && isHeadline(is[right]));
  if (!isHeaded && (prose.length === 0 || prose.length < shown.length * MOST)) return false;

  const held = new Set(prose.map(({ left }) => left));
  const rest = [...was.keys()].filter((at) => at > last.left && isProse(was[at]));
  const lacking = rest.filter((at) => !held.has(at)).length;
  if (lacking <= rest.length * LACKING) return false;

  const told = was.filter(isProse).length;
  const isShorter = shown.length < told * SHORTER;
  const between = shown.filter((one) => one.end > end).length;
  if ([wall, ...others].some(({ isSure }) => isSure)) return between <= BETWEEN || isShorter;
  return between === 0 && shown.length < told && lacking >= told * MUCH && prose.length >= FEWEST;
}

/** No sentence: before the first. */
const NONE = { left: -1, right: -1 };

function isProse(one: Placed | undefined): boolean {
  return one !== undefined && !isParatext(one.said.role);
}

function isHeadline(one: Placed | undefined): boolean {
  return one?.said.role === 'headline';
}

/** The sentences of the story, headline to last sentence, without those of a wall. */
function storyOf(article: Article, cut: (article: Article) => readonly Said[]): Placed[] {
  const all = cut(article);
  return article.sentences.flatMap(({ start, end }, at) => {
    const said = all[at];
    return !said || isOfWall(article.text.slice(start, end)) ? [] : [{ said, end }];
  });
}

/** The lines of a text that may be of a wall, of which those are sure that say so and are new. */
function wallsOf(article: Article, before: Article): Wall[] {
  const known = new Set(linesOf(before).map(({ text }) => text));
  return linesOf(article)
    .flatMap(({ start, text }) => {
      const [isWall, isNew] = [isOfWall(text), !known.has(text)];
      return isWall || (isNew && mayBeForVisitor(text) && !sharesWords(before, text))
        ? [{ start, isSure: isWall && isNew }]
        : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** The sentences, and the lines around them. */
function linesOf({
  text,
  blocks,
  sentences,
}: Article): { readonly start: number; readonly text: string }[] {
  const around = blocks.filter(({ role }) => !isStory(role));
  return [...sentences, ...around].map(({ start, end }: Span) => ({
    start,
    text: text.slice(start, end),
  }));
}
