import type { Span } from '../text/span.ts';
import type { ParsedSentence } from './cues.ts';
import { isGuess } from './guesses.ts';
import { bestName, type Context } from './mentions.ts';
import { type Phrase, phraseAfter, phraseBefore, spanOf } from './phrases.ts';

/** Somebody who does something: "the Pentagon | approved | another $100 million in aid". */
export interface Act {
  /** Who does it, the best name for them, and whether it is a guess that the words mean them. */
  readonly doer: Span;
  readonly name: string;
  readonly guessed: boolean;
  readonly verb: Span;
  /** The verb as it stands, in lower case. */
  readonly form: string;
  /** To whom or what it is done. */
  readonly object: Span;
}

const LONGEST_OBJECT = 20;

/** Who does what in one sentence: finite verbs with a named subject, and passives with "by". */
export function actsIn(context: Context, sentence: number): Act[] {
  const parsed = context.sentences[sentence] as ParsedSentence;
  return [...parsed.shape.matchAll(/[vw]/g)].flatMap(({ index }) => {
    const found = actAt(parsed, index);
    const verb = parsed.words[index];
    if (found === null || verb === undefined) return [];
    const { doer, object } = found;
    const mention = { sentence, phrase: doer };
    const name = bestName(context, mention);
    if (name === null) return [];
    const [who, what] = [spanOf(parsed, doer), spanOf(parsed, object)];
    const guessed = isGuess(context, mention, name);
    return [{ doer: who, name, guessed, verb, form: verb.form, object: what }];
  });
}

function actAt(parsed: ParsedSentence, verb: number): { doer: Phrase; object: Phrase } | null {
  const { shape, words } = parsed;
  const { by, be } = parsed.language.speech.joints;
  let before = verb;
  while (before > 0 && /[ax]/.test(shape.charAt(before - 1))) before--;
  if (by.has(words[verb + 1]?.form ?? '')) {
    const doer = phraseAfter(parsed, verb + 2);
    const object = phraseBefore(parsed, before);
    return doer && object && isNamed(shape, doer) ? { doer, object } : null;
  }
  if (words.slice(before, verb).some(({ form }) => be.has(form))) return null;
  const doer = phraseBefore(parsed, before);
  if (doer === null || !isNamed(shape, doer)) return null;
  const rest = shape.slice(verb + 1, verb + 1 + LONGEST_OBJECT);
  const length = rest.search(/[,;:sqQE-]/);
  const end = verb + 1 + (length < 0 ? rest.length : length);
  // "voters surveyed by the paper" do nothing
  if (!/^[dNnrG#u.]/.test(rest) || isCounted(parsed, doer)) return null;
  return end > verb + 1 ? { doer, object: { start: verb + 1, end } } : null;
}

/** "Fourteen of the men" */
function isCounted({ words, shape, language }: ParsedSentence, { start }: Phrase): boolean {
  return shape.charAt(start) === '#' || language.numbers.units.has(words[start]?.form ?? '');
}

function isNamed(shape: string, { start, end }: Phrase): boolean {
  return /[No]/.test(shape.slice(start, end)) && !/[G].*n$/.test(shape.slice(start, end));
}
