import { slotAt } from '../day-slots.ts';
import type { HistorySeries } from '../history-series.ts';
import { handledIn } from '../volumes-in.ts';

/** The intervals of a history whose handle time is known, as parallel arrays. */
export interface AhtObservations {
  /** Where in the history each stands. */
  readonly intervals: Int32Array;
  readonly ahtSeconds: Float64Array;
  /** Contacts handled in each: what its mean rests on. */
  readonly handled: Float64Array;
  /** Slot of the day of each, counted in intervals from midnight. */
  readonly slots: Int32Array;
  /** Index of the day of each. */
  readonly days: Int32Array;
}

/** Picks the intervals with handle times from the last days of a history. */
export function observeAht(history: HistorySeries, lastDays: number): AhtObservations {
  const seconds = history.ahtSeconds ?? new Float64Array(0);
  const first = Math.max(0, history.days.length - lastDays);
  const intervals: number[] = [];
  const days: number[] = [];
  for (let d = first; d < history.days.length; d++) {
    const { first: start, count } = history.days[d]!;
    for (let i = start; i < start + count; i++) {
      if (!(seconds[i]! > 0 && handledIn(history, i) > 0)) continue;
      intervals.push(i);
      days.push(d);
    }
  }
  return {
    intervals: Int32Array.from(intervals),
    ahtSeconds: Float64Array.from(intervals, (i) => seconds[i]!),
    handled: Float64Array.from(intervals, (i) => handledIn(history, i)),
    slots: Int32Array.from(intervals, (i) =>
      slotAt(history.startMinutes[i]!, history.intervalSeconds),
    ),
    days: Int32Array.from(days),
  };
}
