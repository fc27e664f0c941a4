import { weekdayOfDayNumber } from '../../../time/day-number.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';
import type { RowDuty, RowRule } from './row-rule.ts';

/** When a day begins, in the minutes of the world that duties are measured in. */
export type Midnight = (day: number) => number;

/** End of the latest duty so far, as far as it may still forbid something, and whether that was a night. */
interface LastEnd {
  readonly end: number;
  readonly isNight: boolean;
}

const readEnd = (state: string): LastEnd | undefined =>
  state === '' ? undefined : { end: Number.parseFloat(state), isNight: state.endsWith('n') };

/** Fewest minutes between duties, and between the last of a run of nights and the next duty that is no night. */
export function shortestRest(
  minutes: number,
  afterNights: number,
  midnight: Midnight,
): RowRule<string> {
  const longest = Math.max(minutes, afterNights);
  return {
    start: '',
    allows(state, _, duty) {
      const last = readEnd(state);
      if (duty === undefined || last === undefined) return true;
      const needed = last.isNight && !duty.isNight ? longest : minutes;
      return duty.start - last.end >= needed;
    },
    after(state, day, duty) {
      const last = readEnd(state);
      const end = duty === undefined ? last?.end : Math.max(duty.end, last?.end ?? -Infinity);
      if (end === undefined || midnight(day + 1) - end >= longest) return '';
      const isNight = duty === undefined ? last!.isNight : duty.isNight;
      return `${end}${isNight ? 'n' : ''}`;
    },
  };
}

/**
 * A rest of so many minutes that lies wholly in each week, from Monday 00:00 to Sunday 24:00. Weeks that are not known
 * from their Monday on are taken as kept.
 */
export function weeklyRest(minutes: number, midnight: Midnight): RowRule<string> {
  const KEPT = 'kept';
  /** Since when there is rest in the week. */
  const restsSince = (state: string, day: number): number => {
    const monday = midnight(day - weekdayOfDayNumber(day));
    const end = Number.parseFloat(state);
    return Number.isNaN(end) ? monday : Math.max(monday, end);
  };
  /** A week that begins is not kept yet, whatever was before. */
  const isKept = (state: string, day: number) =>
    weekdayOfDayNumber(day) !== 0 && state.endsWith(KEPT);
  return {
    start: KEPT,
    allows(state, day, duty) {
      if (weekdayOfDayNumber(day) !== 6 || isKept(state, day)) return true;
      const since = restsSince(state, day);
      if (duty === undefined) return midnight(day + 1) - since >= minutes;
      return duty.start - since >= minutes || midnight(day + 1) - duty.end >= minutes;
    },
    after(state, day, duty) {
      const endsWeek = weekdayOfDayNumber(day) === 6;
      const since = restsSince(state, day);
      const kept = isKept(state, day) || (duty !== undefined && duty.start - since >= minutes);
      const end = Math.max(since, duty?.end ?? -Infinity);
      if (endsWeek) return end > midnight(day + 1) ? `${end}` : '';
      return kept ? (end > midnight(day + 1) ? `${end}${KEPT}` : KEPT) : `${end}`;
    },
  };
}

/**
 * In any so many days in a row a rest of so many minutes, of which at least 24 hours lie in them. What is before the
 * first known day counts as such a rest.
 */
export function longRest(minutes: number, days: number, midnight: Midnight): RowRule<string> {
  // State: last midnight up to which work may go on without another long rest, and the end of the latest duty.
  const dayOf = (minute: number, near: number) => {
    let day = near;
    while (midnight(day) > minute) day--;
    while (midnight(day + 1) <= minute) day++;
    return day;
  };
  /** A rest that ends here serves all windows that begin up to 24 hours before; the next one has to serve those after. */
  const reach = (restEnd: number, near: number) => {
    const first = dayOf(restEnd - DAY_MINUTES, near) + 1;
    return midnight(first + days) - DAY_MINUTES;
  };
  const read = (state: string, day: number) => {
    if (state === '') return { until: reach(midnight(day), day), end: midnight(day), rested: true };
    const [until, end] = state.split('/').map(Number) as [number, number];
    return { until, end, rested: false };
  };
  const next = (state: string, day: number, duty: RowDuty) => {
    const { until, end, rested } = read(state, day);
    const isLong = rested || duty.start - end >= Math.max(minutes, DAY_MINUTES);
    return { until: isLong ? reach(duty.start, day) : until, end: Math.max(end, duty.end) };
  };
  return {
    start: '',
    allows(state, day, duty) {
      if (duty === undefined) return true;
      const { until, end } = next(state, day, duty);
      return end <= until;
    },
    after(state, day, duty) {
      if (duty === undefined) {
        const { end, rested } = read(state, day);
        // Rested long enough by the next midnight: what comes begins anew.
        return rested || midnight(day + 1) - end >= Math.max(minutes, DAY_MINUTES) ? '' : state;
      }
      const { until, end } = next(state, day, duty);
      return `${until}/${end}`;
    },
  };
}
