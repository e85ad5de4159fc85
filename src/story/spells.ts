import type { Annotation } from './annotate.ts';
import type { Placement, Strand } from './strands.ts';

/** A stretch of texts in which a sentence stood, by itself or joined to another, by the index of its first and its last. */
export interface Spell {
  readonly first: number;
  readonly last: number;
  /** The next text that tells and does not have it; null where there is none yet. */
  readonly absent: number | null;
}

/** The stretches of texts in which a sentence stood, the oldest first. A gap ends none. */
export function spellsOf({ gaps }: Pick<Annotation, 'gaps'>, { places, within }: Strand): Spell[] {
  const spells: Spell[] = [];
  const stood = [...places, ...within].sort((a, b) => a.text - b.text);
  for (const { text } of stood) {
    const spell = spells.at(-1);
    if (spell && spell.absent === null) {
      const absent = nextTelling(gaps, spell.last);
      if (absent === text) {
        spells[spells.length - 1] = { ...spell, last: text };
        continue;
      }
      spells[spells.length - 1] = { ...spell, absent };
    }
    spells.push({ first: text, last: text, absent: null });
  }
  const spell = spells.pop();
  return spell ? [...spells, { ...spell, absent: nextTelling(gaps, spell.last) }] : [];
}

/** The first text behind another that is no gap, or null. */
function nextTelling(gaps: Annotation['gaps'], text: number): number | null {
  const next = gaps.indexOf(null, text + 1);
  return next < 0 ? null : next;
}

/** Where a sentence stood last, or in one text, by index, where it stood in that. */
export function placeIn({ places }: Strand, text: number | null = null): Placement {
  return (places.find((place) => place.text === text) ?? places.at(-1)) as Placement;
}

/** The index of the last text that told something new of a sentence: of its words, that it was gone, or back, or by itself again. */
export function lastTouched(annotation: Annotation, strand: Strand): number {
  const { first = -1, absent = null } = spellsOf(annotation, strand).at(-1) ?? {};
  const joined = strand.within.at(-1)?.text ?? Infinity;
  const apart = strand.places.find(({ text }) => text > joined)?.text ?? -1;
  return Math.max(first, absent ?? -1, apart, strand.forms.at(-1)?.text ?? -1);
}

/** In which order sentences are told: as they stand in the article, or those first of which something was new last. */
export type StrandOrder = 'text' | 'newest';

/**
 * The strands of an article in order, by index: of one text of it, or (null) of all; then what is gone
 * stands behind what it stood behind.
 */
export function strandsInOrder(
  annotation: Annotation,
  text: number | null,
  order: StrandOrder,
): readonly number[] {
  const { strands, strandsOf } = annotation;
  const all = text === null ? asTheyStood(strandsOf) : [...new Set(strandsOf[text])];
  if (order === 'text') return all;
  const touched = strands.map((strand) => lastTouched(annotation, strand));
  return all.toSorted((a, b) => (touched[b] ?? 0) - (touched[a] ?? 0));
}

function asTheyStood(strandsOf: Annotation['strandsOf']): number[] {
  const listed: number[] = [];
  const known = new Set<number>();
  for (const strands of strandsOf.toReversed()) {
    let place = 0;
    for (const strand of strands) {
      if (known.has(strand)) {
        place = listed.indexOf(strand) + 1;
        continue;
      }
      known.add(strand);
      listed.splice(place, 0, strand);
      place++;
    }
  }
  return listed;
}
