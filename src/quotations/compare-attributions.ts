import type { Passages } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import { type Act, actsIn } from './acts.ts';
import { type Attribution, attributionsIn } from './attributions.ts';
import { compareDoers } from './compare-doers.ts';
import { compareSources, type Voice } from './compare-sources.ts';
import { contentOf } from './likeness.ts';
import type { AttributionChange, QuotedText } from './quotation.ts';
import { readContext } from './read-context.ts';
import { rowsOf, sentencesOf } from './rows.ts';

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

function voicesOf(
  { text, sentences }: QuotedText,
  passages: readonly Passages[],
  side: 'left' | 'right',
): Voice[] {
  const { context } = readContext(text, sentences);
  const rowOf = rowsOf(passages, side);
  const row = ({ start }: Span) =>
    rowOf.get(sentencesOf(sentences, { start, end: start + 1 })[0] ?? -1);
  const attributions = Map.groupBy(attributionsIn(context), ({ cue }) => row(cue));
  const acts = Map.groupBy(actsIn(context), ({ verb }) => row(verb));
  return passages.map((passage, index) => {
    const spans = passage[side].flatMap((sentence) => sentences[sentence] ?? []);
    return voice(text, spans, attributions.get(index) ?? [], acts.get(index) ?? []);
  });
}

function voice(
  text: string,
  spans: readonly Span[],
  attributions: readonly Attribution[],
  acts: readonly Act[],
): Voice {
  return {
    statements: attributions.map((attribution) => ({
      attribution,
      words: contentOf(text, attribution.content),
    })),
    acts: acts.map((act) => ({ act, words: contentOf(text, act.object) })),
    own: ownWords(text, spans, attributions),
  };
}

/** The content words of a passage that it attributes to nobody. */
function ownWords(
  text: string,
  spans: readonly Span[],
  attributions: readonly Attribution[],
): Set<string> {
  const said = attributions
    .filter(({ clause }) => clause)
    .map(({ content }) => content)
    .toSorted((a, b) => a.start - b.start);
  const own = new Set<string>();
  for (const span of spans) {
    let start = span.start;
    for (const part of [...said, { start: span.end, end: span.end }]) {
      const end = Math.min(part.start, span.end);
      if (end > start) for (const word of contentOf(text, { start, end })) own.add(word);
      start = Math.max(start, part.end);
    }
  }
  return own;
}
