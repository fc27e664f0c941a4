import {
  type ForecastVolumeOptions,
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

/** Every model from the weekly origins: errors, bias, pinball loss and coverage. */
export function weeklyTable(centre: Centre, models: readonly ModelName[], days: number): void {
  console.log(`\n${centre.name}, ${days} days ahead from ${centre.origins.length} origins, in %`);
  console.log(
    `${'model'.padEnd(20)} wape   day    bias   pinball  80/95 intervals  80/95 days    s`,
  );
  for (const model of models) {
    const pool = new Pool();
    const before = process.cpuUsage().user;
    for (const origin of centre.origins) score(centre, origin, { days, model }, pool);
    const seconds = (process.cpuUsage().user - before) / 1e6 / centre.origins.length;
    const columns = [
      pool.percent('error', 'seen').padEnd(6),
      pool.percent('dayError', 'seen').padEnd(6),
      pool.percent('bias', 'seen').padEnd(6),
      pool.percent('pinball', 'seen').padEnd(8),
      `${pool.percent('in80', 'count')}/${pool.percent('in95', 'count')}`.padEnd(16),
      `${pool.percent('dayIn80', 'days')}/${pool.percent('dayIn95', 'days')}`.padEnd(13),
      seconds.toFixed(2),
    ];
    console.log(`${model.padEnd(20)} ${columns.join(' ')}`);
  }
}

function score(
  centre: Centre,
  origin: string,
  { days, model }: { days: number; model: ModelName },
  pool: Pool,
): void {
  const options: ForecastVolumeOptions = { days, model, startDate: origin };
  const { intervals, days: totals } = forecastVolume(centre.before(origin), options);
  const actuals = new Map(centre.rows.map(({ time, contacts }) => [String(time), contacts]));
  const holidays = new Set(centre.holidays.map(({ date }) => date));
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
      // At the median level the pinball loss is half the absolute error.
      pool.add('pinball', Math.abs(actual - quantiles[2]!) / 2);
      pool.add('in95', quantiles[0]! <= actual && actual <= quantiles[4]! ? 1 : 0);
      pool.add('in80', quantiles[1]! <= actual && actual <= quantiles[3]! ? 1 : 0);
    }
    if (known === 0) continue;
    pool.add('seen', seen);
    pool.add('days', 1);
    pool.add('bias', seen - day.contacts);
    pool.add('dayError', Math.abs(seen - day.contacts));
    pool.add('dayIn95', day.quantiles[0]! <= seen && seen <= day.quantiles[4]! ? 1 : 0);
    pool.add('dayIn80', day.quantiles[1]! <= seen && seen <= day.quantiles[3]! ? 1 : 0);
  }
}

/** One day ahead from daily origins, and the rest of each day updated at noon. */
export function dailyTable(centre: Centre, every: number): void {
  const pool = new Pool();
  const actuals = new Map(centre.rows.map(({ time, contacts }) => [String(time), contacts]));
  const holidays = new Set(centre.holidays.map(({ date }) => date));
  const from = centre.origins[0]!;
  let tried = 0;
  for (let day = 0; day <= daysBetween(from, centre.last); day++) {
    const date = addDays(from, day);
    const isOpen = actuals.has(`${date}T12:00`) && !holidays.has(date);
    if (!isOpen || tried++ % every > 0) continue;
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
