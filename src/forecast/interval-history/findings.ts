import { plural } from '../../core/words.ts';
import { gcd } from '../../math/gcd.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { HistoryDay, HistoryFinding, HistoryFindingCode } from '../history.ts';
import type { Totals } from './add-up-rows.ts';
import { describeHours, describeWeekdays, isRoundTheClock } from './describe-hours.ts';
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
    ofDates(
      'holidays-closed',
      reading.calendar.closedHolidays,
      'holiday has no rows: it counts as closed',
      'holidays have no rows: they count as closed',
    ),
    ...oddRows(reading),
    missingAht(reading),
  ].filter(({ count }) => count > 0);
}

/** Fewer times of day than this show no step. */
const LEAST_TIMES = 3;

/** A file of hours that is read in half-hours: every second one would come out closed. */
function coarseRows({ grid, interval }: Placement): HistoryFinding {
  const minutes = grid.intervalSeconds / 60;
  const times = [...new Set(Array.from(interval, (i) => grid.startMinutes[i]!))];
  const apart = times.reduce(gcd, DAY_MINUTES);
  const isCoarse = times.length >= LEAST_TIMES && apart > minutes;
  const message =
    `the rows stand ${apart} minutes or more apart, the intervals are of ${minutes}: ` +
    `if the file has one row for each interval, read it with intervalSeconds ${apart * 60}`;
  return { code: 'coarse-rows', message, count: isCoarse ? interval.length : 0, dates: [] };
}

function contactsWhileClosed({ totals, calendar: { days, open } }: Reading): HistoryFinding {
  const { contacts } = totals;
  const concerned = [...contacts.keys()].filter((i) => open[i] === 0 && contacts[i]! > 0);
  const lost = concerned.reduce((total, i) => total + contacts[i]!, 0);
  // Contacts may be shared by two hours; sums of halves need no more digits.
  const rest = `contacts, ${Math.round(lost * 100) / 100} in all: they are left out`;
  return ofIntervals(
    'contacts-while-closed',
    days,
    concerned,
    `closed interval has ${rest}`,
    `closed intervals have ${rest}`,
  );
}

function gaps({ totals, calendar: { days, open }, zeros }: Reading): HistoryFinding[] {
  const unknownOf = (day: HistoryDay) =>
    intervalsOf(day).filter((i) => open[i] === 1 && Number.isNaN(totals.contacts[i]));
  const isMissing = (day: HistoryDay) =>
    !day.closed && intervalsOf(day).every((i) => open[i] === 0 || Number.isNaN(totals.contacts[i]));
  return [
    ofDates(
      'missing-days',
      days.filter(isMissing).map(({ date }) => date),
      'open day has no rows: it is unknown',
      'open days have no rows: they are unknown',
    ),
    ofIntervals(
      'missing-intervals',
      days,
      days.filter((day) => !isMissing(day)).flatMap(unknownOf),
      'open interval has no row: it is unknown',
      'open intervals have no row: they are unknown',
    ),
    ofIntervals(
      'zeros-inferred',
      days,
      zeros,
      'open interval has no row: it counts as 0',
      'open intervals have no row: they count as 0',
    ),
  ];
}

function hoursInferred({ isInferred, openingHours, days }: HistoryCalendar): HistoryFinding {
  const known = new Set(days.map(({ weekday }) => weekday));
  const unknown = openingHours
    .flatMap(({ weekdays = [] }) => weekdays)
    .filter((day) => !known.has(day));
  const message =
    `no opening hours were given; where rows are, the centre counts as open: ${describeHours(openingHours)}` +
    (unknown.length > 0
      ? `; of ${describeWeekdays([...new Set(unknown)])} the history has no date: taken as open like the others`
      : '');
  const count = isInferred && !isRoundTheClock(openingHours) ? openingHours.length : 0;
  return { code: 'hours-inferred', message, count, dates: [] };
}

function oddRows({ placement, duplicates, calendar: { days } }: Reading): HistoryFinding[] {
  const { interval, shared, repeated, skipped, isOffGrid, isSorted } = placement;
  const found = (code: HistoryFindingCode, rows: readonly number[], one: string, many: string) =>
    ofIntervals(
      code,
      days,
      rows.map((row) => interval[row]!),
      one,
      many,
    );
  const [one, many] =
    duplicates.rule === 'add'
      ? ['is added to the row', 'are added to the rows']
      : ['replaces the row', 'replace the rows'];
  return [
    found(
      'duplicate-rows',
      duplicates.rows,
      `row repeats an interval: it ${one} before it`,
      `rows repeat an interval: they ${many} before them`,
    ),
    found(
      'repeated-hour',
      repeated.filter((row) => shared[row]! >= 0),
      'row stands for a clock time that exists twice on its date: it is shared evenly by both',
      'rows stand for a clock time that exists twice on their date: each is shared evenly by both',
    ),
    found(
      'skipped-hour',
      skipped,
      'row stands at a clock time that its date skips: it counts as far behind the change',
      'rows stand at a clock time that their date skips: they count as far behind the change',
    ),
    found(
      'off-grid-rows',
      [...isOffGrid.keys()].filter((row) => isOffGrid[row] === 1),
      'row begins inside an interval: it counts in it',
      'rows begin inside an interval: they count in it',
    ),
    {
      code: 'unsorted-rows',
      message: 'the rows are not in the order of their times: they were sorted',
      count: isSorted ? 0 : 1,
      dates: [],
    },
  ];
}

function missingAht({ totals, calendar: { days, open } }: Reading): HistoryFinding {
  const { contacts, ahtSeconds } = totals;
  return ofIntervals(
    'aht-missing',
    days,
    [...contacts.keys()].filter(
      (i) => open[i] === 1 && contacts[i]! > 0 && Number.isNaN(ahtSeconds?.[i] ?? 0),
    ),
    'interval with contacts has no handle time',
    'intervals with contacts have no handle time',
  );
}

function ofIntervals(
  code: HistoryFindingCode,
  days: readonly HistoryDay[],
  intervals: readonly number[],
  one: string,
  many: string,
): HistoryFinding {
  const concerned = new Set(intervals);
  const isConcerned = (day: HistoryDay) => intervalsOf(day).some((i) => concerned.has(i));
  const dates = concerned.size === 0 ? [] : days.filter(isConcerned).map(({ date }) => date);
  return { code, message: plural(intervals.length, one, many), count: intervals.length, dates };
}

function ofDates(
  code: HistoryFindingCode,
  dates: readonly string[],
  one: string,
  many: string,
): HistoryFinding {
  return { code, message: plural(dates.length, one, many), count: dates.length, dates };
}

function intervalsOf({ first, count }: HistoryDay): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
