import {
  type IntervalHistory,
  intervalHistory,
  prepareDay,
  reforecastDay,
  updateDay,
} from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

/** Poisson counts with an even error of 10 % that a whole day has in common. */
function historyOf(
  from: string,
  days: number,
  intervalMinutes: number,
  isOpen: (weekday: number, minutes: number) => boolean = () => true,
): IntervalHistory {
  const random = seededRandom(21);
  let [date, level] = ['', 1];
  const rows = simulatedRows(
    from,
    days,
    (today, weekday, minutes) => {
      if (today !== date) [date, level] = [today, 0.9 + 0.2 * random()];
      if (!isOpen(weekday, minutes)) return undefined;
      const size = (weekday < 5 ? 60 : 30) * (intervalMinutes / 60);
      return level * size * (1.3 - Math.cos((2 * Math.PI * minutes) / 1440));
    },
    (mean) => poissonDraw(mean, random),
    intervalMinutes,
  );
  return intervalHistory(rows, {
    timeZone: 'Europe/Berlin',
    intervalSeconds: 60 * intervalMinutes,
    holidays: [{ date: '2024-04-15', name: 'Founders Day' }],
  });
}

const history = historyOf('2024-01-01', 105, 60);
const monday = prepareDay(history);
const morning = (factor: number) =>
  monday.intervals.slice(0, 12).map(({ contacts }) => factor * contacts);

describe('reforecastDay', () => {
  it('keeps a part of the deviation of the morning, where days differ as a whole', () => {
    const { factor, learned } = updateDay(monday, { actuals: morning(1.1) });
    expect(factor).toBeGreaterThan(1.03);
    expect(factor).toBeLessThan(1.1);
    expect(learned.wapeWith).toBeLessThan(learned.wapeWithout!);
  });

  it('is the day prepared and updated in one call', () => {
    const actuals = morning(1.1);
    expect(reforecastDay(history, { actuals })).toEqual(updateDay(monday, { actuals }));
  });

  it('learns from nothing but forecasts of the evening before', () => {
    const { first } = history.days.at(-1)!;
    // Twice the contacts on the last day: what was forecast for the days before it stays.
    const contacts = history.contacts.map((count, i) => (i < first ? count : 2 * count!));
    const changed = { ...history, contacts };
    const [lastDay, ...before] = prepareDay(changed).pastDays;
    expect(lastDay!.date).toBe('2024-04-14');
    // The choice of models looks at errors of the whole history, so weights may differ a little.
    for (const [d, { forecasts }] of before.entries()) {
      const known = monday.pastDays[d + 1]!.forecasts;
      const total = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0);
      expect(Math.abs(total(forecasts) / total(known) - 1)).toBeLessThan(0.05);
    }
  });

  it('refuses more actuals than the day has intervals, and a date within the history', () => {
    expect(() => reforecastDay(history, { actuals: new Float64Array(25) })).toThrow(
      'reforecastDay: actuals must be at most 24 long, the intervals of the day',
    );
    expect(() => prepareDay(history, { date: '2024-04-14' })).toThrow(
      'prepareDay: date must be a date after the history, by 31 days at most',
    );
  });

  it('knows holidays, closed dates and events of the day', () => {
    const short = historyOf('2024-02-26', 49, 60);
    const total = (options: Parameters<typeof prepareDay>[1]) =>
      prepareDay(short, options).intervals.reduce((sum, { contacts }) => sum + contacts, 0);
    const plain = total({});
    const event = { name: 'mailing', from: '2024-04-15', to: '2024-04-15', lift: 1.5 };
    expect(Math.abs(total({ events: [event] }) / plain - 1.5)).toBeLessThan(1e-9);
    expect(total({ closedDates: ['2024-04-15'] })).toBe(0);
    const closed = reforecastDay(short, { closedDates: ['2024-04-15'], actuals: [3, 4] });
    expect([closed.factor, closed.dayContacts, closed.seen]).toEqual([1, 0, 0]);
  });

  it.each([
    ['2024-03-30', '2024-03-31', 46],
    ['2024-10-26', '2024-10-27', 50],
  ])('after %s updates the day of the clock change, %s with %i half-hours', (_, date, count) => {
    const before = historyOf(date === '2024-03-31' ? '2024-01-29' : '2024-08-26', 62, 30);
    const prepared = prepareDay(before, { date });
    expect(prepared.intervals).toHaveLength(count);
    for (const seen of [1, 5, 20, count - 1]) {
      const actuals = prepared.intervals.slice(0, seen).map(({ contacts }) => 1.1 * contacts);
      const { intervals, factor, dayContacts } = updateDay(prepared, { actuals });
      expect(intervals).toHaveLength(count - seen);
      expect(factor).toBeGreaterThanOrEqual(0.99);
      expect(factor).toBeLessThan(1.1);
      expect(dayContacts).toBeGreaterThan(0);
      expect(dayContacts).toBeLessThan(Infinity);
    }
  });

  it('updates quarter-hours and a Saturday that closes at noon', () => {
    const shop = historyOf(
      '2024-01-22',
      47,
      15,
      (weekday, minutes) => weekday < 6 && minutes >= 480 && minutes < (weekday === 5 ? 720 : 1080),
    );
    const saturday = prepareDay(shop, { date: '2024-03-09' });
    const actuals = saturday.intervals.slice(0, 50).map(({ contacts }) => 1.2 * contacts);
    const { factor, intervals, dayQuantiles, seen } = updateDay(saturday, { actuals });
    expect(factor).toBe(1);
    expect(intervals.filter(({ contacts, quantiles }) => contacts + quantiles[4]! !== 0)).toEqual(
      [],
    );
    expect(dayQuantiles).toEqual(dayQuantiles.map(() => seen));
    const friday = prepareDay(shop, { date: '2024-03-15' });
    const busy = friday.intervals.slice(0, 48).map(({ contacts }) => 1.2 * contacts);
    const rest = updateDay(friday, { actuals: busy });
    expect(rest.factor).toBeGreaterThan(1.02);
    expect(rest.factor).toBeLessThan(1.2);
  });

  it('says that four days are too few to learn from, and is as forecast then', () => {
    const short = historyOf('2024-03-01', 20, 60);
    const { factor, reasons, intervals } = reforecastDay(short, { actuals: [50, 60, 70] });
    expect(factor).toBe(1);
    expect(reasons.at(-1)?.message).toMatch(/^no update: too few past days to learn from \(\d+\)$/);
    expect(intervals.flatMap(({ quantiles }) => quantiles).filter((x) => !(x >= 0))).toEqual([]);
  });
});
