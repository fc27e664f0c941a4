import {
  type ForecastFromTotals,
  forecastFromTotals,
  forecastVolume,
  type HistoryRow,
  type IntervalHistory,
  intervalHistory,
  type PeriodTotal,
} from 'halfhour/forecast';
import { addDays, daysBetween } from 'halfhour/time';
import type { Centre } from './real-centres.ts';

const ALWAYS = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 }];
const HISTORY_DAYS = 182;
const AHEAD = 14;

/** A line of which totals alone are known, and the one that its profile is borrowed from. */
interface Pair {
  readonly name: string;
  readonly line: Centre;
  readonly like: Centre;
  /** The last day of what is borrowed, where it is of other years. */
  readonly likeUntil?: string | undefined;
  readonly seconds: number;
}

/**
 * Lines of which only totals are told, two weeks ahead: the error at intervals over that of the forecast that knew the
 * intervals, with totals of days, and weeks, alone and with some weeks of intervals; and how many lie within 80 and 95 %.
 */
export function fromTotalsTable(centres: readonly Centre[]): void {
  const named = (part: string) => centres.find(({ name }) => name.includes(part))!;
  const all = named('montco_2016');
  const ems = named('montco_2016, ems');
  const newYork = named('nyc_ems');
  const pairs: Pair[] = [
    { name: 'a county, like its ambulance calls', line: all, like: ems, seconds: 1800 },
    { name: 'its ambulance calls, like all of it', line: ems, like: all, seconds: 1800 },
    {
      name: 'its ambulance calls, like a city',
      line: ems,
      like: newYork,
      likeUntil: '2017-12-01',
      seconds: 3600,
    },
    {
      name: 'a city, like its ambulance calls',
      line: newYork,
      like: ems,
      likeUntil: '2016-08-01',
      seconds: 3600,
    },
    {
      name: 'its fire calls, like its traffic calls',
      line: named('fire'),
      like: named('traffic'),
      seconds: 1800,
    },
  ];
  for (const pair of pairs) {
    const origins = pair.line.origins.filter((_, i, list) => i % Math.ceil(list.length / 6) === 0);
    const columns = [
      score(pair, origins, { period: 1, ownWeeks: 0 }),
      ...[2, 8].map((ownWeeks) => score(pair, origins, { period: 1, ownWeeks })),
      score(pair, origins, { period: 7, ownWeeks: 0 }),
    ];
    console.log(`  ${pair.name.padEnd(40)} ${columns.join(' | ')}`);
  }
}

function score(
  { line, like, likeUntil, seconds }: Pair,
  origins: readonly string[],
  { period, ownWeeks }: { readonly period: number; readonly ownWeeks: number },
): string {
  const sums = { ours: 0, knew: 0, in80: 0, in95: 0, count: 0, own: 0, day80: 0, days: 0 };
  for (const origin of origins) {
    const history = historyOf(line.rows, origin, HISTORY_DAYS, seconds);
    const totals = totalsOf(history, period);
    const borrowed = historyOf(like.rows, likeUntil ?? origin, HISTORY_DAYS, seconds);
    const own = ownWeeks === 0 ? undefined : historyOf(line.rows, origin, 7 * ownWeeks, seconds);
    const { forecast, ownShare } = forecastFromTotals(totals, {
      like: borrowed,
      own,
      days: AHEAD,
      holidays: line.holidays,
    }) as ForecastFromTotals;
    const knew = forecastVolume(history, { days: AHEAD, holidays: line.holidays });
    const actuals = byInterval(line.rows, origin, seconds);
    sums.own += ownShare / origins.length;
    const ofDays = new Map<string, number>();
    for (const [i, { start, contacts, quantiles, date }] of forecast.intervals.entries()) {
      const actual = actuals.get(start.slice(0, 16));
      if (actual === undefined || line.holidays.some((holiday) => holiday.date === date)) continue;
      ofDays.set(date, (ofDays.get(date) ?? 0) + actual);
      sums.count++;
      sums.ours += Math.abs(actual - contacts);
      sums.knew += Math.abs(actual - knew.intervals[i]!.contacts);
      if (actual >= quantiles[1]! && actual <= quantiles[3]!) sums.in80++;
      if (actual >= quantiles[0]! && actual <= quantiles[4]!) sums.in95++;
    }
    for (const { date, quantiles } of forecast.days) {
      const actual = ofDays.get(date);
      if (actual === undefined) continue;
      sums.days++;
      if (actual >= quantiles[1]! && actual <= quantiles[3]!) sums.day80++;
    }
  }
  const percent = (part: number, whole = sums.count) => ((100 * part) / whole).toFixed(0);
  return `${period === 1 ? 'days' : 'weeks'}${ownWeeks > 0 ? `, own ${ownWeeks} weeks (${sums.own.toFixed(2)})` : ''}: ${(sums.ours / sums.knew).toFixed(3)}, ${percent(sums.in80)}/${percent(sums.in95)}, days ${percent(sums.day80, sums.days)}`;
}

function historyOf(
  rows: readonly HistoryRow[],
  before: string,
  days: number,
  seconds: number,
): IntervalHistory {
  const from = addDays(before, -days);
  const seen = new Map<string, number>();
  for (const { time, contacts } of rows) {
    const start = String(time);
    if (start < from || start >= before) continue;
    const key = seconds === 3600 ? `${start.slice(0, 13)}:00` : start;
    seen.set(key, (seen.get(key) ?? 0) + contacts);
  }
  return intervalHistory(
    Array.from(seen, ([time, contacts]) => ({ time, contacts })),
    { timeZone: 'America/New_York', intervalSeconds: seconds, openingHours: ALWAYS },
  );
}

function totalsOf(history: IntervalHistory, period: number): PeriodTotal[] {
  const first = history.days[0]!.date;
  const totals: { from: string; to: string; contacts: number }[] = [];
  for (const { date, first: start, count } of history.days) {
    const contacts = history.contacts
      .slice(start, start + count)
      .reduce<number>((all, x) => all + (x ?? 0), 0);
    if (daysBetween(first, date) % period === 0) totals.push({ from: date, to: date, contacts });
    else
      totals[totals.length - 1] = {
        ...totals.at(-1)!,
        to: date,
        contacts: totals.at(-1)!.contacts + contacts,
      };
  }
  return totals;
}

function byInterval(
  rows: readonly HistoryRow[],
  from: string,
  seconds: number,
): Map<string, number> {
  const until = addDays(from, AHEAD);
  const seen = new Map<string, number>();
  for (const { time, contacts } of rows) {
    const start = String(time);
    if (start < from || start >= until) continue;
    const key = seconds === 3600 ? `${start.slice(0, 13)}:00` : start.slice(0, 16);
    seen.set(key, (seen.get(key) ?? 0) + contacts);
  }
  return seen;
}
