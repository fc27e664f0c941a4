import { finding } from '../../../core/finding.ts';
import { sum } from '../../../core/sum.ts';
import type { TextValues } from '../../../core/text.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import type { ForecastWarning } from '../../forecast.ts';
import { FORECAST_TEXTS } from '../../texts.ts';
import { hasNoContacts } from '../cleaning/clean-table.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import type { Outline } from './outline.ts';

/** Days below which each weekday rests on fewer than four of its own. */
const FEW_DAYS = 28;

/** What the forecast rests on too thinly. */
export function warningsFor(
  prepared: PreparedHistory,
  outline: Outline,
  isTried: boolean,
): ForecastWarning[] {
  return [
    ...fewDays(prepared, isTried),
    ...unseenWeekdays(prepared, outline),
    ...unseenHours(prepared, outline),
    ...unseenHolidays(prepared, outline),
    ...unseenNames(prepared, outline),
    ...newestDaysLeftOut(prepared),
    ...weekdaysWithoutRows(prepared, outline),
  ];
}

function fewDays({ cleaning }: PreparedHistory, isTried: boolean): ForecastWarning[] {
  const usable = sum(cleaning.table.usable);
  if (usable === 0) {
    return [warning('no-known-day')];
  }
  if (hasNoContacts(cleaning)) {
    return [warning('no-contacts')];
  }
  if (!isTried) return [warning('no-trial', { days: usable })];
  return usable >= FEW_DAYS ? [] : [warning('few-days', { days: usable })];
}

function unseenWeekdays(
  { cleaning: { table } }: PreparedHistory,
  { days }: Outline,
): ForecastWarning[] {
  const seen = new Set(table.weekdays.filter((_, row) => table.usable[row] === 1));
  const unseen = new Set(
    days
      .filter(({ row, weekday }) => table.closed[row] === 0 && !seen.has(weekday))
      .map(({ weekday }) => weekday),
  );
  if (seen.size === 0 || unseen.size === 0) return [];
  return [warning('unseen-weekdays', { weekdays: [...unseen] })];
}

/** Hours that are given may be longer than those of the history: models know nothing of such times. */
function unseenHours(
  { raw: { weekdays, open, closed, slots, historyDays } }: PreparedHistory,
  outline: Outline,
): ForecastWarning[] {
  const seen = new Set<number>();
  const openDays = new Set<number>();
  for (let row = 0; row < historyDays; row++) {
    if (closed[row] === 1) continue;
    openDays.add(weekdays[row]!);
    for (let slot = 0; slot < slots; slot++)
      if (open[row * slots + slot] === 1) seen.add(weekdays[row]! * slots + slot);
  }
  let unseen = 0;
  for (const { weekday, first, count } of outline.days) {
    if (!openDays.has(weekday)) continue;
    for (let i = first; i < first + count; i++)
      if (outline.open[i] === 1 && !seen.has(weekday * slots + outline.slots[i]!)) unseen++;
  }
  if (unseen === 0) return [];
  return [warning('unseen-hours', { intervals: unseen })];
}

function unseenHolidays({ raw }: PreparedHistory, { days }: Outline): ForecastWarning[] {
  const { holidays, closed, historyDays } = raw;
  const served = days.filter(({ row }) => holidays[row] !== undefined && closed[row] === 0);
  const isAnySeen = holidays.slice(0, historyDays).some((name) => name !== undefined);
  if (served.length === 0 || isAnySeen) return [];
  const names = served.map(({ date, row }) => `${holidays[row]} (${date})`);
  return [warning('unseen-holidays', { holidays: names })];
}

/** A holiday of a name never seen is as most others were: nothing tells whether it will be so. */
function unseenNames({ raw, horizon }: PreparedHistory, { days }: Outline): ForecastWarning[] {
  const { holidays, closed, historyDays } = raw;
  const seen = new Set(holidays.slice(0, historyDays).filter((name) => name !== undefined));
  if (seen.size === 0) return [];
  return days.flatMap(({ date, row }) => {
    const name = holidays[row];
    // A date that is known to be closed needs no guess.
    const isGiven = horizon.days[row - historyDays]?.closed === true;
    if (name === undefined || seen.has(name) || isGiven) return [];
    const guess = closed[row] === 1 ? 'closed' : 'alike';
    return [warning('unseen-holiday-name', { name, date, guess })];
  });
}

/** Newest open days left out, at least so many: a planner must know that a forecast goes by what was before. */
const NEWEST_DAYS = 3;

function newestDaysLeftOut({
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

/** Weeks without a row after which a weekday may be given up. */
const WEEKS_WITHOUT = 3;

function weekdaysWithoutRows({ raw }: PreparedHistory, { days }: Outline): ForecastWarning[] {
  const { weekdays, contacts, slots, historyDays, closed } = raw;
  const isKnown = (row: number) =>
    contacts.subarray(row * slots, (row + 1) * slots).some((seen) => seen > 0);
  const expected = new Set(
    days
      .filter(({ row, contacts: mean }) => closed[row] === 0 && mean > 0)
      .map(({ weekday }) => weekday),
  );
  return [...expected]
    .sort((a, b) => a - b)
    .flatMap((weekday) => {
      let weeks = 0;
      let row = historyDays - 1;
      while (row >= 0 && weekdays[row] !== weekday) row--;
      for (; row >= 0 && !isKnown(row); row -= WEEK_DAYS) weeks++;
      if (row < 0 || weeks < WEEKS_WITHOUT) return [];
      return [warning('weekday-without-rows', { weekday, weeks })];
    });
}

function warning(code: ForecastWarning['code'], values: TextValues = {}): ForecastWarning {
  return finding(FORECAST_TEXTS, code, values);
}
