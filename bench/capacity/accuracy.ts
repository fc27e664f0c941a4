import { readdirSync } from 'node:fs';
import { forecastPeriods } from 'halfhour/forecast';
import { fourMethods } from '../../src/forecast/forecast-periods/four-methods.ts';
import { trialSpread } from '../../src/forecast/forecast-periods/trial-spread.ts';
import { hasSharedData, readSharedTable, sharedDataPath } from '../../test/support/shared-data.ts';
import { printed } from '../peers/peer.ts';

/** Weeks are taken four together: of 52 in a year the peers know no season. */
const WEEKS = 4;
const MOST_YEARS = 13;
const ORIGINS = 6;
const OURS = 'forecastPeriods';
const PEERS = 'Rscript';

/** Totals of a line, so many a year. */
interface Line {
  readonly name: string;
  /** First date of the first month; absent where weeks are taken together. */
  readonly from?: string | undefined;
  readonly ofYear: number;
  readonly totals: readonly number[];
}

/** What somebody foretold of a year: each period, with a band of 80 %, and one of the whole. */
interface Foretold {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly year?: readonly [number, number] | undefined;
}

/** Errors of one method, as shares of what came, and how often its bands held. */
interface Errors {
  readonly periods: number;
  readonly year: number;
  readonly within: number;
  readonly yearWithin: number;
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
  for (const [name, own] of errors) {
    const all = (measure: keyof Errors) => own.map((one) => one[measure]);
    console.log(
      `${name}, geometric mean of ${own.length}: ${percent(geometric(all('periods')))} of the periods, ${percent(geometric(all('year')))} of the year; P10-P90 held ${percent(mean(all('within')))} of periods${name === OURS ? `, ${percent(mean(all('yearWithin')))} of years` : ''}`,
    );
  }
}

function lines(): Line[] {
  const files = readdirSync(sharedDataPath('monthly')).filter((file) => file.endsWith('.csv'));
  return files.sort().map((file): Line => {
    const rows = readSharedTable(`monthly/${file}`);
    const counts = rows.map(([, count]) => Number(count));
    const name = file.slice(0, -4);
    const isWeekly = rows[0]![0]!.length > 7;
    if (isWeekly) {
      const ofYear = 52 / WEEKS;
      return { name, ofYear, totals: together(counts).slice(-MOST_YEARS * ofYear) };
    }
    const months = rows.slice(-MOST_YEARS * 12);
    const from = `${months[0]![0]}-01`;
    return { name, from, ofYear: 12, totals: counts.slice(-MOST_YEARS * 12) };
  });
}

function together(weeks: readonly number[]): number[] {
  const totals: number[] = [];
  for (let last = weeks.length; last >= WEEKS; last -= WEEKS)
    totals.unshift(weeks.slice(last - WEEKS, last).reduce((sum, count) => sum + count, 0));
  return totals;
}

function errorsOf(line: Line): Record<string, Errors> {
  const { ofYear, totals } = line;
  const origins = Array.from(
    { length: ORIGINS },
    (_, k) => totals.length - ofYear - k * Math.floor(ofYear / 2),
  ).filter((origin, k) => k === 0 || origin >= 3 * ofYear - 1);
  const script = new URL('../peers/scripts/totals.R', import.meta.url).pathname;
  const all = new Map<string, Errors[]>();
  for (const origin of origins) {
    const actuals = totals.slice(origin, origin + ofYear);
    const note = (name: string, foretold: Foretold) =>
      all.set(name, [...(all.get(name) ?? []), judged(foretold, actuals)]);
    note(OURS, foretell(line, origin));
    // One origin a call: a long line takes minutes.
    const theirs = printed(PEERS, [script], `${ofYear} ${totals.slice(0, origin)}\n`);
    // A mean over fewer origins would compare unlike years: it is to be seen.
    if (theirs === undefined) console.log(`${line.name}: no answer of R from ${origin} periods`);
    const peers = theirs === undefined ? {} : (JSON.parse(theirs) as Record<string, Foretold>);
    for (const [name, foretold] of Object.entries(peers)) note(name, foretold);
  }
  return Object.fromEntries(
    [...all].map(([name, own]) => {
      const over = (measure: keyof Errors) => mean(own.map((one) => one[measure]));
      const [periods, year] = [over('periods'), over('year')];
      return [name, { periods, year, within: over('within'), yearWithin: over('yearWithin') }];
    }),
  );
}

function foretell({ from, ofYear, totals }: Line, origin: number): Foretold {
  const known = totals.slice(0, origin);
  if (from !== undefined) {
    const { periods } = forecastPeriods({ from, contacts: known, ahead: 12, levels: [0.1, 0.9] });
    const [low, high] = periods.at(-1)!.untilHere.quantiles;
    return {
      mean: periods.map(({ contacts }) => contacts),
      low: periods.map(({ quantiles }) => quantiles[0]!),
      high: periods.map(({ quantiles }) => quantiles[1]!),
      year: [low!, high!],
    };
  }
  // Four weeks are neither a month nor a week: what lies beneath.
  const values = known.map((count) => Math.max(count, 0.5));
  const means = fourMethods(values, ofYear, { year: ofYear });
  const { ofPeriod, ofSum } = trialSpread(values, ofYear, { year: ofYear });
  const at = (center: number, error: number) => center * Math.exp(error);
  const all = means.reduce((sum, one) => sum + one, 0);
  const z = 1.2815515655446004;
  return {
    mean: means,
    low: means.map((one, t) => at(one, -z * ofPeriod[t]!)),
    high: means.map((one, t) => at(one, z * ofPeriod[t]!)),
    year: [at(all, -z * ofSum.at(-1)!), at(all, z * ofSum.at(-1)!)],
  };
}

function judged({ mean: means, low, high, year }: Foretold, actuals: readonly number[]): Errors {
  const all = actuals.reduce((sum, count) => sum + count, 0);
  const off = actuals.map((count, t) => count - means[t]!);
  return {
    periods: off.reduce((sum, error) => sum + Math.abs(error), 0) / all,
    year: Math.abs(off.reduce((sum, error) => sum + error, 0)) / all,
    within:
      actuals.filter((count, t) => count >= low[t]! && count <= high[t]!).length / actuals.length,
    yearWithin: year !== undefined && all >= year[0] && all <= year[1] ? 1 : 0,
  };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const geometric = (values: readonly number[]) => Math.exp(mean(values.map(Math.log)));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
