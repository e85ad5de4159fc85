import type { Span } from '../text/span.ts';
import type { BlockRole } from './article.ts';
import { type Paragraph, shapeOf } from './shape.ts';
import { isStandfirst } from './standfirst.ts';

/** A summary above the byline has at least so many characters; a shorter line is a section's name. */
const SHORTEST_STANDFIRST = 40;
const LONGEST_STANDFIRST = 400;
/** More short lines than this in a row are a list of the story, not its crossheads. */
const MOST_CROSSHEADS = 2;
const LONGEST_CROSSHEAD = 100;

/**
 * Says of each paragraph what it is to the article: first by its own words (credits, dates, page
 * furniture), then by where it stands: before the story, in it, or after the heading of something
 * else. `headings` are the indices of the paragraphs that the source itself marks as headings.
 */
export function roles(
  text: string,
  spans: readonly Span[],
  headings: ReadonlySet<number> = new Set(),
): BlockRole[] {
  const paragraphs = spans.map((span, index) => shapeOf(text, span, headings.has(index)));
  const start = storyStart(paragraphs);
  const found = [...headRoles(paragraphs.slice(0, start)), ...storyRoles(paragraphs.slice(start))];
  const first = found.indexOf('body');
  const [lead, next] = [spans[first], spans[found.indexOf('body', first + 1)]];
  if (lead && next && isStandfirst(text, lead, next)) found[first] = 'standfirst';
  return withBody(found);
}

/** Index of the first paragraph of the story: prose that no byline or date line follows. */
function storyStart(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex(isProse);
  const next = paragraphs[first + 1];
  const summary = paragraphs[first];
  const signed = next?.shape === 'byline' || next?.shape === 'date';
  if (!summary || first === 0 || !signed || length(summary) > LONGEST_STANDFIRST) return first;
  const second = paragraphs.findIndex((paragraph, index) => index > first && isProse(paragraph));
  return second === -1 ? first : second;
}

/** Above the story: the longest short line is the headline, and what sums up stands below it. */
function headRoles(head: readonly Paragraph[]): BlockRole[] {
  const titles = head.filter(({ shape }) => shape === 'title');
  const headline = titles.reduce<Paragraph | null>(
    (best, title) => (best && length(best) >= length(title) ? best : title),
    null,
  );
  return head.map((paragraph) => {
    if (paragraph === headline) return 'headline';
    if (paragraph.shape === 'prose') return 'standfirst';
    if (paragraph.shape !== 'title') return paragraph.shape;
    const below = headline !== null && paragraph.start > headline.start;
    return below && length(paragraph) >= SHORTEST_STANDFIRST ? 'standfirst' : 'boilerplate';
  });
}

/**
 * Below the first words of the story. An excerpt of another story stands below its title, stops in
 * the middle, and no prose of this one comes after it.
 */
function storyRoles(story: readonly Paragraph[]): BlockRole[] {
  const found: BlockRole[] = [];
  const lastProse = story.findLastIndex((paragraph) => isProse(paragraph) && !paragraph.cut);
  const isExcerpt = (index: number) =>
    index > lastProse && story[index]?.cut === true && story[index - 1]?.shape === 'title';
  const titles = titleRoles(story, isExcerpt);
  let zone: Paragraph['zone'] = null;
  story.forEach((paragraph, index) => {
    const { shape } = paragraph;
    if (zone === 'related' && resumes(story, index)) zone = null;
    if (paragraph.zone && found.includes('body')) zone = paragraph.zone;
    if (shape === 'correction' || shape === 'disclaimer') found.push(shape);
    else if (zone) found.push(zone);
    else if (shape === 'title') found.push(titles[index] ?? 'boilerplate');
    else if (shape === 'prose') found.push(isExcerpt(index) ? 'related' : 'body');
    else found.push(shape);
  });
  return found;
}

/** After teasers the story goes on where two paragraphs of prose follow each other. */
function resumes(story: readonly Paragraph[], index: number): boolean {
  return [story[index], story[index + 1]].every(
    (paragraph) => paragraph !== undefined && isProse(paragraph) && !paragraph.cut,
  );
}

/**
 * What the short lines in the story are, by index: above prose crossheads, in a row of many a list,
 * above an excerpt another story's title, at the end leftovers.
 */
function titleRoles(
  story: readonly Paragraph[],
  isExcerpt: (index: number) => boolean,
): BlockRole[] {
  const found: BlockRole[] = story.map(() => 'boilerplate');
  let end = story.length;
  let aboveProse = false;
  for (let index = story.length - 1; index >= 0; index--) {
    const paragraph = story[index] as Paragraph;
    const { shape, zone } = paragraph;
    if (shape === 'prose' || zone) aboveProse = !zone;
    if (shape !== 'title') end = index;
    else if (isExcerpt(end)) found[index] = 'related';
    else if (aboveProse && length(paragraph) > LONGEST_CROSSHEAD) found[index] = 'body';
    else if (aboveProse && end - index <= MOST_CROSSHEADS) found[index] = 'crosshead';
    else if (aboveProse) found.fill('body', index, Math.min(end, index + MOST_CROSSHEADS + 1));
  }
  return found;
}

/** Where nothing is the story, what comes nearest to it stands for it. */
export function withBody(found: readonly BlockRole[]): BlockRole[] {
  if (found.includes('body')) return [...found];
  const nearest = (['standfirst', 'headline', 'boilerplate', 'caption'] as const).find((role) =>
    found.includes(role),
  );
  return found.map((role) => (role === nearest ? 'body' : role));
}

function isProse({ shape }: Paragraph): boolean {
  return shape === 'prose';
}

function length({ start, end }: Span): number {
  return end - start;
}
