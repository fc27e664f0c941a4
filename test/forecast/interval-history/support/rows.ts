import { type HistoryRow, type IntervalHistoryInput, intervalHistory } from 'halfhour/forecast';

export const berlin: IntervalHistoryInput = {
  timeZone: 'Europe/Berlin',
  intervalSeconds: 1800,
};

export const aroundTheClock = [
  { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 },
];

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Which rows to make: those of a stretch of the clock, with contacts by day and minute of the day. */
export interface RowPattern {
  readonly from?: number;
  readonly to?: number;
  readonly contacts?: (day: number, minutes: number) => number;
}

/** Half-hours of some dates from 2024-07-01, a Monday, on. */
export function rowsOf(
  days: number,
  { from = 0, to = 1440, contacts = (_, minutes) => 10 + (minutes % 7) }: RowPattern = {},
): (HistoryRow & { readonly time: string })[] {
  return Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2024, 6, 1 + day)).toISOString().slice(0, 10);
    return Array.from({ length: (to - from) / 30 }, (_slot, slot) => {
      const minutes = from + slot * 30;
      const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
      return { time: `${date}T${clock}`, contacts: contacts(day, minutes) };
    });
  }).flat();
}

/** The findings of a history in short: `missing-intervals 2`. */
export function codes(rows: readonly HistoryRow[], options = berlin): string[] {
  return intervalHistory(rows, options).findings.map(({ code, count }) => `${code} ${count}`);
}

/** The sum of what is known. */
export function total(values: Iterable<number | null>): number {
  return [...values].reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
