import type { ParsedSentence } from './cues.ts';
import {
  type Context,
  FARTHEST,
  type Gender,
  isPerson,
  isPronoun,
  knownName,
  type Mention,
  MOST_LOOKED_AT,
  personsIn,
  subjectsOf,
  wordsOf,
} from './mentions.ts';

/**
 * Whether it is a guess that a phrase means whom it was taken for: a pronoun that may stand for
 * another who is in sight, or a description that nobody is known by.
 */
export function isGuess(context: Context, mention: Mention, name: string): boolean {
  const { words } = context.sentences[mention.sentence] as ParsedSentence;
  if (!isPronoun(context, mention))
    return knownName(context, mention) === null && wordsOf(context, mention) !== name;
  const form = words[mention.phrase.start]?.form ?? '';
  const gender = context.language.speech.people.personal.get(form);
  return gender === undefined || !isOnlyOne(context, mention, gender, name);
}

/** Whether nobody but the one who has a name is in sight for whom "he" or "she" may stand. */
function isOnlyOne(context: Context, mention: Mention, gender: Gender, name: string): boolean {
  const { sentences, genders } = context;
  const own = sentences[mention.sentence] as ParsedSentence;
  const lowest = Math.max(0, mention.sentence - FARTHEST);
  let to = own.words[mention.phrase.start]?.start ?? 0;
  let isNamed = false;
  let looked = 0;
  for (let at = mention.sentence; at >= lowest; at--) {
    const sentence = sentences[at] as ParsedSentence;
    const opens = sentence.block !== sentences[at + 1]?.block;
    // A paragraph that names nobody goes on with the one before.
    if (isNamed && opens && at < mention.sentence) return true;
    const from = sentence.words[0]?.start ?? 0;
    for (const person of personsIn(context, from, to)) {
      if ((genders.get(person) ?? gender) !== gender) continue;
      if (person !== name) return false;
      isNamed = true;
    }
    const limit = at === mention.sentence ? mention.phrase.start : Infinity;
    for (const phrase of subjectsOf(sentence, limit)) {
      if (++looked > MOST_LOOKED_AT) return false;
      const other = { sentence: at, phrase };
      if (isPronoun(context, other) || knownName(context, other) === name) continue;
      if (isPerson(context, other, gender) || isSpeaking(context, other)) return false;
    }
    to = from;
  }
  return isNamed;
}

/** Whether a description that is no body's stands before what it says: "the guide said". */
function isSpeaking({ sentences, language }: Context, { sentence, phrase }: Mention): boolean {
  const { words, cues } = sentences[sentence] as ParsedSentence;
  const { people, endings } = language.speech;
  const head = words[phrase.end - 1];
  if (!head || head.capital || people.organisations.has(head.form) || people.papers.has(head.form))
    return false;
  return (
    !endings.plural.test(head.form) && cues.some(({ source }) => source?.start === phrase.start)
  );
}
