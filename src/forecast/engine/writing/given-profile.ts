import { sum } from '../../../core/sum.ts';
import type { DailyProfile } from '../../../time/daily-profile.ts';

/** A stretch of the clock, in minutes after midnight. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Spreads the contacts of a day by a profile that the planner gives, over the stretches that are open; nothing happens,
 * and it says so, where the profile has no share in any of them.
 */
export function spreadByProfile(
  day: Float64Array,
  profile: DailyProfile,
  stretches: readonly (Stretch | undefined)[],
): boolean {
  const weights = stretches.map((stretch) =>
    stretch === undefined ? 0 : shareWithin(profile, stretch),
  );
  const whole = sum(weights);
  if (!(whole > 0)) return false;
  const total = sum(day);
  for (const [i, weight] of weights.entries()) day[i] = (total * weight) / whole;
  return true;
}

/** The sum of what lies within a stretch of each piece of a profile. */
function shareWithin({ minutes, shares }: DailyProfile, { from, to }: Stretch): number {
  const step = minutes[1]! - minutes[0]!;
  return sum(
    minutes.map((start, i) => {
      const shared = Math.min(to, start + step) - Math.max(from, start);
      return shared > 0 ? (shares[i]! * shared) / step : 0;
    }),
  );
}
