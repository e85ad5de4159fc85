import type { Trouble } from '../../host/trouble.ts';
import { FetchTrouble } from './fetch-trouble.ts';

/** So many failures of one site for one reason are told one by one; more, in one line. */
const FEW = 2;

/** Troubles as they are told: many pages of one site that fail for one reason are one trouble, where the first of them stood. */
export function alike(troubles: readonly Trouble[]): readonly Trouble[] {
  const groups = [...Map.groupBy(troubles, groupOf).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (group.length <= FEW || !(first instanceof FetchTrouble)) return group;
    const where = `${group.length} pages of ${hostOf(first)}`;
    return [new FetchTrouble(where, first.why)];
  });
}

function groupOf(trouble: Trouble): unknown {
  return trouble instanceof FetchTrouble ? `${hostOf(trouble)} ${trouble.why}` : trouble;
}

function hostOf({ address }: FetchTrouble): string {
  return URL.parse(address)?.host ?? address;
}
