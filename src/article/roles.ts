import type { Span } from '../text/span.ts';
import { withoutUnseen } from '../text/words.ts';
import { type BlockRole, isBody, isStory } from './article.ts';
import { isSigned } from './bylines.ts';
import { isDateline } from './datelines.ts';
import { headlineOf, isMarkedHeadline } from './headline.ts';
import type { SetParagraph, Setting } from './paragraphs.ts';
import { besideFurniture, type Paragraph, shapeOf } from './shape.ts';
import { isStandfirst } from './standfirst.ts';

/** A longer paragraph above the byline is the story's first, in characters. */
const LONGEST_STANDFIRST = 400;
/** More short lines than this in a row are a list of the story, not its crossheads. */
const MOST_CROSSHEADS = 2;
const LONGEST_CROSSHEAD = 100;
/** So many titles with cut text below, one after the other at the end, are surely of other stories. */
const FEWEST_EXCERPTS = 2;

interface Part extends Paragraph {
  readonly setting: Setting | null;
}

/**
 * Says of each paragraph what it is to the article: first by its own words (credits, dates, page
 * furniture) and by what the source says of it (a heading, a list), then by where it stands: before
 * the story, in it, or after the heading of something else. What is not surely furniture is the story's.
 */
export function roles(text: string, paragraphs: readonly SetParagraph[]): BlockRole[] {
  const parts = partsOf(text, paragraphs);
  const start = storyStart(parts);
  const head = start === -1 ? parts : parts.slice(0, start);
  const story = start === -1 ? [] : parts.slice(start);
  const found = [...headRoles(text, head, story[0]), ...storyRoles(text, story)];
  const first = found.indexOf('body');
  const [lead, next] = [parts[first], parts[first + 1]];
  if (lead && next?.shape === 'prose' && isStandfirst(text, lead, next)) {
    found[first] = 'standfirst';
  }
  return withBody(found);
}

function partsOf(text: string, paragraphs: readonly SetParagraph[]): Part[] {
  const parts = paragraphs.map((paragraph): Part => {
    const { setting } = paragraph;
    const shaped = shapeOf(text, paragraph, setting?.kind === 'heading');
    // What the source sets apart is the story's, a short line too.
    const apart = setting !== null && setting.kind !== 'heading' && shaped.shape === 'title';
    return { ...shaped, setting, shape: apart ? 'prose' : shaped.shape };
  });
  const found = besideFurniture(parts);
  const [first, second] = [found[0], found[1]];
  const marked = first?.shape === 'prose' && first.setting === null && second?.shape === 'prose';
  if (first && marked && isMarkedHeadline(withoutUnseen(text.slice(first.start, first.end)))) {
    found[0] = { ...first, shape: 'title' };
  }
  return found;
}

/** Index of the first paragraph of the story: prose that no byline or date line follows; -1 where all is short lines. */
function storyStart(parts: readonly Part[]): number {
  const first = parts.findIndex(isProse);
  const next = parts[first + 1];
  const summary = parts[first];
  const signed = next?.shape === 'byline' || next?.shape === 'date' || next?.shape === 'update';
  if (!summary || first === 0 || !signed || length(summary) > LONGEST_STANDFIRST) return first;
  const second = parts.findIndex((part, index) => index > first && isProse(part));
  return second === -1 ? first : second;
}

/** Above the story: its headline, and around that what sums up. */
function headRoles(text: string, head: readonly Part[], story: Part | undefined): BlockRole[] {
  const titles = head.filter(({ shape }) => shape === 'title');
  const levels = titles.flatMap(({ setting }) =>
    setting?.kind === 'heading' ? setting.level : [],
  );
  const top = levels.reduce((least, level) => Math.min(least, level), Infinity);
  const named = titles.find(({ setting }) => setting?.kind === 'heading' && setting.level === top);
  const headline = named ?? headlineOf(text, titles, story?.start ?? text.length);
  const below = headline ? head.indexOf(headline) : -1;
  return head.map((part, index) => {
    if (part === headline) return 'headline';
    if (part.shape === 'title' && part.setting !== null) return 'crosshead';
    if (part.shape === 'title') return (index > below && signature(text, part)) || 'standfirst';
    return part.shape === 'prose' ? (apartRole(part) ?? 'standfirst') : part.shape;
  });
}

/** What a short line below the headline is where it says who wrote the story, or where and when; null for any other. */
function signature(text: string, { start, end }: Span): BlockRole | null {
  const line = text.slice(start, end);
  if (isDateline(line)) return 'dateline';
  return isSigned(line, text.slice(end)) ? 'byline' : null;
}

/**
 * Below the first words of the story. Excerpts of other stories stand at the end, each below its
 * title, and stop in the middle.
 */
function storyRoles(text: string, story: readonly Part[]): BlockRole[] {
  const found: BlockRole[] = [];
  const excerpts = excerptsStart(story);
  const titles = titleRoles(text, story);
  let zone: Paragraph['zone'] = null;
  let told = false;
  story.forEach((part, index) => {
    const { shape } = part;
    if (zone === 'related' && resumes(story, index)) zone = null;
    if (part.zone && told) zone = part.zone;
    if (shape === 'correction' || shape === 'update' || shape === 'disclaimer') found.push(shape);
    else if (zone) found.push(zone);
    else if (index >= excerpts) found.push('related');
    else if (shape === 'title') found.push(titles[index] ?? 'body');
    else if (shape === 'prose') found.push(apartRole(part) ?? 'body');
    else found.push(shape);
    told ||= isBody(found[index] as BlockRole);
  });
  return found;
}

/** The role of what the source itself sets apart. */
function apartRole({ setting }: Part): BlockRole | null {
  return setting === null || setting.kind === 'heading' ? null : setting.kind;
}

/** Where the titles and excerpts of other stories begin with which a text ends. */
function excerptsStart(story: readonly Part[]): number {
  let start = story.length;
  while (story[start - 1]?.cut && story[start - 2]?.shape === 'title') start -= 2;
  return story.length - start >= FEWEST_EXCERPTS * 2 ? start : story.length;
}

/** After teasers the story goes on where two paragraphs of prose follow each other. */
function resumes(story: readonly Part[], index: number): boolean {
  return [story[index], story[index + 1]].every(
    (part) => part !== undefined && isProse(part) && !part.cut,
  );
}

/**
 * What the short lines in the story are, by index: above prose crossheads, in a row of many or at
 * the end lines of the story.
 */
function titleRoles(text: string, story: readonly Part[]): BlockRole[] {
  const found: BlockRole[] = story.map(() => 'body');
  let end = story.length;
  let aboveProse = false;
  for (let index = story.length - 1; index >= 0; index--) {
    const part = story[index] as Part;
    const { shape, zone, setting } = part;
    if (shape === 'prose' || zone) aboveProse = !zone;
    if (shape !== 'title') end = index;
    else if (setting?.kind === 'heading') found[index] = 'crosshead';
    else if (!aboveProse || length(part) > LONGEST_CROSSHEAD) found[index] = 'body';
    else if (end - index <= MOST_CROSSHEADS) found[index] = 'crosshead';
    else found.fill('body', index, Math.min(end, index + MOST_CROSSHEADS + 1));
  }
  return found.map((role, index) => {
    const { start, end } = story[index] as Part;
    return role === 'crosshead' ? (formRole(text.slice(start, end)) ?? role) : role;
  });
}

/** The role of a short line by its form: somebody's words, cells of a table; null for any other. */
function formRole(line: string): BlockRole | null {
  if (/^["“„«‘].*["”»’][.,]?\s*(?:$|[—–(-])/.test(line)) return 'blockquote';
  return /^\|.*\|$/.test(line) ? 'table' : null;
}

/** Where nothing is the story's prose, what comes nearest to it stands for it. */
export function withBody(found: readonly BlockRole[]): BlockRole[] {
  if (found.some(isBody)) return [...found];
  const nearest = (['standfirst', 'headline', 'crosshead', 'caption'] as const).find((role) =>
    found.includes(role),
  );
  if (nearest) return found.map((role) => (role === nearest ? 'body' : role));
  return found.some(isStory) ? [...found] : found.map(() => 'body');
}

function isProse({ shape }: Paragraph): boolean {
  return shape === 'prose';
}

function length({ start, end }: Span): number {
  return end - start;
}
