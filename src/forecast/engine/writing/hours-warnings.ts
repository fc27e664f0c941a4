import { clockText } from '../../../core/words.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../../time/durations.ts';
import type { ForecastWarning } from '../../forecast.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import type { ChangedHours } from '../table/changed-hours.ts';
import type { Outline } from './outline.ts';
import { warning } from './warning.ts';

// Hours and weekdays that changed, or do not fit what is given.

/** Hours that were given up or added, weekdays with the same change together. */
export function changesOfHours({ changedHours, raw }: PreparedHistory): ForecastWarning[] {
  const clockAt = (slot: number) => clockText((slot * DAY_MINUTES) / raw.slots);
  const groups = new Map<string, ChangedHours[]>();
  for (const change of changedHours) {
    const key = `${change.kind} ${change.isWholeDay} ${change.slots[0]} ${change.slots.at(-1)}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((changes) => {
    const { kind, isWholeDay, slots } = changes[0]!;
    return warning(`${isWholeDay ? 'weekday' : 'hours'}-${kind}`, {
      weekdays: changes.map(({ weekday }) => weekday),
      from: isWholeDay ? undefined : clockAt(slots[0]!),
      to: isWholeDay ? undefined : clockAt(slots.at(-1)! + 1),
      date: fromDayNumber(raw.firstDay + Math.min(...changes.map(({ since }) => since))),
      dates: kind === 'added' ? Math.min(...changes.map(({ dates }) => dates)) : undefined,
    });
  });
}

/** Weeks without a row after which a weekday may be given up. */
const WEEKS_WITHOUT = 3;

export function weekdaysWithoutRows(
  { raw }: PreparedHistory,
  { days }: Outline,
): ForecastWarning[] {
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

/** A profile that the planner gives, and nothing of it while the centre is open. */
export function profileOutsideHours({ days }: Outline): ForecastWarning[] {
  const outside = days.filter(({ isOutside }) => isOutside);
  if (outside.length === 0) return [];
  return [warning('profile-outside-hours', { dates: outside.length, date: outside[0]!.date })];
}
