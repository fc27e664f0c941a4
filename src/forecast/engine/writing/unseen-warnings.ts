import type { ForecastWarning } from '../../forecast.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import type { Outline } from './outline.ts';
import { warning } from './warning.ts';

// What is to come and never was in the history.

export function unseenWeekdays(
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
export function unseenHours(
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

export function unseenHolidays({ raw }: PreparedHistory, { days }: Outline): ForecastWarning[] {
  const { holidays, closed, historyDays } = raw;
  const served = days.filter(({ row }) => holidays[row] !== undefined && closed[row] === 0);
  const isAnySeen = holidays.slice(0, historyDays).some((name) => name !== undefined);
  if (served.length === 0 || isAnySeen) return [];
  const names = served.map(({ date, row }) => `${holidays[row]} (${date})`);
  return [warning('unseen-holidays', { holidays: names })];
}

/** A holiday of a name never seen is as most others were: nothing tells whether it will be so. */
export function unseenNames(
  { raw, horizon }: PreparedHistory,
  { days }: Outline,
): ForecastWarning[] {
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
