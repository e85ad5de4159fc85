import type { Passages } from '../article/article.ts';
import type { Act } from '../speech/acts.ts';
import type { Attribution } from '../speech/attributions.ts';
import { namedSource } from '../speech/same-source.ts';
import type { Span } from '../text/span.ts';
import { compareDoers } from './compare-doers.ts';
import { compareSources, type Deed, type Statement, type Voice } from './compare-sources.ts';
import { contentOf, stem } from './likeness.ts';
import type { AttributionChange, QuotedText } from './quotation.ts';
import { rowsOf, sentencesOf } from './rows.ts';

/** A main clause of fewer words says too little; then the whole statement counts. */
const SHORTEST_CORE = 3;
/** No passage says more; stopping there keeps hostile text linear. */
const MOST = 40;

/**
 * Compares whom passages that answer each other name as the source of what they say, or as the one
 * who does it: sources that changed, came or went, and doers that changed. A source that one side
 * merely names more closely ("Russia", "Russian officials") is no change.
 */
export function compareAttributions(
  left: QuotedText,
  right: QuotedText,
  passages: readonly Passages[],
): AttributionChange[] {
  const rows = new Set([...passages.keys()].filter((row) => differs(left, right, passages[row])));
  const ours = voicesOf(left, passages, 'left', rows);
  const theirs = voicesOf(right, passages, 'right', rows);
  return [...rows].flatMap((row) => {
    const [mine, other] = [ours.get(row), theirs.get(row)];
    if (!mine || !other) return [];
    const changes = [...compareSources(mine, other), ...compareDoers(mine, other)];
    return changes.map((change) => ({ ...change, row }));
  });
}

/** Whether passages answer each other, and in other words. */
function differs(left: QuotedText, right: QuotedText, passages: Passages | undefined): boolean {
  if (!passages || passages.left.length === 0 || passages.right.length === 0) return false;
  return passageText(left, passages.left) !== passageText(right, passages.right);
}

function passageText({ text, sentences }: QuotedText, indices: readonly number[]): string {
  return indices
    .map((index) => text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0))
    .join(' ');
}

function voicesOf(
  of: QuotedText,
  passages: readonly Passages[],
  side: 'left' | 'right',
  rows: ReadonlySet<number>,
): Map<number, Voice> {
  if (rows.size === 0) return new Map();
  const rowOf = rowsOf(passages, side);
  const inRows = <T>(found: readonly T[], spanOf: (one: T) => Span): Map<number, T[]> => {
    return Map.groupBy(found, (one) => {
      const [sentence = -1] = sentencesOf(of.sentences, spanOf(one));
      return rowOf.get(sentence) ?? -1;
    });
  };
  const attributions = inRows(of.attributions, ({ cue }) => cue);
  const acts = inRows(of.acts, ({ verb }) => verb);
  const quoted = inRows(
    of.quotations.filter(({ direct }) => direct),
    (quotation) => quotation,
  );
  const voice = (row: number): Voice => {
    const spans = passages[row]?.[side].flatMap((index) => of.sentences[index] ?? []) ?? [];
    const said = attributions.get(row)?.slice(0, MOST) ?? [];
    const done = acts.get(row)?.slice(0, MOST) ?? [];
    return voiceOf(of, said, done, spans, quoted.get(row) ?? []);
  };
  return new Map([...rows].map((row) => [row, voice(row)]));
}

/** What is said and done in one row. */
function voiceOf(
  of: QuotedText,
  said: readonly Attribution[],
  acts: readonly Act[],
  spans: readonly Span[],
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
    own: new Set(spans.flatMap((span) => [...contentOf(of.language, of.text, span, holes)])),
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
  return { attribution, source: named, words, core: short ? words : core };
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
