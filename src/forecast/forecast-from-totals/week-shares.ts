import { WEEK_DAYS } from '../../time/durations.ts';
import { slotAt, slotsOf } from '../day-slots.ts';
import { median } from '../engine/statistics.ts';

/** Contacts of a week: a row for each weekday, Monday first, a column for each interval of the day. */
export type Week = readonly Float64Array[];

/** An interval of a line: its contacts, `NaN` where unknown. */
interface Placed {
  readonly weekday: number;
  readonly startMinutes: number;
  readonly contacts: number;
}

export function emptyWeek(intervalSeconds: number): Week {
  return Array.from({ length: WEEK_DAYS }, () => new Float64Array(slotsOf(intervalSeconds)));
}

/** The median contacts of each weekday and interval: what one odd day or holiday does not move. */
export function medianWeek(intervals: readonly Placed[], intervalSeconds: number): Week {
  const seen = emptyWeek(intervalSeconds).map((day) => Array.from(day, (): number[] => []));
  for (const { weekday, startMinutes, contacts } of intervals) {
    if (!Number.isNaN(contacts))
      seen[weekday]![slotAt(startMinutes, intervalSeconds)]!.push(contacts);
  }
  return seen.map((day) =>
    Float64Array.from(day, (values) => (values.length > 0 ? median(values) : 0)),
  );
}
