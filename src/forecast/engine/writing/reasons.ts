import { plural } from '../../../core/words.ts';
import { log } from '../../../math/elementary/log.ts';
import type {
  CalendarEffect,
  DayForecast,
  ForecastBacktest,
  ForecastMember,
  ForecastReason,
} from '../../forecast.ts';
import { percent } from '../../percent.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';

/** A smaller effect is not worth a planner's line. */
export const WORTH_TELLING = 0.005;

/** Why the forecast is as it is. */
export function reasonsFor(
  { raw: { holidays, closed, historyDays, horizonDays }, events }: PreparedHistory,
  facts: {
    readonly members: readonly ForecastMember[];
    readonly backtest: ForecastBacktest | undefined;
    readonly days: readonly DayForecast[];
    readonly calendarEffects: readonly CalendarEffect[];
  },
): ForecastReason[] {
  const { members, backtest, calendarEffects } = facts;
  const reasons: ForecastReason[] = [{ code: 'models', message: describeMembers(members) }];
  if (backtest !== undefined) {
    reasons.push({
      code: 'trial',
      message:
        `tried from ${backtest.origins.length} dates, ${plural(backtest.horizonDays, 'day')} ahead: it erred by ` +
        `${percent(backtest.wape)} at intervals and ${percent(backtest.dayWape)} at days`,
    });
  }
  if (calendarEffects.length > 0) {
    const largest = [...calendarEffects].sort((a, b) => sizeOf(b) - sizeOf(a))[0]!;
    reasons.push({
      code: 'calendar',
      message:
        `the calendar moves ${plural(calendarEffects.length, 'day')}, most ${largest.date} ` +
        `(${largest.traits.join(', ')}) by a factor of ${largest.factor.toFixed(2)}`,
    });
  }
  const { date, drift } = facts.days.at(-1)!;
  if (Math.abs(drift - 1) >= WORTH_TELLING) {
    reasons.push({
      code: 'drift',
      message: `trend and season move the level by a factor of ${drift.toFixed(3)} until ${date}`,
    });
  }
  const closedHolidays = holidays
    .slice(historyDays, historyDays + horizonDays)
    .filter((name, day) => name !== undefined && closed[historyDays + day] === 1);
  if (closedHolidays.length > 0) {
    reasons.push({ code: 'closed-holidays', message: `closed on ${closedHolidays.join(', ')}` });
  }
  for (const { name, lift, from, to } of events) {
    const message = `${name} from ${from} to ${to} multiplies contacts by ${lift}, as given`;
    reasons.push({ code: 'event', message });
  }
  return reasons;
}

/** Members of a forecast that are named; the others have next to no say. */
const MOST_NAMED = 4;

function describeMembers(members: readonly ForecastMember[]): string {
  const list = members
    .slice(0, MOST_NAMED)
    .map(
      ({ model, calendar, weight }) =>
        `${model}${calendar ? ' with calendar effects' : ''} ${percent(weight)}`,
    );
  const more = members.length > MOST_NAMED ? ` and ${members.length - MOST_NAMED} more` : '';
  return `made of ${list.join(', ')}${more}`;
}

/** How far an effect moves a day, to the thousandth: of those that move it as far, the first date is told. */
function sizeOf({ factor }: CalendarEffect): number {
  return Math.round(1000 * Math.abs(log(factor)));
}
