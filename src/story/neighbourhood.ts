import type { Member } from './likeness.ts';
import type { Fetched, Kept } from './steps.ts';
import type { Ties } from './ties.ts';

/** The stories that a change can touch. */
export interface Neighbourhood {
  readonly ties: Ties;
  member(id: string): Member | undefined;
  /** The first to come first. */
  membersOf(story: string): readonly Member[];
  /** Makes each group, in the order of coming, a story that is called as its first member; theirs end. */
  settle(groups: readonly (readonly Member[])[]): void;
  /** What of it is to be kept. */
  kept(): Pick<Kept, 'members' | 'stories' | 'ties'>;
}

/** The stories with these ids, of which all members and ties were fetched. */
export function neighbourhood(
  ids: readonly string[],
  fetched: Pick<Fetched, 'members' | 'ties'>,
): Neighbourhood {
  const wanted = new Set(ids);
  const there = [...fetched.members.values()].filter(({ story }) => wanted.has(story));
  const members = new Map(there.map((member) => [member.id, member]));
  const stories = Map.groupBy(
    there.sort((a, b) => a.order - b.order),
    ({ story }) => story,
  );
  const ties = new Map(fetched.ties);
  const changed = new Set<string>();

  function settle(groups: readonly (readonly Member[])[]): void {
    for (const { story } of groups.flat()) {
      stories.delete(story);
      changed.add(story);
    }
    for (const group of groups) {
      const [first] = group;
      if (!first) continue;
      const story = first.id;
      const settled = group.map((member) => ({ ...member, story }));
      for (const member of settled) members.set(member.id, member);
      stories.set(story, settled);
      changed.add(story);
    }
  }
  return {
    ties,
    member: (id) => members.get(id),
    membersOf: (story) => stories.get(story) ?? [],
    settle,
    kept: () => ({
      members: new Map(
        [...members].filter(([id, { story }]) => fetched.members.get(id)?.story !== story),
      ),
      stories: new Map([...changed].map((story) => [story, stories.get(story) ?? []])),
      ties: changedTies(fetched.ties, ties),
    }),
  };
}

function changedTies(
  before: ReadonlyMap<string, boolean>,
  after: ReadonlyMap<string, boolean>,
): Kept['ties'] {
  const pairs = new Set([...before.keys(), ...after.keys()]);
  const changed = [...pairs].filter((pair) => before.get(pair) !== after.get(pair));
  return new Map(changed.map((pair) => [pair, after.get(pair) ?? null]));
}
