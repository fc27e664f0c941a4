import type { ForecastWarning } from '../../forecast.ts';
import type { ModelName } from '../../model-names.ts';
import type { FittedMethod } from '../method/fit-method.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import { clocksNotKnown } from './clock-warnings.ts';
import {
  bandsOnLittle,
  calendarLeftOut,
  fewDays,
  newestDaysLeftOut,
  stepOrSeason,
} from './evidence-warnings.ts';
import { changesOfHours, profileOutsideHours, weekdaysWithoutRows } from './hours-warnings.ts';
import type { Outline } from './outline.ts';
import { unseenHolidays, unseenHours, unseenNames, unseenWeekdays } from './unseen-warnings.ts';

/** What the forecast rests on too thinly. */
export function warningsFor(
  prepared: PreparedHistory,
  outline: Outline,
  model: ModelName,
  fit: FittedMethod,
): ForecastWarning[] {
  return [
    ...fewDays(prepared, fit),
    ...unseenWeekdays(prepared, outline),
    ...unseenHours(prepared, outline),
    ...unseenHolidays(prepared, outline),
    ...unseenNames(prepared, outline),
    ...newestDaysLeftOut(prepared),
    ...changesOfHours(prepared),
    ...weekdaysWithoutRows(prepared, outline),
    ...profileOutsideHours(outline),
    ...stepOrSeason(prepared),
    ...bandsOnLittle(fit),
    ...calendarLeftOut(outline, model, fit),
    ...clocksNotKnown(prepared),
  ];
}
