import { weekdayOfDayNumber } from '../../../time/day-number.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../../time/durations.ts';
import type { RowDuty, RowRule } from './row-rule.ts';

// What adds nothing breaks no most: who has more than that already, by what was before or at a price, may be off.

/** What a day counts. */
type Worth = (duty: RowDuty) => number;

const worthOf = (worth: Worth, duty: RowDuty | undefined) => (duty === undefined ? 0 : worth(duty));

/** At most so much in any so many days in a row. */
export function mostInDays(most: number, days: number, worth: Worth): RowRule<string> {
  // The state lists what the last days count, the oldest first, without what is nothing at its beginning.
  const read = (state: string) => (state === '' ? [] : state.split(' ').map(Number));
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    start: '',
    allows(state, _, duty) {
      const more = worthOf(worth, duty);
      return more === 0 || total(read(state)) + more <= most;
    },
    after(state, _, duty) {
      if (days === 1) return '';
      const values = [...read(state), worthOf(worth, duty)].slice(1 - days);
      const first = values.findIndex((value) => value > 0);
      return first < 0 ? '' : values.slice(first).join(' ');
    },
  };
}

/** At most so much in each period, which begins on days that are told. Periods that are cut count as they are. */
export function mostInPeriods(
  most: number,
  begins: (day: number) => boolean,
  worth: Worth,
): RowRule<number> {
  const total = (state: number, day: number, duty: RowDuty | undefined) =>
    (begins(day) ? 0 : state) + worthOf(worth, duty);
  return {
    start: 0,
    allows: (state, day, duty) => worthOf(worth, duty) === 0 || total(state, day, duty) <= most,
    after: total,
  };
}

/**
 * At most so many minutes in each period by the clock: what of a duty lies after midnight counts for the next day.
 * Breaks are taken to lie where they count least, so that the limit is never passed.
 */
export function mostMinutesByTheClock(
  most: number,
  begins: (day: number) => boolean,
): RowRule<string> {
  const read = (state: string) => (state === '' ? [0, 0] : state.split(' ').map(Number));
  const parts = (state: string, day: number, duty: RowDuty | undefined) => {
    const [total, carried] = read(state) as [number, number];
    const before = (begins(day) ? 0 : total) + carried;
    if (duty === undefined) return [before, 0] as const;
    const midnight = (day + 1) * DAY_MINUTES;
    const own = Math.min(duty.minutes, midnight - duty.clockStart);
    return [before + own, Math.min(duty.minutes, Math.max(0, duty.clockEnd - midnight))] as const;
  };
  return {
    start: '',
    allows(state, day, duty) {
      if (duty === undefined) return true;
      const [total, carried] = parts(state, day, duty);
      return (begins(day + 1) ? Math.max(total, carried) : total + carried) <= most;
    },
    after: (state, day, duty) => parts(state, day, duty).join(' '),
  };
}

/** At least so much in each period that is known as a whole. */
export function leastInPeriods(
  least: number,
  begins: (day: number) => boolean,
  worth: Worth,
): RowRule<number> {
  // NOT_KNOWN: the period began before the first known day.
  const NOT_KNOWN = -1;
  const before = (state: number, day: number) => (begins(day) ? 0 : state);
  const add = (state: number, day: number, duty: RowDuty | undefined) => {
    const now = before(state, day);
    return now === NOT_KNOWN ? NOT_KNOWN : Math.min(least, now + worthOf(worth, duty));
  };
  return {
    start: NOT_KNOWN,
    allows(state, day, duty) {
      if (!begins(day + 1)) return true;
      const total = add(state, day, duty);
      return total === NOT_KNOWN || total >= least;
    },
    after: add,
  };
}

/** At most so many days with work on them by the clock in each period. */
export function daysByTheClock(most: number, begins: (day: number) => boolean): RowRule<number> {
  // Twice the days so far, and 1 where the last duty works into the next day.
  const runsOn = (day: number, duty: RowDuty | undefined) =>
    duty !== undefined && duty.clockEnd > (day + 1) * DAY_MINUTES;
  const total = (state: number, day: number, duty: RowDuty | undefined) => {
    const works = duty !== undefined || state % 2 === 1;
    return (begins(day) ? 0 : state >> 1) + Number(works);
  };
  return {
    start: 0,
    allows: (state, day, duty) =>
      (duty === undefined && state % 2 === 0) || total(state, day, duty) <= most,
    after: (state, day, duty) => 2 * total(state, day, duty) + Number(runsOn(day, duty)),
  };
}

/** At most so many weekends with work in any so many weeks; a weekend begins so many minutes after Monday 00:00. */
export function weekendsInWeeks(most: number, weeks: number, fromMinutes: number): RowRule<string> {
  // The state lists the last weeks, the oldest first, 1 for a weekend worked; the last is the week of the day.
  const touched = (state: string, day: number, duty: RowDuty | undefined) => {
    const weekday = weekdayOfDayNumber(day);
    const weeksNow = weekday === 0 ? `${state.slice(1)}0` : state;
    const works = duty !== undefined && duty.clockEnd > (day - weekday) * DAY_MINUTES + fromMinutes;
    return works ? `${weeksNow.slice(0, -1)}1` : weeksNow;
  };
  return {
    start: '0'.repeat(weeks),
    allows(state, day, duty) {
      const after = touched(state, day, duty);
      const isNew = after !== touched(state, day, undefined);
      return !isNew || after.split('1').length - 1 <= most;
    },
    after: touched,
  };
}

/** Days on which a week of so many weeks begins. */
export function weekBegins(weekStartsOn: number, weeks = 1, from = 4): (day: number) => boolean {
  // 1970-01-05, day 4, is a Monday.
  const first = weeks === 1 ? 4 + weekStartsOn : from;
  const length = WEEK_DAYS * weeks;
  return (day) => (((day - first) % length) + length) % length === 0;
}
