import { WEEK_DAYS } from '../../time/durations.ts';
import type { GridTable } from '../../time/interval-grid.ts';
import type { OpeningHours } from '../../time/opening-hours.ts';
import { slotAt, slotsOf } from '../day-slots.ts';
import { openQuietRuns } from './open-quiet-runs.ts';

/** A slot that has a row on fewer of its weekday's dates than this is a stray, not opening hours. */
const STRAY_SHARE = 0.05;

/** A slot that has rows on so many of the newest dates in a row is no stray: hours may have grown. */
const NEW_DATES = 2;

/** With fewer dates of a weekday than this, a hole in its rows may as well be a loss. */
const FEW_DATES = 3;

/**
 * Opening hours as the rows show them: a half-hour of the week is open if its weekday has rows for
 * it. Dates without any row do not count, so a closed holiday does not make a closed weekday. A
 * quiet run between open half-hours is closed only if chance is unlikely to have emptied it.
 */
export function inferOpeningHours(
  grid: GridTable,
  isKnown: (interval: number) => boolean,
): OpeningHours[] {
  const minutes = grid.intervalSeconds / 60;
  const slots = slotsOf(grid.intervalSeconds);
  const weekdays = countRows(grid, isKnown, slots);
  const isUsual = usualSlots(weekdays);
  const open = weekdays.flatMap(({ seen, latest, dates, spanDates, isCut }) =>
    seen.map((count, slot) => {
      if (dates === 0) return spanDates === 0 && isUsual[slot]!;
      if (count >= Math.max(1, STRAY_SHARE * dates) || isNew(latest, slot)) return true;
      return dates < FEW_DATES && isUsual[slot]! && (isCut || isBetween(seen, slot));
    }),
  );
  const week = weekdays.flatMap(({ seen, dates, spanDates }) =>
    seen.map((count) => ({
      presence: dates === 0 ? 1 : count / dates,
      // A weekday outside the history shows nothing, so nothing of it may be opened for being quiet.
      spanDates: spanDates === 0 ? Infinity : spanDates,
    })),
  );
  openQuietRuns(open, week);
  return toOpeningHours(slots, minutes, (weekday, slot) => open[weekday * slots + slot]!);
}

function isNew(latest: readonly Uint8Array[], slot: number): boolean {
  return latest.length === NEW_DATES && latest.every((slots) => slots[slot] === 1);
}

/** What the rows of one weekday show. */
interface WeekdayRows {
  /** On how many dates each slot has a row. */
  readonly seen: number[];
  /** 1 for each slot with a row, on each of the newest dates that have any. */
  latest: Uint8Array[];
  /** Dates with any row. */
  dates: number;
  /** All dates of this weekday in the history. */
  spanDates: number;
  /** Whether the history begins or ends on this weekday, perhaps in the middle of it. */
  isCut: boolean;
}

function countRows(
  { days, startMinutes, intervalSeconds }: GridTable,
  isKnown: (interval: number) => boolean,
  slots: number,
): readonly WeekdayRows[] {
  const weekdays = Array.from({ length: WEEK_DAYS }, () => ({
    seen: new Array<number>(slots).fill(0),
    latest: [] as Uint8Array[],
    dates: 0,
    spanDates: 0,
    isCut: false,
  }));
  for (const [d, { weekday, first, count }] of days.entries()) {
    const rows = weekdays[weekday]!;
    rows.spanDates++;
    rows.isCut ||= d === 0 || d === days.length - 1;
    const seen = new Uint8Array(slots);
    for (let i = first; i < first + count; i++) {
      if (isKnown(i)) seen[slotAt(startMinutes[i]!, intervalSeconds)] = 1;
    }
    if (!seen.includes(1)) continue;
    rows.dates++;
    rows.latest = [...rows.latest, seen].slice(-NEW_DATES);
    for (let slot = 0; slot < slots; slot++) rows.seen[slot]! += seen[slot]!;
  }
  return weekdays;
}

/** Whether each slot has a row on at least half of all dates; on few dates holes count as well. */
function usualSlots(weekdays: readonly WeekdayRows[]): readonly boolean[] {
  const dates = weekdays.reduce((total, weekday) => total + weekday.dates, 0);
  const seen = weekdays[0]!.seen.map((_, slot) =>
    weekdays.reduce((total, weekday) => total + weekday.seen[slot]!, 0),
  );
  return seen.map(
    (count, slot) => count >= dates / 2 || (dates < FEW_DATES && isBetween(seen, slot)),
  );
}

/** Whether a slot lies between the first and the last that has rows. */
function isBetween(seen: readonly number[], slot: number): boolean {
  return slot > seen.findIndex(Boolean) && slot < seen.findLastIndex(Boolean);
}

/** Runs of open slots as opening hours, the weekdays with the same run in one entry. */
function toOpeningHours(
  slots: number,
  minutes: number,
  isOpen: (weekday: number, slot: number) => boolean,
): OpeningHours[] {
  const runs = new Map<string, { weekdays: number[]; startMinutes: number; endMinutes: number }>();
  for (let weekday = 0; weekday < WEEK_DAYS; weekday++) {
    for (let slot = 0; slot < slots; slot++) {
      if (!isOpen(weekday, slot)) continue;
      const startMinutes = slot * minutes;
      while (slot + 1 < slots && isOpen(weekday, slot + 1)) slot++;
      const endMinutes = (slot + 1) * minutes;
      const key = `${startMinutes}-${endMinutes}`;
      const run = runs.get(key) ?? { weekdays: [], startMinutes, endMinutes };
      run.weekdays.push(weekday);
      runs.set(key, run);
    }
  }
  return [...runs.values()];
}
