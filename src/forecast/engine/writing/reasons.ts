import { finding, partOf } from '../../../core/finding.ts';
import type { TextPart, TextValues } from '../../../core/text.ts';
import { log } from '../../../math/elementary/log.ts';
import type {
  CalendarEffect,
  DayForecast,
  ForecastBacktest,
  ForecastMember,
  ForecastReason,
} from '../../forecast.ts';
import { FORECAST_MEMBER_TEXTS, FORECAST_REASON_TEXTS, FORECAST_TRAIT_TEXTS } from '../../texts.ts';
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
  const reasons: ForecastReason[] = [reason('models', membersOf(members))];
  if (backtest !== undefined) {
    reasons.push(
      reason('trial', {
        dates: backtest.origins.length,
        days: backtest.horizonDays,
        intervals: rounded(backtest.wape, 3),
        ofDays: rounded(backtest.dayWape, 3),
      }),
    );
  }
  if (calendarEffects.length > 0) {
    const { date, traits, factor } = [...calendarEffects].sort((a, b) => sizeOf(b) - sizeOf(a))[0]!;
    const days = calendarEffects.length;
    const factorShown = rounded(factor, 2);
    reasons.push(
      reason('calendar', { days, date, traits: traits.map(traitPart), factor: factorShown }),
    );
  }
  const { date, drift } = facts.days.at(-1)!;
  if (Math.abs(drift - 1) >= WORTH_TELLING) {
    reasons.push(reason('drift', { factor: rounded(drift, 3), date }));
  }
  const closedHolidays = holidays
    .slice(historyDays, historyDays + horizonDays)
    .flatMap((name, day) => (name !== undefined && closed[historyDays + day] === 1 ? [name] : []));
  if (closedHolidays.length > 0) {
    reasons.push(reason('closed-holidays', { holidays: closedHolidays }));
  }
  for (const { name, lift, from, to } of events) {
    reasons.push(reason('event', { name, from, to, lift }));
  }
  return reasons;
}

function reason(code: ForecastReason['code'], values: TextValues): ForecastReason {
  return finding(FORECAST_REASON_TEXTS, code, values);
}

/** Members of a forecast that are named; the others have next to no say. */
const MOST_NAMED = 4;

function membersOf(members: readonly ForecastMember[]): TextValues {
  const named = members.slice(0, MOST_NAMED).map(({ model, calendar, weight }) => {
    const values = { weight: rounded(weight, 3), calendar: calendar ? 'yes' : 'no' };
    return partOf('forecastMember', finding(FORECAST_MEMBER_TEXTS, model, values));
  });
  const more = members.length - named.length;
  return { members: named, ...(more > 0 && { more }) };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** How far an effect moves a day, to the thousandth: of those that move it as far, the first date is told. */
function sizeOf({ factor }: CalendarEffect): number {
  return Math.round(1000 * Math.abs(log(factor)));
}

const QUIET = ' on a quiet weekday';

/** A trait as a text of the catalogue; the name of a holiday stays as it is. */
function traitPart(name: string): TextPart | string {
  const code = name.replaceAll(' ', '-');
  if (Object.hasOwn(FORECAST_TRAIT_TEXTS, code))
    return partOf(
      'forecastTrait',
      finding(FORECAST_TRAIT_TEXTS, code as keyof typeof FORECAST_TRAIT_TEXTS),
    );
  if (!name.endsWith(QUIET)) return name;
  const values = { name: name.slice(0, -QUIET.length) };
  return partOf('forecastTrait', finding(FORECAST_TRAIT_TEXTS, 'name-on-a-quiet-weekday', values));
}
