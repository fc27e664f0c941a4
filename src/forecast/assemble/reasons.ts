import { sum } from '../../core/sum.ts';
import { plural } from '../../core/words.ts';
import type { Preparation } from '../choice/preparation.ts';
import { isSilent } from '../cleaning/clean-table.ts';
import type { DayTable } from '../table/day-table.ts';
import type {
  CalendarEffect,
  DayForecast,
  ForecastBacktest,
  ForecastEvent,
  ForecastMember,
} from '../volume-forecast.ts';
import type { Outline } from './outline.ts';

/** Why the forecast is as it is, in plain sentences. */
export function reasonsFor(facts: {
  readonly table: DayTable;
  readonly members: readonly ForecastMember[];
  readonly backtest: ForecastBacktest | undefined;
  readonly days: readonly DayForecast[];
  readonly calendarEffects: readonly CalendarEffect[];
  readonly events: readonly ForecastEvent[];
}): string[] {
  const { table, members, backtest, calendarEffects, events } = facts;
  const reasons = [describeMembers(members)];
  if (backtest !== undefined) {
    reasons.push(
      `tried from ${backtest.origins.length} dates, ${plural(backtest.horizonDays, 'day')} ahead: it erred by ` +
        `${percent(backtest.wape)} at intervals and ${percent(backtest.dayWape)} at days`,
    );
  }
  if (calendarEffects.length > 0) {
    const largest = [...calendarEffects].sort(
      (a, b) => Math.abs(Math.log(b.factor)) - Math.abs(Math.log(a.factor)),
    )[0]!;
    reasons.push(
      `the calendar moves ${plural(calendarEffects.length, 'day')}, most ${largest.date} ` +
        `(${largest.traits.join(', ')}) by a factor of ${largest.factor.toFixed(2)}`,
    );
  }
  const { date, drift } = facts.days.at(-1)!;
  if (Math.abs(drift - 1) >= WORTH_TELLING) {
    reasons.push(
      `trend and season move the level by a factor of ${drift.toFixed(3)} until ${date}`,
    );
  }
  const closedHolidays: string[] = [];
  for (let row = table.historyDays; row < table.historyDays + table.horizonDays; row++) {
    if (table.closed[row] === 1 && table.holidays[row] !== undefined) {
      closedHolidays.push(table.holidays[row]!);
    }
  }
  if (closedHolidays.length > 0) {
    reasons.push(`closed on ${closedHolidays.join(', ')}`);
  }
  for (const { name, lift, from, to } of events) {
    reasons.push(`${name} from ${from} to ${to} multiplies contacts by ${lift}, as given`);
  }
  return reasons;
}

/** A smaller drift is not worth a planner's line. */
const WORTH_TELLING = 0.005;

function describeMembers(members: readonly ForecastMember[]): string {
  const list = members
    .slice(0, 4)
    .map(
      ({ model, calendar, weight }) =>
        `${model}${calendar ? ' with calendar effects' : ''} ${percent(weight)}`,
    );
  const more = members.length > 4 ? ` and ${members.length - 4} more` : '';
  return `made of ${list.join(', ')}${more}`;
}

/** What the forecast rests on too thinly. */
export function warningsFor(facts: {
  readonly table: DayTable;
  readonly preparation: Preparation;
  readonly backtest: ForecastBacktest | undefined;
  readonly outline: Outline;
}): string[] {
  const { table, preparation, backtest, outline } = facts;
  const { table: cleaned } = preparation.cleaning;
  const usable = sum(cleaned.usable);
  const warnings: string[] = [];
  if (usable === 0) warnings.push('no day of the history is known: the forecast is 0 throughout');
  else if (isSilent(preparation.cleaning)) {
    warnings.push(
      'the history has no contacts at all: the forecast is 0, and no band can be given',
    );
  } else if (backtest === undefined) {
    warnings.push(
      `only ${plural(usable, 'day')} of history can be used: no trial was possible, the forecast is their ` +
        'plain profile and the quantiles are a rule of thumb',
    );
  } else if (usable < 28) {
    warnings.push(
      `only ${plural(usable, 'day')} of history can be used: weekdays rest on a few days each`,
    );
  }
  const unseen = new Set(
    outline.days
      .filter(({ row }) => table.closed[row] === 0)
      .map(({ weekday }) => weekday)
      .filter(
        (weekday) =>
          !cleaned.usable.some((use, row) => use === 1 && table.weekdays[row] === weekday),
      ),
  );
  if (usable > 0 && unseen.size > 0) {
    warnings.push(
      `no usable day of weekday ${[...unseen].join(', ')} (0 is Monday) in the history: taken from the others`,
    );
  }
  const isHoliday = (row: number) => table.holidays[row] !== undefined;
  const served = outline.days.filter(({ row }) => isHoliday(row) && table.closed[row] === 0);
  const seenHolidays = table.holidays
    .slice(0, table.historyDays)
    .some((name) => name !== undefined);
  if (served.length > 0 && !seenHolidays) {
    const names = served.map(({ date, row }) => `${table.holidays[row]} (${date})`).join(', ');
    warnings.push(
      `no holiday in the history tells whether the centre opens on ${names}: forecast as open and ` +
        'like other days; if it is closed, give the date in closedDates',
    );
  }
  return warnings;
}

function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}
