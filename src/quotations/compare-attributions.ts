import type { Passages } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { type Act, actsIn } from './acts.ts';
import { type Attribution, attributionsIn } from './attributions.ts';
import { compareDoers } from './compare-doers.ts';
import { compareSources, type Deed, type Statement, type Voice } from './compare-sources.ts';
import { contentOf } from './likeness.ts';
import type { AttributionChange, QuotedText } from './quotation.ts';
import { readContext } from './read-context.ts';
import { rowsOf, sentencesOf } from './rows.ts';

/** A main clause of fewer words says too little; then the whole statement counts. */
const SHORTEST_CORE = 3;

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
  const ours = voicesOf(left, passages, 'left');
  const theirs = voicesOf(right, passages, 'right');
  return passages.flatMap(({ left: a, right: b }, row) => {
    const [mine, other] = [ours[row], theirs[row]];
    if (a.length === 0 || b.length === 0 || !mine || !other) return [];
    const changes = [...compareSources(mine, other), ...compareDoers(mine, other)];
    return changes.map((change) => ({ ...change, row }));
  });
}

function voicesOf(of: QuotedText, passages: readonly Passages[], side: 'left' | 'right'): Voice[] {
  const { text, sentences } = of;
  const { context } = readContext(text, sentences);
  const rowOf = rowsOf(passages, side);
  const row = ({ start }: Span) =>
    rowOf.get(sentencesOf(sentences, { start, end: start + 1 })[0] ?? -1);
  const attributions = Map.groupBy(attributionsIn(context), ({ cue }) => row(cue));
  const acts = Map.groupBy(actsIn(context), ({ verb }) => row(verb));
  const quoted = Map.groupBy(
    of.quotations
      .filter(({ direct }) => direct)
      .flatMap((q) => sentencesOf(sentences, q).map((index) => ({ ...q, index }))),
    ({ index }) => rowOf.get(index),
  );
  return passages.map((passage, index) => {
    const said = attributions.get(index) ?? [];
    const claims = said.filter(({ clause }) => clause).map(({ content }) => content);
    const holes = [...claims, ...(quoted.get(index) ?? [])].sort((a, b) => a.start - b.start);
    const own = new Set<string>();
    for (const sentence of passage[side]) {
      const span = sentences[sentence];
      if (span) for (const word of contentOf(text, span, holes)) own.add(word);
    }
    return {
      statements: said.map((a) => statement(text, a)),
      deeds: (acts.get(index) ?? []).map((a) => deed(text, a)),
      own,
    };
  });
}

function statement(text: string, attribution: Attribution): Statement {
  const { source, speaker, content } = attribution;
  const mention = source ? text.slice(source.start, source.end) : '';
  const words = contentOf(text, content);
  const comma = text.slice(content.start, content.end).indexOf(', ');
  const core = comma < 0 ? words : contentOf(text, { ...content, end: content.start + comma });
  const short = core.size < SHORTEST_CORE;
  return { attribution, source: { speaker, mention }, words, core: short ? words : core };
}

function deed(text: string, act: Act): Deed {
  const mention = text.slice(act.doer.start, act.doer.end);
  return { act, source: { speaker: act.name, mention }, words: contentOf(text, act.object) };
}
