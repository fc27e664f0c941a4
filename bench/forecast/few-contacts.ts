import { forecastVolume, type HistoryRow, intervalHistory } from 'halfhour/forecast';
import { addDays } from 'halfhour/time';
import { type Random, seededRandom } from '../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';
import type { Centre } from './real-centres.ts';

const LEVELS = [0.025, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.975];
const FROM = '2026-01-05';
const DAYS = 231;
const ALWAYS = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 }];

/** A line with a few contacts: its rows by a seed. */
interface QuietLine {
  readonly name: string;
  readonly seconds: number;
  readonly timeZone: string;
  readonly lastDay: string;
  readonly rows: (random: Random) => readonly HistoryRow[];
}

/**
 * Lines with less than one contact an interval, simulated and real ones of which chance keeps a few calls: what is
 * forecast over what comes, and the pinball loss of intervals and days over that of a Poisson count with the same mean.
 */
export function fewContactsTable(real: readonly Centre[]): void {
  console.log(`${''.padEnd(40)} mean    forecast  pinball intervals, days over Poisson's`);
  for (const line of [...simulated(), ...thinned(real)]) {
    const sums = {
      seen: 0,
      forecast: 0,
      count: 0,
      ours: 0,
      chance: 0,
      ourDays: 0,
      chanceOfDays: 0,
    };
    for (let seed = 1; seed <= 4; seed++) addLine(line, line.rows(seededRandom(31 * seed)), sums);
    console.log(
      line.name.padEnd(40),
      (sums.seen / sums.count).toFixed(3).padEnd(7),
      (sums.forecast / sums.seen).toFixed(3).padEnd(9),
      (sums.ours / sums.chance).toFixed(3).padEnd(18),
      (sums.ourDays / sums.chanceOfDays).toFixed(3),
    );
  }
}

function addLine(
  { seconds, timeZone, lastDay }: QuietLine,
  rows: readonly HistoryRow[],
  sums: Record<
    'seen' | 'forecast' | 'count' | 'ours' | 'chance' | 'ourDays' | 'chanceOfDays',
    number
  >,
): void {
  const actuals = new Map(rows.map(({ time, contacts }) => [String(time), contacts ?? 0]));
  for (const weeks of [1, 3, 5, 7]) {
    const origin = addDays(lastDay, 1 - 7 * weeks);
    const from = addDays(origin, -182);
    const past = rows.filter(({ time }) => String(time) < origin && String(time) >= from);
    const history = intervalHistory(past, {
      timeZone,
      intervalSeconds: seconds,
      openingHours: ALWAYS,
    });
    const { intervals, days } = forecastVolume(history, {
      days: 7,
      startDate: origin,
      levels: LEVELS,
    });
    const totals = new Map<string, number>();
    for (const { start, date, contacts, quantiles } of intervals) {
      const actual = actuals.get(start.slice(0, 16));
      if (actual === undefined) continue;
      totals.set(date, (totals.get(date) ?? 0) + actual);
      sums.seen += actual;
      sums.forecast += contacts;
      sums.count++;
      sums.ours += loss(actual, quantiles);
      sums.chance += loss(actual, poissonQuantiles(contacts));
    }
    for (const { date, contacts, quantiles } of days) {
      sums.ourDays += loss(totals.get(date)!, quantiles);
      sums.chanceOfDays += loss(totals.get(date)!, poissonQuantiles(contacts));
    }
  }
}

function loss(actual: number, quantiles: readonly number[]): number {
  return LEVELS.reduce((total, level, k) => {
    const error = actual - quantiles[k]!;
    return total + Math.max(level * error, (level - 1) * error);
  }, 0);
}

function poissonQuantiles(mean: number): number[] {
  return LEVELS.map((level) => {
    let term = Math.exp(-mean);
    let below = term;
    let count = 0;
    while (below < level) {
      count++;
      term *= mean / count;
      below += term;
    }
    return count;
  });
}

function simulated(): QuietLine[] {
  const shape = (minutes: number) => 0.15 + 1.7 * Math.exp(-(((minutes / 60 - 13) / 5) ** 2));
  const weekdays = [1.1, 1, 1, 1, 1.1, 0.9, 0.8];
  const kinds = [
    [1800, 0.02],
    [1800, 0.1],
    [1800, 0.4],
    [3600, 0.04],
    [3600, 0.2],
    [3600, 0.8],
  ] as const;
  return kinds.map(([seconds, usual]) => ({
    name: `simulated, ${seconds / 60} minutes, about ${usual}`,
    seconds,
    timeZone: 'UTC',
    lastDay: addDays(FROM, DAYS - 1),
    rows: (random) =>
      simulatedRows(
        FROM,
        DAYS,
        (_, weekday, minutes) => usual * shape(minutes) * weekdays[weekday]!,
        (mean) => poissonDraw(mean, random),
        seconds / 60,
      ),
  }));
}

/** Of each real series that never closes its first months, every contact kept by a small chance. */
function thinned(real: readonly Centre[]): QuietLine[] {
  const wanted = [0.07, 0.4];
  return real
    .filter(({ name }) => !name.startsWith('bank'))
    .flatMap((centre) => {
      const lastDay = addDays(centre.first, DAYS - 1);
      const rows = centre.rows.filter(({ time }) => String(time).slice(0, 10) <= lastDay);
      const mean = rows.reduce((all, { contacts }) => all + (contacts ?? 0), 0) / rows.length;
      return wanted.map((kept) => ({
        name: `${centre.name}, thinned to ${kept}`,
        seconds: centre.name.endsWith('hourly') ? 3600 : 1800,
        timeZone: centre.name.startsWith('au') ? 'Australia/Melbourne' : 'America/New_York',
        lastDay,
        // Of a Poisson count a chance keeps a Poisson count; of one that scatters more, nearly one.
        rows: (random: Random) =>
          rows.map(({ time, contacts }) => ({
            time,
            contacts: poissonDraw(((contacts ?? 0) * kept) / mean, random),
          })),
      }));
    });
}
