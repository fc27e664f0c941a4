import { forecastVolume, type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { simulatedRows } from '../../../support/simulated-rows.ts';

const rows = simulatedRows('2024-01-01', 56, (_, weekday, minutes) =>
  weekday < 5 && minutes >= 480 && minutes < 1080 ? 40 + (minutes % 90) / 10 : undefined,
);

/** The findings for a history in which the rows of one date are changed. */
function findingsOf(change: (row: HistoryRow, i: number) => HistoryRow | undefined) {
  const history = intervalHistory(
    rows.flatMap((row, i) => change(row, i) ?? []),
    {
      timeZone: 'Europe/Berlin',
      intervalSeconds: 1800,
      openingHours: [{ weekdays: [0, 1, 2, 3, 4], startMinutes: 480, endMinutes: 1080 }],
    },
  );
  const { cleaning } = forecastVolume(history, { days: 1, model: 'recent-median' });
  return cleaning.map(({ code, date, startMinutes, intervals, action }) => ({
    code,
    date,
    startMinutes,
    intervals,
    action,
  }));
}

const on = (row: HistoryRow, start: string) => String(row.time).startsWith(start);

describe('cleaning', () => {
  it('finds nothing in an even history', () => {
    expect(findingsOf((row) => row)).toEqual([]);
  });

  it('repairs an outage of some intervals', () => {
    const isOut = (row: HistoryRow) => on(row, '2024-02-07T10') || on(row, '2024-02-07T11');
    expect(findingsOf((row) => (isOut(row) ? { ...row, contacts: 0 } : row))).toEqual([
      { code: 'outage', date: '2024-02-07', startMinutes: 600, intervals: 4, action: 'repaired' },
    ]);
  });

  it('repairs an outage with its edges, and what was counted late after it', () => {
    // Some 45 are usual: 8, 0, 2 of them, and then what was lost comes again.
    const counts: Readonly<Record<string, number>> = {
      '10:00': 8,
      '10:30': 0,
      '11:00': 2,
      '11:30': 110,
      '12:00': 95,
    };
    const change = (row: HistoryRow) => {
      const count = on(row, '2024-02-07') ? counts[String(row.time).slice(11, 16)] : undefined;
      return count === undefined ? row : { ...row, contacts: count };
    };
    expect(findingsOf(change)).toEqual([
      { code: 'outage', date: '2024-02-07', startMinutes: 600, intervals: 3, action: 'repaired' },
      { code: 'backlog', date: '2024-02-07', startMinutes: 690, intervals: 2, action: 'repaired' },
    ]);
  });

  it('leaves a rush after an outage that is more than was lost', () => {
    const isOut = (row: HistoryRow) => on(row, '2024-02-07T10:00');
    const isRush = (row: HistoryRow) => on(row, '2024-02-07T10:30');
    const contacts = (row: HistoryRow) => (isOut(row) ? 0 : isRush(row) ? 130 : row.contacts);
    expect(
      findingsOf((row) => ({ ...row, contacts: contacts(row) })).map(({ code }) => code),
    ).toEqual(['outage']);
  });

  it('repairs a spike', () => {
    const isSpike = (row: HistoryRow) => on(row, '2024-02-07T10:30');
    expect(findingsOf((row) => (isSpike(row) ? { ...row, contacts: 900 } : row))).toEqual([
      { code: 'spike', date: '2024-02-07', startMinutes: 630, intervals: 1, action: 'repaired' },
    ]);
  });

  it('leaves a day out that is far off its weekday', () => {
    const isOdd = (row: HistoryRow) => on(row, '2024-02-07');
    expect(
      findingsOf((row) => (isOdd(row) ? { ...row, contacts: row.contacts * 2 } : row)),
    ).toEqual([
      {
        code: 'outlier-day',
        date: '2024-02-07',
        startMinutes: undefined,
        intervals: 48,
        action: 'excluded',
      },
    ]);
  });

  it('leaves a missing day out and does not take it for zero', () => {
    expect(findingsOf((row) => (on(row, '2024-02-07') ? undefined : row))).toEqual([
      {
        code: 'missing-day',
        date: '2024-02-07',
        startMinutes: undefined,
        intervals: 20,
        action: 'excluded',
      },
    ]);
  });
});
