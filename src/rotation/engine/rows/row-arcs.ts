import type { RowLayers } from './row-layers.ts';

/** The arcs of a network in one table, for walks of a few days by the million. */
export interface RowArcs {
  readonly kinds: number;
  /** Where the arcs of each day begin. */
  readonly from: Int32Array;
  /** By `from[day] + node * kinds + kind`: twice the next node, and 1 more where the day opens a weekend; -1 for none. */
  readonly arcs: Int32Array;
  /** What rules with a price cost, by the same places; absent where there are none. */
  readonly costs: Float64Array | undefined;
}

export function rowArcs({ days, kinds, nodes, next, opensWeekend, costs }: RowLayers): RowArcs {
  const from = new Int32Array(days + 1);
  for (let day = 0; day < days; day++) from[day + 1] = from[day]! + nodes[day]! * kinds;
  const arcs = new Int32Array(from[days]!);
  for (let day = 0; day < days; day++)
    for (let arc = 0; arc < nodes[day]! * kinds; arc++) {
      const node = next[day]![arc]!;
      arcs[from[day]! + arc] = node < 0 ? -1 : 2 * node + opensWeekend[day]![arc]!;
    }
  const costsOfArcs = costs && new Float64Array(from[days]!);
  for (const [day, own] of costs?.entries() ?? []) costsOfArcs!.set(own, from[day]!);
  return { kinds, from, arcs, costs: costsOfArcs };
}
