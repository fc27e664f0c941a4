import {
  type ForecastVolumeInput,
  forecastVolume,
  type ModelName,
  reforecastDay,
} from 'halfhour/forecast';
import { addDays, daysBetween } from 'halfhour/time';
import type { Centre } from './real-centres.ts';

/** Pooled sums of errors. */
class Pool {
  readonly #sums = new Map<string, number>();

  add(name: string, value: number): void {
    this.#sums.set(name, (this.#sums.get(name) ?? 0) + value);
  }

  percent(part: string, whole: string): string {
    return (100 * ((this.#sums.get(part) ?? 0) / (this.#sums.get(whole) ?? 0))).toFixed(2);
  }
}

/** The bands of 80 and 95 %, and the deciles between. */
const LEVELS = [0.025, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.975];
const DECILES = LEVELS.slice(1, -1);
const BANDS = [0.025, 0.1, 0.5, 0.9, 0.975];

/** What the columns of `scoreRow` mean. */
export const SCORE_HEADER = `${''.padEnd(40)} wape   day    bias   deciles bands  median  80/95 intervals 80/95 days    s`;

/**
 * One line of scores: WAPE of intervals and of day totals, bias (actual less forecast), pinball loss
 * over mean contacts at three sets of levels (the deciles 0.1 to 0.9; 0.025, 0.1, 0.5, 0.9, 0.975;
 * the median alone), coverage of the 80 and 95 % bands, seconds a forecast. All but the last in %.
 */
export function scoreRow(
  title: string,
  centre: Centre,
  origins: readonly string[],
  options: { readonly days: number; readonly model: ModelName },
): void {
  const pool = new Pool();
  const before = process.cpuUsage().user;
  for (const origin of origins) score(centre, origin, options, pool);
  const seconds = (process.cpuUsage().user - before) / 1e6 / origins.length;
  const columns = [
    pool.percent('error', 'seen').padEnd(6),
    pool.percent('dayError', 'seen').padEnd(6),
    pool.percent('bias', 'seen').padEnd(6),
    pool.percent('deciles', 'seen').padEnd(7),
    pool.percent('bands', 'seen').padEnd(6),
    pool.percent('median', 'seen').padEnd(7),
    `${pool.percent('in80', 'count')}/${pool.percent('in95', 'count')}`.padEnd(15),
    `${pool.percent('dayIn80', 'days')}/${pool.percent('dayIn95', 'days')}`.padEnd(13),
    seconds.toFixed(2),
  ];
  console.log(`${title.padEnd(40)} ${columns.join(' ')}`);
}

function score(
  centre: Centre,
  origin: string,
  { days, model }: { days: number; model: ModelName },
  pool: Pool,
): void {
  const options: ForecastVolumeInput = { days, model, startDate: origin, levels: LEVELS };
  const { intervals, days: totals } = forecastVolume(centre.before(origin), options);
  const actuals = new Map(centre.rows.map(({ time, contacts }) => [String(time), contacts]));
  const holidays = new Set(centre.holidays.map(({ date }) => date));
  const pinball = (actual: number, quantiles: readonly number[], levels: readonly number[]) =>
    levels.reduce((total, level) => {
      const error = actual - quantiles[LEVELS.indexOf(level)]!;
      return total + Math.max(level * error, (level - 1) * error) / levels.length;
    }, 0);
  const isWithin = (actual: number, quantiles: readonly number[], level: number) =>
    quantiles[LEVELS.indexOf(level)]! <= actual &&
    actual <= quantiles.at(-1 - LEVELS.indexOf(level))!
      ? 1
      : 0;
  for (const day of totals) {
    if (holidays.has(day.date)) continue;
    let seen = 0;
    let known = 0;
    for (const { start, contacts, quantiles, date } of intervals) {
      const actual = date === day.date ? actuals.get(start.slice(0, 16)) : undefined;
      if (actual === undefined) continue;
      known++;
      seen += actual;
      pool.add('error', Math.abs(actual - contacts));
      pool.add('count', 1);
      pool.add('deciles', pinball(actual, quantiles, DECILES));
      pool.add('bands', pinball(actual, quantiles, BANDS));
      pool.add('median', pinball(actual, quantiles, [0.5]));
      pool.add('in80', isWithin(actual, quantiles, 0.1));
      pool.add('in95', isWithin(actual, quantiles, 0.025));
    }
    if (known === 0) continue;
    pool.add('seen', seen);
    pool.add('days', 1);
    pool.add('bias', seen - day.contacts);
    pool.add('dayError', Math.abs(seen - day.contacts));
    pool.add('dayIn80', isWithin(seen, day.quantiles, 0.1));
    pool.add('dayIn95', isWithin(seen, day.quantiles, 0.025));
  }
}

/** Every `every`th date from the first origin on on which the centre was open, none of them a holiday. */
export function dailyOrigins(centre: Centre, every: number): string[] {
  const known = new Set(centre.rows.map(({ time }) => String(time).slice(0, 10)));
  const holidays = new Set(centre.holidays.map(({ date }) => date));
  const from = centre.origins[0]!;
  return Array.from({ length: daysBetween(from, centre.last) + 1 }, (_, day) => addDays(from, day))
    .filter((date) => known.has(date) && !holidays.has(date))
    .filter((_, nth) => nth % every === 0);
}

/** One day ahead from daily origins, and the rest of each day updated at noon. */
export function dailyTable(centre: Centre, every: number): void {
  const pool = new Pool();
  const actuals = new Map(centre.rows.map(({ time, contacts }) => [String(time), contacts]));
  for (const date of dailyOrigins(centre, every)) {
    const history = centre.before(date);
    const ahead = forecastVolume(history, { days: 1, startDate: date });
    const morning = Array.from(
      { length: 24 },
      (_, i) => actuals.get(ahead.intervals[i]!.start.slice(0, 16)) ?? Number.NaN,
    );
    const update = reforecastDay(history, { actuals: morning, date });
    for (const [i, { start, contacts }] of ahead.intervals.entries()) {
      const actual = actuals.get(start.slice(0, 16));
      if (actual === undefined) continue;
      pool.add('seen', actual);
      pool.add('ahead', Math.abs(actual - contacts));
      if (i < 24) continue;
      pool.add('afternoon', actual);
      pool.add('without', Math.abs(actual - contacts));
      pool.add('updated', Math.abs(actual - update.intervals[i - 24]!.contacts));
    }
  }
  console.log(
    `${centre.name}, every ${every}. open day: one day ahead ${pool.percent('ahead', 'seen')} %, ` +
      `after noon ${pool.percent('without', 'afternoon')} % without update, ` +
      `${pool.percent('updated', 'afternoon')} % with`,
  );
}
