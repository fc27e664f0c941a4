import { sum } from '../../../core/sum.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import { DAY, WEEK_DAYS } from '../../../time/durations.ts';
import { median } from '../statistics.ts';
import { type DayTable, rowOf } from '../table/day-table.ts';

/** Kinds of calendar effect; each kind is as large as the history shows it to be. */
export type CalendarKind = 'holiday' | 'holiday-name' | 'around-closure' | 'bridge' | 'month-edge';

/** A property of dates that may move their volume. */
export interface CalendarTrait {
  readonly kind: CalendarKind;
  /** The planner's words for it: `day after a closure`, `first open day of the month`. */
  readonly name: string;
  /** 1 where a row of the table has it. */
  readonly rows: Uint8Array;
  /** Log effect to expect before the history has shown any: contacts of a closed day come later. */
  readonly usual: number;
}

/** Open days at either edge of a month that have an effect of their own, and where the edge lies. */
const EDGES = [
  { direction: -1, ordinals: ['first', 'second', 'third'] },
  { direction: 1, ordinals: ['last', 'second last', 'third last'] },
];

/** Every trait that some row of the table has. */
export function calendarTraits(table: DayTable): CalendarTrait[] {
  const isQuiet = quietWeekdays(table);
  return [
    ...holidayTraits(table, isQuiet),
    ...closureTraits(table, isQuiet),
    ...bridgeTraits(table, isQuiet),
    ...monthTraits(table),
  ].filter(({ rows }) => rows.includes(1));
}

/**
 * One trait for all holidays, and one for each name: a new holiday is guessed from the others. A holiday on a day that
 * is quiet anyway says nothing of one on a working day, so each has its own.
 */
function holidayTraits(table: DayTable, isQuiet: readonly boolean[]): CalendarTrait[] {
  const names = [...new Set(table.holidays.filter((name) => name !== undefined))];
  return [false, true].flatMap((quiet) => {
    const has = (row: number) =>
      table.closed[row] === 0 &&
      table.holidays[row] !== undefined &&
      isQuiet[table.weekdays[row]!] === quiet;
    const where = quiet ? QUIET : '';
    return [
      trait(table, 'holiday', `holiday${where}`, has),
      ...names.map((name) =>
        trait(
          table,
          'holiday-name',
          `${name}${where}`,
          (row) => has(row) && table.holidays[row] === name,
        ),
      ),
    ];
  });
}

/** What the traits of holidays on quiet days are called beside those on working days. */
const QUIET = ' on a quiet weekday';

/** A weekday with less than this part of the usual contacts of a day is quiet by itself: between 1 and a usual weekend. */
const QUIET_SHARE = 0.8;

/** Which weekdays are quiet beside the others, by the median of the mean totals of those that are open. */
export function quietWeekdays(table: DayTable): boolean[] {
  const totals = Array.from({ length: WEEK_DAYS }, () => ({ seen: 0, days: 0 }));
  for (let row = 0; row < table.historyDays; row++) {
    if (table.closed[row] === 1 || table.holidays[row] !== undefined) continue;
    const total = sum(rowOf(table, table.contacts, row));
    if (Number.isNaN(total)) continue;
    totals[table.weekdays[row]!]!.seen += total;
    totals[table.weekdays[row]!]!.days++;
  }
  const means = totals.map(({ seen, days }) => (days > 0 ? seen / days : Number.NaN));
  const usual = median(means.filter((mean) => !Number.isNaN(mean)));
  return means.map((mean) => mean < QUIET_SHARE * usual);
}

/**
 * Log effect of a closure on the next two open days: those who could not call come later. Over 3 million
 * calls to retailers the day after a bank holiday had 25 % more than usual (Mediahawk 2012); a
 * little less is expected here until a centre's own closures tell.
 */
const USUAL_AFTER_CLOSURE = [0.2, 0.1] as const;

function closureTraits(table: DayTable, isQuiet: readonly boolean[]): CalendarTrait[] {
  const shut = shutOutOfTurn(table);
  const served = (quiet: boolean) =>
    Uint8Array.from(table.holidays, (name, row) =>
      name !== undefined &&
      shut[row] === 0 &&
      table.closed[row] === 0 &&
      isQuiet[table.weekdays[row]!] === quiet
        ? 1
        : 0,
    );
  // Served holidays move the day after by next to nothing; before any was seen, one may as well be a closure.
  const isAnySeen = table.holidays.slice(0, table.historyDays).some((name) => name !== undefined);
  const near = (off: Uint8Array, name: string, steps: number, usual?: number) => {
    const has = (row: number) => table.closed[row] === 0 && isOff(off, table, row, steps);
    return trait(table, 'around-closure', name, has, usual);
  };
  return [
    near(shut, 'day after a closure', -1, USUAL_AFTER_CLOSURE[0]),
    near(shut, 'second day after a closure', -2, USUAL_AFTER_CLOSURE[1]),
    near(shut, 'day before a closure', 1),
    near(served(false), 'day after a holiday', -1, isAnySeen ? 0 : USUAL_AFTER_CLOSURE[0] / 2),
    near(served(false), 'day before a holiday', 1),
    near(served(true), `day after a holiday${QUIET}`, -1),
    near(served(true), `day before a holiday${QUIET}`, 1),
  ];
}

/**
 * Of a single such day in the history nobody can tell whether it was low as one between days off or as one beside a holiday,
 * as which it counts anyway. With one instead of two a commuter station errs by 8.68 %, not 8.61, for its 24 December is
 * rather like the one Monday before a Tuesday off (`npm run accuracy -- forecast --series southern`).
 */
const LEAST_BRIDGES = 2;

/** Single working days between a holiday and a weekend or another holiday: many take them off, and they are alike. */
function bridgeTraits(table: DayTable, isQuiet: readonly boolean[]): CalendarTrait[] {
  const { days, historyDays, closed, holidays, weekdays } = table;
  const shut = shutOutOfTurn(table);
  const isHoliday = (row: number) => holidays[row] !== undefined || shut[row] === 1;
  const isFree = (row: number) =>
    row >= 0 && row < days && (isHoliday(row) || closed[row] === 1 || isQuiet[weekdays[row]!]!);
  const bridge = trait(table, 'bridge', 'bridge day', (row) => {
    const isBetween = isFree(row - 1) && isFree(row + 1);
    return !isFree(row) && isBetween && (isHoliday(row - 1) || isHoliday(row + 1));
  });
  return sum(bridge.rows.subarray(0, historyDays)) < LEAST_BRIDGES ? [] : [bridge];
}

/** Days without service on a weekday that usually has it; a holiday without any data is one. */
function shutOutOfTurn(table: DayTable): Uint8Array {
  const openDays = new Int32Array(7);
  const allDays = new Int32Array(7);
  for (let row = 0; row < table.days; row++) {
    allDays[table.weekdays[row]!]!++;
    if (table.closed[row] === 0) openDays[table.weekdays[row]!]!++;
  }
  return Uint8Array.from({ length: table.days }, (_, row) => {
    const weekday = table.weekdays[row]!;
    const usuallyOpen = openDays[weekday]! * 2 > allDays[weekday]!;
    if (!usuallyOpen) return 0;
    const unknown =
      row < table.historyDays && rowOf(table, table.contacts, row).every(Number.isNaN);
    return table.closed[row] === 1 || (unknown && table.holidays[row] !== undefined) ? 1 : 0;
  });
}

/** Whether the nth usually open day before (negative) or after a row was exceptionally off. */
function isOff(off: Uint8Array, table: DayTable, row: number, steps: number): boolean {
  const direction = Math.sign(steps);
  let left = Math.abs(steps);
  for (let other = row + direction; other >= 0 && other < table.days; other += direction) {
    if (off[other] === 0 && table.closed[other] === 1) continue;
    if (--left === 0) return off[other] === 1;
  }
  return false;
}

/** The first and last open days of each month. */
function monthTraits(table: DayTable): CalendarTrait[] {
  const { days, closed, firstDay } = table;
  // One more at either end, to see a month go on beyond the table.
  const months = Array.from({ length: days + 2 }, (_, k) =>
    fromDayNumber(firstDay + k - 1).slice(0, 7),
  );
  return EDGES.flatMap(({ direction, ordinals }) => {
    // The place of each row among the open days of its month, from this edge on.
    const position = new Int32Array(days);
    for (let row = direction < 0 ? 0 : days - 1; row >= 0 && row < days; row -= direction) {
      const other = row + direction;
      if (months[other + 1] !== months[row + 1]) continue;
      const known = other >= 0 && other < days;
      position[row] = known ? position[other]! + (closed[other] === 0 ? 1 : 0) : ordinals.length;
    }
    return ordinals.map((ordinal, nth) =>
      trait(table, 'month-edge', `${ordinal} open day of the month`, (row) => {
        return closed[row] === 0 && position[row] === nth;
      }),
    );
  });
}

function trait(
  { days }: DayTable,
  kind: CalendarKind,
  name: string,
  has: (row: number) => boolean,
  usual = 0,
): CalendarTrait {
  const rows = Uint8Array.from({ length: days }, (_, row) => (has(row) ? 1 : 0));
  return { kind, name, usual, rows };
}

/** Days from the nearest turn of the month: 0 on the 1st, -1 on the last day, for every row. */
export function monthPhases({ days, firstDay }: DayTable): Int32Array {
  return Int32Array.from({ length: days }, (_, row) => {
    const date = new Date((firstDay + row) * DAY);
    const length = new Date(
      Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
    ).getUTCDate();
    const day = date.getUTCDate() - 1;
    return day < 15 ? day : day - length;
  });
}
