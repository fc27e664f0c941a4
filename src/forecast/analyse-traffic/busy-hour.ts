import { sum } from '../../core/sum.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import { slotAt, slotsOf } from '../day-slots.ts';
import type { HistoryDay } from '../history.ts';
import type { HistorySeries } from '../history-series.ts';

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
 * with a gap pulls neither the hour nor its share; if there is none, the mean of each interval does.
 * Undefined if there are no contacts.
 */
export function findBusyHour(history: HistorySeries): BusyHour | undefined {
  const { intervalSeconds } = history;
  const day =
    meanDay(history, history.days.filter(isWhole(history))) ?? meanDay(history, history.days);
  if (day === undefined) return undefined;
  const width = Math.max(1, Math.round(HOUR_SECONDS / intervalSeconds));
  const hours = Array.from({ length: day.length - width + 1 }, (_, slot) =>
    sum(day.subarray(slot, slot + width)),
  );
  const most = Math.max(...hours);
  // The first of equals, but rather from its first contact on than from before the centre opens.
  const first = hours.findIndex((contacts, slot) => contacts === most && day[slot]! > 0);
  const busiest = first < 0 ? hours.indexOf(most) : first;
  return {
    startMinutes: (busiest * intervalSeconds) / 60,
    contactsPerDate: most,
    share: most / sum(day),
  };
}

/** Whether all open intervals of a date are known, and there are any. */
function isWhole({ contacts, open }: HistorySeries): (day: HistoryDay) => boolean {
  return ({ first, count, closed }) =>
    !closed &&
    !contacts
      .subarray(first, first + count)
      .some((value, i) => open[first + i] === 1 && Number.isNaN(value));
}

/** Mean contacts by slot of the day over the dates on which the slot is known; undefined without any. */
function meanDay(
  { startMinutes, contacts, open, intervalSeconds }: HistorySeries,
  days: readonly HistoryDay[],
): Float64Array | undefined {
  const sums = new Float64Array(slotsOf(intervalSeconds));
  const dates = new Float64Array(sums.length);
  for (const { first, count, closed } of days) {
    for (let i = first; i < first + count; i++) {
      if (closed || (open[i] === 1 && Number.isNaN(contacts[i]))) continue;
      const slot = slotAt(startMinutes[i]!, intervalSeconds);
      sums[slot]! += contacts[i]! || 0;
      dates[slot]!++;
    }
  }
  const day = sums.map((total, slot) => (dates[slot] === 0 ? 0 : total / dates[slot]!));
  return day.some((mean) => mean > 0) ? day : undefined;
}

/** The interval with most contacts of all, the first of equals; undefined if none is known. */
export function findPeak({
  days,
  startMinutes,
  contacts,
}: HistorySeries): PeakInterval | undefined {
  let peak = -1;
  for (const [i, value] of contacts.entries()) {
    if (!Number.isNaN(value) && (peak < 0 || value > contacts[peak]!)) peak = i;
  }
  const day = days.findLast(({ first, count }) => count > 0 && first <= peak);
  if (peak < 0 || day === undefined) return undefined;
  return { date: day.date, startMinutes: startMinutes[peak]!, contacts: contacts[peak]! };
}
