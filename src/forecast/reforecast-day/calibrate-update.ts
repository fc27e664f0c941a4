import { sum } from '../../core/sum.ts';
import { deviationsOf, WITHIN_COUNT } from '../engine/spread/count-at.ts';
import { type DeviationModel, fadeOf } from './deviation-model.ts';
import { errorQuantile } from './error-quantile.ts';
import { LEAST_PAST_DAYS } from './fit-deviations.ts';
import type { PastDaySeries } from './past-days.ts';
import { type RestOfDay, restOfDay } from './rest-of-day.ts';
import type { LearnedUpdate } from './result.ts';

/** What past days teach about the rest of a day, seen from one time of day. */
interface UpdateCalibration {
  readonly learned: LearnedUpdate;
  /** Quantile of the errors of intervals, and of the whole rest, in standard deviations. */
  readonly ofInterval: (level: number) => number;
  readonly ofTotal: (level: number) => number;
}

/**
 * Looks at each past day as it was when the interval `from` began: how far did the rest follow what the
 * model made of the day so far? So hours that tell nothing of the day (the first after opening, say)
 * move nothing, and the quantiles are as wide as the errors were.
 */
export function calibrateUpdate(
  days: readonly PastDaySeries[],
  model: DeviationModel,
  from: number,
  intervalSeconds: number,
): UpdateCalibration {
  const fade = fadeOf(model, intervalSeconds);
  const views = days
    .map((day) => viewOf(day, model, from, fade))
    .filter(({ forecast }) => forecast > 0);
  if (views.length < LEAST_PAST_DAYS) {
    // No update, and errors of the usual shape.
    const learned = { days: views.length, trust: 0 };
    const usual = errorQuantile([], 0, PRIOR_TOTALS);
    return { learned, ofInterval: usual, ofTotal: usual };
  }
  const trustOf = regress(views);
  const trust = trustOf();
  const seen = sum(views.map(({ actual }) => actual));
  const wape = (trustIn: (view: PastView) => number) =>
    views.reduce((total, view) => total + errorOf(view, trustIn(view)), 0) / seen;
  const errors = seen > 0 ? { wapeWithout: wape(() => 0), wapeWith: wape(trustOf) } : {};
  return {
    learned: { days: views.length, trust, ...errors },
    ofInterval: errorQuantile(
      views.flatMap((view) => intervalErrors(view, trust)),
      views.length,
      PRIOR_INTERVALS * WITHIN_COUNT.length,
    ),
    ofTotal: errorQuantile(
      views.map(({ actual, rest }) => deviationsOf(actual, rest.total(trust))),
      views.length,
      PRIOR_TOTALS,
    ),
  };
}

/** Errors that the normal distribution counts as; errors of one day's intervals hang together. */
const PRIOR_INTERVALS = 400;
const PRIOR_TOTALS = 60;

/** A past day as it was at the same time of day, and what then came. */
interface PastView {
  /** Contacts to come, `NaN` where unknown, and what the model made of them. */
  readonly actuals: Float64Array;
  readonly rest: RestOfDay;
  /** Contacts of the rest as they were forecast before the day began, and as they came. */
  readonly forecast: number;
  readonly actual: number;
  /** What the model would have added to the forecast. */
  readonly expectedMore: number;
}

function viewOf(day: PastDaySeries, model: DeviationModel, from: number, fade: number): PastView {
  const { actuals } = day;
  // Forecasts only where it is known what came.
  const forecasts = day.forecasts.map((contacts, slot) =>
    Number.isNaN(actuals[slot]!) ? 0 : contacts,
  );
  const rest = restOfDay(model, actuals, forecasts, from, fade);
  const later = actuals.subarray(from);
  const total = (values: Float64Array) => values.reduce((sum, x) => sum + (x || 0), 0);
  const forecast = total(forecasts.subarray(from));
  return {
    actuals: later,
    rest,
    forecast,
    actual: total(later),
    expectedMore: total(rest.contacts(1)) - forecast,
  };
}

/** The model is believed until past days speak against it, with the weight of so much evidence. */
const PRIOR_EVIDENCE = 4;

/**
 * Slope of what came more than forecast on what the model would have added, from 0 to 1, each day by
 * its forecast; of all days, or all but one.
 */
function regress(views: readonly PastView[]): (without?: PastView) => number {
  const more = ({ actual, forecast }: PastView) => actual - forecast;
  const total = (term: (view: PastView) => number) =>
    views.reduce((sum, view) => sum + term(view) / view.forecast, 0);
  const square = total(({ expectedMore }) => expectedMore ** 2);
  const product = total((view) => more(view) * view.expectedMore);
  const slope = square > 0 ? product / square : 0;
  const scatter = total((view) => (more(view) - slope * view.expectedMore) ** 2) / views.length;
  return (without) => {
    const left = without === undefined ? 0 : without.expectedMore / without.forecast;
    const evidence = without ? square - left * without.expectedMore : square;
    const support = without ? product - left * more(without) : product;
    const prior = PRIOR_EVIDENCE * scatter;
    return evidence + prior > 0
      ? Math.min(Math.max((support + prior) / (evidence + prior), 0), 1)
      : 1;
  };
}

function errorOf({ actuals, rest }: PastView, trust: number): number {
  const expected = rest.contacts(trust);
  return actuals.reduce((total, actual, k) => total + (Math.abs(actual - expected[k]!) || 0), 0);
}

function intervalErrors({ actuals, rest }: PastView, trust: number): number[] {
  return Array.from(actuals).flatMap((actual, k) => {
    if (Number.isNaN(actual)) return [];
    const expectation = rest.interval(k, trust);
    return WITHIN_COUNT.map((part) => deviationsOf(actual + part, expectation));
  });
}
