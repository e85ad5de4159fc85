/** Things in queues by their group, of which each moves by one at a time. */
export interface Queues<Item> {
  add(items: readonly Item[]): void;
  /** The next of a queue that is not moving, or null where there is none. */
  take(): Item | null;
  /** What was taken is done with: its queue can move on. */
  done(item: Item): void;
  /** How many wait. */
  readonly waiting: number;
}

/** Queues in the order in which their groups came first. */
export function queues<Item>(groupOf: (item: Item) => string): Queues<Item> {
  const still = new Map<string, Item[]>();
  const moving = new Map<string, Item[]>();
  let waiting = 0;
  return {
    add(items) {
      for (const item of items) {
        const group = groupOf(item);
        const queue = moving.get(group) ?? still.get(group) ?? [];
        queue.push(item);
        if (!moving.has(group)) still.set(group, queue);
        waiting++;
      }
    },
    take() {
      const [next] = still;
      if (next === undefined) return null;
      const [group, queue] = next;
      still.delete(group);
      moving.set(group, queue);
      waiting--;
      return queue.shift() ?? null;
    },
    done(item) {
      const group = groupOf(item);
      const queue = moving.get(group) ?? [];
      moving.delete(group);
      if (queue.length > 0) still.set(group, queue);
    },
    get waiting() {
      return waiting;
    },
  };
}
