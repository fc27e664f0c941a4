import { roundDownHeadCount } from '../../../core/tie.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import type { RotationRules } from '../../rotation-rules.ts';
import { isNightShift, type RotationShift, workingMinutes } from '../../rotation-shift.ts';

/** The rules that look at any so many days in a row, wherever they begin. */
export type RollingRules = Pick<RotationRules, 'weekends' | 'nights' | 'weeklyHours'> &
  Partial<Pick<RotationRules, 'workStretch' | 'daysOff'>>;

/** The most that may be counted in any so many days in a row of a cycle that goes round. */
export interface RollingLimit {
  readonly days: number;
  readonly most: number;
  /** What each shift counts on its day; of weekends those with a day at work are counted, once. */
  readonly counts: Int32Array;
  readonly ofWeekends: boolean;
  /** About what one duty counts. */
  readonly unit: number;
}

/** The limits of some rules, without those that nothing can exceed within the stretches of work and days off. */
export function rollingLimits(
  { weekends, nights, weeklyHours, workStretch, daysOff }: RollingRules,
  shifts: readonly RotationShift[],
): RollingLimit[] {
  const minutes = Int32Array.from(shifts, workingMinutes);
  const inWeeks = weekends?.maxInWeeks;
  const ofNights = nights?.maxInDays;
  return [
    ...(inWeeks === undefined
      ? []
      : [
          limitOf(WEEK_DAYS * inWeeks.weeks, inWeeks.weekends, new Int32Array(shifts.length), true),
        ]),
    ...(ofNights === undefined
      ? []
      : [
          limitOf(
            ofNights.days,
            ofNights.nights,
            Int32Array.from(shifts, (shift) => (isNightShift(shift) ? 1 : 0)),
          ),
        ]),
    ...(weeklyHours?.maxInDays ?? []).map(({ hours, days }) =>
      limitOf(days, roundDownHeadCount(60 * hours), minutes),
    ),
  ].filter((limit) => {
    if (limit.ofWeekends) return limit.days / WEEK_DAYS > limit.most;
    const worked =
      workStretch === undefined || daysOff === undefined
        ? limit.days
        : mostWorked(limit.days, workStretch.max, daysOff.min);
    return limit.counts.reduce((top, count) => Math.max(top, count), 0) * worked > limit.most;
  });
}

/** Days at work among so many in a row, at most. */
function mostWorked(days: number, longest: number, off: number): number {
  const rounds = Math.floor(days / (longest + off));
  return rounds * longest + Math.min(longest, days - rounds * (longest + off));
}

function limitOf(days: number, most: number, counts: Int32Array, ofWeekends = false): RollingLimit {
  return { days, most, counts, ofWeekends, unit: ofWeekends ? 1 : Math.max(1, ...counts) };
}

/** What a week has of a limit on average at most: windows that go round hold each day equally often. */
export function mostAWeek({ days, most }: Pick<RollingLimit, 'days' | 'most'>): number {
  return (WEEK_DAYS * most) / days;
}

/** What each day of a cycle counts, with the days of one stretch taken as off. */
export function countsOfDays(
  { counts, ofWeekends }: RollingLimit,
  shifts: ArrayLike<number>,
  into: Int32Array,
  isOut: (day: number) => boolean = () => false,
): void {
  const isWorked = (day: number) => shifts[day]! >= 0 && !isOut(day);
  for (let day = 0; day < shifts.length; day++) {
    if (ofWeekends)
      into[day] = day % WEEK_DAYS === WEEK_DAYS - 1 && (isWorked(day) || isWorked(day - 1)) ? 1 : 0;
    else into[day] = isWorked(day) ? counts[shifts[day]!]! : 0;
  }
}
