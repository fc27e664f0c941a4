import { isAtMost } from '../../../core/tie.ts';
import { exp } from '../../../math/elementary/exp.ts';
import type { DayOutlook } from '../calendar/day-regression.ts';
import { type HolidayProfiles, learnHolidayProfiles } from '../calendar/holiday-profiles.ts';
import { learnRestDay, type RestDay } from '../calendar/rest-day.ts';
import { ORDINARY } from '../cleaning/outlier-days.ts';
import { type ProfileMemory, profileMemory } from '../models/profile-memory.ts';
import type { CleanTable } from '../table/day-table.ts';
import type { PreparedHistory } from './prepare-history.ts';

/** What can be known before an origin. */
export interface View {
  readonly outlook: DayOutlook;
  /** The cleaned history as it is. */
  readonly plain: CleanTable;
  /** The same with the calendar effects taken out. */
  readonly level: CleanTable;
  /** How long the profiles of days are to be remembered. */
  readonly memory: ProfileMemory;
  /** What holidays on working days have of a rest day; absent where none was seen. */
  readonly restDay?: RestDay | undefined;
  /** At which hours holidays have their contacts; absent where none was seen. */
  readonly holidayProfiles?: HolidayProfiles | undefined;
}

/** Days that models look back at most: 182 days, or 26 of a weekday, a few of which may have been left out. */
const MOST_DAYS = 210;

/** The view from an origin: calendar effects as the days before it show them. */
export function viewBefore(
  { cleaning: { table: plain, oddDays }, regression, informative }: PreparedHistory,
  origin: number,
): View {
  const outlook = regression.before(origin);
  const outliers = new Set(regression.outliers.map(({ row }) => row));
  // Days that no model looks at are not even copied: memory that nobody writes to takes none.
  const contacts = new Float64Array(plain.contacts.length);
  const usable = plain.usable.slice();
  // An odd day tells of the level as far as its place in the calendar explains how odd it was.
  const isExplained = (row: number, calendar: number) => {
    if (plain.holidays[row] !== undefined || outliers.has(row)) return false;
    const odd = oddDays.get(row);
    return odd === undefined || isAtMost(Math.abs(odd - calendar), ORDINARY);
  };
  let seen = 0;
  for (let row = origin - 1; row >= 0; row--) {
    if (seen === MOST_DAYS) {
      usable.fill(0, 0, row + 1);
      break;
    }
    const from = row * plain.slots;
    const to = from + plain.slots;
    contacts.set(plain.contacts.subarray(from, to), from);
    if (informative[row] === 1) {
      const calendar = outlook.calendar(row);
      if (isExplained(row, calendar)) usable[row] = 1;
      const factor = exp(-calendar - outlook.drift(row));
      for (let cell = from; cell < to; cell++) contacts[cell]! *= factor;
    }
    seen += usable[row]!;
  }
  const level = { ...plain, contacts, usable };
  const restDay = learnRestDay(plain, level, origin);
  const memory = profileMemory(level, origin);
  const holidayProfiles = learnHolidayProfiles(plain, origin, restDay, memory.noise);
  return { outlook, plain, level, restDay, memory, holidayProfiles };
}
