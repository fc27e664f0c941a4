import type { SearchBudget } from '../../search/search-budget.ts';
import type { Cover } from '../engine/model/cover.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import { areTooFewSeats, isLeastMissing, isLeastOff } from '../engine/smallest-change.ts';
import type { SolvedCover } from '../engine/solve-cover.ts';
import { describeInterval } from './describe-interval.ts';
import type { DesignReason } from './result.ts';

/** A reason, and how to prove that no smaller change of its rule alone is enough. */
interface BrokenRule extends Omit<DesignReason, 'isSmallest'> {
  readonly isLeast: (budget: SearchBudget) => boolean;
}

/**
 * Which intervals and limits a cover breaks, and what would mend each: with all of these changes the
 * cover itself is a design, so they are enough. Where there is one alone and no design without it, a
 * proof that it is the smallest is tried within the budget.
 */
export function reasonsOf(
  { cover, isInfeasible }: Pick<SolvedCover, 'cover' | 'isInfeasible'>,
  budget: SearchBudget,
): DesignReason[] {
  const { model } = cover;
  if (cover.isValid) return [];
  if (model.templates.length === 0) return [noTemplate];
  const wasCutShort = budget.exhausted && !isInfeasible;
  const broken = [...shortIntervals(cover), ...crowdedIntervals(cover), ...brokenLimits(cover)];
  const isAlone = broken.length === 1;
  const reasons = broken.map(({ isLeast, ...reason }): DesignReason => {
    const isSmallest = isInfeasible && isAlone && isLeast(budget);
    const enough = isAlone ? 'enough' : 'enough together with the other changes';
    const proof = isSmallest ? 'the smallest change that is enough' : enough;
    return { ...reason, remedy: `${reason.remedy} (${proof})`, isSmallest };
  });
  return wasCutShort && reasons.length > 0 ? [...reasons, searchEnded] : reasons;
}

const noTemplate: DesignReason = {
  code: 'no-shift-fits',
  message: 'No start of any shift type leaves all of its breaks a place',
  intervals: [],
  amount: 0,
  remedy: 'Widen the windows of the breaks or of the starts',
  isSmallest: false,
};

const searchEnded: DesignReason = {
  code: 'search-ended',
  message: 'The search ended before it had tried everything',
  intervals: [],
  amount: 0,
  remedy: 'Allow more steps',
  isSmallest: false,
};

function shortIntervals(cover: Cover): BrokenRule[] {
  const { model, coverage } = cover;
  const missing = Array.from(model.floor, (least, i) => Math.max(0, least - coverage[i]!));
  return describeLevels(model, missing, (amount, where, others) => ({
    code: 'interval-short',
    message: `${amount} agents are missing at ${where}`,
    remedy: `Add a shift type that can work then, or ask for ${amount} agents fewer there${others && ' and as much as is missing in the others'}`,
    isLeast: (budget) => isLeastMissing(cover, budget),
  }));
}

function crowdedIntervals({ model, coverage }: Cover): BrokenRule[] {
  const excess = Array.from(model.ceiling, (most, i) => Math.max(0, coverage[i]! - most));
  return describeLevels(model, excess, (amount, where) => ({
    code: 'too-few-seats',
    message: `${amount} agents have no seat at ${where}`,
    remedy: `Provide ${Math.ceil(amount)} seats more`,
    isLeast: (budget) => {
      const less = Math.ceil(amount) - 1;
      return less === 0 || areTooFewSeats(model, less * model.ticksPerInterval, budget);
    },
  }));
}

/** One reason for all intervals of a kind: the worst is named, all are listed. */
function describeLevels(
  model: CoverModel,
  ticks: readonly number[],
  describe: (
    amount: number,
    where: string,
    others: string,
  ) => Pick<BrokenRule, 'code' | 'message' | 'remedy' | 'isLeast'>,
): BrokenRule[] {
  const intervals = ticks.flatMap((amount, i) => (amount > 0 ? [i] : []));
  if (intervals.length === 0) return [];
  const worst = intervals.reduce((most, i) => (ticks[i]! > ticks[most]! ? i : most));
  const amount = ticks[worst]! / model.ticksPerInterval;
  const others = intervals.length === 1 ? '' : ` and in ${intervals.length - 1} more intervals`;
  const described = describe(amount, describeInterval(worst, model.horizon), others);
  return [{ ...described, message: described.message + others, intervals, amount }];
}

function brokenLimits(cover: Cover): BrokenRule[] {
  const { model, sums, distinct } = cover;
  const reasons = model.limits.flatMap(({ name, atLeast, atMost, unit }, row): BrokenRule[] => {
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
