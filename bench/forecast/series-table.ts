import { forecastVolume, type IntervalHistory, type VolumeForecast } from 'halfhour/forecast';
import { addDays, daysBetween } from 'halfhour/time';
import type { Centre } from './real-centres.ts';

const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];

/** What 0.1.0 (commit 7671fc4) reached by this very protocol: error in %, or the part of days within the bands. */
const BEFORE: Readonly<Record<string, Scores>> = {
  bank_us_2003: { week: 5.47, days: 4.21, twoWeeks: 5.48, holidays: 100 },
  us911_montco_2016: { week: 32.7, days: 6.19, twoWeeks: 33.68, holidays: 52.22 },
  'us911_montco_2016, ems': { week: 40.39, days: 6.84, twoWeeks: 41.24, holidays: 52.03 },
  'us911_montco_2016, traffic': { week: 53.65, days: 13.15, twoWeeks: 54.06, holidays: 116.76 },
  'us911_montco_2016, fire': { week: 76.03, days: 13.86, twoWeeks: 77.0, holidays: 78.78 },
  us_nyc_ems_2017_2019_hourly: { week: 7.73, days: 3.53, twoWeeks: 7.84, holidays: 17.56 },
  au_southern_cross_2015_2016_hourly: { week: 9.16, days: 6.01, twoWeeks: 9.96, holidays: 113.94 },
};

interface Scores {
  /** WAPE of intervals and of days one week ahead, of intervals two weeks ahead; %. */
  readonly week: number;
  readonly days: number;
  readonly twoWeeks: number;
  /** WAPE of the intervals of holidays, 7 to 13 days ahead; %. */
  readonly holidays: number;
}

/**
 * A line a series: errors of one and two weeks, of day totals and of holidays, beside those of 0.1.0 and of
 * the best of four plain peers (means of the last 4, 6 and 8 same weekdays, median of 8; holidays left out),
 * and how often the bands of 80 and 95 % held, on usual days and on holidays.
 */
export function seriesTable(centres: readonly Centre[], trainingDays?: number): void {
  console.log(
    `${''.padEnd(36)} 1 week        days          2 weeks       bias   holidays       80/95 usual  80/95 holidays  peer 1 week`,
  );
  for (const centre of centres) {
    const actuals = new Map(centre.rows.map(({ time, contacts }) => [String(time), contacts]));
    const isHoliday = holidayTest(centre);
    const usual = (date: string) => !isHoliday(date);
    const week = new Pool();
    const twoWeeks = new Pool();
    const holidays = new Pool();
    const peers = [4, 6, 8, -8].map((weeks) => ({ weeks, pool: new Pool() }));
    const origins = centre.origins.filter(
      (origin) => trainingDays === undefined || origin >= addDays(centre.first, trainingDays),
    );
    for (const origin of origins) {
      const history = centre.before(origin, trainingDays);
      week.add(forecastFrom(history, origin, 7), actuals, usual);
      twoWeeks.add(forecastFrom(history, origin, 14), actuals, usual);
      for (const { weeks, pool } of peers) pool.addPlain(history, origin, weeks, actuals, usual);
    }
    for (const date of holidaysWithin(centre, trainingDays)) {
      const origin = addDays(date, -7 - (((daysBetween('2001-01-01', date) % 7) + 7) % 7));
      const forecast = forecastFrom(centre.before(origin, trainingDays), origin, 14);
      holidays.add(forecast, actuals, (day) => day === date);
    }
    const before = trainingDays === undefined ? BEFORE[centre.name] : undefined;
    const beside = (value: number, old: number | undefined) =>
      `${value.toFixed(2)}${old === undefined ? '' : ` (${(value / old).toFixed(3)})`}`.padEnd(14);
    console.log(
      [
        centre.name.padEnd(36),
        beside(week.wape, before?.week) +
          beside(week.dayWape, before?.days) +
          beside(twoWeeks.wape, before?.twoWeeks) +
          week.bias.toFixed(1).padEnd(7) +
          beside(holidays.wape, before?.holidays) +
          twoWeeks.coverage.padEnd(13) +
          holidays.coverage.padEnd(16) +
          Math.min(...peers.map(({ pool }) => pool.wape)).toFixed(2),
      ].join(' '),
    );
  }
}

function forecastFrom(history: IntervalHistory, startDate: string, days: number): VolumeForecast {
  return forecastVolume(history, { days, startDate, levels: LEVELS });
}

function holidayTest({ holidays }: Centre): (date: string) => boolean {
  const dates = new Set(holidays.map(({ date }) => date));
  return (date) => dates.has(date);
}

/** Holidays with so many days, or 26 weeks, before the origin that looks at them. */
function holidaysWithin({ holidays, first, last }: Centre, trainingDays = 182): string[] {
  return holidays
    .map(({ date }) => date)
    .filter((date) => date >= addDays(first, trainingDays + 14) && date <= addDays(last, -7));
}

class Pool {
  #seen = 0;
  #error = 0;
  #dayError = 0;
  #signed = 0;
  #count = 0;
  readonly #within = [0, 0];

  add(
    { intervals, days }: VolumeForecast,
    actuals: ReadonlyMap<string, number>,
    counts: (date: string) => boolean,
  ): void {
    const byDay = new Map<string, number>();
    for (const { start, date, contacts, quantiles } of intervals) {
      const actual = actuals.get(start.slice(0, 16));
      if (actual === undefined || !counts(date)) continue;
      this.#error += Math.abs(actual - contacts);
      this.#count++;
      for (const [k, level] of [1, 0].entries()) {
        if (quantiles[level]! <= actual && actual <= quantiles[4 - level]!) this.#within[k]!++;
      }
      byDay.set(date, (byDay.get(date) ?? 0) + actual);
    }
    for (const { date, contacts } of days) {
      const actual = byDay.get(date);
      if (actual !== undefined) this.#addDay(actual, contacts);
    }
  }

  /** The mean, or by a negative number the median, of the last same weekdays that were no holidays. */
  addPlain(
    { days, starts, startMinutes, contacts, holidays }: IntervalHistory,
    origin: string,
    weeks: number,
    actuals: ReadonlyMap<string, number>,
    counts: (date: string) => boolean,
  ): void {
    const off = new Set(holidays.map(({ date }) => date));
    for (let ahead = 0; ahead < 7; ahead++) {
      const date = addDays(origin, ahead);
      if (!counts(date)) continue;
      const weekday = ((daysBetween('2001-01-01', date) % 7) + 7) % 7;
      const past = days
        .filter((day) => day.weekday === weekday && !off.has(day.date) && !day.closed)
        .slice(-Math.abs(weeks));
      const bySlot = new Map<number, number[]>();
      for (const { first, count } of past) {
        for (let i = first; i < first + count && i < starts.length; i++) {
          const seen = contacts[i];
          if (seen == null || Number.isNaN(seen)) continue;
          const list = bySlot.get(startMinutes[i]!) ?? [];
          bySlot.set(startMinutes[i]!, [...list, seen]);
        }
      }
      let actualTotal = 0;
      let total = 0;
      for (const [minutes, seen] of bySlot) {
        const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const actual = actuals.get(`${date}T${clock}`);
        if (actual === undefined) continue;
        const guess = weeks > 0 ? meanOf(seen) : medianOf(seen);
        this.#error += Math.abs(actual - guess);
        actualTotal += actual;
        total += guess;
      }
      this.#addDay(actualTotal, total);
    }
  }

  #addDay(actual: number, forecast: number): void {
    this.#seen += actual;
    this.#dayError += Math.abs(actual - forecast);
    this.#signed += actual - forecast;
  }

  get wape(): number {
    return (100 * this.#error) / this.#seen;
  }

  get dayWape(): number {
    return (100 * this.#dayError) / this.#seen;
  }

  get bias(): number {
    return (100 * this.#signed) / this.#seen;
  }

  get coverage(): string {
    return this.#within.map((within) => ((100 * within) / this.#count).toFixed(1)).join('/');
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
  );
}
