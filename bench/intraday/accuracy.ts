import { prepareDay, updateDay } from 'halfhour/forecast';
import { addDays, daysBetween } from 'halfhour/time';
import { hasSharedData } from '../../test/support/shared-data.ts';
import { type Centre, centres } from '../forecast/real-centres.ts';

/** Times of day at which days are updated, in half-hours from midnight. */
const TIMES = [0, 1, 8, 15, 16, 17, 18, 20, 24, 30, 36, 40, 41, 47];

/** Sums over all days that were updated at one time. */
interface Tally {
  contacts: number;
  without: number;
  updated: number;
  error: number;
  intervals: number;
  in80: number;
  in95: number;
  days: number;
  dayIn80: number;
  dayIn95: number;
}

/**
 * Every open day forecast on the evening before and updated at several times: WAPE of the rest without
 * and with update, bias, and how often the bands held what came, at intervals and for the day's total.
 * `--every N` takes only every Nth open day.
 */
export function run(args: readonly string[]): void {
  if (!hasSharedData) {
    console.log('the real series are absent: see HALFHOUR_DATA in CONTRIBUTING.md');
    return;
  }
  const place = args.indexOf('--every');
  for (const centre of centres()) table(centre, place < 0 ? 1 : Number(args[place + 1]));
}

function table(centre: Centre, every: number): void {
  const actuals = new Map(centre.rows.map(({ time, contacts }) => [String(time), contacts]));
  const holidays = new Set(centre.holidays.map(({ date }) => date));
  const tallies = TIMES.map(
    (): Tally => ({
      contacts: 0,
      without: 0,
      updated: 0,
      error: 0,
      intervals: 0,
      in80: 0,
      in95: 0,
      days: 0,
      dayIn80: 0,
      dayIn95: 0,
    }),
  );
  let days = 0;
  const from = centre.origins[0]!;
  for (let day = 0; day <= daysBetween(from, centre.last); day++) {
    const date = addDays(from, day);
    if (!actuals.has(`${date}T12:00`) || holidays.has(date)) continue;
    if (days++ % every > 0) continue;
    const prepared = prepareDay(centre.before(date), { date });
    const seen = prepared.intervals.map(
      ({ start }) => actuals.get(start.slice(0, 16)) ?? Number.NaN,
    );
    for (const [t, time] of TIMES.entries()) score(tallies[t]!, prepared, seen, time);
  }
  console.log(
    `\n${centre.name}: ${Math.ceil(days / every)} days updated within the day; WAPE of the rest in %`,
  );
  console.log('time   without  with   bias   80/95 intervals  80/95 day totals');
  for (const [t, time] of TIMES.entries()) print(time, tallies[t]!);
}

function score(
  tally: Tally,
  prepared: ReturnType<typeof prepareDay>,
  seen: readonly number[],
  time: number,
): void {
  const { intervals, dayQuantiles } = updateDay(prepared, { actuals: seen.slice(0, time) });
  for (const [k, { open, contacts, quantiles }] of intervals.entries()) {
    const actual = seen[time + k]!;
    if (Number.isNaN(actual)) continue;
    tally.contacts += actual;
    tally.without += Math.abs(actual - prepared.intervals[time + k]!.contacts);
    tally.updated += Math.abs(actual - contacts);
    tally.error += actual - contacts;
    if (!open) continue;
    tally.intervals++;
    if (quantiles[1]! <= actual && actual <= quantiles[3]!) tally.in80++;
    if (quantiles[0]! <= actual && actual <= quantiles[4]!) tally.in95++;
  }
  const isWhole = prepared.intervals.every(({ open }, i) => !open || !Number.isNaN(seen[i]!));
  if (!isWhole) return;
  const total = seen.reduce((sum, x) => sum + (x || 0), 0);
  tally.days++;
  if (dayQuantiles[1]! <= total && total <= dayQuantiles[3]!) tally.dayIn80++;
  if (dayQuantiles[0]! <= total && total <= dayQuantiles[4]!) tally.dayIn95++;
}

function print(time: number, tally: Tally): void {
  const percent = (part: number, whole: number) =>
    whole > 0 ? ((100 * part) / whole).toFixed(2) : '-';
  const clock = `${String(time >> 1).padStart(2, '0')}:${time % 2 === 0 ? '00' : '30'}`;
  console.log(
    [
      clock.padEnd(6),
      percent(tally.without, tally.contacts).padEnd(8),
      percent(tally.updated, tally.contacts).padEnd(6),
      percent(tally.error, tally.contacts).padEnd(6),
      `${percent(tally.in80, tally.intervals)}/${percent(tally.in95, tally.intervals)}`.padEnd(16),
      `${percent(tally.dayIn80, tally.days)}/${percent(tally.dayIn95, tally.days)}`,
    ].join(' '),
  );
}
