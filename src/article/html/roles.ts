import type { BlockRole } from '../article.ts';
import { withBody } from '../roles.ts';
import { besideFurniture, type Paragraph, shapeOf } from '../shape.ts';
import { type HtmlBlock, sizesBy } from './blocks.ts';
import { noteRole } from './notes.ts';

/** A block, what its words say, and its role as far as the steps below have found it. */
interface Part extends Paragraph {
  readonly block: HtmlBlock;
  role: BlockRole | 'title';
}

/** Blocks with at least this share of their characters in links send the reader elsewhere. */
const LINKED = 0.9;
const MOSTLY_LINKED = 0.5;
/** A part named for a role that holds more than this share of the text is the article itself. */
const LARGEST_NAMED = 0.4;
/** Shorter paragraphs may well be said twice. */
const SHORTEST_REPEAT = 20;

/**
 * The roles of the paragraphs of a page with this `title`: what the markup around them names, else
 * what their words say, else what their place does. What is not surely furniture is the story's.
 */
export function htmlRoles(blocks: readonly HtmlBlock[], title: string | null): BlockRole[] {
  const believed = believer(blocks);
  const shapes = blocks.map(({ text, heading }) => {
    return shapeOf(text, { start: 0, end: text.length }, heading);
  });
  const parts = besideFurniture(shapes).map((shape, index): Part => {
    const block = blocks[index] as HtmlBlock;
    const own = ownRole(block, shape, believed(block));
    return { ...shape, block, role: block.text === title ? 'headline' : own };
  });
  markHead(parts);
  markZones(parts);
  markTitles(parts);
  markNotes(parts);
  markRepeats(parts);
  return withBody(
    parts.map(({ role, block }) => (role === 'title' || role === 'body' ? bodyRole(block) : role)),
  );
}

/**
 * Tells which blocks are what the markup around them is named for. A name that most of the text
 * would have to go by, on one element or on many, means something else there; only the captions of a story
 * told in pictures can be so many.
 */
function believer(blocks: readonly HtmlBlock[]): (block: HtmlBlock) => boolean {
  const told = blocks.filter(({ linked }) => linked < MOSTLY_LINKED);
  const parts = sizesBy(told, ({ part }) => part);
  const hints = sizesBy(told, ({ hint }) => hint);
  const largest = LARGEST_NAMED * told.reduce((sum, { text }) => sum + text.length, 0);
  return ({ hint, part }) =>
    (parts.get(part) ?? 0) <= largest &&
    (hint === 'caption' || (hints.get(hint) ?? 0) <= (hints.get(null) ?? 0));
}

/** What of the story's prose the markup sets apart. */
function bodyRole({ setting }: HtmlBlock): BlockRole {
  return setting === null || setting.kind === 'heading' ? 'body' : setting.kind;
}

function ownRole(block: HtmlBlock, { shape }: Paragraph, named: boolean): Part['role'] {
  if (shape === 'correction' || shape === 'update') return shape;
  if (block.hint && named) return block.hint;
  if (shape !== 'title' && shape !== 'prose') return shape;
  if (block.linked >= LINKED) return 'related';
  return shape === 'title' ? 'title' : 'body';
}

/**
 * Before the story short lines sum it up, unless a heading in the story's own column opens
 * with them, or the story is nothing but short lines. In the story there is no headline.
 */
function markHead(parts: readonly Part[]): void {
  const start = parts.findIndex(({ role }) => role === 'body');
  const column = parts[start]?.block.parent;
  const heading = parts.findIndex(
    ({ block, role }) => role === 'title' && block.heading && block.parent === column,
  );
  const opening = heading === -1 ? start : Math.min(heading, start);
  const listed = size(parts, 'title') > size(parts, 'body');
  parts.forEach((part, index) => {
    if (index < opening && !listed) {
      if (part.role === 'title') part.role = 'standfirst';
    } else if (index > start && (part.role === 'headline' || part.role === 'standfirst')) {
      part.role = part.shape === 'prose' ? 'body' : 'title';
    }
  });
}

function size(parts: readonly Part[], role: Part['role']): number {
  return parts.reduce((sum, part) => sum + (part.role === role ? part.end : 0), 0);
}

/** What follows the heading of teasers or comments has its role, to the end or till the story goes on. */
function markZones(parts: readonly Part[]): void {
  const start = parts.findIndex(({ role }) => role === 'body');
  let zone: Paragraph['zone'] = null;
  parts.forEach((part, index) => {
    const resumes = part.role === 'body' && !part.cut && parts[index + 1]?.role === 'body';
    if (zone === 'related' && resumes) zone = null;
    if (start !== -1 && index > start && part.zone) zone = part.zone;
    if (zone && (part.role === 'body' || part.role === 'title')) part.role = zone;
  });
}

/** Headings, and lines in bold above the story's words, are crossheads; what stands above other stories is theirs. */
function markTitles(parts: readonly Part[]): void {
  let next: Part['role'] | null = null;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] as Part;
    const listed = part.block.item || parts[index - 1]?.role === 'title';
    if (part.role === 'title') part.role = titleRole(part.block, listed, next);
    if (part.role !== 'caption' && part.role !== 'boilerplate') next = part.role;
  }
}

function titleRole(
  { heading, bold, setting }: HtmlBlock,
  listed: boolean,
  next: Part['role'] | null,
): BlockRole {
  if (next === 'related' && !listed) return 'related';
  const marked = bold && setting === null && next === 'body' && !listed;
  return heading || marked ? 'crosshead' : 'body';
}

/** At the end stands what readers are told after the story; a short line above other stories is theirs. */
function markNotes(parts: readonly Part[]): void {
  let below: Part['role'] | null = null;
  for (const part of [...parts].reverse()) {
    if (part.role === 'body') {
      const heads: boolean = part.shape === 'title' && below === 'related';
      const note: BlockRole | null = noteRole(part.block) ?? (heads ? 'related' : null);
      if (note === null) return;
      part.role = note;
    }
    below = part.role;
  }
}

/** Of paragraphs that say the same, the one in the fullest column is the story's. */
function markRepeats(parts: readonly Part[]): void {
  const body = parts.filter(({ role, end }) => role === 'body' && end >= SHORTEST_REPEAT);
  const columns = sizesBy(
    body.map(({ block }) => block),
    ({ parent }) => parent,
  );
  const kept = new Map<string, Part>();
  for (const part of body) {
    const other = kept.get(part.block.text) ?? part;
    const fuller = (columns.get(part.block.parent) ?? 0) > (columns.get(other.block.parent) ?? 0);
    const [best, rest] = fuller ? [part, other] : [other, part];
    if (rest !== best) rest.role = 'boilerplate';
    kept.set(part.block.text, best);
  }
}
