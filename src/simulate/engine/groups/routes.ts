import type { CentrePlan } from '../centre/plan.ts';

/**
 * Who may take what, as flat lists: those of queue q (or group g) begin at `start[q]` and end before `start[q + 1]`.
 * The order of a list is that in which its entries are asked; entries of the same tier are equals.
 */
export interface Routes {
  readonly queues: number;
  readonly groups: number;
  /** The groups of each queue, the best preference first. */
  readonly groupsOf: RouteList;
  /** The queues of each group, the most urgent first. */
  readonly queuesOf: RouteList;
  /** The waits after which further groups may take a contact of a queue, over all queues. */
  readonly overflows: readonly { readonly queue: number; readonly afterSeconds: number }[];
}

interface RouteList {
  readonly start: Int32Array;
  /** The group, or the queue. */
  readonly to: Int32Array;
  readonly tier: Int32Array;
  readonly afterSeconds: Float64Array;
}

export function routesOf({ queues, groups }: Pick<CentrePlan, 'queues' | 'groups'>): Routes {
  return {
    queues: queues.length,
    groups: groups.length,
    groupsOf: routeList(
      queues.map(({ skilled }) =>
        skilled.map(({ group, preference, afterSeconds }) => ({
          to: group,
          keys: [preference],
          afterSeconds,
        })),
      ),
    ),
    queuesOf: routeList(
      groups.map(({ serves }) =>
        serves.map(({ queue, priority, preference, afterSeconds }) => ({
          to: queue,
          keys: [priority, preference],
          afterSeconds,
        })),
      ),
    ),
    overflows: queues.flatMap(({ overflowsAfter }, queue) =>
      overflowsAfter.map((afterSeconds) => ({ queue, afterSeconds })),
    ),
  };
}

interface Route {
  readonly to: number;
  /** What decides, the most important first; lower goes before higher. */
  readonly keys: readonly number[];
  readonly afterSeconds: number;
}

function routeList(lists: readonly (readonly Route[])[]): RouteList {
  const sorted = lists.map((routes) => [...routes].sort(compareKeys));
  const all = sorted.flat();
  const start = new Int32Array(lists.length + 1);
  for (const [i, { length }] of sorted.entries()) start[i + 1] = start[i]! + length;
  const tiers = sorted.flatMap((routes) => {
    let tier = 0;
    return routes.map((route, i) => {
      if (i > 0 && compareKeys(routes[i - 1]!, route) !== 0) tier++;
      return tier;
    });
  });
  return {
    start,
    to: Int32Array.from(all, ({ to }) => to),
    tier: Int32Array.from(tiers),
    afterSeconds: Float64Array.from(all, ({ afterSeconds }) => afterSeconds),
  };
}

function compareKeys(a: Route, b: Route): number {
  for (const [i, key] of a.keys.entries()) {
    if (key !== b.keys[i]!) return key - b.keys[i]!;
  }
  return 0;
}
