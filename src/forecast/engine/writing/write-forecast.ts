import { stamp } from '../../../core/saved.ts';
import { sum } from '../../../core/sum.ts';
import { withoutAbsent } from '../../../core/without-absent.ts';
import { expm1 } from '../../../math/elementary/expm1.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import {
  type CalendarEffect,
  type DayForecast,
  FORECAST_FORM,
  type ForecastBacktest,
  type ForecastMember,
  type IntervalForecast,
  type VolumeForecast,
} from '../../forecast.ts';
import type { ModelName } from '../../model-names.ts';
import { USUAL_LEVELS } from '../../quantile-levels.ts';
import { type FittedMethod, fitMethod } from '../method/fit-method.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import { quantileByChance } from '../spread/chance-of-none.ts';
import type { DayTable } from '../table/day-table.ts';
import { calendarShare } from './calendar-share.ts';
import { type Outline, outlineForecast } from './outline.ts';
import { reasonsFor, WORTH_TELLING } from './reasons.ts';
import { drawSamplePaths } from './sample-paths.ts';
import { calendarWeeks, spanForecast } from './spans.ts';
import { warningsFor } from './warnings.ts';

/** How to forecast, once the history is prepared. */
interface ForecastDetails {
  readonly model?: ModelName | undefined;
  readonly levels?: readonly number[] | undefined;
  readonly samplePaths?: number | undefined;
  readonly seed?: number | undefined;
}

/** Forecasts by a model, and writes it down as a planner reads it. */
export function writeForecast(
  prepared: PreparedHistory,
  { model = 'combination', levels = USUAL_LEVELS, samplePaths = 0, seed = 1 }: ForecastDetails,
): VolumeForecast {
  const { horizon, raw, cleaning } = prepared;
  const fit = fitMethod(prepared, model);
  const { spread } = fit;
  const outline = outlineForecast(prepared, fit);
  const members = membersOf(fit);
  const backtest = backtestOf(fit, raw);
  const calendarEffects = effectsOn(outline, prepared, fit);
  const days = writeDays(outline, raw, fit, levels);
  return withoutAbsent({
    ...stamp(FORECAST_FORM),
    timeZone: horizon.timeZone,
    intervalSeconds: horizon.intervalSeconds,
    levels,
    intervals: writeIntervals(outline, horizon.intervalSeconds, fit, levels),
    days,
    weeks: calendarWeeks(outline.days).map((days) => spanForecast(days, spread, levels)),
    total: spanForecast(outline.days, spread, levels),
    method: { model, members },
    backtest,
    calendarEffects,
    reasons: reasonsFor(prepared, { members, backtest, days, calendarEffects }),
    cleaning: cleaning.findings,
    warnings: warningsFor(prepared, outline, model, fit),
    samplePaths:
      samplePaths === 0 ? undefined : drawSamplePaths(outline, spread, samplePaths, seed),
  });
}

function writeIntervals(
  { days, starts, startMinutes, slots, shares, open, contacts, ifOpen }: Outline,
  intervalSeconds: number,
  { spread }: FittedMethod,
  levels: readonly number[],
): IntervalForecast[] {
  return days.flatMap(({ date, weekday, first, count, variance, profileVariance, openChance }) =>
    Array.from({ length: count }, (_, k): IntervalForecast => {
      const i = first + k;
      const mayBeServed = open[i] === 1 || ifOpen[i]! > 0;
      return {
        start: starts[i]!,
        date,
        weekday,
        startMinutes: startMinutes[i]!,
        ...(shares[i]! < 1 && { seconds: shares[i]! * intervalSeconds }),
        open: open[i] === 1,
        contacts: contacts[i]!,
        quantiles: levels.map((level) =>
          mayBeServed
            ? quantileByChance(openChance, level, (within) =>
                spread.interval(ifOpen[i]!, variance, within, slots[i]!, profileVariance),
              )
            : 0,
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
  return days.map(({ date, weekday, row, contacts, ifOpen, openChance, variance }) => {
    const closed = table.closed[row] === 1;
    const holiday = table.holidays[row];
    return {
      date,
      weekday,
      closed,
      ...(holiday === undefined ? {} : { holiday }),
      drift: 1 + share * expm1(view.outlook.drift(row)),
      contacts,
      quantiles: levels.map((level) =>
        openChance === 0
          ? 0
          : quantileByChance(openChance, level, (within) => spread.day(ifOpen, variance, within)),
      ),
    };
  });
}

function membersOf({ members }: FittedMethod): ForecastMember[] {
  return members
    .map(({ candidate: { model, calendar }, weight, wape }) => ({
      model,
      calendar,
      weight,
      ...(Number.isNaN(wape) ? {} : { wape }),
    }))
    .sort((a, b) => rankOf(b) - rankOf(a));
}

/** Thousandths of the forecast: members that differ by less keep the order of the models. */
function rankOf({ weight }: ForecastMember): number {
  return Math.round(1000 * weight);
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
    horizonDays: rolling.horizonDays,
    wape: absolute(errors.intervals) / seen,
    dayWape: absolute(errors.days) / seen,
    bias: errors.days.reduce((total, { actual, forecast }) => total + actual - forecast, 0) / seen,
  };
}

function effectsOn(
  { days }: Outline,
  { regression }: PreparedHistory,
  fit: FittedMethod,
): CalendarEffect[] {
  const share = calendarShare(fit);
  return days.flatMap(({ date, row, contacts }) => {
    const factor = 1 + share * expm1(fit.view.outlook.calendar(row));
    if (contacts === 0 || Math.abs(factor - 1) < WORTH_TELLING) return [];
    const traits = regression.traits.filter(({ rows }) => rows[row] === 1).map(({ name }) => name);
    return [{ date, traits: traits.length > 0 ? traits : ['place in the month'], factor }];
  });
}
