import { addDays as addDaysOracle } from 'date-fns/addDays';
import { addMonths as addMonthsOracle } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import fc from 'fast-check';
import { addDays, addMonths, datesBetween, daysBetween, isoWeekOf, weekdayOf } from 'halfhour/time';
import { describe, expect, it } from 'vitest';

const iso = (date: Date) => date.toISOString().slice(0, 10);
const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(iso);
/** Noon in the machine's own zone: date-fns reads these fields, and no clock changes at noon. */
const noon = (date: string) => new Date(`${date}T12:00:00`);

describe('local dates', () => {
  it('count weekdays from Monday', () => {
    expect(['2024-07-01', '2024-07-06', '2024-07-07', '1969-12-31'].map(weekdayOf)).toEqual([
      0, 5, 6, 2,
    ]);
  });

  it('step over the end of February in leap years and others', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(addDays('2000-03-01', -1)).toBe('2000-02-29');
  });

  it('keep the day of the month where the month has it, else take its last', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-01-31', 2)).toBe('2024-03-31');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-08-15', 13)).toBe('2025-09-15');
  });

  it.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2026-01-01', 2026, 1],
  ])('%s is in week %i-%i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  it('agree with date-fns on days, months and ISO weeks', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const { year, week } = isoWeekOf(date);
        expect(week).toBe(getISOWeek(noon(date)));
        expect(year).toBe(getISOWeekYear(noon(date)));
        expect(addDays(date, days)).toBe(iso(addDaysOracle(new Date(`${date}T12:00:00Z`), days)));
        expect(addMonths(date, days % 400)).toBe(iso(addMonthsOracle(noon(date), days % 400)));
      }),
    );
  });

  it('are as many days apart as were added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekdayOf(addDays(date, 7 * days))).toBe(weekdayOf(date));
      }),
    );
  });

  it('run from the first to the last, both included', () => {
    expect(datesBetween('2023-12-30', '2024-01-02')).toEqual([
      '2023-12-30',
      '2023-12-31',
      '2024-01-01',
      '2024-01-02',
    ]);
    expect(datesBetween('2024-01-02', '2024-01-01')).toEqual([]);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    '01.07.2024',
    '',
    '2024-07-01T00',
  ])('%j is no date', (date) => {
    expect(() => weekdayOf(date)).toThrow(
      "weekdayOf: date must be a date of the calendar in the form 'YYYY-MM-DD'",
    );
  });

  it('take whole numbers of days only', () => {
    expect(() => addDays('2024-01-01', 0.5)).toThrow(
      'addDays: days must be a whole number of days, at most a million either way (got 0.5)',
    );
  });
});
