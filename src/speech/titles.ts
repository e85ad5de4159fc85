import type { Span } from '../text/span.ts';
import type { MaskedSentence, Word } from './masked.ts';

/** Nouns before the title of a work, a programme, an event. */
const WORKS = new Set(
  `film movie documentary book novel memoir song single album track show series sitcom program
  programme episode broadcast podcast play musical opera poem painting essay article column
  commentary editorial headline magazine newsletter blog website game video clip spot ad exhibition
  campaign project initiative operation report study paper segment nickname moniker codename`.split(
    /\s+/,
  ),
);
/** Participles before a title: a spot titled "Arrogant". */
const TITLED = new Set(
  'titled entitled named nicknamed codenamed headlined subtitled dubbed'.split(' '),
);
/** Nouns after which quoted words are somebody's, whoever says them: chants of "Lock Them Up". */
const SPOKEN = new Set(
  `chant chants shout shouts cry cries call calls slogan slogans motto phrase phrases word words
  message messages sign signs banner banners placards line lines tweet tweets refrain`.split(/\s+/),
);
const SMALL = /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|by|with|from|as|vs|is|it)$/i;
const MOST_WORDS = 10;

/** Finds the quote-marked words that are a title or a nickname and no quotation; indices of quotations. */
export function titlesIn(
  text: string,
  sentences: readonly MaskedSentence[],
  quotes: readonly Span[],
): Set<number> {
  const contents = quotes.map(({ start, end }) => bare(text.slice(start, end)));
  const found = new Set<number>();
  for (const sentence of sentences) {
    if (!/[qQE]/.test(sentence.shape)) continue;
    for (const [index, word] of sentence.words.entries()) {
      const content = contents[word.quote];
      if (content === undefined) continue;
      if (isTitle(sentence, index, content) || follows(sentence, index, content, found)) {
        found.add(word.quote);
      }
    }
  }
  const titles = new Set([...found].map((index) => contents[index]));
  return new Set([...contents.keys()].filter((index) => titles.has(contents[index])));
}

/** Sentences in which titles are names again and no quotations, or a comma where they end with one. */
export function unmask(
  sentences: readonly MaskedSentence[],
  titles: ReadonlySet<number>,
): MaskedSentence[] {
  const named = (word: Word): Word => (titles.has(word.quote) ? { ...word, quote: -1 } : word);
  return sentences.map((sentence) => {
    if (!sentence.words.some((word) => titles.has(word.quote))) return sentence;
    const shape = sentence.words.map((word, index) =>
      titles.has(word.quote) ? (word.tag === 'Q' ? ',' : 'N') : sentence.shape.charAt(index),
    );
    return { ...sentence, words: sentence.words.map(named), shape: shape.join('') };
  });
}

function isTitle({ words, shape }: MaskedSentence, index: number, content: string): boolean {
  const before = shape.charAt(index - 1);
  const parts = content.split(/\s+/);
  if (parts.length > MOST_WORDS) return false;
  if (before === 'N' && shape.charAt(index + 1) === 'N' && parts.length <= 2) return true;
  const last = shape.charAt(index - 1) === ',' ? index - 2 : index - 1;
  const noun = words[last]?.form ?? '';
  const capitals = isTitleCase(parts);
  if (TITLED.has(noun)) return true;
  if ((WORKS.has(noun) || WORKS.has(noun.replace(/s$/, ''))) && (capitals || parts.length === 1))
    return true;
  if (!capitals || parts.length < 2 || !/[GpdNn#]/.test(before)) return false;
  // "called the winner “Miss Rain”", "fears a “Great Game”"
  if (/[vi](?:[dunrN#.]*[nrN]|d)$/.test(shape.slice(Math.max(0, index - 8), index))) return false;
  return !isSpoken(words, index);
}

/** "such shows as "Day by Day," "Night by Night" and…": one of a list of titles. */
function follows(
  { words, shape }: MaskedSentence,
  index: number,
  content: string,
  found: ReadonlySet<number>,
): boolean {
  if (!isTitleCase(content.split(/\s+/))) return false;
  const before = shape.slice(Math.max(0, index - 4), index);
  const last = /[qQE][,c]*$/.exec(before);
  if (last) return found.has(words[index - last[0].length]?.quote ?? -1);
  const as = words[index - 1]?.form === 'as' && words.slice(Math.max(0, index - 5), index - 1);
  return as !== false && as.some(({ form }) => form === 'such');
}

/** Whether the noun before quoted words says that they were spoken or written: the phrase "…". */
export function isSpoken(words: readonly Word[], index: number): boolean {
  const last = words[index - 1]?.form === 'of' ? index - 2 : index - 1;
  return SPOKEN.has(words[last]?.form ?? '');
}

function isTitleCase(parts: readonly string[]): boolean {
  const important = parts.filter((part, index) => index === 0 || !SMALL.test(part));
  return important.every((part) => /^[^\p{L}]*\p{Lu}/u.test(part));
}

function bare(quoted: string): string {
  return quoted.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
