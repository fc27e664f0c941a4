import {
  forecastVolume,
  type HistoryRow,
  intervalHistory,
  reconcileForecasts,
  type VolumeForecast,
} from 'halfhour/forecast';
import { addDays } from 'halfhour/time';
import { FIRST_DATE, QUEUE_CENTRES, type QueueCentre, queueRows } from './queues.ts';

const TRAINING_DAYS = 98;
const HORIZON = 7;
const ORIGINS = 12;
const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];

/** Sums of one kind of forecast over all origins. */
interface Tally {
  seen: number;
  error: number;
  count: number;
  in80: number;
  in95: number;
}

/**
 * Simulated queues and their total, each forecast on its own and then reconciled: WAPE and how often
 * the bands held what came, before and after, for the whole and for the parts. `--seeds N` draws N
 * centres of each kind.
 */
export function run(args: readonly string[]): void {
  const place = args.indexOf('--seeds');
  const seeds = place < 0 ? 1 : Number(args[place + 1]);
  console.log(`${''.padEnd(32)} WAPE %          within 80/95 %`);
  console.log(`${''.padEnd(32)} before  after   before       after`);
  for (const centre of QUEUE_CENTRES) {
    const tallies = new Map<string, Tally>();
    for (let seed = 1; seed <= seeds; seed++) score(centre, seed, tallies);
    for (const what of ['whole, intervals', 'whole, days', 'parts, intervals', 'parts, days']) {
      const before = tallies.get(`${what}, before`)!;
      const after = tallies.get(`${what}, after`)!;
      console.log(
        `${centre.name}, ${what}`.padEnd(33) +
          percent(before.error, before.seen).padEnd(8) +
          percent(after.error, after.seen).padEnd(8) +
          [before, after].map(coverage).join(' '),
      );
    }
  }
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);

function coverage({ in80, in95, count }: Tally): string {
  return `${percent(in80, count)}/${percent(in95, count)}`.padEnd(12);
}

function score(centre: QueueCentre, seed: number, tallies: Map<string, Tally>): void {
  const rows = queueRows(centre, TRAINING_DAYS + 7 * ORIGINS + HORIZON, seed);
  const all = [...rows.values()].flat();
  for (let origin = 0; origin < ORIGINS; origin++) {
    const startDate = addDays(FIRST_DATE, TRAINING_DAYS + 7 * origin);
    const forecastOf = (rows: readonly HistoryRow[]) =>
      forecastVolume(
        intervalHistory(
          rows.filter(
            ({ time }) =>
              String(time) < startDate && String(time) >= addDays(startDate, -TRAINING_DAYS),
          ),
          {
            timeZone: 'UTC',
            intervalSeconds: 1800,
            missingRows: 'unknown',
            duplicates: 'add',
          },
        ),
        { days: HORIZON, startDate, levels: LEVELS },
      );
    const children = [...rows].map(([name, rows]) => ({ name, forecast: forecastOf(rows) }));
    const whole = { name: 'centre', forecast: forecastOf(all), children };
    const reconciled = reconcileForecasts(whole);
    tally('whole', 'before', whole.forecast, all, tallies);
    tally('whole', 'after', reconciled.forecast, all, tallies);
    for (const [c, { name, forecast }] of children.entries()) {
      tally('parts', 'before', forecast, rows.get(name)!, tallies);
      tally('parts', 'after', reconciled.children[c]!.forecast, rows.get(name)!, tallies);
    }
  }
}

function tally(
  what: string,
  when: string,
  { intervals, days }: VolumeForecast,
  rows: readonly HistoryRow[],
  tallies: Map<string, Tally>,
): void {
  const actuals = new Map<string, number>();
  for (const { time, contacts = 0 } of rows) {
    for (const key of [String(time), String(time).slice(0, 10)]) {
      actuals.set(key, (actuals.get(key) ?? 0) + contacts);
    }
  }
  const add = (cells: string, actual: number, contacts: number, quantiles: readonly number[]) => {
    const name = `${what}, ${cells}, ${when}`;
    const sums = tallies.get(name) ?? { seen: 0, error: 0, count: 0, in80: 0, in95: 0 };
    tallies.set(name, sums);
    sums.seen += actual;
    sums.error += Math.abs(actual - contacts);
    sums.count++;
    if (quantiles[1]! <= actual && actual <= quantiles[3]!) sums.in80++;
    if (quantiles[0]! <= actual && actual <= quantiles[4]!) sums.in95++;
  };
  for (const { start, open, contacts, quantiles } of intervals) {
    if (open) add('intervals', actuals.get(start.slice(0, 16)) ?? 0, contacts, quantiles);
  }
  for (const { date, closed, contacts, quantiles } of days) {
    if (!closed) add('days', actuals.get(date) ?? 0, contacts, quantiles);
  }
}
