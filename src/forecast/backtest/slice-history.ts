import type { HistorySeries } from '../history-series.ts';

/** The part of a history from one day to before another, as if nothing else were known. */
export function sliceHistory(
  history: HistorySeries,
  fromDay: number,
  toDay: number,
): HistorySeries {
  const days = history.days.slice(fromDay, toDay);
  const first = days[0]!.first;
  const end = days.at(-1)!.first + days.at(-1)!.count;
  return {
    ...history,
    days: days.map((day) => ({ ...day, first: day.first - first })),
    starts: history.starts.slice(first, end),
    startMinutes: history.startMinutes.slice(first, end),
    contacts: history.contacts.slice(first, end),
    open: history.open.slice(first, end),
    ahtSeconds: undefined,
    components: undefined,
    volumes: undefined,
    findings: [],
  };
}
