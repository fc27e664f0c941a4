import { sum } from '../../../core/sum.ts';
import { expm1 } from '../../../math/elementary/expm1.ts';
import type { ForecastWarning } from '../../forecast.ts';
import type { ModelName } from '../../model-names.ts';
import { spansSeasons } from '../calendar/season-span.ts';
import { hasNoContacts } from '../cleaning/clean-table.ts';
import type { FittedMethod } from '../method/fit-method.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import { calendarShare } from './calendar-share.ts';
import type { Outline } from './outline.ts';
import { warning } from './warning.ts';

// What rests on too few days, or reads them in one way of two.

/** Days below which each weekday rests on fewer than four of its own. */
const FEW_DAYS = 28;

export function fewDays(
  { cleaning }: PreparedHistory,
  { errors }: FittedMethod,
): ForecastWarning[] {
  const usable = sum(cleaning.table.usable);
  if (usable === 0) {
    return [warning('no-known-day')];
  }
  if (hasNoContacts(cleaning)) {
    return [warning('no-contacts')];
  }
  if (!errors.intervals.some(({ actual }) => actual > 0))
    return [warning('no-trial', { days: usable })];
  return usable >= FEW_DAYS ? [] : [warning('few-days', { days: usable })];
}

/** Newest open days left out, at least so many: a planner must know that a forecast goes by what was before. */
const NEWEST_DAYS = 3;

export function newestDaysLeftOut({
  cleaning: {
    table: { usable, closed, holidays, historyDays },
    oddDays,
  },
  regression,
}: PreparedHistory): ForecastWarning[] {
  const outliers = new Set(regression.outliers.map(({ row }) => row));
  let count = 0;
  for (let row = historyDays - 1; row >= 0; row--) {
    if (closed[row] === 1 || holidays[row] !== undefined) continue;
    if (usable[row] === 1 || !(oddDays.has(row) || outliers.has(row))) break;
    count++;
  }
  if (count < NEWEST_DAYS) return [];
  return [warning('newest-days-left-out', { days: count })];
}

/** A step may be a season while the history does not hold it twice. */
export function stepOrSeason({ cleaning: { findings }, raw }: PreparedHistory): ForecastWarning[] {
  const step = findings.filter(({ code }) => code === 'level-shift').at(-1);
  if (step === undefined || spansSeasons(raw.historyDays)) return [];
  return [warning('step-or-season', { date: step.date, share: Number(step.values['share']) })];
}

/** Days of errors under which the size of day errors is mostly what is usual, not what was seen here. */
const LEAST_ERROR_DAYS = 14;

export function bandsOnLittle({ errors }: FittedMethod): ForecastWarning[] {
  const days = new Set(errors.days.map(({ row }) => row)).size;
  return days === 0 || days >= LEAST_ERROR_DAYS ? [] : [warning('bands-on-little', { days })];
}

/** An effect of the calendar that a planner would miss, and the share of it that is too little. */
const MISSED_EFFECT = 0.1;
const LEAST_SHARE = 0.75;

/** A model asked for by name may blend what the calendar does half away: the weeks of its trial may have had no holiday. */
export function calendarLeftOut(
  { days }: Outline,
  model: ModelName,
  fit: FittedMethod,
): ForecastWarning[] {
  const share = calendarShare(fit);
  const felt = days.filter(
    ({ row, contacts }) =>
      contacts > 0 && Math.abs(expm1(fit.view.outlook.calendar(row))) > MISSED_EFFECT,
  );
  if (model === 'combination' || share >= LEAST_SHARE || felt.length === 0) return [];
  return [warning('calendar-left-out', { model, share, dates: felt.length, date: felt[0]!.date })];
}
