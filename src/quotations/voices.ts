import { sentencesOf } from '../article/sentences.ts';
import type { Language } from '../language/language.ts';
import type { Act } from '../speech/acts.ts';
import type { Attribution } from '../speech/attributions.ts';
import type { Death } from '../speech/deaths.ts';
import type { Quotation } from '../speech/quotation.ts';
import { type NamedSource, sharesName } from '../speech/same-source.ts';
import { isRole } from '../speech/tags.ts';
import { firstIndex } from '../text/binary-search.ts';
import { kept, lazy } from '../text/kept.ts';
import { contains, type Span } from '../text/span.ts';
import { hasCapitalAt, tokenise } from '../text/words.ts';
import {
  type DeathTold,
  type Deed,
  isShown,
  type SentenceVoice,
  type Statement,
  type Voice,
} from './compare-sources.ts';
import { contentIn, cutOf, stem, wordsAt } from './likeness.ts';
import type { QuotedText } from './quotation.ts';
import { sourceIn } from './sources.ts';

/** A main clause of fewer words says too little; then the whole statement counts. */
const SHORTEST_CORE = 3;
/** No sentence says more; stopping there keeps hostile text linear. */
const MOST = 20;

/** What is said and done in each sentence. */
export const voicesOf = kept((of: QuotedText): SentenceVoice[] => {
  const bySentence = <T>(found: readonly T[], spanOf: (one: T) => Span): Map<number, T[]> =>
    Map.groupBy(found, (one) => sentencesOf(of.sentences, spanOf(one))[0] ?? -1);
  const attributions = bySentence(of.attributions, ({ cue }) => cue);
  const acts = bySentence(of.acts, ({ verb }) => verb);
  const deaths = bySentence(of.deaths, ({ words }) => words);
  const direct = of.quotations.filter((quotation) => quotation.direct);
  const quoted = bySentence(
    direct.flatMap((quotation) => asAttributions(of, quotation)),
    ({ content }) => content,
  );
  let heard: readonly NamedSource[] = [];
  return of.sentences.map((sentence, index) => {
    const voice = voiceOf(
      of,
      [
        ...(attributions.get(index) ?? []).slice(0, MOST),
        ...(quoted.get(index) ?? []).slice(0, MOST),
      ],
      acts.get(index)?.slice(0, MOST) ?? [],
      deaths.get(index)?.slice(0, MOST) ?? [],
      sentence,
      direct.slice(...near(direct, sentence)).filter(isLong),
    );
    const goesOn =
      sentence.block === of.sentences[index - 1]?.block && opensWithPronoun(of, sentence);
    if (!goesOn) heard = [];
    const own = voice.own.map(({ words }) => ({ words, heard }));
    heard = [...heard, ...voice.statements.map(({ source }) => source)].slice(-MOST);
    const words = lazy(
      () => new Set([...own, ...voice.statements].flatMap((one) => [...one.words])),
    );
    return {
      ...voice,
      own,
      get words() {
        return words();
      },
    };
  });
});

/** So many words in marks are a speaker's; fewer are as well what the sentence says itself. */
const FEWEST_QUOTED = 5;

function isLong({ text }: Quotation): boolean {
  return text.split(/\s+/, FEWEST_QUOTED).length === FEWEST_QUOTED;
}

/** Whether a sentence goes on about whom the one before is about: "They also failed to …". */
function opensWithPronoun(of: QuotedText, sentence: Span): boolean {
  const { language } = of;
  const first = wordsAt(cutOf(of), sentence)[0]?.form ?? '';
  return language.speech.classes.get(first) === 'pronoun';
}

/** Between which indices the spans stand that reach into a sentence. */
function near(spans: readonly Span[], { start, end }: Span): [number, number] {
  return [
    firstIndex(spans.length, (index) => (spans[index] as Span).end > start),
    firstIndex(spans.length, (index) => (spans[index] as Span).start >= end),
  ];
}

/** A direct quotation whose speaker is named is a statement too, each of its sentences one. */
function asAttributions(
  { sentences }: QuotedText,
  { start, end, speaker, guessed, speakerSpan, cue }: Quotation,
): Attribution[] {
  if (speaker === null || speakerSpan === null || cue === null) return [];
  return sentencesOf(sentences, { start, end }).flatMap((index) => {
    const sentence = sentences[index] as Span;
    const content = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    return {
      source: speakerSpan,
      speaker,
      guessed,
      cue: content,
      base: cue.toLowerCase(),
      kind: 'quoting' as const,
      content,
      rest: null,
      clause: true,
      stance: null,
    };
  });
}

function voiceOf(
  of: QuotedText,
  said: readonly Attribution[],
  acts: readonly Act[],
  deaths: readonly Death[],
  span: Span,
  quoted: readonly Span[],
): Voice {
  const claims = said.filter(({ clause }) => clause);
  const cues = new Set(claims.map(({ cue }) => cue.start));
  const statements = said.map((attribution) => statement(of, attribution));
  // Of what somebody blames or praises, and of what a thing shows, the article tells itself.
  const told = statements
    .filter((one) => one.attribution.clause && !isShown(one))
    .filter(({ attribution }) => attribution.kind !== 'judging')
    .flatMap(({ attribution: { content, rest } }) => (rest === null ? [content] : [content, rest]));
  const holes = [...told, ...quoted].sort((a, b) => a.start - b.start);
  return {
    statements,
    deaths: deaths.flatMap((death) => deathTold(of, death, statements, quoted)),
    deeds: acts.filter(({ verb }) => !cues.has(verb.start)).map((act) => deed(of, act)),
    own: isUnclear(of, said, span, quoted)
      ? []
      : [{ words: contentIn(cutOf(of), span, holes), heard: [] }],
  };
}

/** Whether somebody is saying something in a sentence of which it is not known what: "despite the board saying so". */
function isUnclear(
  of: QuotedText,
  said: readonly Attribution[],
  span: Span,
  quoted: readonly Span[],
): boolean {
  const { verbs, alsoNouns, inverting } = of.language.speech.cues;
  return wordsAt(cutOf(of), span).some((word) => {
    const verb = verbs.get(word.form);
    if (verb?.kind !== 'stating' || verb.form !== 'ing') return false;
    if (alsoNouns.has(word.form) && !inverting.has(verb.base)) return false;
    return ![...said.map(({ cue }) => cue), ...quoted].some((known) => contains(known, word));
  });
}

/** Who tells of a death; nothing where that is not sure, or where it is only spoken of. */
function deathTold(
  of: QuotedText,
  { name, words, noun }: Death,
  statements: readonly Statement[],
  quoted: readonly Span[],
): DeathTold[] {
  const who = sourceIn(of, name, name, false);
  const tellers = statements
    .filter(({ attribution }) => contains(attribution.content, words))
    .filter(({ source }) => !sharesName(source, who))
    .filter(({ attribution }) => !noun || (!attribution.clause && attribution.stance === 'firm'))
    .sort((a, b) => b.attribution.content.start - a.attribution.content.start);
  const by = tellers[0] ?? null;
  const isUnsure =
    by === null
      ? noun || quoted.some((span) => contains(span, words))
      : by.attribution.speaker === null || by.attribution.stance === 'doubtful';
  return isUnsure ? [] : [{ who, by }];
}

function statement(of: QuotedText, attribution: Attribution): Statement {
  const { text, language } = of;
  const cut = cutOf(of);
  const { people, endings } = language.speech;
  const { source, speaker, content, rest } = attribution;
  const mention = source ? text.slice(source.start, source.end) : '';
  const told = [content, ...(rest === null ? [] : [rest])];
  const words = new Set(
    told.flatMap((part) => [...contentIn(cut, part, asidesIn(text, part, language))]),
  );
  const comma = text.slice(content.start, content.end).indexOf(', ');
  const core = comma < 0 ? words : contentIn(cut, { ...content, end: content.start + comma });
  const short = core.size < SHORTEST_CORE;
  const named = sourceIn(of, speaker, mention, attribution.guessed);
  const said = wordsAt(cut, content);
  const first = said[0]?.form ?? '';
  const genders = [first, mention.toLowerCase()].flatMap((form) => people.personal.get(form) ?? []);
  // In "she said he had rung" he is another.
  const isOther = new Set(genders).size > 1;
  const ofItself = language.speech.classes.get(first) === 'pronoun' && !isOther;
  const ownWords = said.some(({ form }) => people.firsts.has(form));
  const ofMany = endings.plural.test(mention) && named.named.kind === 'people';
  return {
    attribution,
    ofItself,
    ofMany,
    ofThing: isByThing(attribution, language, speaker ?? mention),
    ownWords,
    source: named,
    words,
    core: short ? words : core,
  };
}

/** Whether its source is a thing: "the crystals show", "according to results", but not "according to the dairy". */
function isByThing({ kind }: Attribution, language: Language, mention: string): boolean {
  const [first = ''] = mention.toLowerCase().split(/\s/, 1);
  const named =
    kind === 'phrase' && (hasCapitalAt(mention, 0) || language.speech.joints.definite.has(first));
  return (kind === 'knowing' || kind === 'phrase') && !named && !namesSomebody(language, mention);
}

/** Whether a phrase has a name, a role, a body of people or a paper in it. */
function namesSomebody(language: Language, mention: string): boolean {
  const { people, cues, endings } = language.speech;
  return tokenise(mention).some(({ form, start }, index) => {
    if (index > 0 && hasCapitalAt(mention, start)) return true;
    if (isRole(language, form) || language.speech.pronouns.has(form)) return true;
    if (endings.doer.test(form)) return true;
    return [people.crowds, people.generic, people.organisations, people.papers, cues.hearers].some(
      (words) => words.has(form),
    );
  });
}

/** Clauses between commas about somebody in a statement: ", who turned 90 in May,". They are not what is stated. */
function asidesIn(text: string, content: Span, { speech }: Language): Span[] {
  const asides: Span[] = [];
  for (const { index, 0: part } of text.slice(content.start, content.end).matchAll(/,[^,]*/g)) {
    const [first = ''] = /\p{L}+/u.exec(part) ?? [];
    if (!speech.joints.relatives.has(first.toLowerCase())) continue;
    asides.push({ start: content.start + index, end: content.start + index + part.length });
  }
  return asides;
}

function deed(of: QuotedText, act: Act): Deed {
  const mention = of.text.slice(act.doer.start, act.doer.end);
  const source = sourceIn(of, act.name, mention, act.guessed);
  return {
    act,
    source,
    stem: stem(of.language, act.form),
    words: contentIn(cutOf(of), act.object),
  };
}
