import { pow } from '../../../math/elementary/pow.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { type CleanTable, rowOf } from '../table/day-table.ts';
import { type ProfileMemory, USUAL_MEMORY } from './profile-memory.ts';

/**
 * Forecasts the rows from `origin` on, `count` of them, slot by slot, from the usable rows before
 * `origin` and nothing else. What is later than `origin` may be in the table, but is not looked at.
 */
export type VolumeModel = (
  past: CleanTable,
  origin: number,
  count: number,
  memory?: ProfileMemory,
) => Float64Array;

/** The usable rows before an origin, latest first, at most `limit` of them. */
export function latestRows(past: CleanTable, origin: number, limit = Infinity): number[] {
  const rows: number[] = [];
  for (let row = origin - 1; row >= 0 && rows.length < limit; row--) {
    if (past.usable[row] === 1) rows.push(row);
  }
  return rows;
}

/** The usable rows of a week before an origin, latest first: 1 for the last seven days. */
export function rowsOfWeek(past: CleanTable, origin: number, ago: number): number[] {
  const rows: number[] = [];
  const end = origin - (ago - 1) * WEEK_DAYS;
  for (let row = end - 1; row >= Math.max(0, end - WEEK_DAYS); row--) {
    if (past.usable[row] === 1) rows.push(row);
  }
  return rows;
}

/** The usable rows of one weekday before an origin, latest first, at most `limit` of them. */
function latestOfWeekday(
  past: CleanTable,
  origin: number,
  weekday: number,
  limit: number,
): number[] {
  const rows: number[] = [];
  const back = (((past.weekdays[origin - 1]! - weekday) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;
  for (let row = origin - 1 - back; row >= 0 && rows.length < limit; row -= WEEK_DAYS) {
    if (past.usable[row] === 1) rows.push(row);
  }
  return rows;
}

/** A model that writes the profile of each row's weekday into the rows from its origin on. */
export const weekly =
  (
    fitWeek: (past: CleanTable, origin: number, memory: ProfileMemory) => readonly Float64Array[],
  ): VolumeModel =>
  (past, origin, count, memory = USUAL_MEMORY) => {
    const week = fitWeek(past, origin, memory);
    const forecast = new Float64Array(count * past.slots);
    for (let day = 0; day < count; day++) {
      forecast.set(week[past.weekdays[origin + day]!]!, day * past.slots);
    }
    return forecast;
  };

/**
 * A profile for each weekday, Monday first, from its own latest rows by `summarise`. A weekday
 * without usable rows gets that of all days together, with nothing where those are closed.
 */
export function weekOfProfiles(
  past: CleanTable,
  origin: number,
  limit: number,
  summarise: (rows: readonly Float64Array[], ages: readonly number[]) => Float64Array,
): Float64Array[] {
  const profile = (rows: readonly number[]) =>
    rows.length === 0
      ? new Float64Array(past.slots)
      : summarise(
          rows.map((row) => rowOf(past, past.contacts, row)),
          rows.map((row) => (origin - row) / WEEK_DAYS),
        );
  let overall: Float64Array | undefined;
  return Array.from({ length: WEEK_DAYS }, (_, weekday) => {
    const rows = latestOfWeekday(past, origin, weekday, limit);
    if (rows.length > 0) return profile(rows);
    overall ??= profile(latestRows(past, origin, limit));
    return overall;
  });
}

/** The mean of rows, each week older by a factor less. */
export function recencyMean(
  rows: readonly Float64Array[],
  ages: readonly number[],
  factor: number,
): Float64Array {
  return meanOf(
    rows,
    ages.map((age) => pow(factor, age)),
  );
}

/** The mean of rows, slot by slot. */
export function meanOf(rows: readonly Float64Array[], weights?: readonly number[]): Float64Array {
  const mean = new Float64Array(rows[0]!.length);
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const weight = weights?.[i] ?? 1;
    total += weight;
    for (let slot = 0; slot < mean.length; slot++) mean[slot]! += weight * row[slot]!;
  }
  for (let slot = 0; slot < mean.length; slot++) mean[slot]! /= total;
  return mean;
}
