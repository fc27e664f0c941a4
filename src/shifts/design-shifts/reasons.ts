import { sum } from '../../core/sum.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { Cover } from '../engine/model/cover.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import { isInfeasible, leastBreach } from '../engine/relaxation/relaxation.ts';
import { describeInterval } from '../horizon.ts';
import type { DesignReason } from './result.ts';

/** A reason, and how to prove that no smaller change of its rule alone is enough. */
interface Breach extends Omit<DesignReason, 'isSmallest'> {
  readonly isLeast: (budget: SearchBudget) => boolean;
}

/**
 * Which intervals and limits a cover misses, and what would mend each: with all of these changes the
 * cover itself is a design, so they are enough. Where there is one alone and no design without it, a
 * proof that it is the smallest is tried within the budget.
 */
export function reasonsOf(
  cover: Cover,
  isProvenInfeasible: boolean,
  budget: SearchBudget,
): DesignReason[] {
  if (cover.isValid) return [];
  if (cover.model.templates.length === 0) {
    const message = 'No start of any shift type leaves all of its breaks a place';
    return [general('no-shift-fits', message, 'Widen the windows of the breaks or of the starts')];
  }
  const wasCutShort = budget.exhausted && !isProvenInfeasible;
  const breaches = [...shortIntervals(cover), ...crowdedIntervals(cover), ...limitBreaches(cover)];
  const isAlone = breaches.length === 1;
  const reasons = breaches.map(({ isLeast, ...reason }): DesignReason => {
    const isSmallest = isProvenInfeasible && isAlone && isLeast(budget);
    const enough = isAlone ? 'enough' : 'enough together with the other changes';
    const proof = isSmallest ? 'the smallest change that is enough' : enough;
    return { ...reason, remedy: `${reason.remedy} (${proof})`, isSmallest };
  });
  if (!wasCutShort || reasons.length === 0) return reasons;
  const message = 'The search ended before it had tried everything';
  return [...reasons, general('search-ended', message, 'Allow more steps')];
}

/** A reason that is about no interval and no limit. */
function general(code: DesignReason['code'], message: string, remedy: string): DesignReason {
  return { code, message, intervals: [], amount: 0, remedy, isSmallest: false };
}

function shortIntervals(cover: Cover): Breach[] {
  const { model, coverage } = cover;
  const missing = Array.from(model.floor, (least, i) => Math.max(0, least - coverage[i]!));
  return inIntervals(model, missing).map(({ where, others, ...level }) => ({
    code: 'interval-short',
    message: `${level.amount} agents are missing at ${where}${others}`,
    ...level,
    remedy: `Add a shift type that can work then, or ask for ${level.amount} agents fewer there${others && ' and as much as is missing in the others'}`,
    isLeast: (budget) => isLeastMissing(cover, budget),
  }));
}

function crowdedIntervals({ model, coverage }: Cover): Breach[] {
  const excess = Array.from(model.ceiling, (most, i) => Math.max(0, coverage[i]! - most));
  return inIntervals(model, excess).map(({ where, others, ...level }) => ({
    code: 'too-few-seats',
    message: `${level.amount} agents have no seat at ${where}${others}`,
    ...level,
    remedy: `Provide ${Math.ceil(level.amount)} seats more`,
    isLeast: (budget) => {
      const less = Math.ceil(level.amount) - 1;
      return less === 0 || areTooFewSeats(model, less * model.ticksPerInterval, budget);
    },
  }));
}

/** One for all intervals that are off, if there are any: the worst is named, all are listed. */
function inIntervals(model: CoverModel, ticks: readonly number[]) {
  const intervals = ticks.flatMap((off, i) => (off > 0 ? [i] : []));
  if (intervals.length === 0) return [];
  const worst = intervals.reduce((most, i) => (ticks[i]! > ticks[most]! ? i : most));
  const amount = ticks[worst]! / model.ticksPerInterval;
  const others = intervals.length === 1 ? '' : ` and in ${intervals.length - 1} more intervals`;
  return [{ intervals, amount, where: describeInterval(worst, model.horizon), others }];
}

function limitBreaches(cover: Cover): Breach[] {
  const { model, sums, distinct } = cover;
  const reasons = model.limits.flatMap(({ name, atLeast, atMost, unit }, row): Breach[] => {
    const now = sums[row]!;
    const off = now < atLeast ? atLeast - now : Math.max(0, now - atMost);
    if (off <= 1e-9 * Math.max(1, Math.abs(now))) return [];
    const amount = off * unit;
    const side = now < atLeast ? 'below its least' : 'above its most';
    const message = `${name} is ${amount} ${side}`;
    const remedy = `Move this limit by ${amount}`;
    const isLeast = (budget: SearchBudget) => isLeastOff(cover, row, budget);
    return [{ code: 'limit-broken', message, intervals: [], amount, remedy, isLeast }];
  });
  if (distinct > model.maxDistinct) {
    const amount = distinct - model.maxDistinct;
    reasons.push({
      code: 'too-many-distinct-shifts',
      message: `The design needs ${distinct} distinct shifts, ${amount} too many`,
      intervals: [],
      amount,
      remedy: `Allow ${distinct} distinct shifts`,
      isLeast: () => amount === 1,
    });
  }
  return reasons;
}

/** What missing any other rule weighs against missing the one that is looked at. */
const OTHERS = 1000;
/** Rounding errors of a least amount that is known to be whole. */
const ROUNDING = 1e-3;

/**
 * Whether it is proven that every design has at least as many agent-ticks missing in all as the
 * cover, if it keeps the limits.
 */
function isLeastMissing({ model, coverage }: Cover, budget: SearchBudget): boolean {
  const missing = sum(model.floor.map((least, i) => Math.max(0, least - coverage[i]!)));
  const limits = model.limits.map((row) => ({ ...row, ticks: OTHERS * row.ticks }));
  const hasSeats = model.ceiling.some((most) => most < Infinity);
  if (hasSeats) return false;
  // Coverage and floors are whole numbers of ticks.
  return Math.ceil(leastBreach({ ...model, limits }, budget) - ROUNDING) >= missing;
}

/** Whether it is proven that no design that keeps all other rules misses that limit by less than the cover. */
function isLeastOff({ model, sums }: Cover, row: number, budget: SearchBudget): boolean {
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
function areTooFewSeats(model: CoverModel, more: number, budget: SearchBudget): boolean {
  const ceiling = model.ceiling.map((most) => most + more);
  return isInfeasible({ ...model, ceiling }, budget);
}
