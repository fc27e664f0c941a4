import { sum } from '../../../core/sum.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { pow } from '../../../math/elementary/pow.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { type CleanTable, rowOf } from '../table/day-table.ts';
import { quietWeekdays } from './calendar-traits.ts';

/** What holidays on working days have of a day of rest, as the holidays before an origin show it. */
export interface RestDay {
  /** The quietest weekday, whose level and hours they are held against. */
  readonly weekday: number;
  /** Weekdays that are quiet anyway: a holiday changes nothing there that its usual effect does not tell. */
  readonly isQuiet: readonly boolean[];
  /** How far a holiday is taken for a day of rest (0..1), the rest of it for its weekday with the usual effect. */
  readonly share: number;
  /** Contacts of a holiday by a name, as a day of rest, slot by slot. */
  readonly profile: (name: string | undefined) => Float64Array;
}

/** Days on either side, or before an origin, that a usual profile is the mean of. */
const NEIGHBOURS = 4;

/** How sharply the share falls with the error, as members of a combination are weighed. */
const SHARPNESS = 5;

/** Effects count as so many more that show none: a single holiday is half believed. */
const PRIOR_EFFECTS = 1;

/**
 * A holiday on a working day tends to be a day of rest, with the level and the hours of the quietest weekday, not a
 * working day times a factor. Both readings are tried on each past holiday, with the effect that the other holidays
 * show, and weighed by their errors: what is right for a station is three times wrong for a help line.
 */
export function learnRestDay(
  plain: CleanTable,
  level: CleanTable,
  origin: number,
): RestDay | undefined {
  if (!plain.holidays.slice(0, origin).some((name) => name !== undefined)) return undefined;
  const isQuiet = quietWeekdays(plain);
  const rest = quietestWeekday(level, origin);
  if (rest === undefined) return undefined;
  const past: { name: string; actual: Float64Array; asWeekday: Reading; asRest: Reading }[] = [];
  for (let row = 0; row < origin; row++) {
    const name = plain.holidays[row];
    const weekday = plain.weekdays[row]!;
    if (name === undefined || plain.closed[row] === 1 || isQuiet[weekday] || weekday === rest)
      continue;
    const actual = rowOf(plain, plain.contacts, row);
    if (!(sum(actual) > 0)) continue;
    const asWeekday = readAs(plain, origin, row, weekday, actual);
    const asRest = readAs(plain, origin, row, rest, actual);
    if (asWeekday !== undefined && asRest !== undefined) {
      past.push({ name, actual, asWeekday, asRest });
    }
  }
  if (past.length === 0) return undefined;
  const errorOf = (reading: 'asWeekday' | 'asRest') =>
    sum(
      past.map((day) => {
        const others = past.filter((other) => other !== day);
        const factor = exp(shrunkMean(others.map((other) => other[reading].effect)));
        return distance(day.actual, day[reading].profile, factor);
      }),
    );
  const weekdayError = pow(errorOf('asWeekday') + TINY, SHARPNESS);
  const restError = pow(errorOf('asRest') + TINY, SHARPNESS);
  const usual = meanOfLatest(level, origin, rest);
  const common = shrunkMean(past.map(({ asRest }) => asRest.effect));
  return {
    weekday: rest,
    isQuiet: isQuiet.map((quiet, weekday) => quiet || weekday === rest),
    share: weekdayError / (weekdayError + restError),
    profile: (name) => {
      const own = past
        .filter((day) => day.name === name)
        .map(({ asRest }) => asRest.effect - common);
      const factor = exp(common + shrunkMean(own));
      return usual.map((contacts) => contacts * factor);
    },
  };
}

/** A past holiday read as a weekday: what that weekday had around it, and the log effect that is left. */
interface Reading {
  readonly profile: Float64Array;
  readonly effect: number;
}

/** Keeps quotients of errors finite where there are none. */
const TINY = 1e-9;

function readAs(
  table: CleanTable,
  origin: number,
  row: number,
  weekday: number,
  actual: Float64Array,
): Reading | undefined {
  const profile = profileAround(table, origin, row, weekday);
  const usual = sum(profile);
  if (!(usual > 0)) return undefined;
  return { profile, effect: log((sum(actual) + 0.5) / (usual + 0.5)) };
}

/** What a weekday had in the weeks around a day. */
export function profileAround(
  table: CleanTable,
  origin: number,
  row: number,
  weekday: number,
): Float64Array {
  const away = (((weekday - table.weekdays[row]!) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS;
  const rows: number[] = [];
  for (let step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
    const other = row + away + step * WEEK_DAYS;
    if (other !== row && other >= 0 && other < origin && table.usable[other] === 1)
      rows.push(other);
  }
  return meanRow(table, rows);
}

function meanOfLatest(table: CleanTable, origin: number, weekday: number): Float64Array {
  const rows: number[] = [];
  for (let row = origin - 1; row >= 0 && rows.length < 2 * NEIGHBOURS; row--) {
    if (table.weekdays[row] === weekday && table.usable[row] === 1) rows.push(row);
  }
  return meanRow(table, rows);
}

function meanRow(table: CleanTable, rows: readonly number[]): Float64Array {
  const mean = new Float64Array(table.slots);
  for (const row of rows) {
    const day = rowOf(table, table.contacts, row);
    for (let slot = 0; slot < mean.length; slot++) mean[slot]! += day[slot]! / rows.length;
  }
  return mean;
}

/** The open weekday with the fewest contacts, lately. */
function quietestWeekday(table: CleanTable, origin: number): number | undefined {
  let least = Infinity;
  let found: number | undefined;
  for (let weekday = 0; weekday < WEEK_DAYS; weekday++) {
    const total = sum(meanOfLatest(table, origin, weekday));
    if (total > 0 && total < least) {
      least = total;
      found = weekday;
    }
  }
  return found;
}

function shrunkMean(effects: readonly number[]): number {
  return sum(effects) / (effects.length + PRIOR_EFFECTS);
}

function distance(actual: Float64Array, profile: Float64Array, factor: number): number {
  return sum(actual.map((contacts, slot) => Math.abs(contacts - factor * profile[slot]!)));
}
