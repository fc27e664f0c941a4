import { parseArguments } from '../../core/parse-input.ts';
import { normalQuantile } from '../../math/distributions/normal.ts';
import { exp } from '../../math/elementary/exp.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import { addDays, addMonths, daysBetween, weekdayOf } from '../../time/local-date.ts';
import { USUAL_LEVELS } from '../quantile-levels.ts';
import { fourMethods } from './four-methods.ts';
import { type ForecastPeriodsInput, forecastPeriodsInput, yearOf } from './input.ts';
import { trialSpread } from './trial-spread.ts';

/** Contacts of one month or week to come. */
export interface PeriodForecast {
  /** First and last date. */
  readonly from: string;
  readonly to: string;
  readonly contacts: number;
  /** At each of the levels. */
  readonly quantiles: readonly number[];
  /** Standard deviation of the logarithm: 0.1 for about 10 %. */
  readonly error: number;
  /** All periods from the first to this one together: their errors partly cancel. */
  readonly untilHere: {
    readonly contacts: number;
    readonly quantiles: readonly number[];
    readonly error: number;
  };
}

/** Contacts of the months or weeks to come. */
export interface PeriodsForecast {
  readonly levels: readonly number[];
  readonly periods: readonly PeriodForecast[];
}

/**
 * How many contacts will the next two years bring, by month or week, and how sure is that?
 *
 * From totals alone, for budgets and hiring. The mean of four plain methods: the level stays, it goes on by half of its
 * trend, its trend fades, the last year comes again. The season is that of the own years, once there are two, or one that is
 * given; odd periods (a strike, a month of which half was counted) do not count. Lengths of months and, with `weekdays`,
 * their working days are taken into account. Growth and campaigns that are planned are put in.
 *
 * Quantiles are as wide as the same methods erred at the own newest periods, up to 60, a period further ahead more. They
 * hold a tenth and nine tenths for 12 months ahead in 4 of 5 periods of public lines; growth that is planned has the same.
 * Not for days or half-hours: `forecastVolume`, or `forecastFromTotals`.
 *
 * @param input - Past periods without a gap, how many to forecast, and what is planned.
 * @returns Contacts of each period to come with quantiles, alone and from the first period on together.
 * @throws InvalidInputError for every field outside its domain, or a season of another length than a year has periods.
 * @example
 * ```ts
 * import { forecastPeriods } from 'halfhour/forecast';
 *
 * const usual = [1000, 900, 1000, 1100, 1200, 1000, 900, 900, 1000, 1100, 1300, 1500];
 * const contacts = [...usual, ...usual.map((count) => 1.04 * count), ...usual.map((count) => 1.07 * count)];
 * const { periods } = forecastPeriods({ from: '2024-01-01', contacts, ahead: 12, levels: [0.1, 0.9] });
 * periods[11]; // => { from: '2027-12-01', to: '2027-12-31', contacts: 1631.8…, … }
 * ```
 */
export function forecastPeriods(input: ForecastPeriodsInput): PeriodsForecast {
  parseArguments('forecastPeriods', { input: [forecastPeriodsInput, input, ''] });
  const { from, period, contacts, ahead, levels = USUAL_LEVELS } = input;
  const begins = (t: number) =>
    period === 'week' ? addDays(from, WEEK_DAYS * t) : addMonths(from, t);
  const sizes = Array.from({ length: contacts.length + ahead }, (_, t) =>
    sizeOf(begins(t), begins(t + 1), input),
  );
  // Nothing and next to nothing are alike; a closed period has no size, and tells nothing.
  const daily = contacts.map((count, t) => Math.max(count, LEAST) / (sizes[t]! || 1));
  const outlook = { year: yearOf(period), growth: input.growth, season: input.season };
  const hasAny = contacts.some((count) => count > 0);
  const means = fourMethods(daily, ahead, outlook).map((each, t) =>
    hasAny ? each * sizes[contacts.length + t]! : 0,
  );
  const spread = trialSpread(daily, ahead, { ...outlook, growth: undefined });
  const quantilesOf = (mean: number, error: number) =>
    levels.map((level) => mean * exp(error * normalQuantile(level)));
  // However well the past was foretold, counts have their chance.
  const atLeastChance = (error: number, mean: number) =>
    Math.max(error, 1 / Math.sqrt(Math.max(mean, 1)));
  let sum = 0;
  const periods = means.map((mean, t): PeriodForecast => {
    sum += mean;
    const [first, next] = [begins(contacts.length + t), begins(contacts.length + t + 1)];
    const error = atLeastChance(spread.ofPeriod[t]!, mean);
    const ofSum = atLeastChance(spread.ofSum[t]!, sum);
    return {
      from: first,
      to: addDays(next, -1),
      contacts: mean,
      quantiles: quantilesOf(mean, error),
      error,
      untilHere: { contacts: sum, quantiles: quantilesOf(sum, ofSum), error: ofSum },
    };
  });
  return { levels, periods };
}

/** Contacts of a period that had none, so that it has a logarithm. */
const LEAST = 0.5;

/** Days of a period, each as its weekday counts, with the campaigns that touch it. */
function sizeOf(
  from: string,
  next: string,
  { campaigns = [], weekdays }: Pick<ForecastPeriodsInput, 'campaigns' | 'weekdays'>,
): number {
  const count = daysBetween(from, next);
  const first = weekdayOf(from);
  let size = 0;
  for (let day = 0; day < count; day++) size += weekdays?.[(first + day) % WEEK_DAYS] ?? 1;
  return campaigns.reduce(
    (all, campaign) => (campaign.from <= from && from <= campaign.to ? all * campaign.factor : all),
    size,
  );
}
