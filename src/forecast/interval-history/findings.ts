import { finding } from '../../core/finding.ts';
import type { TextValues } from '../../core/text.ts';
import { gcd } from '../../math/gcd.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { HistoryDay, HistoryFinding, HistoryFindingCode } from '../history.ts';
import { HISTORY_TEXTS } from '../texts.ts';
import type { Totals } from './add-up-rows.ts';
import { hoursText, isRoundTheClock } from './describe-hours.ts';
import type { Duplicates } from './duplicate-rows.ts';
import type { Placement } from './place-rows.ts';
import type { HistoryCalendar } from './read-calendar.ts';

/** Everything that was learned while the rows were read; the totals still hold closed intervals. */
export interface Reading {
  readonly placement: Placement;
  readonly duplicates: Duplicates;
  readonly totals: Totals;
  readonly calendar: HistoryCalendar;
  /** Intervals without a row that were taken as 0. */
  readonly zeros: readonly number[];
}

/** Says what was odd, most important first: a wrong interval, lost contacts, then gaps, then the form of the file. */
export function describeFindings(reading: Reading): HistoryFinding[] {
  return [
    coarseRows(reading.placement),
    contactsWhileClosed(reading),
    ...gaps(reading),
    hoursInferred(reading.calendar),
    ofDates('holidays-closed', reading.calendar.closedHolidays),
    ...oddRows(reading),
    missingAht(reading),
  ].filter(({ count }) => count > 0);
}

/** Fewer times of day than this show no step. */
const LEAST_TIMES = 3;

/** A file of hours that is read in half-hours: every second one would come out closed. */
function coarseRows({ grid, interval }: Placement): HistoryFinding {
  const minutes = grid.intervalSeconds / 60;
  const seen = new Uint8Array(DAY_MINUTES);
  for (const i of interval) seen[grid.startMinutes[i]!] = 1;
  const times = indicesWhere(DAY_MINUTES, (minute) => seen[minute] === 1);
  const apart = times.reduce(gcd, DAY_MINUTES);
  const isCoarse = times.length >= LEAST_TIMES && apart > minutes;
  const values = { apart, minutes, seconds: apart * 60 };
  return found('coarse-rows', isCoarse ? interval.length : 0, [], values);
}

function contactsWhileClosed({ totals, calendar: { days, open } }: Reading): HistoryFinding {
  const { contacts } = totals;
  const concerned = indicesWhere(contacts.length, (i) => open[i] === 0 && contacts[i]! > 0);
  const lost = concerned.reduce((total, i) => total + contacts[i]!, 0);
  // Contacts may be shared by two hours; sums of halves need no more digits.
  const values = { contacts: Math.round(lost * 100) / 100 };
  return ofIntervals('contacts-while-closed', days, concerned, values);
}

function gaps({ totals, calendar: { days, open }, zeros }: Reading): HistoryFinding[] {
  const isUnknown = (i: number) => open[i] === 1 && Number.isNaN(totals.contacts[i]);
  const isMissing = (day: HistoryDay) =>
    !day.closed && !hasInterval(day, (i) => open[i] === 1 && !isUnknown(i));
  const present = days.filter((day) => !isMissing(day));
  return [
    ofDates(
      'missing-days',
      days.filter(isMissing).map(({ date }) => date),
    ),
    ofIntervals(
      'missing-intervals',
      days,
      present.flatMap(({ first, count }) =>
        indicesWhere(count, (k) => isUnknown(first + k)).map((k) => first + k),
      ),
    ),
    ofIntervals('zeros-inferred', days, zeros),
  ];
}

function hoursInferred({ isInferred, openingHours, days }: HistoryCalendar): HistoryFinding {
  const known = new Set(days.map(({ weekday }) => weekday));
  const unknown = openingHours
    .flatMap(({ weekdays = [] }) => weekdays)
    .filter((day) => !known.has(day));
  const values = {
    hours: openingHours.map(hoursText),
    unknown: unknown.length > 0 ? [...new Set(unknown)] : undefined,
  };
  const count = isInferred && !isRoundTheClock(openingHours) ? openingHours.length : 0;
  return found('hours-inferred', count, [], values);
}

function oddRows({ placement, duplicates, calendar: { days } }: Reading): HistoryFinding[] {
  const { interval, shared, repeated, skipped, isOffGrid, isSorted } = placement;
  const ofRows = (code: HistoryFindingCode, rows: readonly number[], values?: TextValues) =>
    ofIntervals(
      code,
      days,
      rows.map((row) => interval[row]!),
      values,
    );
  return [
    ofRows('duplicate-rows', duplicates.rows, { rule: duplicates.rule }),
    ofRows(
      'repeated-hour',
      repeated.filter((row) => shared[row]! >= 0),
    ),
    ofRows('skipped-hour', skipped),
    ofRows(
      'off-grid-rows',
      indicesWhere(isOffGrid.length, (row) => isOffGrid[row] === 1),
    ),
    found('unsorted-rows', isSorted ? 0 : 1, []),
  ];
}

function missingAht({ totals, calendar: { days, open } }: Reading): HistoryFinding {
  const { contacts, ahtSeconds } = totals;
  return ofIntervals(
    'aht-missing',
    days,
    indicesWhere(
      contacts.length,
      (i) => open[i] === 1 && contacts[i]! > 0 && Number.isNaN(ahtSeconds?.[i] ?? 0),
    ),
  );
}

function ofIntervals(
  code: HistoryFindingCode,
  days: readonly HistoryDay[],
  intervals: readonly number[],
  values?: TextValues,
): HistoryFinding {
  const concerned = new Set(intervals);
  const isConcerned = (day: HistoryDay) => hasInterval(day, (i) => concerned.has(i));
  const dates = concerned.size === 0 ? [] : days.filter(isConcerned).map(({ date }) => date);
  return found(code, intervals.length, dates, values);
}

function ofDates(code: HistoryFindingCode, dates: readonly string[]): HistoryFinding {
  return found(code, dates.length, dates);
}

function found(
  code: HistoryFindingCode,
  count: number,
  dates: readonly string[],
  values?: TextValues,
): HistoryFinding {
  return { ...finding(HISTORY_TEXTS, code, { count, ...values }), count, dates };
}

function hasInterval(
  { first, count }: HistoryDay,
  accepts: (interval: number) => boolean,
): boolean {
  for (let i = first; i < first + count; i++) if (accepts(i)) return true;
  return false;
}

/** The places below a length of which something holds. */
function indicesWhere(length: number, accepts: (i: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < length; i++) if (accepts(i)) found.push(i);
  return found;
}
