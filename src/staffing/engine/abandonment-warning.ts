import { type Finding, finding } from '../../core/finding.ts';
import { isAtMost } from '../../core/tie.ts';
import type { ServiceTargets } from '../service-targets.ts';
import { STAFFING_TEXTS } from '../texts.ts';
import type { IntervalStaffing } from './interval-staffing.ts';

/** A target that is met in name only. */
export interface StaffingWarning extends Finding<'met-by-abandonment'> {
  /** Intervals concerned, by index, ascending. */
  readonly intervals: readonly number[];
  /** Largest share of contacts that give up in one of them. */
  readonly largestAbandonProbability: number;
}

/** Where nothing says how many may fail, more should be answered than give up. */
const MOST_GIVE_UP = 0.5;

/**
 * Targets that callers meet by hanging up: more of them give up than the target lets wait too long, 20 % at 80/20.
 * Definitions that count those who left in time as served, or leave them out, and the mean wait of impatient callers are
 * met by one agent as well. Who limits abandonment has said how much is enough.
 */
export function abandonmentWarnings(
  intervals: readonly Pick<IntervalStaffing, 'abandonProbability' | 'offeredLoad'>[],
  { targetServiceLevel, maxAbandonProbability, patienceSeconds }: ServiceTargets,
): StaffingWarning[] {
  if (patienceSeconds === undefined || maxAbandonProbability !== undefined) return [];
  const allowed = targetServiceLevel === undefined ? MOST_GIVE_UP : 1 - targetServiceLevel;
  const odd: number[] = [];
  let most = 0;
  for (const [i, { abandonProbability, offeredLoad }] of intervals.entries()) {
    if (offeredLoad === 0 || isAtMost(abandonProbability, allowed)) continue;
    odd.push(i);
    most = Math.max(most, abandonProbability);
  }
  if (odd.length === 0) return [];
  const where = intervals.length === 1 ? {} : { odd: odd.length, intervals: intervals.length };
  const values = { ...where, most: toTenths(most), allowed: toTenths(allowed) };
  return [
    {
      ...finding(STAFFING_TEXTS, 'met-by-abandonment', values),
      intervals: odd,
      largestAbandonProbability: most,
    },
  ];
}

/** A share to a tenth of a percent. */
function toTenths(share: number): number {
  return Math.round(1000 * share) / 1000;
}
