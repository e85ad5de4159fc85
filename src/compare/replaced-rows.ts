import type { StoryRole } from '../article/article.ts';
import type { Cell } from './likeness.ts';

/** What stands in rows of its own, so that its place tells what it is. */
const IN_ROWS: ReadonlySet<StoryRole> = new Set(['table', 'list', 'crosshead', 'date']);

type Pair = Pick<Cell, 'left' | 'right'>;

/**
 * The rows of a table or list, crossheads and dates that stand alone in one place of both texts:
 * neither has a partner, both are of one role, and the rows before and behind answer each other.
 */
export function replacedRows(
  links: readonly Pair[],
  counts: { readonly left: number; readonly right: number },
  roles: { readonly left: readonly StoryRole[]; readonly right: readonly StoryRole[] },
): Pair[] {
  const partners = Map.groupBy(links, ({ left }) => left);
  const taken = new Set(links.map(({ right }) => right));
  const meet = (left: number, right: number): boolean => {
    if (left < 0 || right < 0) return left < 0 && right < 0;
    if (left >= counts.left || right >= counts.right)
      return left >= counts.left && right >= counts.right;
    return partners.get(left)?.some((link) => link.right === right) ?? false;
  };
  return [...Array(counts.left).keys()].flatMap((left): Pair[] => {
    const role = roles.left[left];
    if (role === undefined || !IN_ROWS.has(role) || partners.has(left)) return [];
    const before = left === 0 ? [-1] : (partners.get(left - 1)?.map((link) => link.right) ?? []);
    return before.flatMap((at): Pair[] => {
      const right = at + 1;
      const isFree = right < counts.right && !taken.has(right) && roles.right[right] === role;
      return isFree && meet(left + 1, right + 1) ? [{ left, right }] : [];
    });
  });
}
