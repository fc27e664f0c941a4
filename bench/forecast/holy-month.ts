import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { addDays, daysBetween } from 'halfhour/time';
import { seededRandom } from '../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';

const FIRST = '2022-01-03';
const NAME = 'month of fasting';

/** Thirty days a year, some eleven days earlier each year. */
const MONTHS = ['2022-04-02', '2023-03-23', '2024-03-11', '2025-02-28'];
const SPAN_DAYS = 30;
const NAMED = MONTHS.flatMap((from) =>
  Array.from({ length: SPAN_DAYS }, (_, day) => addDays(from, day)),
);
const WITHIN = new Set(NAMED);

const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];
const WEEKS = 3;
const SEEDS = 3;

/**
 * A simulated line with a holy month: a hump at 13:00, and in the month a third less of it and as many calls again after
 * sunset. Its first three weeks, forecast from the day before it, when it was seen in so many years before: not named,
 * and named as days of one name.
 */
export function holyMonthTable(): void {
  console.log(
    `${'years seen before'.padEnd(20)} ${'not named: WAPE'.padEnd(17)} ${'21:00 of truth'.padEnd(16)} ${'named: WAPE'.padEnd(13)} ${'21:00 of truth'.padEnd(16)} 80/95, the truth's own`,
  );
  for (const [years, from] of MONTHS.entries()) {
    const [unnamed, named] = [false, true].map((isNamed) => judged(from, isNamed));
    console.log(
      [
        String(years).padEnd(20),
        percent(unnamed!.error / unnamed!.seen).padEnd(17),
        (unnamed!.evening / unnamed!.eveningSeen).toFixed(2).padEnd(16),
        percent(named!.error / named!.seen).padEnd(13),
        (named!.evening / named!.eveningSeen).toFixed(2).padEnd(16),
        `${percent(named!.within80 / named!.count)}/${percent(named!.within95 / named!.count)}, ${percent(named!.chance / named!.seen)}`,
      ].join(' '),
    );
  }
}

function judged(from: string, isNamed: boolean) {
  const sums = {
    seen: 0,
    error: 0,
    chance: 0,
    evening: 0,
    eveningSeen: 0,
    count: 0,
    within80: 0,
    within95: 0,
  };
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = seededRandom(seed);
    const days = daysBetween(FIRST, from) + 7 * WEEKS;
    const rows = simulatedRows(
      FIRST,
      days,
      (date, weekday, minutes) => truth(date, weekday, minutes / 60),
      (mean) => poissonDraw(mean, random),
      60,
    );
    const history = intervalHistory(
      rows.filter(({ time }) => String(time) < from),
      {
        timeZone: 'UTC',
        intervalSeconds: 3600,
        ...(isNamed ? { holidays: NAMED.map((date) => ({ date, name: NAME })) } : {}),
      },
    );
    const actuals = new Map(rows.map(({ time, contacts }) => [String(time), contacts ?? 0]));
    const { intervals } = forecastVolume(history, { days: 7 * WEEKS, levels: LEVELS });
    for (const { start, date, weekday, startMinutes, contacts, quantiles } of intervals) {
      const actual = actuals.get(start.slice(0, 16))!;
      const mean = truth(date, weekday, startMinutes / 60);
      sums.seen += actual;
      sums.error += Math.abs(actual - contacts);
      sums.chance += Math.abs(actual - mean);
      sums.count++;
      if (quantiles[1]! <= actual && actual <= quantiles[3]!) sums.within80++;
      if (quantiles[0]! <= actual && actual <= quantiles[4]!) sums.within95++;
      if (startMinutes !== 21 * 60) continue;
      sums.evening += contacts;
      sums.eveningSeen += mean;
    }
  }
  return sums;
}

/** Contacts to expect in an hour. */
function truth(date: string, weekday: number, hour: number): number {
  const ofWeekday = weekday < 5 ? 1 : 0.6;
  const hump = 240 * Math.exp(-(((hour - 13) / 4) ** 2)) + 6;
  if (!WITHIN.has(date)) return ofWeekday * hump;
  return ofWeekday * (0.7 * hump + 200 * Math.exp(-(((hour - 21) / 1.3) ** 2)));
}

function percent(part: number): string {
  return (100 * part).toFixed(1);
}
