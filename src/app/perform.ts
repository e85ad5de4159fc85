import type { Comparison } from '../compare/comparison.ts';
import { LISTED, type Library } from '../library/library.ts';
import type { Effect, Happening } from './effects.ts';

/** What the library is asked for. */
export type Question = Extract<
  Effect,
  { do: 'read' | 'compare' | 'claims' | 'changed' | 'list' | 'save' }
>;

/** Has the library do what a key asked for; the answer goes back into the state. */
export async function perform(library: Library, effect: Question): Promise<Happening> {
  try {
    return await answer(library, effect);
  } catch (error) {
    const { notice } = told(error);
    return effect.do === 'list' ? { is: 'not-listed', effect, notice } : { is: 'told', notice };
  }
}

/** What went wrong, for the reader. */
export function told(error: unknown): Extract<Happening, { is: 'told' }> {
  return { is: 'told', notice: error instanceof Error ? error.message : String(error) };
}

async function answer(library: Library, effect: Question): Promise<Happening> {
  switch (effect.do) {
    case 'read':
      return { is: 'read', effect, reading: await library.reading(effect.id) };
    case 'compare': {
      return { is: 'compared', effect, comparison: await comparisonOf(library, effect) };
    }
    case 'save': {
      const { saveEvidence } = await import('./save.ts');
      return saveEvidence(library, effect);
    }
    case 'changed': {
      const { changedSince } = await import('../view/since.ts');
      const { seen, newest } = effect;
      return { is: 'changed', newest, what: changedSince(await library.comparison(seen, newest)) };
    }
    case 'list': {
      const { query, seen, around } = effect;
      const stretch = { around, most: LISTED };
      return { is: 'listed', effect, listed: await library.list(query, seen, stretch) };
    }
    case 'claims': {
      // Loaded when it is needed: the first frame does not wait for it.
      const { claimsOf } = await import('./claims.ts');
      return { is: 'claims', effect, ...(await claimsOf(library, effect.story)) };
    }
  }
}

/** The library keeps comparisons; those around what a reader has pinned are made for that reader. */
async function comparisonOf(
  library: Library,
  { left, right, anchors }: Extract<Effect, { do: 'compare' }>,
): Promise<Comparison> {
  if (anchors.length === 0) return library.comparison(left, right);
  const { compare } = await import('../compare/compare.ts');
  return compare(await library.reading(left), await library.reading(right), { anchors });
}
