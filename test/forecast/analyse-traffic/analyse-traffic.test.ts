import fc from 'fast-check';
import { analyseTraffic, type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';

const utc = { timeZone: 'UTC', intervalSeconds: 1800 };

/** Half-hours of days from Monday 2024-01-01 on. */
function rowsOf(
  days: number,
  row: (day: number, slot: number) => Omit<HistoryRow, 'time'>,
): HistoryRow[] {
  return Array.from({ length: days * 48 }, (_, i) => ({
    time: Date.UTC(2024, 0, 1) + i * 1_800_000,
    ...row(Math.floor(i / 48), i % 48),
  }));
}

const hump = (slot: number) => (slot >= 19 && slot < 23 ? 10 : 1);

describe('traffic by the clock and the calendar', () => {
  const traffic = analyseTraffic(
    intervalHistory(
      rowsOf(35, (day, slot) => ({ contacts: hump(slot) + (day % 7 === 0 ? 1 : 0) })),
      utc,
    ),
  );

  it('has a row for each half-hour, hour and weekday, in their order', () => {
    expect(traffic.intervals.map(({ name }) => name).slice(0, 3)).toEqual([
      '00:00',
      '00:30',
      '01:00',
    ]);
    expect(traffic.intervals).toHaveLength(48);
    expect(traffic.hours).toHaveLength(24);
    expect(traffic.weekdays.map(({ name }) => name)[0]).toBe('Monday');
    expect(traffic.weekdays).toHaveLength(7);
  });

  it('has a row for each ISO week, month and year', () => {
    expect(traffic.weeks.map(({ name }) => name)).toEqual([
      '2024-W01',
      '2024-W02',
      '2024-W03',
      '2024-W04',
      '2024-W05',
    ]);
    expect(traffic.months.map(({ name, dates }) => [name, dates])).toEqual([
      ['2024-01', 31],
      ['2024-02', 4],
    ]);
    expect(traffic.years.map(({ name }) => name)).toEqual(['2024']);
  });

  it('has a typical day of each month, which times its dates is the month', () => {
    const { months, monthDays } = traffic;
    expect(monthDays).toHaveLength(2);
    for (const [m, { dates, contacts }] of months.entries()) {
      const day = monthDays[m]!.reduce<number>((total, mean) => total + mean!, 0);
      expect(Math.abs((day * dates) / contacts - 1)).toBeLessThan(1e-12);
    }
    // Five of the 31 days are Mondays, with one contact more.
    expect(Math.abs(monthDays[0]![20]! - (10 + 5 / 31))).toBeLessThan(1e-12);
  });

  it('means contacts by date: a Monday, a week, an hour', () => {
    expect(traffic.weekdays[0]?.contactsPerDate).toBe(84 + 48);
    expect(traffic.weekdays[1]?.contactsPerDate).toBe(84);
    expect(traffic.weeks[0]?.contacts).toBe(7 * 84 + 48);
    expect(traffic.week[0]?.[20]).toBe(11);
  });

  it('finds the busy hour on any half-hour, and its share of the day', () => {
    const { busyHour } = traffic;
    expect(busyHour?.startMinutes).toBe(570);
    const share = (20 + 2 / 7) / (84 + 48 / 7);
    expect(Math.abs((busyHour?.share ?? 0) - share)).toBeLessThan(1e-12);
  });

  it('finds the peak half-hour, the first of equals', () => {
    expect(traffic.peak).toEqual({ date: '2024-01-01', startMinutes: 570, contacts: 11 });
  });

  it('adds up to the same total by every table', () => {
    const anyContacts = fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: 96,
      maxLength: 480,
    });
    fc.assert(
      fc.property(anyContacts, (contacts) => {
        const rows = contacts.map((value, i) => ({
          time: Date.UTC(2024, 2, 29) + i * 1_800_000,
          contacts: value,
        }));
        const zone = { timeZone: 'Europe/Berlin', intervalSeconds: 1800 };
        const { total, intervals, hours, weekdays, weeks, months, years } = analyseTraffic(
          intervalHistory(rows, zone),
        );
        for (const table of [intervals, hours, weekdays, weeks, months, years]) {
          expect(table.reduce((sum, row) => sum + row.contacts, 0)).toBe(total?.contacts);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is unknown', () => {
  it('is counted, not taken for zero', () => {
    const rows = rowsOf(14, () => ({ contacts: 40 })).filter((_, i) => i !== 20 && i !== 21);
    const { weekdays, busyHour, hours } = analyseTraffic(intervalHistory(rows, utc));
    expect(weekdays[0]?.unknownIntervals).toBe(2);
    expect(hours[10]).toMatchObject({ dates: 13, unknownIntervals: 2, contactsPerDate: 80 });
    expect(busyHour?.contactsPerDate).toBe(80);
  });

  it('leaves the busy hour to the means of what is known if every date has a gap', () => {
    const contacts = (i: number) => (i % 48 === 20 || i % 48 === 21 ? 30 : 10);
    const rows = rowsOf(14, (_, i) => ({ contacts: contacts(i) })).filter(
      (_, i) => i % 48 !== Math.floor(i / 48),
    );
    const { busyHour } = analyseTraffic(intervalHistory(rows, { ...utc, missingRows: 'unknown' }));
    expect(busyHour).toEqual({ startMinutes: 600, contactsPerDate: 60, share: 60 / 520 });
  });

  it('does not let the busy hour begin before the centre opens', () => {
    const { busyHour } = analyseTraffic(
      intervalHistory([{ time: '2024-01-01T08:00', contacts: 5 }], utc),
    );
    expect(busyHour).toEqual({ startMinutes: 480, contactsPerDate: 5, share: 1 });
  });

  it('leaves out what nobody told', () => {
    const { total, transfer, holidays, periods } = analyseTraffic(
      intervalHistory(
        rowsOf(7, () => ({ contacts: 4 })),
        utc,
      ),
    );
    expect(total).toMatchObject({ contacts: 4 * 336, volumes: {} });
    expect([total?.ahtSeconds, total?.transferRate, total?.abandonedShare]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([transfer, holidays, periods]).toEqual([undefined, [], []]);
  });

  it('has no busy hour and no NaN in a centre without any contact', () => {
    const traffic = analyseTraffic(
      intervalHistory(
        rowsOf(7, () => ({ contacts: 0 })),
        utc,
      ),
    );
    expect(traffic.busyHour).toBeUndefined();
    expect(traffic.total).toMatchObject({ contacts: 0, share: 0 });
    expect(JSON.stringify(traffic)).not.toContain('null,"share"');
  });
});

describe('arrivals, answers and work', () => {
  const history = intervalHistory(
    rowsOf(28, (day) => ({
      contacts: 6,
      arrivals: day < 14 ? 10 : 12,
      selfServed: 3,
      answered: 5,
      abandoned: 1,
      outbound: 2,
      ahtSeconds: 300,
    })),
    { ...utc, holidays: [{ date: '2024-01-06', name: 'Epiphany' }] },
  );
  const traffic = analyseTraffic(history, {
    periods: [
      { name: 'billing', from: '2024-01-04', to: '2024-01-05' },
      { name: 'first week', from: '2024-01-01', to: '2024-01-07' },
    ],
  });

  it('are added up, with the rates between them', () => {
    expect(traffic.total).toMatchObject({
      volumes: { arrivals: 14 * 48 * 22, selfServed: 28 * 48 * 3, outbound: 28 * 48 * 2 },
      transferRate: 6 / 11,
      abandonedShare: 1 / 6,
      ahtSeconds: 300,
      workloadHours: (28 * 48 * 6 * 300) / 3600,
    });
  });

  it('have rows for holidays and for periods of the user, which may overlap', () => {
    expect(traffic.holidays).toMatchObject([{ name: 'Epiphany', dates: 1, contacts: 288 }]);
    expect(traffic.periods).toMatchObject([
      { name: 'billing', dates: 2 },
      { name: 'first week', dates: 7 },
    ]);
  });

  it('have a row for each period asked for, of none where the history knows none of it', () => {
    const { periods } = analyseTraffic(history, {
      periods: [
        { name: 'next year', from: '2025-01-01', to: '2025-01-31' },
        { name: 'first day', from: '2024-01-01', to: '2024-01-01' },
      ],
    });
    expect(periods).toMatchObject([
      { name: 'next year', dates: 0, contacts: 0, contactsPerDate: 0, share: 0 },
      { name: 'first day', dates: 1 },
    ]);
  });

  it('have handle times weighted by those answered, and work for all that were offered', () => {
    const { total } = analyseTraffic(
      intervalHistory(
        [
          { time: '2024-01-01T08:00', contacts: 100, answered: 10, ahtSeconds: 300 },
          { time: '2024-01-01T08:30', contacts: 100, answered: 90, ahtSeconds: 200 },
          { time: '2024-01-01T09:00', contacts: 20, ahtSeconds: 250 },
        ],
        utc,
      ),
    );
    expect(total?.ahtSeconds).toBe((10 * 300 + 90 * 200 + 20 * 250) / 120);
    expect(total?.workloadHours).toBe((100 * 300 + 100 * 200 + 20 * 250) / 3600);
  });

  it('refuse a period that ends before it begins', () => {
    const periods = [{ name: 'x', from: '2024-02-01', to: '2024-01-01' }];
    expect(() => analyseTraffic(history, { periods })).toThrow(
      'analyseTraffic: periods[0].to must be a date from `from` on (got "2024-01-01")',
    );
  });
});

describe('the transfer-to-agent rate', () => {
  const trendOf = (weeks: number, rate: (week: number) => number) =>
    analyseTraffic(
      intervalHistory(
        rowsOf(weeks * 7, (day) => ({ arrivals: 100, contacts: 100 * rate(Math.floor(day / 7)) })),
        utc,
      ),
    ).transfer!;

  it('follows a clear trend into the next week', () => {
    const trend = trendOf(8, (week) => 0.7 - 0.02 * week);
    expect(Math.abs(trend.changePerWeek + 0.02)).toBeLessThan(1e-12);
    expect(Math.abs(trend.nextRate - (0.7 - 0.16))).toBeLessThan(1e-9);
    expect(trend.weeks).toHaveLength(8);
  });

  it('believes no trend that its scatter does not support', () => {
    const trend = trendOf(6, (week) => (week % 2 === 0 ? 0.6 : 0.7));
    expect(trend.standardError).toBeGreaterThan(Math.abs(trend.changePerWeek));
    expect(trend.supportedChangePerWeek).toBe(0);
    expect(trend.nextRate).toBe(trend.rate);
  });

  it('has the standard error of least squares', () => {
    const { standardError } = trendOf(3, (week) => (week === 1 ? 0.6 : 0.5));
    // Squared residuals 6/900 over one degree of freedom, weeks 2 apart in their squares.
    expect(Math.abs(standardError - Math.sqrt(6 / 900 / 2))).toBeLessThan(1e-12);
  });

  it('counts weeks of which nothing is known as gone by', () => {
    const rows = rowsOf(70, (day) => ({ arrivals: 100, contacts: 70 - Math.floor(day / 7) }));
    const isKnown = ({ time }: { time: number | string }) =>
      Number(time) < Date.UTC(2024, 0, 15) || Number(time) >= Date.UTC(2024, 1, 12);
    const { weeks, changePerWeek } = analyseTraffic(
      intervalHistory(rows.filter(isKnown), { ...utc, missingRows: 'unknown' }),
    ).transfer!;
    expect(weeks.map(({ weeksAfterFirst }) => weeksAfterFirst)).toEqual([0, 1, 6, 7, 8, 9]);
    expect(Math.abs(changePerWeek + 0.01)).toBeLessThan(1e-12);
  });

  it('takes those served without an agent and those offered for all, where arrivals are not told', () => {
    const { transfer, total } = analyseTraffic(
      intervalHistory(
        rowsOf(7, () => ({ contacts: 30, selfServed: 20 })),
        utc,
      ),
    );
    expect([transfer?.rate, total?.transferRate]).toEqual([0.6, 0.6]);
  });

  it('has no trend in fewer than three weeks', () => {
    expect(trendOf(2, (week) => 0.6 + 0.1 * week)).toMatchObject({
      changePerWeek: 0,
      standardError: 0,
    });
  });

  it('stays a share', () => {
    expect(trendOf(5, (week) => 0.2 * (week + 1) - 0.1).nextRate).toBe(1);
  });
});
