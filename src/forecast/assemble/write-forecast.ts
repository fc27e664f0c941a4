import { sum } from '../../core/sum.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import type { FittedMethod } from '../choice/fit-method.ts';
import type { Preparation } from '../choice/preparation.ts';
import type { Horizon } from '../history/horizon.ts';
import type { ModelName } from '../models/model-names.ts';
import type { DayTable } from '../table/day-table.ts';
import { drawSamplePaths } from '../uncertainty/sample-paths.ts';
import type {
  CalendarEffect,
  DayForecast,
  ForecastBacktest,
  ForecastEvent,
  ForecastMember,
  IntervalForecast,
  VolumeForecast,
} from '../volume-forecast.ts';
import { type Outline, outlineForecast } from './outline.ts';
import { reasonsFor, warningsFor } from './reasons.ts';
import { calendarWeeks, spanForecast } from './spans.ts';

export interface WritingOptions {
  /** Rows after the history before the first date asked for. */
  readonly gap: number;
  readonly events: readonly ForecastEvent[];
  readonly model: ModelName;
  readonly levels: readonly number[];
  readonly samplePaths: number;
  readonly seed: number;
}

/** Writes a fit down as the result that a planner reads. */
export function writeForecast(
  horizon: Horizon,
  table: DayTable,
  preparation: Preparation,
  fit: FittedMethod,
  options: WritingOptions,
): VolumeForecast {
  const { levels, samplePaths, seed } = options;
  const outline = outlineForecast(horizon, table, fit, options.gap, options.events);
  const { spread } = fit;
  const members = membersOf(fit);
  const backtest = backtestOf(fit, table);
  const calendarEffects = effectsOn(outline, preparation, fit);
  const days = writeDays(outline, table, fit, levels);
  return {
    timeZone: horizon.timeZone,
    intervalSeconds: horizon.intervalSeconds,
    levels,
    intervals: writeIntervals(outline, fit, levels),
    days,
    weeks: calendarWeeks(outline.days).map((days) => spanForecast(days, spread, levels)),
    total: spanForecast(outline.days, spread, levels),
    method: { model: options.model, members },
    backtest,
    calendarEffects,
    reasons: reasonsFor({
      table,
      members,
      backtest,
      days,
      calendarEffects,
      events: options.events,
    }),
    cleaning: preparation.cleaning.findings,
    warnings: warningsFor({ table, preparation, backtest, outline }),
    samplePaths:
      samplePaths === 0 ? undefined : drawSamplePaths(outline, spread, samplePaths, seed),
  };
}

function writeIntervals(
  { days, starts, startMinutes, slots, open, contacts }: Outline,
  { spread }: FittedMethod,
  levels: readonly number[],
): IntervalForecast[] {
  return days.flatMap(({ date, weekday, first, count, variance }) =>
    Array.from({ length: count }, (_, k): IntervalForecast => {
      const i = first + k;
      const mean = contacts[i]!;
      const isOpen = open[i] === 1;
      return {
        start: starts[i]!,
        date,
        weekday,
        startMinutes: startMinutes[i]!,
        open: isOpen,
        contacts: mean,
        quantiles: levels.map((level) =>
          isOpen ? spread.interval(mean, variance, level, slots[i]!) : 0,
        ),
      };
    }),
  );
}

function writeDays(
  { days }: Outline,
  table: DayTable,
  fit: FittedMethod,
  levels: readonly number[],
): DayForecast[] {
  const { spread, view } = fit;
  const share = calendarShare(fit);
  return days.map(({ date, weekday, row, contacts, variance }) => {
    const closed = table.closed[row] === 1;
    return {
      date,
      weekday,
      closed,
      holiday: table.holidays[row],
      drift: 1 + share * Math.expm1(view.outlook.drift(row)),
      contacts,
      quantiles: levels.map((level) => (closed ? 0 : spread.day(contacts, variance, level))),
    };
  });
}

function membersOf({ members }: FittedMethod): ForecastMember[] {
  return members
    .map(({ candidate: { model, calendar }, weight, wape }) => ({
      model,
      calendar,
      weight,
      wape: Number.isNaN(wape) ? undefined : wape,
    }))
    .sort((a, b) => b.weight - a.weight);
}

function backtestOf(
  { rolling, errors }: FittedMethod,
  table: DayTable,
): ForecastBacktest | undefined {
  const seen = sum(errors.intervals.map(({ actual }) => actual));
  if (!(seen > 0)) return undefined;
  const absolute = (pairs: readonly { actual: number; forecast: number }[]) =>
    pairs.reduce((total, { actual, forecast }) => total + Math.abs(actual - forecast), 0);
  return {
    origins: rolling.origins.map((origin) => fromDayNumber(table.firstDay + origin)),
    horizonDays: rolling.horizon,
    wape: absolute(errors.intervals) / seen,
    dayWape: absolute(errors.days) / seen,
    bias: errors.days.reduce((total, { actual, forecast }) => total + actual - forecast, 0) / seen,
  };
}

/** Share of the forecast that members with the calendar, trend and season have in it. */
function calendarShare({ members }: FittedMethod): number {
  return members.reduce(
    (total, { candidate, weight }) => total + (candidate.calendar ? weight : 0),
    0,
  );
}

/** Effects smaller than this are not worth a planner's line. */
const WORTH_TELLING = 0.005;

function effectsOn(
  { days }: Outline,
  { regression }: Preparation,
  fit: FittedMethod,
): CalendarEffect[] {
  const share = calendarShare(fit);
  return days.flatMap(({ date, row, contacts }) => {
    const factor = 1 + share * Math.expm1(fit.view.outlook.calendar(row));
    if (contacts === 0 || Math.abs(factor - 1) < WORTH_TELLING) return [];
    const traits = regression.traits.filter(({ rows }) => rows[row] === 1).map(({ name }) => name);
    return [{ date, traits: traits.length > 0 ? traits : ['place in the month'], factor }];
  });
}
