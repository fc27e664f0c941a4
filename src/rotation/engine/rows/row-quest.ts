import type { RowLayers } from './row-layers.ts';
import type { RowLevels } from './row-levels.ts';
import type { RowPlan } from './row-plan.ts';
import type { RowReach } from './row-reach.ts';

/** Days of one person's row, with everything that a search of their cheapest options has to know. */
export interface RowQuest {
  readonly plan: RowPlan;
  readonly layers: RowLayers;
  readonly from: number;
  readonly to: number;
  /** The node before the first day. */
  readonly start: number;
  readonly levels: RowLevels;
  readonly reach: RowReach;
  /** Spans that have a day among them: from `firstSpan` up to `endSpan`. */
  readonly firstSpan: number;
  readonly endSpan: number;
  /** Least and most units of each span, less what stands still after the last day. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Units of the first span that stand still before the first day. */
  readonly begun: number;
  /** What rules with a price cost after the last day from each node on; absent where there are none. */
  readonly costAfter: Float64Array | undefined;
  /** What each kind of day costs, `day * kinds + kind`; Infinity where it may not be had. */
  readonly dayCost: Float64Array;
}

/** What hours and counts of a row are priced at while they are not limited: a unit of each span, and each count. */
export interface RowMultipliers {
  readonly ofSpans: Float64Array;
  readonly ofCounts: Float64Array;
}

/** The limit that a price goes with: the most where it keeps away, the least where it attracts. */
export function limitOf(price: number, least: number, most: number): number {
  return price > 0 ? most : least;
}

/** What each kind of day costs with the prices of its hours and of what it counts, but for weekends. */
export function priceKinds(
  { plan: { kinds, length, spanOf, countedBy, countsWeekends }, dayCost }: RowQuest,
  { ofSpans, ofCounts }: RowMultipliers,
  day: number,
  out: Float64Array,
): void {
  const span = spanOf[day]!;
  const ofUnit = span < 0 ? 0 : ofSpans[span]!;
  const first = Number(countsWeekends);
  for (let kind = 0; kind < kinds; kind++) {
    const at = day * kinds + kind;
    let cost = dayCost[at]! + ofUnit * length[at]!;
    for (let bits = countedBy[kind]!, p = first; bits > 0; bits >>= 1, p++)
      if ((bits & 1) === 1) cost += ofCounts[p]!;
    out[kind] = cost;
  }
}
