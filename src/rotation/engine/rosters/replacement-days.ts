import type { MinReplacementDays } from '../../../duty/days-limits.ts';
import { toDayNumber, weekdayOfDayNumber } from '../../../time/day-number.ts';
import { minutesByDate, type PersonalWork, type Reading } from './personal-work.ts';

const SUNDAY = 6;

/** A Sunday or holiday with work on it, and the days among which another day without work may stand for it. */
interface Claim {
  readonly day: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Sundays and holidays worked without another day for them, once the last day that might be it lies in the roster.
 * Each day off goes to the claim that ends first, which leaves the fewest without one; what is worked later claims no
 * day that an earlier claim needs, so a verdict stands whatever comes. A claim that reaches back past what is known
 * may have had its day there.
 */
export function daysWithoutReplacement(work: PersonalWork, rule: MinReplacementDays): Reading[] {
  const { knownFrom, firstDay, endDay } = work;
  const worked = minutesByDate(work.duties);
  const holidays = new Set((work.specialDays.holidays ?? []).map(toDayNumber));
  const within = (day: number) =>
    weekdayOfDayNumber(day) === SUNDAY
      ? rule.sundayWithinDays
      : holidays.has(day)
        ? rule.holidayWithinDays
        : undefined;
  let open: Claim[] = [];
  for (let day = knownFrom; day < endDay; day++) {
    const days = within(day);
    if (days === undefined || !worked.has(day) || day - days + 1 < knownFrom) continue;
    open.push({ day, first: day - days + 1, last: day + days - 1 });
  }
  const found: Reading[] = [];
  for (let day = knownFrom; day < endDay && open.length > 0; day++) {
    const isFree = !worked.has(day) && weekdayOfDayNumber(day) !== SUNDAY && !holidays.has(day);
    if (isFree) {
      const next = open
        .filter(({ first }) => first <= day)
        .reduce<Claim | undefined>(
          (best, claim) => (best === undefined || claim.last < best.last ? claim : best),
          undefined,
        );
      open = open.filter((claim) => claim !== next);
    }
    for (const claim of open)
      if (claim.last === day && day >= firstDay) found.push({ day: claim.day, found: 0 });
    open = open.filter(({ last }) => last > day);
  }
  return found;
}
