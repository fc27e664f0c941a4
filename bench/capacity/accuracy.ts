import { readdirSync } from 'node:fs';
import { forecastFromTotals, intervalHistory } from 'halfhour/forecast';
import { addDays, daysBetween } from 'halfhour/time';
import { hasSharedData, readSharedTable, sharedDataPath } from '../../test/support/shared-data.ts';
import { printed } from '../peers/peer.ts';

/** Weeks are taken four together: of 52 in a year the peers know no season. */
const WEEKS = 4;
const MOST_YEARS = 13;
const ORIGINS = 6;
const OURS = 'forecastFromTotals';

interface Total {
  readonly from: string;
  readonly to: string;
  readonly contacts: number;
}

/** Totals of a line, so many a year. */
interface Line {
  readonly name: string;
  readonly ofYear: number;
  readonly totals: readonly Total[];
}

/** What somebody foretold of a year: each period, and bands of 80 %, of the periods or of the year. */
interface Foretold {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Errors of one method from one origin, as shares of what came. */
interface Errors {
  readonly periods: number;
  readonly year: number;
  readonly within: number;
}

/**
 * A year ahead of public counts by month and week, from up to six origins half a year apart, each with three years behind
 * it: the error of the periods and of the year, the mean over origins and the geometric mean over lines, beside ETS, ARIMA
 * and seasonal naive of R's forecast. `--only NAME` takes the lines whose name has it.
 */
export function run(args: readonly string[]): void {
  if (!hasSharedData) {
    console.log('the monthly series are absent: see HALFHOUR_DATA in CONTRIBUTING.md');
    return;
  }
  const part = args.includes('--only') ? args[args.indexOf('--only') + 1]! : '';
  const errors = new Map<string, Errors[]>();
  for (const line of lines().filter(({ name }) => name.includes(part))) {
    const ofLine = errorsOf(line);
    console.log(
      `${line.name}: ${Object.entries(ofLine)
        .map(([name, { periods, year }]) => `${name} ${percent(periods)} (year ${percent(year)})`)
        .join(', ')}`,
    );
    for (const [name, own] of Object.entries(ofLine))
      errors.set(name, [...(errors.get(name) ?? []), own]);
  }
  for (const [name, own] of errors)
    console.log(
      `${name}, geometric mean of ${own.length}: ${percent(geometric(own.map(({ periods }) => periods)))} of the periods, ${percent(geometric(own.map(({ year }) => year)))} of the year; P10-P90 held ${percent(mean(own.map(({ within }) => within)))} of ${name === OURS ? 'years' : 'periods'}`,
    );
}

function lines(): Line[] {
  const files = readdirSync(sharedDataPath('monthly')).filter((file) => file.endsWith('.csv'));
  return files.sort().map((file) => {
    const rows = readSharedTable(`monthly/${file}`).map(([period, count]) => ({
      period: period!,
      contacts: Number(count),
    }));
    const isWeekly = rows[0]!.period.length > 7;
    const totals = isWeekly ? ofWeeks(rows) : rows.map(ofMonth);
    const ofYear = isWeekly ? 52 / WEEKS : 12;
    return { name: file.slice(0, -4), ofYear, totals: totals.slice(-MOST_YEARS * ofYear) };
  });
}

type Row = { readonly period: string; readonly contacts: number };

/** Histories begin in 1970: earlier years are those 28 years later, which have the same calendar. */
function ofMonth({ period, contacts }: Row): Total {
  const year = Number(period.slice(0, 4)) + 28;
  const month = Number(period.slice(5));
  const first = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01`;
  const next = month === 12 ? first(year + 1, 1) : first(year, month + 1);
  return { from: first(year, month), to: addDays(next, -1), contacts };
}

function ofWeeks(rows: readonly Row[]): Total[] {
  const totals: Total[] = [];
  for (let last = rows.length; last >= WEEKS; last -= WEEKS) {
    const some = rows.slice(last - WEEKS, last);
    const contacts = some.reduce((sum, row) => sum + row.contacts, 0);
    totals.unshift({ from: some[0]!.period, to: addDays(some.at(-1)!.period, 6), contacts });
  }
  return totals;
}

function errorsOf({ ofYear, totals }: Line): Record<string, Errors> {
  const origins = Array.from(
    { length: ORIGINS },
    (_, k) => totals.length - ofYear - k * Math.floor(ofYear / 2),
  ).filter((origin, k) => k === 0 || origin >= 3 * ofYear - 1);
  const input = origins.map(
    (origin) => `${ofYear} ${totals.slice(0, origin).map(({ contacts }) => contacts)}`,
  );
  const script = new URL('../peers/scripts/totals.R', import.meta.url).pathname;
  const theirs = printed('Rscript', [script], `${input.join('\n')}\n`)?.split('\n');
  const all = new Map<string, Errors[]>();
  for (const [k, origin] of origins.entries()) {
    const actuals = totals.slice(origin, origin + ofYear).map(({ contacts }) => contacts);
    const note = (name: string, foretold: Foretold) =>
      all.set(name, [...(all.get(name) ?? []), judged(foretold, actuals)]);
    note(OURS, foretell(totals.slice(0, origin), totals.slice(origin, origin + ofYear)));
    const peers = theirs === undefined ? {} : (JSON.parse(theirs[k]!) as Record<string, Foretold>);
    for (const [name, foretold] of Object.entries(peers)) note(name, foretold);
  }
  return Object.fromEntries(
    [...all].map(([name, own]) => [
      name,
      {
        periods: mean(own.map(({ periods }) => periods)),
        year: mean(own.map(({ year }) => year)),
        within: mean(own.map(({ within }) => within)),
      },
    ]),
  );
}

/** By days, from totals alone: what is borrowed is even over the week, so that nothing is known of its shape. */
function foretell(known: readonly Total[], ahead: readonly Total[]): Foretold {
  const rows = Array.from({ length: 56 * 24 }, (_, hour) => ({
    time: Date.UTC(2024, 0, 1, hour),
    contacts: 100,
  }));
  const like = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
  const days = daysBetween(known.at(-1)!.to, ahead.at(-1)!.to);
  const { forecast } = forecastFromTotals(known, { like, days, levels: [0.1, 0.9] });
  const [low, high] = forecast.total.quantiles;
  const means = ahead.map(({ from, to }) =>
    forecast.days
      .filter(({ date }) => date >= from && date <= to)
      .reduce((sum, { contacts }) => sum + contacts, 0),
  );
  return { mean: means, low: [low!], high: [high!] };
}

function judged({ mean: means, low, high }: Foretold, actuals: readonly number[]): Errors {
  const all = actuals.reduce((sum, count) => sum + count, 0);
  const off = actuals.map((count, t) => count - means[t]!);
  const banded = low.length === 1 ? [all] : actuals;
  return {
    periods: off.reduce((sum, error) => sum + Math.abs(error), 0) / all,
    year: Math.abs(off.reduce((sum, error) => sum + error, 0)) / all,
    within:
      banded.filter((count, t) => count >= low[t]! && count <= high[t]!).length / banded.length,
  };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const geometric = (values: readonly number[]) => Math.exp(mean(values.map(Math.log)));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
