import { fromDayNumber } from '../../time/day-number.ts';
import type { FittedMethod } from '../choice/fit-method.ts';
import type { Preparation } from '../choice/preparation.ts';
import type { Horizon } from '../history/horizon.ts';
import type { ModelName } from '../models/model-names.ts';
import type { DayTable } from '../table/day-table.ts';
import { drawSamplePaths } from '../uncertainty/sample-paths.ts';
import type {
  CalendarEffect,
  ForecastBacktest,
  ForecastEvent,
  ForecastMember,
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
  return {
    timeZone: horizon.timeZone,
    intervalSeconds: horizon.intervalSeconds,
    levels,
    intervals: outline.days.flatMap(({ date, weekday, first, count, variance }) =>
      Array.from({ length: count }, (_, k) => {
        const i = first + k;
        const contacts = outline.contacts[i]!;
        const open = outline.open[i] === 1;
        return {
          start: outline.starts[i]!,
          date,
          weekday,
          startMinutes: outline.startMinutes[i]!,
          open,
          contacts,
          quantiles: levels.map((level) => (open ? spread.interval(contacts, variance, level) : 0)),
        };
      }),
    ),
    days: outline.days.map(({ date, weekday, row, contacts, variance }) => ({
      date,
      weekday,
      closed: table.closed[row] === 1,
      holiday: table.holidays[row],
      contacts,
      quantiles: levels.map((level) =>
        table.closed[row] === 1 ? 0 : spread.day(contacts, variance, level),
      ),
    })),
    weeks: calendarWeeks(outline.days).map((days) => spanForecast(days, spread, levels)),
    total: spanForecast(outline.days, spread, levels),
    method: { model: options.model, members },
    backtest,
    calendarEffects,
    reasons: reasonsFor({ table, members, backtest, calendarEffects, events: options.events }),
    cleaning: preparation.cleaning.findings,
    warnings: warningsFor({ table, preparation, backtest, outline }),
    samplePaths:
      samplePaths === 0 ? undefined : drawSamplePaths(outline, spread, samplePaths, seed),
  };
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
  const seen = errors.intervals.reduce((total, { actual }) => total + actual, 0);
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

/** Effects smaller than this are not worth a planner's line. */
const WORTH_TELLING = 0.005;

function effectsOn(
  { days }: Outline,
  { regression }: Preparation,
  { view, members }: FittedMethod,
): CalendarEffect[] {
  const share = members.reduce(
    (total, { candidate, weight }) => total + (candidate.calendar ? weight : 0),
    0,
  );
  return days.flatMap(({ date, row, contacts }) => {
    const factor = 1 + share * Math.expm1(view.outlook.calendar(row));
    if (contacts === 0 || Math.abs(factor - 1) < WORTH_TELLING) return [];
    const traits = regression.traits.filter(({ rows }) => rows[row] === 1).map(({ name }) => name);
    return [{ date, traits: traits.length > 0 ? traits : ['place in the month'], factor }];
  });
}
