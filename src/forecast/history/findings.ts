import { plural } from '../../core/words.ts';
import { gcd } from '../../math/gcd.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { Totals } from './add-up-rows.ts';
import { describeHours, describeWeekdays, isRoundTheClock } from './describe-hours.ts';
import type { Duplicates } from './duplicate-rows.ts';
import type { HistoryDay, HistoryFinding, HistoryFindingCode } from './history.ts';
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
    coarseRows(reading),
    contactsWhileClosed(reading),
    ...gaps(reading),
    ...inferredCalendar(reading.calendar),
    ...oddRows(reading),
    missingAht(reading),
  ].filter(({ count }) => count > 0);
}

/** Fewer times of day than this show no step. */
const LEAST_TIMES = 3;

/** A file of hours that is read in half-hours: every second one would come out closed. */
function coarseRows({ placement: { grid, interval } }: Reading): HistoryFinding {
  const minutes = grid.intervalSeconds / 60;
  const times = [...new Set(Array.from(interval, (i) => grid.startMinutes[i]!))];
  const apart = times.reduce(gcd, DAY_MINUTES);
  const isCoarse = times.length >= LEAST_TIMES && apart > minutes;
  return {
    code: 'coarse-rows',
    message:
      `the rows stand ${apart} minutes or more apart, the intervals are of ${minutes}: ` +
      `if the file has one row for each interval, read it with intervalSeconds ${apart * 60}`,
    count: isCoarse ? interval.length : 0,
    dates: [],
  };
}

function contactsWhileClosed({ totals, calendar: { days, open } }: Reading): HistoryFinding {
  const { contacts } = totals;
  const concerned = [...contacts.keys()].filter((i) => open[i] === 0 && contacts[i]! > 0);
  const lost = concerned.reduce((total, i) => total + contacts[i]!, 0);
  return ofIntervals('contacts-while-closed', days, concerned, {
    one: `closed interval has contacts, ${round(lost)} in all: they are left out`,
    many: `closed intervals have contacts, ${round(lost)} in all: they are left out`,
  });
}

function gaps({ totals, calendar: { days, open }, zeros }: Reading): HistoryFinding[] {
  const unknownOf = (day: HistoryDay) =>
    intervalsOf(day).filter((i) => open[i] === 1 && Number.isNaN(totals.contacts[i]));
  const openOf = (day: HistoryDay) => intervalsOf(day).filter((i) => open[i] === 1);
  const isMissing = (day: HistoryDay) =>
    !day.closed && unknownOf(day).length === openOf(day).length;
  const missing = days.filter(isMissing).map(({ date }) => date);
  const inKnownDays = days.filter((day) => !isMissing(day)).flatMap(unknownOf);
  return [
    ofDates('missing-days', missing, {
      one: 'open day has no rows: it is unknown',
      many: 'open days have no rows: they are unknown',
    }),
    ofIntervals('missing-intervals', days, inKnownDays, {
      one: 'open interval has no row: it is unknown',
      many: 'open intervals have no row: they are unknown',
    }),
    ofIntervals('zeros-inferred', days, zeros, {
      one: 'open interval has no row: it counts as 0',
      many: 'open intervals have no row: they count as 0',
    }),
  ];
}

function inferredCalendar(calendar: HistoryCalendar): HistoryFinding[] {
  const { isInferred, openingHours, closedHolidays, days } = calendar;
  const holidays = ofDates('holidays-closed', closedHolidays, {
    one: 'holiday has no rows: it counts as closed',
    many: 'holidays have no rows: they count as closed',
  });
  if (!isInferred || isRoundTheClock(openingHours)) return [holidays];
  const hours = describeHours(openingHours);
  const known = new Set(days.map(({ weekday }) => weekday));
  const unknown = openingHours.flatMap(({ weekdays }) => weekdays).filter((day) => !known.has(day));
  const message =
    `no opening hours were given; where rows are, the centre counts as open: ${hours}` +
    (unknown.length > 0
      ? `; of ${describeWeekdays([...new Set(unknown)])} the history has no date: taken as open like the others`
      : '');
  return [{ code: 'hours-inferred', message, count: openingHours.length, dates: [] }, holidays];
}

function oddRows({ placement, duplicates, calendar: { days } }: Reading): HistoryFinding[] {
  const { interval, shared, repeated, skipped, isOffGrid, isSorted } = placement;
  const found = (code: HistoryFindingCode, rows: readonly number[], text: Text) =>
    ofIntervals(
      code,
      days,
      rows.map((row) => interval[row]!),
      text,
    );
  return [
    found(
      'duplicate-rows',
      duplicates.rows,
      duplicates.rule === 'add'
        ? {
            one: 'row repeats an interval: it is added to the row before it',
            many: 'rows repeat an interval: they are added to the rows before them',
          }
        : {
            one: 'row repeats an interval: it replaces the row before it',
            many: 'rows repeat an interval: they replace the rows before them',
          },
    ),
    found(
      'repeated-hour',
      repeated.filter((row) => shared[row]! >= 0),
      {
        one: 'row stands for a clock time that exists twice on its date: it is shared evenly by both',
        many: 'rows stand for a clock time that exists twice on their date: each is shared evenly by both',
      },
    ),
    found('skipped-hour', skipped, {
      one: 'row stands at a clock time that its date skips: it counts as far behind the change',
      many: 'rows stand at a clock time that their date skips: they count as far behind the change',
    }),
    found(
      'off-grid-rows',
      [...isOffGrid.keys()].filter((row) => isOffGrid[row] === 1),
      {
        one: 'row begins inside an interval: it counts in it',
        many: 'rows begin inside an interval: they count in it',
      },
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
  const concerned = [...contacts.keys()].filter(
    (i) => open[i] === 1 && contacts[i]! > 0 && Number.isNaN(ahtSeconds?.[i] ?? 0),
  );
  return ofIntervals('aht-missing', days, concerned, {
    one: 'interval with contacts has no handle time',
    many: 'intervals with contacts have no handle time',
  });
}

/** What to say of one, and of none or several. */
interface Text {
  readonly one: string;
  readonly many: string;
}

function ofIntervals(
  code: HistoryFindingCode,
  days: readonly HistoryDay[],
  intervals: readonly number[],
  text: Text,
): HistoryFinding {
  const concerned = new Set(intervals);
  const isConcerned = (day: HistoryDay) => intervalsOf(day).some((i) => concerned.has(i));
  const dates = concerned.size === 0 ? [] : days.filter(isConcerned).map(({ date }) => date);
  return finding(code, intervals.length, dates, text);
}

function ofDates(code: HistoryFindingCode, dates: readonly string[], text: Text): HistoryFinding {
  return finding(code, dates.length, dates, text);
}

function finding(
  code: HistoryFindingCode,
  count: number,
  dates: readonly string[],
  { one, many }: Text,
): HistoryFinding {
  return { code, message: plural(count, one, many), count, dates };
}

function intervalsOf({ first, count }: HistoryDay): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Contacts may be shared by two hours; sums of halves need no more digits. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
