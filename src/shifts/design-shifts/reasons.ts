import { finding } from '../../core/finding.ts';
import { sum } from '../../core/sum.ts';
import { type TextValues, textOf } from '../../core/text.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { Cover } from '../engine/model/cover.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import { isInfeasible, leastBreach } from '../engine/relaxation/relaxation.ts';
import { describedInterval } from '../horizon.ts';
import { DESIGN_REACH_TEXTS, DESIGN_REMEDY_TEXTS, DESIGN_TEXTS } from '../texts.ts';
import type { DesignReason, DesignReasonCode } from './result.ts';

/** A rule that is missed: what to say of it, and how to prove that no smaller change of it alone is enough. */
interface Breach extends Pick<DesignReason, 'code' | 'intervals' | 'amount'> {
  readonly values: TextValues;
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
  if (cover.model.templates.length === 0) return [general('no-shift-fits')];
  const wasCutShort = budget.exhausted && !isProvenInfeasible;
  const breaches = [...shortIntervals(cover), ...crowdedIntervals(cover), ...limitBreaches(cover)];
  const isAlone = breaches.length === 1;
  const reasons = breaches.map(({ isLeast, ...breach }): DesignReason => {
    const isSmallest = isProvenInfeasible && isAlone && isLeast(budget);
    return reason(breach, isSmallest ? 'smallest' : isAlone ? 'enough' : 'together');
  });
  return wasCutShort && reasons.length > 0 ? [...reasons, general('search-ended')] : reasons;
}

/** A reason that is about no interval and no limit. */
function general(code: DesignReasonCode): DesignReason {
  return reason({ code, intervals: [], amount: 0, values: {} });
}

function reason(
  { code, values, intervals, amount }: Omit<Breach, 'isLeast'>,
  reach?: keyof typeof DESIGN_REACH_TEXTS,
): DesignReason {
  const enough = reach === undefined ? '' : DESIGN_REACH_TEXTS[reach];
  return {
    ...finding(DESIGN_TEXTS, code, values),
    intervals,
    amount,
    remedy: textOf(DESIGN_REMEDY_TEXTS[code], values) + enough,
    isSmallest: reach === 'smallest',
  };
}

function shortIntervals(cover: Cover): Breach[] {
  const { model, coverage } = cover;
  const missing = Array.from(model.floor, (least, i) => Math.max(0, least - coverage[i]!));
  return inIntervals(model, missing).map((level) => ({
    code: 'interval-short',
    ...level,
    isLeast: (budget) => isLeastMissing(cover, budget),
  }));
}

function crowdedIntervals({ model, coverage }: Cover): Breach[] {
  const excess = Array.from(model.ceiling, (most, i) => Math.max(0, coverage[i]! - most));
  return inIntervals(model, excess).map(({ values, ...level }) => {
    const seats = Math.ceil(level.amount);
    return {
      code: 'too-few-seats',
      ...level,
      values: { ...values, seats },
      isLeast: (budget) =>
        seats === 1 || areTooFewSeats(model, (seats - 1) * model.ticksPerInterval, budget),
    };
  });
}

/** One for all intervals that are off, if there are any: the worst is named, all are listed. */
function inIntervals(model: CoverModel, ticks: readonly number[]) {
  const intervals = ticks.flatMap((off, i) => (off > 0 ? [i] : []));
  if (intervals.length === 0) return [];
  const worst = intervals.reduce((most, i) => (ticks[i]! > ticks[most]! ? i : most));
  const amount = ticks[worst]! / model.ticksPerInterval;
  const others = intervals.length - 1;
  const where = describedInterval(worst, model.horizon);
  return [{ intervals, amount, values: { amount, ...where, ...(others > 0 && { others }) } }];
}

function limitBreaches(cover: Cover): Breach[] {
  const { model, sums, distinct } = cover;
  const breaches = model.limits.flatMap(({ about, atLeast, atMost, unit }, row): Breach[] => {
    const now = sums[row]!;
    const off = now < atLeast ? atLeast - now : Math.max(0, now - atMost);
    if (off <= 1e-9 * Math.max(1, Math.abs(now))) return [];
    const amount = off * unit;
    const side = now < atLeast ? { below: amount } : { above: amount };
    const isLeast = (budget: SearchBudget) => isLeastOff(cover, row, budget);
    const values = { ...about, amount, ...side };
    return [{ code: 'limit-broken', intervals: [], amount, values, isLeast }];
  });
  if (distinct > model.maxDistinct) {
    const amount = distinct - model.maxDistinct;
    breaches.push({
      code: 'too-many-distinct-shifts',
      intervals: [],
      amount,
      values: { distinct, amount },
      isLeast: () => amount === 1,
    });
  }
  return breaches;
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
