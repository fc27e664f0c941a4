import {
  forecastVolume,
  type HistoryRow,
  intervalHistory,
  reconcileForecasts,
  type VolumeForecast,
} from 'halfhour/forecast';
import { addDays } from 'halfhour/time';
import { hasSharedData, readSharedTable } from '../../test/support/shared-data.ts';
import { FIRST_DATE, QUEUE_CENTRES, queueRows } from './queues.ts';

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
 * Queues and their total, each forecast on its own and then reconciled: WAPE and how often the bands
 * held what came, before and after, for the whole and for the parts. Simulated centres, `--seeds N` of
 * each kind, and the three kinds of calls of a real emergency line.
 */
export function run(args: readonly string[]): void {
  const place = args.indexOf('--seeds');
  const seeds = place < 0 ? 1 : Number(args[place + 1]);
  console.log(`${''.padEnd(32)} WAPE %          within 80/95 %`);
  console.log(`${''.padEnd(32)} before  after   before       after`);
  for (const centre of QUEUE_CENTRES) {
    const tallies: Tallies = new Map();
    const origins = datesFrom(addDays(FIRST_DATE, TRAINING_DAYS), 7);
    const days = TRAINING_DAYS + 7 * ORIGINS + HORIZON;
    for (let seed = 1; seed <= seeds; seed++) {
      score({ timeZone: 'UTC', queues: queueRows(centre, days, seed), origins }, tallies);
    }
    print(centre.name, tallies);
  }
  if (!hasSharedData) return;
  const tallies: Tallies = new Map();
  score(emergencyLine(), tallies);
  print('emergency line', tallies);
}

type Tallies = Map<string, Tally>;

function datesFrom(first: string, step: number): string[] {
  return Array.from({ length: ORIGINS }, (_, nth) => addDays(first, nth * step));
}

/** Queues whose actuals are known, and the dates from which they are forecast. */
interface Queues {
  readonly timeZone: string;
  readonly queues: ReadonlyMap<string, readonly HistoryRow[]>;
  readonly origins: readonly string[];
}

/** The origins of the forecasting protocol: every second week of the last half-year. */
function emergencyLine(): Queues {
  const table = readSharedTable('forecast/us911_montco_2016.csv');
  const kinds = ['ems', 'traffic', 'fire'];
  const last = table.at(-1)![0]!.slice(0, 10);
  return {
    timeZone: 'America/New_York',
    queues: new Map(
      kinds.map((kind, k) => [
        kind,
        table.map((row) => ({ time: row[0]!.slice(0, 16), contacts: Number(row[2 + k]) })),
      ]),
    ),
    origins: datesFrom(addDays(last, -167), 14),
  };
}

function print(name: string, tallies: Tallies): void {
  for (const what of ['whole, intervals', 'whole, days', 'parts, intervals', 'parts, days']) {
    const before = tallies.get(`${what}, before`)!;
    const after = tallies.get(`${what}, after`)!;
    console.log(
      `${name}, ${what}`.padEnd(33) +
        percent(before.error, before.seen).padEnd(8) +
        percent(after.error, after.seen).padEnd(8) +
        [before, after].map(coverage).join(' '),
    );
  }
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);

function coverage({ in80, in95, count }: Tally): string {
  return `${percent(in80, count)}/${percent(in95, count)}`.padEnd(12);
}

function score({ timeZone, queues, origins }: Queues, tallies: Tallies): void {
  const all = [...queues.values()].flat();
  for (const startDate of origins) {
    const forecastOf = (rows: readonly HistoryRow[]) =>
      forecastVolume(
        intervalHistory(
          rows.filter(
            ({ time }) =>
              String(time) < startDate && String(time) >= addDays(startDate, -TRAINING_DAYS),
          ),
          {
            timeZone,
            intervalSeconds: 1800,
            missingRows: 'unknown',
            duplicates: 'add',
          },
        ),
        { days: HORIZON, startDate, levels: LEVELS },
      );
    const children = [...queues].map(([name, rows]) => ({ name, forecast: forecastOf(rows) }));
    const whole = { name: 'centre', forecast: forecastOf(all), children };
    const reconciled = reconcileForecasts(whole);
    tally('whole', 'before', whole.forecast, all, tallies);
    tally('whole', 'after', reconciled.forecast, all, tallies);
    for (const [c, { name, forecast }] of children.entries()) {
      tally('parts', 'before', forecast, queues.get(name)!, tallies);
      tally('parts', 'after', reconciled.children[c]!.forecast, queues.get(name)!, tallies);
    }
  }
}

function tally(
  what: string,
  when: string,
  { intervals, days }: VolumeForecast,
  rows: readonly HistoryRow[],
  tallies: Tallies,
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
  // Days of which nothing is known are not scored.
  for (const { start, open, contacts, quantiles } of intervals) {
    const actual = actuals.get(start.slice(0, 16));
    if (open && actual !== undefined) add('intervals', actual, contacts, quantiles);
  }
  for (const { date, closed, contacts, quantiles } of days) {
    const actual = actuals.get(date);
    if (!closed && actual !== undefined) add('days', actual, contacts, quantiles);
  }
}
