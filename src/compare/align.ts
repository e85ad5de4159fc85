import { tokenise } from '../text/words.ts';

/** Two sentences that answer each other, by index, with their likeness (0 to 1). */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly similarity: number;
}

const GATE = 0.3;

/** Which sentences of two texts answer each other, whatever the order; a sentence may have several partners. */
export function align(left: readonly string[], right: readonly string[]): Link[] {
  const [a, b] = [left.map(termsOf), right.map(termsOf)];
  const documents = new Map<string, number>();
  for (const terms of [...a, ...b])
    for (const term of terms) documents.set(term, (documents.get(term) ?? 0) + 1);
  const weight = (term: string): number =>
    // Whole numbers, so that a sum does not depend on its order.
    Math.round(1000 * Math.log(1 + (a.length + b.length) / (documents.get(term) ?? 1)));
  const mass = (terms: Iterable<string>): number =>
    [...terms].reduce((sum, term) => sum + weight(term), 0);
  const links: Link[] = [];
  for (const [i, one] of a.entries()) {
    for (const [j, other] of b.entries()) {
      const shared = mass(one.intersection(other));
      const similarity = (2 * shared) / (mass(one) + mass(other) || 1);
      if (similarity >= GATE) links.push({ left: i, right: j, similarity });
    }
  }
  links.sort((x, y) => y.similarity - x.similarity);
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
  return links.filter((link) => {
    if (takenLeft.has(link.left) || takenRight.has(link.right)) return false;
    takenLeft.add(link.left);
    takenRight.add(link.right);
    return true;
  });
}

function termsOf(sentence: string): Set<string> {
  return new Set(
    tokenise(sentence)
      .filter((token) => token.kind !== 'mark')
      .map((token) => token.form),
  );
}
