import { sum } from '../../../core/sum.ts';
import { log } from '../../../math/elementary/log.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import type { DayTable } from './day-table.ts';

/** Hours of a weekday that were given up or added, whole days among them. */
export interface ChangedHours {
  readonly kind: 'given-up' | 'added';
  readonly weekday: number;
  /** The slots concerned, ascending. */
  readonly slots: readonly number[];
  /** Whether it is all of the day. */
  readonly isWholeDay: boolean;
  /** Row of the first date with the new hours. */
  readonly since: number;
  /** Dates of this weekday with the new hours. */
  readonly dates: number;
}

/** So many dates must show new hours: one may be an outage, or one evening's work. */
const LEAST_DATES = 2;

/** How many earlier dates tell what is usual, and how many are looked at in all: half a year. */
const USUAL_DATES = 8;
const MOST_DATES = 26;

/** Chance may not explain a change: by Poisson it is below e^-12, as for an outage. */
const LEAST_EVIDENCE = 12;

/** Less than this share of what a slot has when it is served is as good as nothing: a stray. */
const STRAY_SHARE = 0.05;

/**
 * Follows opening hours that changed for good, whatever the file has for closed hours, no rows or zeros. A table is
 * rewritten as if the new hours had always been: hours given up are closed in the past too, so that totals of days
 * compare; hours added have their share of what came in the others. Where hours of the days to come are given, none is
 * taken as given up.
 */
export function followChangedHours(table: DayTable, areHoursGiven: boolean): ChangedHours[] {
  return Array.from({ length: WEEK_DAYS }, (_, weekday) => {
    const dates = datesOf(table, weekday);
    const isSeen = (row: number) => seenIn(table, row) > 0;
    const silent = dates.findIndex(isSeen);
    const givenUpDay = silent < 0 || areHoursGiven ? [] : wholeDayGivenUp(table, dates, silent);
    const addedDay = wholeDayAdded(table, dates);
    const whole = [...givenUpDay, ...addedDay];
    if (whole.length > 0) return whole;
    const served = dates.filter(isSeen);
    return [
      ...(areHoursGiven ? [] : runsGivenUp(table, weekday, served)),
      ...runsAdded(table, weekday, served),
    ];
  })
    .flat()
    .map((change) => {
      rewrite(table, change);
      return change;
    });
}

/**
 * Christmas and New Year stand on the same weekday, a week apart, and so do the days before and after: where nobody
 * named them they are no evidence.
 */
const LIKELY_HOLIDAYS = ['12-24', '12-25', '12-26', '12-31', '01-01', '01-02'];

/** The latest dates of a weekday that are neither holidays nor closed, newest first. */
function datesOf(table: DayTable, weekday: number): number[] {
  const { weekdays, closed, holidays, historyDays, firstDay } = table;
  const rows: number[] = [];
  for (let row = historyDays - 1; row >= 0 && rows.length < MOST_DATES; row--) {
    if (weekdays[row] !== weekday || closed[row] === 1 || holidays[row] !== undefined) continue;
    if (LIKELY_HOLIDAYS.includes(fromDayNumber(firstDay + row).slice(5))) continue;
    // A history may end in the middle of its last day.
    if (row === historyDays - 1 && isCut(table, row) && !isCut(table, dayBefore(table))) continue;
    rows.push(row);
  }
  return rows;
}

/** The last day but one on which anything came. */
function dayBefore(table: DayTable): number {
  let row = table.historyDays - 2;
  while (row > 0 && seenIn(table, row) === 0) row--;
  return row;
}

/** Whether the last open slots of a day are unknown. */
function isCut({ contacts, open, slots }: DayTable, row: number): boolean {
  for (let slot = slots - 1; slot >= 0; slot--) {
    const cell = row * slots + slot;
    if (open[cell] === 1) return Number.isNaN(contacts[cell]!);
  }
  return false;
}

function seenIn({ contacts, slots }: DayTable, row: number): number {
  let total = 0;
  for (let cell = row * slots; cell < (row + 1) * slots; cell++) total += contacts[cell]! || 0;
  return total;
}

function wholeDayGivenUp(table: DayTable, dates: readonly number[], silent: number) {
  const before = dates.slice(silent, silent + USUAL_DATES);
  const usual = sum(before.map((row) => seenIn(table, row))) / before.length;
  const since = dates[silent - 1]!;
  if (silent < LEAST_DATES || silent * usual < LEAST_EVIDENCE) return [];
  return isServedSince(table, since) ? [wholeDay(table, 'given-up', since, silent)] : [];
}

/** Whether the other weekdays have contacts: where none has any, the file has a gap, or the centre a pause. */
function isServedSince(table: DayTable, since: number): boolean {
  let served = 0;
  let others = 0;
  for (let row = since; row < table.historyDays; row++) {
    if (table.closed[row] === 1 || table.weekdays[row] === table.weekdays[since]) continue;
    others++;
    if (seenIn(table, row) > 0) served++;
  }
  return 2 * served > others;
}

function wholeDayAdded(table: DayTable, dates: readonly number[]) {
  const totals = dates.map((row) => seenIn(table, row));
  const first = totals.findLastIndex((total) => total > 0);
  const count = first + 1;
  if (count < LEAST_DATES || 2 * count > dates.length || totals.slice(0, count).includes(0))
    return [];
  if (sum(totals) * log(dates.length / count) < LEAST_EVIDENCE) return [];
  return [wholeDay(table, 'added', dates[first]!, count)];
}

function wholeDay(
  { weekdays, slots }: DayTable,
  kind: ChangedHours['kind'],
  since: number,
  dates: number,
): ChangedHours {
  const all = Array.from({ length: slots }, (_, slot) => slot);
  return { kind, weekday: weekdays[since]!, slots: all, isWholeDay: true, since, dates };
}

/** What each slot had on the dates, newest first; `undefined` where the slot was closed. */
type SlotCounts = readonly (readonly (number | undefined)[])[];

function countsBySlot({ contacts, open, slots }: DayTable, dates: readonly number[]): SlotCounts {
  return Array.from({ length: slots }, (_, slot) => {
    const counts = dates.map((row) =>
      open[row * slots + slot] === 1 ? contacts[row * slots + slot]! || 0 : undefined,
    );
    const seen = counts.filter((count) => count !== undefined && count > 0) as number[];
    const stray = (STRAY_SHARE * sum(seen)) / Math.max(1, seen.length);
    return counts.map((count) => (count !== undefined && count <= stray ? 0 : count));
  });
}

function runsGivenUp(table: DayTable, weekday: number, dates: readonly number[]): ChangedHours[] {
  const counts = countsBySlot(table, dates);
  // How many of the newest dates have nothing in a slot; 0 where nothing ever came.
  const silent = counts.map((ofSlot) =>
    Math.max(
      0,
      ofSlot.findIndex((count) => count !== undefined && count > 0),
    ),
  );
  return runsOf(silent, (count) => count >= LEAST_DATES).flatMap((run) =>
    clearest(run, silent, (count) => {
      const slots = run.filter((slot) => silent[slot]! >= count);
      const usual = slots.map((slot) => usualOf(counts[slot]!.slice(count, count + USUAL_DATES)));
      return { slots, evidence: count * sum(usual) };
    }).map(({ count, slots }) => ({
      kind: 'given-up' as const,
      weekday,
      slots,
      isWholeDay: false,
      since: dates[count - 1]!,
      dates: count,
    })),
  );
}

function runsAdded(table: DayTable, weekday: number, dates: readonly number[]): ChangedHours[] {
  const counts = countsBySlot(table, dates);
  // On how many of the newest dates a slot is served, all of them since the first; 0 where it is no news.
  const fresh = counts.map((ofSlot) => {
    const count = ofSlot.findLastIndex((seen) => seen !== undefined && seen > 0) + 1;
    return 2 * count <= dates.length ? count : 0;
  });
  return runsOf(fresh, (count) => count > 0).flatMap((run) =>
    clearest(run, fresh, (count) => {
      const slots = run.filter((slot) => fresh[slot]! <= count);
      const totals = dates
        .slice(0, count)
        .map((_, date) => sum(slots.map((slot) => counts[slot]![date] ?? 0)));
      const isSteady = count >= LEAST_DATES && totals.every((total) => total > 0);
      // That contacts of an even rate all fell on the newest dates.
      const evidence = isSteady ? sum(totals) * log(dates.length / count) : 0;
      return { slots, evidence };
    }).map(({ count, slots }) => ({
      kind: 'added' as const,
      weekday,
      slots,
      isWholeDay: false,
      since: dates[count - 1]!,
      dates: count,
    })),
  );
}

/** Runs of neighbouring slots. */
function runsOf(counts: readonly number[], isIn: (count: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const [slot, count] of counts.entries()) {
    if (!isIn(count)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === slot - 1) run.push(slot);
    else runs.push([slot]);
  }
  return runs;
}

/** Of all numbers of dates in a run the one with most evidence, if that is enough. */
function clearest(
  run: readonly number[],
  counts: readonly number[],
  judge: (count: number) => { readonly slots: readonly number[]; readonly evidence: number },
) {
  let best = { count: 0, slots: [] as readonly number[], evidence: 0 };
  for (const count of new Set(run.map((slot) => counts[slot]!))) {
    const judged = judge(count);
    if (judged.evidence > best.evidence) best = { count, ...judged };
  }
  return best.evidence >= LEAST_EVIDENCE ? [best] : [];
}

/** What is usual, without the largest: one storm is no sign that a slot is served. */
function usualOf(counts: readonly (number | undefined)[]): number {
  const known = counts.filter((count) => count !== undefined);
  if (known.length < 2) return 0;
  return (sum(known) - Math.max(...known)) / (known.length - 1);
}

function rewrite(table: DayTable, change: ChangedHours): void {
  const { weekdays, slots, closed, open, contacts, days, historyDays } = table;
  const shares = change.kind === 'added' && !change.isWholeDay ? sharesOf(table, change) : [];
  for (let row = 0; row < days; row++) {
    if (weekdays[row] !== change.weekday || closed[row] === 1) continue;
    const from = row * slots;
    if (change.kind === 'given-up') {
      for (const slot of change.slots) {
        open[from + slot] = 0;
        if (row < historyDays) contacts[from + slot] = 0;
      }
      if (!open.subarray(from, from + slots).includes(1)) closed[row] = 1;
      continue;
    }
    if (row >= change.since) continue;
    const others = othersIn(table, change, row);
    for (const [k, slot] of change.slots.entries()) {
      // Of a day that was never served before nothing is known; nothing is missing either.
      if (change.isWholeDay && open[from + slot] === 0) continue;
      table.skipped[from + slot] = 1;
      open[from + slot] = 1;
      contacts[from + slot] = others > 0 && !change.isWholeDay ? shares[k]! * others : Number.NaN;
    }
  }
}

/** What each new slot has for each contact at the other times of its days. */
function sharesOf(table: DayTable, change: ChangedHours): number[] {
  const { weekdays, slots, contacts, historyDays, holidays } = table;
  const totals = change.slots.map(() => 0);
  let others = 0;
  for (let row = change.since; row < historyDays; row++) {
    if (weekdays[row] !== change.weekday || holidays[row] !== undefined) continue;
    others += othersIn(table, change, row);
    for (const [k, slot] of change.slots.entries())
      totals[k]! += contacts[row * slots + slot]! || 0;
  }
  return totals.map((total) => (others > 0 ? total / others : 0));
}

function othersIn(table: DayTable, { slots: added }: ChangedHours, row: number): number {
  const own = sum(added.map((slot) => table.contacts[row * table.slots + slot]! || 0));
  return seenIn(table, row) - own;
}
