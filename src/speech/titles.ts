import type { Language } from '../language/language.ts';
import type { Span } from '../text/span.ts';
import type { MaskedSentence, Word } from './shape.ts';

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

/** Whether quoted words are written as titles are: "Night by Night". */
export function isTitleCase(quoted: string, { speech }: Language): boolean {
  const parts = bare(quoted).split(/\s+/, MOST_WORDS + 1);
  return parts.length > 1 && parts.length <= MOST_WORDS && isCapitalised(parts, speech.works.small);
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

function isTitle(sentence: MaskedSentence, index: number, content: string): boolean {
  const { words, shape, language } = sentence;
  const { works, titled, small } = language.speech.works;
  const before = shape.charAt(index - 1);
  const parts = content.split(/\s+/, MOST_WORDS + 1);
  if (parts.length > MOST_WORDS) return false;
  if (before === 'N' && shape.charAt(index + 1) === 'N' && parts.length <= 2) return true;
  const { like, ending } = language.speech.works;
  const listed = like.has(words[index - 1]?.form ?? '');
  const last = listed || shape.charAt(index - 1) === ',' ? index - 2 : index - 1;
  const noun = words[last]?.form ?? '';
  const capitals = isCapitalised(parts, small);
  if (titled.has(noun)) return true;
  const isWork = works.has(noun) || works.has(noun.replace(/s$/, '')) || ending.test(noun);
  const { asSentences } = language.speech.works;
  const opens = asSentences && shape.charAt(index) === 'q' && /^\p{Lu}/u.test(content);
  if (isWork && (capitals || listed || opens || parts.length === 1)) return true;
  if (language.speech.works.names && isOrganisation(sentence, index, parts)) return true;
  if (isSource(sentence, index, parts) || isCalled(sentence, index)) return true;
  if (!capitals || parts.length < 2 || !/[GpdNn#]/.test(before)) return false;
  // "called the winner “Miss Rain”", "fears a “Great Game”"
  if (/[vi][dunrN#.]*[nrNd]$/.test(shape.slice(Math.max(0, index - 8), index))) return false;
  return !isSpoken(sentence, index);
}

/** Whether quoted words name who is said to say something: "laut „Bild“", "selon « Le Monde »". */
function isSource(
  { words, language }: MaskedSentence,
  index: number,
  parts: readonly string[],
): boolean {
  const { cues, works } = language.speech;
  const before = words[index - 1]?.form ?? '';
  const names = /^\p{Lu}/u.test(parts[0] ?? '') || /^[\w-]+(?:\.[\w-]+)+$/.test(parts[0] ?? '');
  const source = cues.phrases.some((forms) => forms.length === 1 && forms[0] === before);
  return works.asSentences && source && names && parts.length <= MOST_OF_NAME;
}

/** Words of the longest name of a paper or a company. */
const MOST_OF_NAME = 3;

/** Whether a participle before a noun tells what that is called: "die als „Kiste“ bekannte Halle". */
function isCalled({ words, shape, language }: MaskedSentence, index: number): boolean {
  const { joints, works } = language.speech;
  if (!works.asSentences || !joints.as.has(words[index - 1]?.form ?? '')) return false;
  return shape.charAt(index - 2) === 'd' && /^[vwnx]{1,2}[nNr]/.test(shape.slice(index + 1));
}

/** Whether quoted words are the name of a company or a paper: клуб «Спартак»; «Газпром» сообщил. */
function isOrganisation(
  sentence: MaskedSentence,
  index: number,
  parts: readonly string[],
): boolean {
  const { shape } = sentence;
  if (parts.length > 3 || !/^\p{Lu}/u.test(parts[0] ?? '') || isSpoken(sentence, index))
    return false;
  const opens = index === 0 || shape.charAt(index - 1) === ',';
  return opens ? /^[vwx]/.test(shape.slice(index + 1)) : /[nrpN]/.test(shape.charAt(index - 1));
}

/** "such shows as "Day by Day," "Night by Night" and…": one of a list of titles. */
function follows(
  { words, shape, language }: MaskedSentence,
  index: number,
  content: string,
  found: ReadonlySet<number>,
): boolean {
  const { works, joints } = language.speech;
  const opens = works.asSentences && /^\p{Lu}/u.test(content);
  if (!opens && !isCapitalised(content.split(/\s+/), works.small)) return false;
  const before = shape.slice(Math.max(0, index - 4), index);
  const last = /[qQE][,c]*$/.exec(before);
  if (last) return found.has(words[index - last[0].length]?.quote ?? -1);
  if (opens) return false;
  const as =
    joints.as.has(words[index - 1]?.form ?? '') && words.slice(Math.max(0, index - 5), index - 1);
  return as !== false && as.some(({ form }) => joints.such.has(form));
}

/** Whether the noun before quoted words says that they were spoken or written: the phrase "…". */
export function isSpoken({ words, language }: MaskedSentence, index: number): boolean {
  const { cues, joints } = language.speech;
  const last = joints.of.has(words[index - 1]?.form ?? '') ? index - 2 : index - 1;
  return cues.spoken.has(words[last]?.form ?? '');
}

function isCapitalised(parts: readonly string[], small: ReadonlySet<string>): boolean {
  const important = parts.filter((part, index) => index === 0 || !small.has(part.toLowerCase()));
  return important.every((part) => /^[^\p{L}]*\p{Lu}/u.test(part));
}

function bare(quoted: string): string {
  return quoted.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
