import type { Passages } from '../article/article.ts';
import { kept, lazy } from '../text/kept.ts';
import { hasCapitalAt } from '../text/words.ts';
import { citedInBoth, compareDeaths } from './compare-deaths.ts';
import { compareDoers } from './compare-doers.ts';
import { type Bond, compareSources, type Voice } from './compare-sources.ts';
import { stem } from './likeness.ts';
import type { AttributionChange, QuotedText } from './quotation.ts';
import { differs, rowsOf } from './rows.ts';
import { voicesOf } from './voices.ts';
import { weigher } from './weight.ts';

/** Sentences of the two texts, by index, that tell one fact outside of their rows. */
interface Further {
  readonly left: number;
  readonly right: number;
}

/**
 * Compares whom two texts name as the source of what they say, or as the one who does it: sources
 * that changed, came or went, and doers that changed. Passages that answer each other, and further
 * places that tell the same, are compared first; what is not answered there is looked for in the
 * whole other text, and must be found in more of its words. A source that one side merely names
 * more closely ("Russia", "Russian officials") is no change.
 */
export function compareAttributions(
  left: QuotedText,
  right: QuotedText,
  passages: readonly Passages[],
  further: readonly Further[] = [],
): AttributionChange[] {
  const rows = passages.flatMap((passage, row) => (differs(left, right, passage) ? [row] : []));
  if (rows.length === 0) return [];
  const [ours, theirs] = [voicesOf(left), voicesOf(right)];
  const all = { left: ours, right: theirs };
  const inRows = rows.map((row): Bond => {
    const { left = [], right = [] } = passages[row] ?? {};
    return {
      row: { left: row, right: row },
      ...{ left: joined(left, ours), right: joined(right, theirs) },
    };
  });
  const [ourRows, theirRows] = [rowsOf(passages, 'left'), rowsOf(passages, 'right')];
  const apart = further.map(({ left, right }): Bond => {
    const row = { left: ourRows.get(left) ?? 0, right: theirRows.get(right) ?? 0 };
    return { row, left: joined([left], ours), right: joined([right], theirs) };
  });
  const weigh = lazy(() =>
    weigher(
      [...ours, ...theirs].map(({ words }) => words),
      namesIn(left).union(namesIn(right)),
    ),
  );
  const deeds = inRows.flatMap(({ row, left, right }) =>
    compareDoers(left, right).map((change): AttributionChange => ({ ...change, row: row.left })),
  );
  const placed = (voices: readonly Voice[], rows: ReadonlyMap<number, number>) =>
    voices.flatMap(({ deaths }, index) =>
      deaths.map((death) => ({ ...death, row: rows.get(index) ?? 0 })),
    );
  const deaths = { left: placed(ours, ourRows), right: placed(theirs, theirRows) };
  const cited = citedInBoth(deaths.left, deaths.right);
  const changes = [
    ...compareSources([...inRows, ...apart], all, (words) => weigh()(words), cited),
    ...deeds,
    ...compareDeaths(deaths.left, deaths.right),
  ];
  // A source that says and does something, or says it of two things that are one, is told once.
  const places = Map.groupBy(changes, ({ left, right }) => `${left?.start} ${right?.start}`);
  return [...places.values()].flatMap(([first]) => first ?? []).sort((a, b) => a.row - b.row);
}

/** The words that have a capital inside a sentence, cut as content words are. */
const namesIn = kept(({ text, words, language }: QuotedText): Set<string> => {
  const names = words.flatMap((sentence) =>
    sentence
      .filter(({ kind }) => kind !== 'mark')
      .slice(1)
      .filter(({ start }) => hasCapitalAt(text, start)),
  );
  return new Set(names.map(({ form }) => stem(language, form)));
});

/** What is said and done in several sentences, by index. */
function joined(indices: readonly number[], all: readonly Voice[]): Voice {
  const voices = indices.flatMap((index) => all[index] ?? []);
  return {
    statements: voices.flatMap(({ statements }) => statements),
    deeds: voices.flatMap(({ deeds }) => deeds),
    deaths: voices.flatMap(({ deaths }) => deaths),
    own: voices.flatMap(({ own }) => own),
  };
}
