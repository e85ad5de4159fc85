import type { Passages } from '../article/article.ts';
import type { Act } from '../speech/acts.ts';
import type { Attribution } from '../speech/attributions.ts';
import type { Quotation } from '../speech/quotation.ts';
import { namedSource } from '../speech/same-source.ts';
import { firstIndex } from '../text/binary-search.ts';
import type { Span } from '../text/span.ts';
import { compareDoers } from './compare-doers.ts';
import {
  compareSources,
  type Deed,
  findElsewhere,
  type Placed,
  type Statement,
  type Voice,
} from './compare-sources.ts';
import { contentOf, stem, wordsOf } from './likeness.ts';
import type { AttributionChange, QuotedText } from './quotation.ts';
import { sentencesOf } from './rows.ts';

/** A main clause of fewer words says too little; then the whole statement counts. */
const SHORTEST_CORE = 3;
/** No sentence says more; stopping there keeps hostile text linear. */
const MOST = 20;

/**
 * Compares whom two texts name as the source of what they say, or as the one who does it: sources
 * that changed, came or went, and doers that changed. Passages that answer each other are compared
 * first; what is not answered there is looked for in the whole other text, and must be found in more
 * of its words. A source that one side merely names more closely ("Russia", "Russian officials") is
 * no change.
 */
export function compareAttributions(
  left: QuotedText,
  right: QuotedText,
  passages: readonly Passages[],
): AttributionChange[] {
  const rows = new Set([...passages.keys()].filter((row) => differs(left, right, passages[row])));
  const [ours, theirs] = [voicesOf(left), voicesOf(right)];
  const open = { left: [] as Placed[], right: [] as Placed[] };
  const changes = [...rows].flatMap((row) => {
    const mine = joined(passages[row]?.left.map(ours) ?? []);
    const other = joined(passages[row]?.right.map(theirs) ?? []);
    const compared = compareSources(mine, other);
    for (const statement of compared.left) open.left.push({ row, statement });
    for (const statement of compared.right) open.right.push({ row, statement });
    const all = [...compared.changes, ...compareDoers(mine, other)];
    return all.map((change): AttributionChange => ({ ...change, row }));
  });
  const elsewhere = [
    ...findElsewhere(
      open.left,
      right.sentences.map((_, index) => theirs(index)),
      'left',
    ),
    ...findElsewhere(
      open.right,
      left.sentences.map((_, index) => ours(index)),
      'right',
    ),
  ];
  return [...changes, ...elsewhere].sort((a, b) => a.row - b.row);
}

/** Whether passages are told in other words, or on one side only. */
function differs(left: QuotedText, right: QuotedText, passages: Passages | undefined): boolean {
  return (
    passages !== undefined &&
    passageText(left, passages.left) !== passageText(right, passages.right)
  );
}

function passageText({ text, sentences }: QuotedText, indices: readonly number[]): string {
  return indices
    .map((index) => text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0))
    .join(' ');
}

/** Makes a function that gives what is said and done in a sentence, by its index. */
function voicesOf(of: QuotedText): (sentence: number) => Voice {
  const bySentence = <T>(found: readonly T[], spanOf: (one: T) => Span): Map<number, T[]> =>
    Map.groupBy(found, (one) => sentencesOf(of.sentences, spanOf(one))[0] ?? -1);
  const attributions = bySentence(of.attributions, ({ cue }) => cue);
  const acts = bySentence(of.acts, ({ verb }) => verb);
  const direct = of.quotations.filter((quotation) => quotation.direct);
  const quoted = bySentence(direct, (quotation) => quotation);
  const known = new Map<number, Voice>();
  return (sentence) => {
    const voice =
      known.get(sentence) ??
      voiceOf(
        of,
        [
          ...(attributions.get(sentence) ?? []).slice(0, MOST),
          ...(quoted.get(sentence) ?? []).flatMap(asAttribution),
        ],
        acts.get(sentence)?.slice(0, MOST) ?? [],
        of.sentences[sentence] ?? { start: 0, end: 0 },
        direct.slice(...near(direct, of.sentences[sentence])),
      );
    known.set(sentence, voice);
    return voice;
  };
}

/** Between which indices the spans stand that reach into a sentence. */
function near(spans: readonly Span[], sentence: Span | undefined): [number, number] {
  const { start, end } = sentence ?? { start: 0, end: 0 };
  return [
    firstIndex(spans.length, (index) => (spans[index] as Span).end > start),
    firstIndex(spans.length, (index) => (spans[index] as Span).start >= end),
  ];
}

/** A direct quotation whose speaker is named is a statement too. */
function asAttribution(quotation: Quotation): Attribution[] {
  const { start, end, speaker, speakerSpan, cue } = quotation;
  if (speaker === null || speakerSpan === null || cue === null) return [];
  const content = { start, end };
  return [
    {
      source: speakerSpan,
      speaker,
      cue: content,
      base: cue.toLowerCase(),
      kind: 'quoting',
      content,
      rest: null,
      clause: true,
      stance: null,
    },
  ];
}

/** What is said and done in several sentences. */
function joined(voices: readonly Voice[]): Voice {
  return {
    statements: voices.flatMap(({ statements }) => statements),
    deeds: voices.flatMap(({ deeds }) => deeds),
    own: new Set(voices.flatMap(({ own }) => [...own])),
  };
}

function voiceOf(
  of: QuotedText,
  said: readonly Attribution[],
  acts: readonly Act[],
  span: Span,
  quoted: readonly Span[],
): Voice {
  const claims = said.filter(({ clause }) => clause);
  const cues = new Set(claims.map(({ cue }) => cue.start));
  const holes = [...claims.map(({ content }) => content), ...quoted].sort(
    (a, b) => a.start - b.start,
  );
  return {
    statements: said.map((attribution) => statement(of, attribution)),
    deeds: acts.filter(({ verb }) => !cues.has(verb.start)).map((act) => deed(of, act)),
    own: contentOf(of.language, of.text, span, holes),
  };
}

function statement({ text, language }: QuotedText, attribution: Attribution): Statement {
  const { source, speaker, content } = attribution;
  const mention = source ? text.slice(source.start, source.end) : '';
  const words = contentOf(language, text, content);
  const comma = text.slice(content.start, content.end).indexOf(', ');
  const core =
    comma < 0 ? words : contentOf(language, text, { ...content, end: content.start + comma });
  const short = core.size < SHORTEST_CORE;
  const named = namedSource(language, speaker, mention);
  const first = wordsOf(text, content)[0]?.form ?? '';
  const ofItself = language.speech.classes.get(first) === 'pronoun';
  return { attribution, ofItself, source: named, words, core: short ? words : core };
}

function deed({ text, language }: QuotedText, act: Act): Deed {
  const mention = text.slice(act.doer.start, act.doer.end);
  const source = namedSource(language, act.name, mention);
  return {
    act,
    source,
    stem: stem(language, act.form),
    words: contentOf(language, text, act.object),
  };
}
