import { sum } from '../../core/sum.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { Cover } from './model/cover.ts';
import type { CoverModel } from './model/cover-model.ts';
import { isInfeasible, leastBreach } from './relaxation/least-breach.ts';

/** What missing any other rule weighs against missing the one that is looked at. */
const OTHERS = 1000;
/** Rounding errors of a least amount that is known to be whole. */
const ROUNDING = 1e-3;

/**
 * Whether it is proven that every design has at least as many agent-ticks missing in all as the
 * cover, if it keeps the limits.
 */
export function isLeastMissing({ model, coverage }: Cover, budget: SearchBudget): boolean {
  const missing = sum(model.floor.map((least, i) => Math.max(0, least - coverage[i]!)));
  const limits = model.limits.map((row) => ({ ...row, ticks: OTHERS * row.ticks }));
  const hasSeats = model.ceiling.some((most) => most < Infinity);
  if (hasSeats) return false;
  // Coverage and floors are whole numbers of ticks.
  return Math.ceil(leastBreach({ ...model, limits }, budget) - ROUNDING) >= missing;
}

/** Whether it is proven that no design that keeps all other rules misses that limit by less than the cover. */
export function isLeastOff({ model, sums }: Cover, row: number, budget: SearchBudget): boolean {
  const { atLeast, atMost, perShift, perPaidTick } = model.limits[row]!;
  const limits = model.limits.map((limit, other) => ({
    ...limit,
    ticks: other === row ? 1 / OTHERS : limit.ticks,
  }));
  const least = OTHERS * leastBreach({ ...model, limits }, budget);
  const now = sums[row]!;
  // Where shifts and ticks count whole numbers, so does their sum.
  const isWhole = [...perShift, ...perPaidTick].every(Number.isInteger);
  const spread = isWhole ? 1 - ROUNDING : 1e-6 * Math.abs(now);
  return now < atLeast ? now > atLeast - least - spread : now < atMost + least + spread;
}

/** Whether it is proven that so many seats more, in agent-ticks, are too few. */
export function areTooFewSeats(model: CoverModel, more: number, budget: SearchBudget): boolean {
  const ceiling = model.ceiling.map((most) => most + more);
  return isInfeasible({ ...model, ceiling }, budget);
}
