import type { Library } from '../library/library.ts';
import type { Effect, Happening } from './state.ts';

/** Has the library do what a key asked for; the answer goes back into the state. */
export async function perform(
  library: Library,
  effect: Extract<Effect, { do: 'read' | 'compare' }>,
): Promise<Happening> {
  try {
    if (effect.do === 'read')
      return { is: 'read', effect, reading: await library.reading(effect.id) };
    const comparison = await library.comparison(effect.left, effect.right);
    return { is: 'compared', effect, comparison };
  } catch (error) {
    return { is: 'told', notice: error instanceof Error ? error.message : String(error) };
  }
}
