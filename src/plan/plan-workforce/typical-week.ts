import type { IntervalForecast } from '../../forecast/index.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import type { Holiday } from '../../time/holiday.ts';

/** The week that shifts and rota are made for: every interval from Monday 00:00 to Sunday 24:00. */
export interface TypicalWeek {
  /** Length of an interval in seconds. */
  readonly intervalSeconds: number;
  /** Mean contacts of each interval over the ordinary dates of its weekday. */
  readonly contacts: readonly number[];
  /** Mean handle time of each interval in seconds, contacts as weights. */
  readonly ahtSeconds: readonly number[];
  /** Whether the centre is open in each interval on any of these dates. */
  readonly open: readonly boolean[];
  /** Ordinary dates behind each weekday, Monday first; holidays and closed dates are none. */
  readonly dates: readonly number[];
}

/**
 * The mean week of a forecast. Holidays would make every week a little like them, and are left out
 * where their weekday has another date.
 */
export function typicalWeek(
  intervals: readonly IntervalForecast[],
  ahtSeconds: readonly number[],
  intervalSeconds: number,
  holidays: readonly Holiday[],
): TypicalWeek {
  const perDay = DAY_SECONDS / intervalSeconds;
  const contacts = new Float64Array(7 * perDay);
  const seconds = new Float64Array(7 * perDay);
  const times = new Float64Array(7 * perDay);
  const ordinary = ordinaryDates(intervals, holidays);
  for (const [
    i,
    { date, weekday, startMinutes, seconds: length = intervalSeconds, open, contacts: expected },
  ] of intervals.entries()) {
    if (!open || !ordinary[weekday]!.has(date)) continue;
    const slot = weekday * perDay + Math.floor((startMinutes * 60) / intervalSeconds);
    contacts[slot]! += expected;
    seconds[slot]! += expected * ahtSeconds[i]!;
    times[slot]! += length / intervalSeconds;
  }
  const mean = meanHandleTime(contacts, seconds);
  return {
    intervalSeconds,
    contacts: Array.from(contacts, (total, slot) => (times[slot]! > 0 ? total / times[slot]! : 0)),
    ahtSeconds: Array.from(seconds, (total, slot) =>
      contacts[slot]! > 0 ? total / contacts[slot]! : mean,
    ),
    open: Array.from(times, (count) => count > 0),
    dates: ordinary.map((dates) => dates.size),
  };
}

/** The dates of each weekday that are no holidays; all of them where there are no others. */
function ordinaryDates(
  intervals: readonly IntervalForecast[],
  holidays: readonly Holiday[],
): readonly ReadonlySet<string>[] {
  const special = new Set(holidays.map(({ date }) => date));
  return Array.from({ length: 7 }, (_, day) => {
    const open = new Set<string>();
    for (const { date, weekday, open: isOpen } of intervals) {
      if (weekday === day && isOpen) open.add(date);
    }
    const plain = new Set([...open].filter((date) => !special.has(date)));
    return plain.size > 0 ? plain : open;
  });
}

function meanHandleTime(contacts: Float64Array, seconds: Float64Array): number {
  let total = 0;
  let weight = 0;
  for (let slot = 0; slot < contacts.length; slot++) {
    total += seconds[slot]!;
    weight += contacts[slot]!;
  }
  return weight > 0 ? total / weight : 0;
}
