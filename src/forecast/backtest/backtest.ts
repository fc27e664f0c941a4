import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { backtest as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { scoreAccuracy } from '../accuracy/accuracy.ts';
import { type NaiveErrors, naiveErrors } from '../accuracy/naive-errors.ts';
import { periodTotals } from '../accuracy/period-totals.ts';
import { LEAST_TRAINING, originsBack } from '../engine/method/rolling-origin.ts';
import { type PreparedHistory, prepareHistory } from '../engine/preparation/prepare-history.ts';
import { writeForecast } from '../engine/writing/write-forecast.ts';
import type { SpanForecast, VolumeForecast } from '../forecast.ts';
import { type HistoryDay, historySchema, type IntervalHistory } from '../history.ts';
import { type HistorySeries, historySeries } from '../history-series.ts';
import type { ModelName } from '../model-names.ts';
import { type BacktestInput, backtestInput } from './input.ts';
import type { Backtest, BacktestedModel, BacktestForecast } from './result.ts';
import { sliceHistory } from './slice-history.ts';

/**
 * How good would the forecasts of the last weeks have been, and which model is the best here?
 *
 * Steps back through the history and forecasts each time from nothing but what was known then:
 * cleaning, calendar effects, choice and quantiles all start afresh. So the errors are those that a
 * planner would have seen, and `forecasts` holds them beside what came: to draw, or to compare with a planner's own
 * by `compareForecasts`. Holidays, unknown and closed intervals are not scored.
 *
 * Eight origins tell models apart that differ by 5 % of their error or more; smaller differences
 * are chance. The default takes seconds; every model from a dozen origins takes half a minute.
 *
 * @param history - What happened, from `intervalHistory`; at least three weeks.
 * @param options - Models, origins and horizon.
 * @returns The scores of each model, the smallest error first.
 * @throws `InvalidInputError` on a bad option, or a history too short for a single origin.
 * @example
 * ```ts
 * import { backtest, intervalHistory } from 'halfhour/forecast';
 *
 * const rows = Array.from({ length: 42 * 10 }, (_, i) => {
 *   const day = Math.floor(i / 10);
 *   const date = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);
 *   const hour = String(8 + (i % 10)).padStart(2, '0');
 *   return { time: `${date}T${hour}:00`, contacts: 40 + ((7 * i) % 11) };
 * });
 * const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
 * const { models } = backtest(history, { models: ['recent-mean', 'seasonal-naive'], origins: 3 });
 * models.map(({ name }) => name); // => ['recent-mean', 'seasonal-naive']
 * ```
 */
export function backtest(history: IntervalHistory, options: BacktestInput = {}): Backtest {
  keepWithin('backtest', limits, { intervals: history?.starts?.length });
  parseArguments('backtest', { history: [historySchema, history], '': [backtestInput, options] });
  return testModels(historySeries(history), options);
}

/** {@link backtest} without its checks. */
function testModels(history: HistorySeries, options: BacktestInput): Backtest {
  const {
    models = ['combination'],
    trainingDays = Number.POSITIVE_INFINITY,
    holidays = [],
    levels,
    horizonDays = 7,
    stepDays = Math.min(7, horizonDays),
    origins: count = 8,
  } = options;
  const origins = originsOf(history, horizonDays, stepDays, count);
  const names = new Set([...history.holidays, ...holidays].map(({ date }) => date));
  const trials = origins.map((origin) => {
    const past = sliceHistory(history, Math.max(0, origin - trainingDays), origin);
    const future = sliceHistory(history, origin, origin + horizonDays);
    const prepared = prepareHistory(past, {
      days: horizonDays,
      holidays,
      closedDates: plannedClosures(future.days, names),
    });
    return { future, actuals: scoredActuals(future, names), prepared };
  });
  const naive = naiveErrors(history);
  return {
    origins: origins.map((origin) => history.days[origin]!.date),
    horizonDays,
    models: models
      .map((name) => scoreModel(name, naive, trials, levels))
      .sort((a, b) => (a.wape ?? Infinity) - (b.wape ?? Infinity) || 0),
  };
}

interface BacktestTrial {
  readonly future: HistorySeries;
  /** Contacts of the future; NaN where they are not scored. */
  readonly actuals: Float64Array;
  readonly prepared: PreparedHistory;
}

function originsOf(
  { days }: HistorySeries,
  horizonDays: number,
  stepDays: number,
  count: number,
): number[] {
  const origins = originsBack(days.length - horizonDays, stepDays, LEAST_TRAINING, count);
  if (origins.length > 0) return origins;
  const expected = `at least ${LEAST_TRAINING + horizonDays} days long for ${horizonDays} days ahead`;
  throw new InvalidInputError('backtest', [{ path: 'history', expected, received: days.length }]);
}

/** Closed days that were planned: those without a holiday's name may have been closed by surprise. */
function plannedClosures(days: readonly HistoryDay[], holidays: ReadonlySet<string>): string[] {
  return days.filter(({ closed, date }) => closed && holidays.has(date)).map(({ date }) => date);
}

function scoredActuals({ days, contacts }: HistorySeries, holidays: ReadonlySet<string>) {
  const actuals = contacts.slice();
  for (const { date, first, count } of days) {
    if (holidays.has(date)) actuals.fill(Number.NaN, first, first + count);
  }
  return actuals;
}

function scoreModel(
  name: ModelName,
  naive: NaiveErrors,
  trials: readonly BacktestTrial[],
  levels: readonly number[] | undefined,
): BacktestedModel {
  // The latest first: so the dates jump from trial to trial, and no week is made of two of them.
  const scored = trials
    .map((trial) => ({
      ...trial,
      forecast: writeForecast(trial.prepared, { model: name, levels }),
    }))
    .reverse();
  const quantiles = (
    spansOf: (forecast: VolumeForecast) => readonly Pick<SpanForecast, 'quantiles'>[],
  ) =>
    scored[0]!.forecast.levels.map((level, k) => ({
      level,
      values: scored.flatMap(({ forecast }) => spansOf(forecast).map((span) => span.quantiles[k]!)),
    }));
  const scores = scoreAccuracy(
    scored.flatMap(({ actuals }) => [...actuals]),
    scored.flatMap(({ forecast }) => contactsOf(forecast)),
    {
      days: joinDays(scored),
      quantiles: quantiles(({ intervals }) => intervals),
      dayQuantiles: quantiles(({ days }) => days),
      weekQuantiles: quantiles(({ weeks }) => weeks),
    },
    naive,
  );
  return withoutAbsent({
    name,
    wape: scores.wape,
    dayWape: scores.byDay?.wape,
    bias: scores.bias,
    accuracy: scores,
    wapeByOrigin: scored
      .map(({ actuals, forecast }) => scoreAccuracy(actuals, contactsOf(forecast), {}).wape ?? null)
      .reverse(),
    forecasts: scored.map(besideActuals).reverse(),
  });
}

function besideActuals({
  future,
  actuals,
  forecast: { levels, intervals, days },
}: BacktestTrial & { readonly forecast: VolumeForecast }): BacktestForecast {
  const totals = periodTotals(actuals, future.days);
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  return {
    origin: days[0]!.date,
    levels,
    intervals: intervals.map(({ start, date, contacts, quantiles }, i) => ({
      start,
      date,
      contacts,
      quantiles,
      actual: known(actuals[i]!),
    })),
    days: days.map(({ date, contacts, quantiles }, d) => ({
      date,
      contacts,
      quantiles,
      actual: known(totals[d]!),
    })),
  };
}

function contactsOf({ intervals }: VolumeForecast): number[] {
  return intervals.map(({ contacts }) => contacts);
}

/** The days of all trials, one after the other. */
function joinDays(trials: readonly BacktestTrial[]): HistoryDay[] {
  let before = 0;
  return trials.flatMap(({ future: { days, starts } }) => {
    const shift = before;
    before += starts.length;
    return days.map((day) => ({ ...day, first: day.first + shift }));
  });
}
