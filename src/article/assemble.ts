import { createHash } from 'node:crypto';
import { languageOf } from '../language/languages.ts';
import { languageIn } from '../language/vote.ts';
import { type SentenceWords, sentences } from '../text/sentences.ts';
import { type Article, type Block, type BlockRole, isStory, type Sentence } from './article.ts';
import { bodySentences } from './body.ts';
import { bylineNames } from './bylines.ts';
import { datelineLength } from './datelines.ts';
import { isoDate } from './dates.ts';
import { inOneLine, titleFromSentence } from './title.ts';
import { wordCount } from './word-count.ts';

/** What a source says of its article beside the text; null for what it does not say. */
export type Known = Pick<
  Article,
  'title' | 'publisher' | 'byline' | 'published' | 'url' | 'language'
>;

/** An article of a text and its blocks; what `known` leaves open is looked for in them. */
export function assemble(
  path: string,
  text: string,
  paragraphs: readonly Block[],
  known: { readonly [Name in keyof Known]?: Known[Name] | null } = {},
): Article {
  const blocks = withDatelines(text, paragraphs);
  const start = blocks.find(({ role }) => role === 'body')?.start ?? 0;
  const language = known.language ?? languageIn(text.slice(start));
  const { sentences: words } = languageOf(language);
  const found = storySentences(text, blocks, words);
  const body = bodySentences({ blocks, sentences: found });
  const byline = blocks.find(({ role }) => role === 'byline');
  return {
    id: createHash('sha256').update(`${path}\0${text}`).digest('hex').slice(0, 16),
    path,
    title: known.title || title(text, blocks, body, words) || path,
    text,
    blocks,
    sentences: found,
    words: wordCount({ text, blocks, sentences: found }),
    publisher: known.publisher ?? null,
    byline: known.byline ?? (byline ? bylineNames(text.slice(byline.start, byline.end)) : null),
    published: known.published ?? firstDate(text, blocks),
    url: known.url ?? null,
    language,
  };
}

/** Gives the place and date before the headline or the first words of the story a block of their own. */
function withDatelines(text: string, blocks: readonly Block[]): Block[] {
  const opened = new Set<string>();
  return blocks.flatMap((block) => {
    const { start, end, role } = block;
    if ((role !== 'headline' && role !== 'body') || opened.has(role)) return [block];
    opened.add(role);
    const rest = start + datelineLength(text.slice(start, end));
    if (rest === start) return [block];
    const dateline = start + text.slice(start, rest).replace(/[\s—–-]+$/u, '').length;
    return [
      { start, end: dateline, role: 'dateline' },
      { start: rest, end, role },
    ];
  });
}

/** Blocks that are compared as a whole: no prose, however many points stand in them. */
const WHOLE: ReadonlySet<BlockRole> = new Set([
  'headline',
  'byline',
  'dateline',
  'date',
  'crosshead',
  'code',
]);

/** The sentences of all that is the story's own, in the order of the text. */
function storySentences(text: string, blocks: readonly Block[], words: SentenceWords): Sentence[] {
  return blocks.flatMap((block, index) => {
    if (!isStory(block.role)) return [];
    const found = WHOLE.has(block.role) ? [block] : sentences(text, words, block);
    return found.map(({ start, end }) => ({ start, end, block: index }));
  });
}

function title(
  text: string,
  blocks: readonly Block[],
  found: readonly Sentence[],
  words: SentenceWords,
): string {
  const headline = blocks.find(({ role }) => role === 'headline');
  if (headline) return inOneLine(text.slice(headline.start, headline.end));
  const standfirst = blocks.find(({ role }) => role === 'standfirst');
  const best = standfirst ? sentences(text, words, standfirst)[0] : found[0];
  return best ? titleFromSentence(text.slice(best.start, best.end)) : '';
}

function firstDate(text: string, blocks: readonly Block[]): string | null {
  for (const { start, end, role } of blocks) {
    if (role === 'body') return null;
    const date = role === 'date' || role === 'byline' ? isoDate(text.slice(start, end)) : null;
    if (date) return date;
  }
  return null;
}
