import { finding } from '../../../core/finding.ts';
import { sum } from '../../../core/sum.ts';
import { log } from '../../../math/elementary/log.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';
import type { CleaningFinding } from '../../cleaning-finding.ts';
import { CLEANING_TEXTS } from '../../texts.ts';
import { type CleanTable, type DayTable, rowOf } from '../table/day-table.ts';
import { dayTotal, usualDays } from './expected-day.ts';
import { levelShifts } from './level-shifts.ts';
import { oddIntervals } from './odd-intervals.ts';
import { outlierDays } from './outlier-days.ts';
import { withProfileShifts } from './profile-shifts.ts';

/** A table that models can learn from, with what was done to it. */
export interface Cleaning {
  readonly table: CleanTable;
  /** Total of each past day, unknown slots filled in; NaN for the future, closed and unknown days. */
  readonly totals: Float64Array;
  readonly findings: readonly CleaningFinding[];
  /** By row, how far each odd day lies off its weekday: the log of the ratio. */
  readonly oddDays: ReadonlyMap<number, number>;
}

/**
 * Finds what a forecast should not learn from: unknown days, outages, spikes, days far off their
 * weekday. Odd intervals are replaced by what is usual at the level of their day; odd days are left
 * out. Holidays are left out too: the calendar effects learn from them.
 */
export function cleanTable(seen: DayTable): Cleaning {
  const { table: raw, shifts: profileShifts } = withProfileShifts(seen);
  const { slots, historyDays } = raw;
  const contacts = raw.contacts.slice();
  const table = { ...raw, contacts };
  const findings: CleaningFinding[] = [];
  const totals = new Float64Array(raw.days).fill(Number.NaN);
  const usual = usualDays(raw);
  const dateOf = (row: number) => fromDayNumber(raw.firstDay + row);
  for (let row = 0; row < historyDays; row++) {
    if (raw.closed[row] === 1) continue;
    // A holiday has hours of its own: against those of its weekday they would all be odd.
    const ofDay = rowOf(raw, usual, row);
    const odd = raw.holidays[row] === undefined ? oddIntervals(table, row, ofDay) : [];
    for (const { slot, count } of odd) {
      contacts.fill(Number.NaN, row * slots + slot, row * slots + slot + count);
    }
    totals[row] = dayTotal(table, row, ofDay);
    for (const { kind, slot, count, seen, expected } of odd) {
      findings.push({
        ...finding(CLEANING_TEXTS, kind, {
          seen: Math.round(seen),
          expected: Math.round(expected),
        }),
        date: dateOf(row),
        startMinutes: (slot * DAY_MINUTES) / slots,
        intervals: count,
        action: 'repaired',
      });
    }
    let missing = 0;
    for (let cell = row * slots; cell < (row + 1) * slots; cell++) {
      if (Number.isNaN(raw.contacts[cell]!) && raw.skipped[cell] === 0) missing++;
    }
    if (missing > 0) findings.push(missingFinding(dateOf(row), missing, totals[row]!));
  }
  for (const shift of levelShifts(raw, totals)) {
    for (let cell = 0; cell < shift.row * slots; cell++) {
      contacts[cell]! *= shift.ratio;
      usual[cell]! *= shift.ratio;
    }
    for (let row = 0; row < shift.row; row++) totals[row]! *= shift.ratio;
    findings.push({
      ...finding(CLEANING_TEXTS, 'level-shift', { share: hundredths(shift.ratio) }),
      date: dateOf(shift.row),
      intervals: slots,
      action: 'adjusted',
    });
  }
  for (const { row, moved } of profileShifts) {
    findings.push({
      ...finding(CLEANING_TEXTS, 'profile-shift', { share: hundredths(moved) }),
      date: dateOf(row),
      intervals: slots,
      action: 'adjusted',
    });
  }
  const usable = Uint8Array.from(raw.closed, (isClosed, row) =>
    isClosed === 0 && !Number.isNaN(totals[row]!) && raw.holidays[row] === undefined ? 1 : 0,
  );
  const oddDays = new Map<number, number>();
  for (const { row, ratio } of outlierDays(raw, totals, usable)) {
    usable[row] = 0;
    oddDays.set(row, log(ratio));
    findings.push({
      ...finding(CLEANING_TEXTS, 'outlier-day', { share: hundredths(ratio) }),
      date: dateOf(row),
      intervals: slots,
      action: 'excluded',
    });
  }
  for (let row = 0; row < historyDays; row++) {
    if (!Number.isNaN(totals[row]!))
      fillUnknown(rowOf(raw, contacts, row), rowOf(raw, usual, row), totals[row]!);
  }
  return { table: { ...table, usable }, totals, findings, oddDays };
}

/** Whether days are known, and none of them had a contact. */
export function hasNoContacts({ totals }: Cleaning): boolean {
  return totals.includes(0) && totals.every((total) => Number.isNaN(total) || total === 0);
}

/** Unknown slots get their usual share of the day's total. */
function fillUnknown(day: Float64Array, usual: Float64Array, total: number): void {
  const usualTotal = sum(usual);
  for (let slot = 0; slot < day.length; slot++) {
    if (!Number.isNaN(day[slot]!)) continue;
    day[slot] = usualTotal > 0 ? (usual[slot]! * total) / usualTotal : 0;
  }
}

function missingFinding(date: string, intervals: number, total: number): CleaningFinding {
  if (Number.isNaN(total)) {
    const said = finding(CLEANING_TEXTS, 'missing-day');
    return { ...said, date, intervals, action: 'excluded' };
  }
  const said = finding(CLEANING_TEXTS, 'missing-intervals', { intervals });
  return { ...said, date, intervals, action: 'repaired' };
}

function hundredths(ratio: number): number {
  return Math.round(100 * ratio) / 100;
}
