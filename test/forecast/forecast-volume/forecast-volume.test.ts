import { forecastVolume, type IntervalHistory, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const zone = { timeZone: 'Europe/Berlin', intervalSeconds: 1800 };

/** Busiest at noon, quieter at weekends. */
const roundTheClock = (_: string, weekday: number, minutes: number) =>
  (weekday < 5 ? 60 : 25) * (1.1 - Math.cos((2 * Math.PI * minutes) / 1440));

/** Weekdays from 08:00 to 18:00. */
const officeHours = (_: string, weekday: number, minutes: number) =>
  weekday < 5 && minutes >= 480 && minutes < 1080 ? 40 + 10 * weekday : undefined;

function historyOf(expected: typeof officeHours, days: number, seed?: number): IntervalHistory {
  const random = seededRandom(seed ?? 0);
  const draw = seed === undefined ? undefined : (mean: number) => poissonDraw(mean, random);
  return intervalHistory(simulatedRows('2024-01-01', days, expected, draw), zone);
}

describe('forecastVolume', () => {
  it('continues a history that repeats itself exactly', () => {
    const { intervals } = forecastVolume(historyOf(roundTheClock, 70), { days: 7 });
    for (const { date, weekday, startMinutes, contacts } of intervals) {
      const truth = roundTheClock(date, weekday, startMinutes);
      // Models smooth over neighbouring slots and shrink, which costs up to a few percent.
      expect(Math.abs(contacts - truth)).toBeLessThan(0.05 * truth + 0.5);
    }
  });

  it('gives closed intervals no contacts and no spread', () => {
    const { intervals, days } = forecastVolume(historyOf(officeHours, 56, 1), { days: 7 });
    const closed = intervals.filter(({ open }) => !open);
    expect(closed).toHaveLength(336 - 100);
    const expected = closed.flatMap(({ contacts, quantiles }) => [contacts, ...quantiles]);
    expect(expected.filter((value) => value !== 0)).toEqual([]);
    expect(days.filter((day) => day.closed).map(({ weekday }) => weekday)).toEqual([5, 6]);
  });

  it('adds its intervals up to its days, weeks and total', () => {
    const { intervals, days, weeks, total } = forecastVolume(historyOf(roundTheClock, 56, 2), {
      days: 10,
    });
    const sum = (values: readonly { contacts: number }[]) =>
      values.reduce((a, { contacts }) => a + contacts, 0);
    expect(sum(intervals) / total.contacts - 1).toBeLessThan(1e-12);
    expect(sum(days) / total.contacts - 1).toBeLessThan(1e-12);
    expect(weeks.map((week) => week.days)).toEqual([7, 3]);
    expect(sum(weeks) / total.contacts - 1).toBeLessThan(1e-12);
  });

  it('has 46 and 50 half-hours on the days on which the clocks change', () => {
    const history = historyOf(roundTheClock, 84);
    const { intervals } = forecastVolume(history, { days: 10 });
    expect(intervals.filter(({ date }) => date === '2024-03-31')).toHaveLength(46);
    expect(intervals[0]!.start).toBe('2024-03-25T00:00:00+01:00');
    expect(intervals.at(-1)!.start).toBe('2024-04-03T23:30:00+02:00');
  });

  it('starts on the date asked for', () => {
    const { days } = forecastVolume(historyOf(officeHours, 56), {
      days: 2,
      startDate: '2024-03-04',
    });
    expect(days.map(({ date }) => date)).toEqual(['2024-03-04', '2024-03-05']);
  });

  it('knows the last open day of a month a day ahead as well as a week ahead', () => {
    const lastOpen = new Set(['2024-01-31', '2024-02-29', '2024-03-29', '2024-04-30']);
    const expected = (date: string, weekday: number, minutes: number) =>
      (lastOpen.has(date) ? 1.3 : 1) * (officeHours(date, weekday, minutes) ?? Number.NaN);
    const open = (date: string, weekday: number, minutes: number) => {
      const contacts = expected(date, weekday, minutes);
      return Number.isNaN(contacts) ? undefined : contacts;
    };
    const random = seededRandom(6);
    const rows = simulatedRows('2024-01-01', 179, open, (mean) => poissonDraw(mean, random));
    const history = intervalHistory(rows, zone);
    const firstDay = (days: number) =>
      forecastVolume(history, { days, startDate: '2024-06-28', model: 'day-regression' });
    const [tomorrow, week] = [firstDay(1), firstDay(4)];
    expect(week.days[0]!.date).toBe('2024-06-28');
    expect(tomorrow.days[0]!.contacts).toBe(week.days[0]!.contacts);
    expect(tomorrow.calendarEffects).toEqual(week.calendarEffects.slice(0, 1));
    expect(tomorrow.calendarEffects[0]!.traits).toContain('last open day of the month');
  });

  it('refuses a start within the history, and says so', () => {
    expect(() =>
      forecastVolume(historyOf(officeHours, 56), { days: 2, startDate: '2024-02-01' }),
    ).toThrow('forecastVolume: startDate must be a date after the history');
  });

  it('orders quantiles by their levels, none below 0', () => {
    const { intervals, days, weeks, levels } = forecastVolume(historyOf(roundTheClock, 56, 3), {
      days: 14,
    });
    expect(levels).toEqual([0.025, 0.1, 0.5, 0.9, 0.975]);
    for (const { quantiles } of [...intervals, ...days, ...weeks]) {
      expect(quantiles[0]).toBeGreaterThanOrEqual(0);
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
    }
  });

  it('closes on dates that are said to be closed', () => {
    const { days } = forecastVolume(historyOf(officeHours, 56), {
      days: 7,
      closedDates: ['2024-02-28'],
    });
    expect(days.find(({ date }) => date === '2024-02-28')).toMatchObject({
      date: '2024-02-28',
      closed: true,
      contacts: 0,
    });
  });

  it('sees a closure just after the dates asked for', () => {
    const lastOpen = new Set(['2024-01-31', '2024-02-29']);
    const random = seededRandom(7);
    const rows = simulatedRows(
      '2024-01-01',
      82,
      (date, weekday, minutes) => {
        const contacts = officeHours(date, weekday, minutes);
        return contacts && (lastOpen.has(date) ? 1.5 : 1) * contacts;
      },
      (mean) => poissonDraw(mean, random),
    );
    const history = intervalHistory(rows, zone);
    // Monday to Thursday; without the Friday after them Thursday is the last open day of March.
    const thursday = (closedDates: readonly string[]) =>
      forecastVolume(history, {
        days: 4,
        startDate: '2024-03-25',
        closedDates,
        model: 'day-regression',
      }).days[3]!.contacts;
    expect(thursday(['2024-03-29']) / thursday([])).toBeGreaterThan(1.1);
  });

  it('expects more after a closure, though the history has none', () => {
    const history = historyOf(officeHours, 77, 5);
    const contactsOf = (closedDates: readonly string[]) =>
      forecastVolume(history, {
        days: 5,
        startDate: '2024-03-18',
        closedDates,
        model: 'day-regression',
      }).days.map(({ contacts }) => contacts);
    const usual = contactsOf([]);
    // Monday to Friday; Wednesday is closed.
    const lifts = contactsOf(['2024-03-20']).map((contacts, day) => contacts / usual[day]!);
    expect(lifts[3]).toBeGreaterThan(1.15);
    expect(lifts[3]).toBeLessThan(1.25);
    expect(lifts[4]).toBeGreaterThan(1.05);
    expect(lifts[4]).toBeLessThan(1.15);
  });

  it.each([5, 20, 70])('forecasts nothing after %i days of nothing', (count) => {
    const history = historyOf(() => 0, count);
    const { intervals, days, weeks, warnings } = forecastVolume(history, { days: 7 });
    for (const { contacts, quantiles } of [...intervals, ...days, ...weeks]) {
      expect([contacts, ...quantiles].filter((value) => value !== 0)).toEqual([]);
    }
    expect(warnings[0]?.message).toContain('no contacts at all');
  });

  it('takes other opening hours for the days to come, and says where they are longer than ever before', () => {
    const history = historyOf(officeHours, 56);
    const opening = (startMinutes: number, endMinutes: number) =>
      forecastVolume(history, {
        days: 7,
        openingHours: [{ weekdays: [0, 1, 2, 3, 4], startMinutes, endMinutes }],
      });
    const [shorter, longer] = [opening(600, 960), opening(480, 1140)];
    expect(shorter.intervals.filter(({ open }) => open).length).toBe(5 * 12);
    expect(shorter.total.contacts).toBeLessThan(longer.total.contacts);
    expect(shorter.warnings).toEqual([]);
    expect(longer.warnings.map(({ code }) => code)).toEqual(['unseen-hours']);
    expect(longer.warnings[0]?.message).toMatch(/^10 open intervals /);
  });

  it('says where nothing tells whether a holiday is served', () => {
    const holidays = [{ date: '2024-02-28', name: 'Founders’ Day' }];
    const { warnings, days } = forecastVolume(historyOf(officeHours, 56), { days: 7, holidays });
    expect(warnings).toEqual([
      {
        code: 'unseen-holidays',
        message: expect.stringContaining('Founders’ Day (2024-02-28)'),
        values: { holidays: ['Founders’ Day (2024-02-28)'] },
      },
    ]);
    expect(days.find(({ date }) => date === '2024-02-28')!.closed).toBe(false);
    const known = { days: 7, holidays, closedDates: ['2024-02-28'] };
    expect(forecastVolume(historyOf(officeHours, 56), known).warnings).toEqual([]);
    const seen = { days: 7, holidays: [...holidays, { date: '2024-01-10', name: 'New Year' }] };
    // Another holiday tells a little of it: what it does not tell is said.
    expect(forecastVolume(historyOf(officeHours, 56), seen).warnings).toEqual([
      {
        code: 'unseen-holiday-name',
        message: expect.stringContaining('Founders’ Day (2024-02-28)'),
        values: { name: 'Founders’ Day', date: '2024-02-28', guess: 'alike' },
      },
    ]);
    const named = { days: 7, holidays: [...holidays, { ...holidays[0]!, date: '2024-01-10' }] };
    expect(forecastVolume(historyOf(officeHours, 56), named).warnings).toEqual([]);
  });

  it('multiplies the dates of an event by its lift', () => {
    const history = historyOf(officeHours, 56, 4);
    const dates = { days: 3, startDate: '2024-02-26' };
    const plain = forecastVolume(history, dates);
    const event = { name: 'mailing', from: '2024-02-27', to: '2024-02-27', lift: 1.5 };
    const lifted = forecastVolume(history, { ...dates, events: [event] });
    const ratios = lifted.days.map(({ contacts }, i) => contacts / plain.days[i]!.contacts);
    expect(ratios.map((ratio) => ratio.toFixed(9))).toEqual([
      '1.000000000',
      '1.500000000',
      '1.000000000',
    ]);
  });

  it('draws the same sample paths from the same seed', () => {
    const history = historyOf(officeHours, 56, 5);
    const draw = (seed: number) =>
      forecastVolume(history, { days: 4, samplePaths: 3, seed }).samplePaths;
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('says that it rests on little where the history is short', () => {
    const { warnings, backtest, intervals, reasons } = forecastVolume(historyOf(roundTheClock, 5), {
      days: 7,
    });
    expect(reasons[0]).toMatchObject({
      code: 'models',
      message: 'made of smoothed weeks 100 %',
    });
    expect(warnings.map(({ code }) => code)).toEqual(['no-trial', 'unseen-weekdays']);
    expect(warnings[0]?.message).toContain('only 5 days of history can be used');
    expect(warnings[1]?.message).toContain('no usable day that is a Saturday, Sunday');
    expect(backtest).toBeUndefined();
    expect(intervals.filter(({ contacts }) => !(contacts > 0))).toEqual([]);
  });
});
