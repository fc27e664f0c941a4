import type { CoverModel } from './cover-model.ts';

/** Cost of an interval that has so many agent-ticks, at a price for each by which it breaks its floor or ceiling. */
export function levelCost(
  { required, floor, ceiling, underCost, overCost }: CoverModel,
  interval: number,
  ticks: number,
  hardCost: number,
): number {
  const need = required[interval]!;
  const least = floor[interval]!;
  const most = ceiling[interval]!;
  let cost = ticks < need ? underCost * (need - ticks) : overCost * (ticks - need);
  if (ticks < least) cost += hardCost * (least - ticks);
  if (ticks > most) cost += hardCost * (ticks - most);
  return cost;
}

/** Cost of a limit whose shifts add up to `sum`: 0 unless it is broken. */
export function limitCost(
  { limits }: CoverModel,
  row: number,
  sum: number,
  hardCost: number,
): number {
  const { atLeast, atMost, ticks } = limits[row]!;
  const slack = 1e-9 * Math.max(1, Math.abs(sum));
  if (sum < atLeast - slack) return hardCost * ticks * (atLeast - sum);
  if (sum > atMost + slack) return hardCost * ticks * (sum - atMost);
  return 0;
}

/** Cost of so many kinds of shift. */
export function distinctCost(
  { maxDistinct, costPerDistinct, ticksPerDay }: CoverModel,
  distinct: number,
  hardCost: number,
): number {
  // One shift too many weighs as much as a day without an agent.
  const excess = Math.max(0, distinct - maxDistinct);
  return costPerDistinct * distinct + hardCost * ticksPerDay * excess;
}
