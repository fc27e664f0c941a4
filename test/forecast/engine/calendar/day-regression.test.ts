import { lup, lusolve } from 'mathjs';
import { describe, expect, it } from 'vitest';
import type { DayScales } from '../../../../src/forecast/engine/calendar/day-kernel.ts';
import { regressDays } from '../../../../src/forecast/engine/calendar/day-regression.ts';
import type { DayTable } from '../../../../src/forecast/engine/table/day-table.ts';

const HISTORY = 450;
const DAYS = HISTORY + 21;

/** 10 January 2022, a Monday amid a month, and a centre that never closes: only the calendar's months have traits. */
const FIRST_DAY = 19_002;

/** Growing by a tenth a year, with a busy spring and quiet weekends. */
const totals = Float64Array.from({ length: DAYS }, (_, row) =>
  row < HISTORY
    ? Math.round(
        1000 *
          1.1 ** (row / 365) *
          (1 + 0.2 * Math.sin((2 * Math.PI * row) / 365)) *
          (row % 7 < 5 ? 1 : 0.6) *
          (1 + 0.05 * Math.sin(row * row)),
      )
    : Number.NaN,
);

const table: DayTable = {
  days: DAYS,
  historyDays: HISTORY,
  horizonDays: 14,
  slots: 1,
  firstDay: FIRST_DAY,
  contacts: totals,
  open: new Uint8Array(DAYS).fill(1),
  skipped: new Uint8Array(DAYS),
  weekdays: Uint8Array.from({ length: DAYS }, (_, row) => row % 7),
  closed: new Uint8Array(DAYS),
  holidays: Array.from({ length: DAYS }, () => undefined),
};

const date = (row: number) => new Date((FIRST_DAY + row) * 86_400_000);

/** Days after the turn of the month, or before it from the 16th on. */
function phaseOf(row: number): number {
  const day = date(row).getUTCDate();
  const length = new Date(
    Date.UTC(date(row).getUTCFullYear(), date(row).getUTCMonth() + 1, 0),
  ).getUTCDate();
  return day <= 15 ? day - 1 : day - 1 - length;
}

/** The first three and the last three days of a month, told apart. */
function edgeOf(row: number): string | undefined {
  const phase = phaseOf(row);
  return phase < 3 && phase >= -3 ? `${phase}` : undefined;
}

interface Parts {
  readonly calendar: number;
  readonly drift: number;
  readonly rest: number;
}

/** Covariance of two days, written down anew from what each influence is said to be. */
function covariance(scales: DayScales, a: number, b: number): Parts {
  const lag = Math.abs(a - b);
  const squared = (scale: number) => scale * scale;
  const gap = Math.abs(phaseOf(a) - phaseOf(b)) / scales.phaseDays;
  const angle = Math.sin((Math.PI * lag) / 365.25) * (365.25 / Math.PI);
  const isEdge = edgeOf(a) !== undefined && edgeOf(a) === edgeOf(b);
  return {
    calendar:
      squared(scales.monthPhase) * Math.exp(-gap * gap * 0.5) +
      (isEdge ? squared(scales.monthEdge) : 0),
    drift:
      squared(scales.trend) * Math.exp(-0.5 * squared(lag / scales.trendDays)) +
      squared(scales.season) * Math.exp(-0.5 * squared(angle / scales.seasonDays)),
    rest:
      25 +
      squared(scales.level) / Math.exp(lag / scales.levelDays) +
      squared(scales.short) / Math.exp(lag / scales.shortDays) +
      (lag % 7 === 0
        ? squared(scales.weekday) + squared(scales.weekdayDrift) / Math.exp(lag / 200)
        : 0),
  };
}

const sumOf = ({ calendar, drift, rest }: Parts) => calendar + drift + rest;

/** The mean of the last three weeks, and of its distance to the day's own count the part that is not chance. */
function expectedTotal(all: ArrayLike<number>, row: number): number {
  const lately = Array.from(all).slice(Math.max(0, row - 20), row + 1);
  const mean = lately.reduce((a, b) => a + b) / lately.length;
  const variance = lately.reduce((a, b) => a + (b - mean) ** 2, 0) / lately.length;
  return variance > mean ? mean + (1 - mean / variance) * (all[row]! - mean) : mean;
}

describe('the regression of day totals', () => {
  const include = Uint8Array.from(totals, (total) => (Number.isNaN(total) ? 0 : 1));
  const { scales, outliers, before } = regressDays(table, totals, include);

  it('sees the season of a history of more than a year', () => {
    expect(outliers).toEqual([]);
    expect(scales.season).toBeGreaterThan(0.05);
  });

  it.each([HISTORY, 300])('is the normal distribution given the days before row %i', (origin) => {
    const rows = Array.from({ length: origin }, (_, row) => row);
    const logs = rows.map((row) => Math.log(totals[row]! + 0.5));
    const centre = logs[0]!;
    const matrix = rows.map((a) =>
      rows.map(
        (b) =>
          sumOf(covariance(scales, a, b)) +
          (a === b ? scales.noise ** 2 + 1 / (expectedTotal(totals, a) + 0.5) : 0),
      ),
    );
    const factors = lup(matrix);
    const solve = (right: readonly number[]) =>
      (lusolve(factors, [...right]).valueOf() as number[][]).map(([x]) => x!);
    const weights = solve(logs.map((log) => log - centre));
    const outlook = before(origin);
    for (const ahead of [0, 9, 20]) {
      const row = origin + ahead;
      const parts = rows.map((other) => covariance(scales, row, other));
      const weigh = (values: readonly number[]) =>
        values.reduce((total, value, i) => total + value * weights[i]!, 0);
      const last = rows.map((other) => covariance(scales, origin - 1, other).drift);
      const mean = centre + weigh(parts.map(sumOf));
      const shared = parts.map(sumOf);
      const explained = solve(shared).reduce((total, x, i) => total + x * shared[i]!, 0);
      const variance =
        sumOf(covariance(scales, row, row)) -
        explained +
        scales.noise ** 2 +
        1 / (Math.exp(mean) + 0.5);
      // The free mean makes the matrix ill-conditioned: its variance is some 10,000 times the noise.
      expect(Math.abs(outlook.logTotal(row) / mean - 1)).toBeLessThan(1e-9);
      expect(Math.abs(outlook.variance(row) / variance - 1)).toBeLessThan(1e-7);
      const calendar = weigh(parts.map((part) => part.calendar));
      expect(Math.abs(outlook.calendar(row) - calendar)).toBeLessThan(1e-9);
      const drift = weigh(parts.map((part) => part.drift)) - weigh(last);
      expect(Math.abs(outlook.drift(row) - drift)).toBeLessThan(1e-9);
    }
  });
});

describe('a day far off what all others say of it', () => {
  /** A station with next to nobody at weekends, 183 days, and a holiday on the last Tuesday but one. */
  const HISTORY_DAYS = 182;
  const HOLIDAY = HISTORY_DAYS - 13;
  const WEEKDAYS = [1, 1.02, 1.01, 1, 0.98, 0.12, 0.1];
  const stationWith = (monday: number, name = 'Cup') => {
    const seen = Float64Array.from({ length: HISTORY_DAYS + 7 }, (_, row) => {
      if (row >= HISTORY_DAYS) return Number.NaN;
      const usual = 16_000 * WEEKDAYS[row % 7]! * (1 + 0.02 * Math.sin(row * row));
      return Math.round(
        usual * (row === HOLIDAY - 1 ? monday : row === HOLIDAY && name !== '' ? 0.14 : 1),
      );
    });
    const days = seen.length;
    const station: DayTable = {
      ...table,
      days,
      historyDays: HISTORY_DAYS,
      horizonDays: 7,
      contacts: seen,
      open: new Uint8Array(days).fill(1),
      skipped: new Uint8Array(days),
      weekdays: Uint8Array.from({ length: days }, (_, row) => row % 7),
      closed: new Uint8Array(days),
      holidays: Array.from({ length: days }, (_, row) =>
        row === HOLIDAY && name !== '' ? name : undefined,
      ),
    };
    const known = Uint8Array.from(seen, (total) => (Number.isNaN(total) ? 0 : 1));
    return regressDays(station, seen, known);
  };

  it('beside a holiday does not tell of its weekday, nor of the level after it', () => {
    const usual = stationWith(1).before(HISTORY_DAYS);
    const regression = stationWith(0.65);
    const bridged = regression.before(HISTORY_DAYS);
    expect(regression.outliers).toEqual([]);
    // A Monday at 0.65 would move the next ones by 4 % and more if it were read as any other.
    for (let row = HISTORY_DAYS; row < HISTORY_DAYS + 7; row++) {
      expect(Math.abs(bridged.logTotal(row) - usual.logTotal(row))).toBeLessThan(0.01);
    }
  });

  it('without a place in the calendar is left out', () => {
    const { outliers } = stationWith(0.65, '');
    expect(outliers.map(({ row }) => row)).toContain(HOLIDAY - 1);
  });
});
