import type { CoverModel } from '../model/cover-model.ts';
import type { Cover } from '../search/cover.ts';
import { describeInterval } from './describe-interval.ts';
import type { DesignReason } from './shift-design.ts';

/** Which intervals and limits a cover breaks, and what would mend each. */
export function reasonsOf(cover: Cover, wasCutShort: boolean): DesignReason[] {
  const { model } = cover;
  if (cover.isValid) return [];
  if (model.templates.length === 0) return [noTemplate];
  const reasons = [...shortIntervals(cover), ...crowdedIntervals(cover), ...brokenLimits(cover)];
  if (reasons.length > 0 && wasCutShort) reasons.push(searchEnded);
  return reasons;
}

const noTemplate: DesignReason = {
  code: 'no-shift-fits',
  message: 'No start of any shift type leaves all of its breaks a place',
  intervals: [],
  amount: 0,
  remedy: 'Widen the windows of the breaks or of the starts',
};

const searchEnded: DesignReason = {
  code: 'search-ended',
  message: 'The search ended before it had tried everything',
  intervals: [],
  amount: 0,
  remedy: 'Allow more steps',
};

function shortIntervals({ model, coverage }: Cover): DesignReason[] {
  const missing = Array.from(model.floor, (least, i) => Math.max(0, least - coverage[i]!));
  return describeLevels(model, missing, 'interval-short', (where, amount) => ({
    message: `${amount} agents are missing at ${where}`,
    remedy: `Add a shift type that can work then, or ask for ${amount} agents fewer there`,
  }));
}

function crowdedIntervals({ model, coverage }: Cover): DesignReason[] {
  const excess = Array.from(model.ceiling, (most, i) => Math.max(0, coverage[i]! - most));
  return describeLevels(model, excess, 'too-few-seats', (where, amount) => ({
    message: `${amount} agents have no seat at ${where}`,
    remedy: `Provide ${amount} seats more`,
  }));
}

/** One reason for all intervals of a kind: the worst is named, all are listed. */
function describeLevels(
  model: CoverModel,
  ticks: readonly number[],
  code: DesignReason['code'],
  describe: (where: string, amount: number) => { message: string; remedy: string },
): DesignReason[] {
  const intervals = ticks.flatMap((amount, i) => (amount > 0 ? [i] : []));
  if (intervals.length === 0) return [];
  const worst = intervals.reduce((most, i) => (ticks[i]! > ticks[most]! ? i : most));
  const amount = ticks[worst]! / model.ticksPerInterval;
  const others = intervals.length === 1 ? '' : ` and in ${intervals.length - 1} more intervals`;
  const { message, remedy } = describe(describeInterval(worst, model.horizon), amount);
  return [{ code, message: message + others, intervals, amount, remedy }];
}

function brokenLimits({ model, sums, distinct }: Cover): DesignReason[] {
  const reasons = model.limits.flatMap(({ name, atLeast, atMost, unit }, row): DesignReason[] => {
    const now = sums[row]!;
    const off = now < atLeast ? atLeast - now : Math.max(0, now - atMost);
    if (off <= 1e-9 * Math.max(1, Math.abs(now))) return [];
    const amount = off * unit;
    const side = now < atLeast ? 'below its least' : 'above its most';
    const message = `${name} is ${amount} ${side}`;
    const remedy = `Move this limit by ${amount}`;
    return [{ code: 'limit-broken', message, intervals: [], amount, remedy }];
  });
  if (distinct > model.maxDistinct) {
    const amount = distinct - model.maxDistinct;
    reasons.push({
      code: 'too-many-distinct-shifts',
      message: `The design needs ${distinct} distinct shifts, ${amount} too many`,
      intervals: [],
      amount,
      remedy: `Allow ${distinct} distinct shifts`,
    });
  }
  return reasons;
}
