import type { IntervalHistory } from '../history/history.ts';

/** The busiest stretch of the day. */
export interface BusyHour {
  /** Wall clock at its start, in minutes after midnight. */
  readonly startMinutes: number;
  /** Its mean contacts on a date. */
  readonly contactsPerDate: number;
  /** Its contacts by those of the whole day (0 to 1). */
  readonly share: number;
}

/** The busiest single interval of a history. */
export interface PeakInterval {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Wall clock at its start, in minutes after midnight. */
  readonly startMinutes: number;
  readonly contacts: number;
}

/**
 * The hour of the day, from any interval on, with most contacts on average: the time-consistent
 * busy hour of ITU-T E.600. Only dates on which all open intervals are known count, so that a date
 * with a gap pulls neither the hour nor its share. Undefined if there is no such date with contacts.
 */
export function findBusyHour({
  days,
  startMinutes,
  contacts,
  open,
  intervalSeconds,
}: IntervalHistory): BusyHour | undefined {
  const slots = 86_400 / intervalSeconds;
  const sums = new Float64Array(slots);
  let dates = 0;
  for (const { first, count, closed } of days) {
    const isWhole = !contacts
      .subarray(first, first + count)
      .some((value, i) => open[first + i] === 1 && Number.isNaN(value));
    if (closed || !isWhole) continue;
    dates++;
    for (let i = first; i < first + count; i++) {
      sums[Math.floor((startMinutes[i]! * 60) / intervalSeconds)]! += contacts[i]! || 0;
    }
  }
  const total = sums.reduce((sum, value) => sum + value, 0);
  if (total === 0) return undefined;
  const width = Math.max(1, 3600 / intervalSeconds);
  const hours = Array.from({ length: slots - width + 1 }, (_, slot) =>
    sums.subarray(slot, slot + width).reduce((sum, value) => sum + value, 0),
  );
  const busiest = hours.indexOf(Math.max(...hours));
  return {
    startMinutes: (busiest * intervalSeconds) / 60,
    contactsPerDate: hours[busiest]! / dates,
    share: hours[busiest]! / total,
  };
}

/** The interval with most contacts of all, the first of equals; undefined if none is known. */
export function findPeak({
  days,
  startMinutes,
  contacts,
}: IntervalHistory): PeakInterval | undefined {
  let peak = -1;
  for (const [i, value] of contacts.entries()) {
    if (!Number.isNaN(value) && (peak < 0 || value > contacts[peak]!)) peak = i;
  }
  const day = days.findLast(({ first, count }) => count > 0 && first <= peak);
  if (peak < 0 || day === undefined) return undefined;
  return { date: day.date, startMinutes: startMinutes[peak]!, contacts: contacts[peak]! };
}
