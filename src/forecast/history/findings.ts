import type { Totals } from './add-up-rows.ts';
import { describeHours, isRoundTheClock } from './describe-hours.ts';
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

/** Says what was odd, most important first: lost contacts, then gaps, then the form of the file. */
export function describeFindings(reading: Reading): HistoryFinding[] {
  return [
    contactsWhileClosed(reading),
    ...gaps(reading),
    ...inferredCalendar(reading.calendar),
    ...oddRows(reading),
    missingAht(reading),
  ].filter(({ count }) => count > 0);
}

function contactsWhileClosed({ totals, calendar: { days, open } }: Reading): HistoryFinding {
  const { contacts } = totals;
  const concerned = [...contacts.keys()].filter((i) => open[i] === 0 && contacts[i]! > 0);
  const lost = concerned.reduce((total, i) => total + contacts[i]!, 0);
  const text = `closed intervals have contacts, ${round(lost)} in all: they are left out`;
  return ofIntervals('contacts-while-closed', days, concerned, text);
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
    ofDates('missing-days', missing, 'open days have no rows: they are unknown'),
    ofIntervals(
      'missing-intervals',
      days,
      inKnownDays,
      'open intervals have no row: they are unknown',
    ),
    ofIntervals('zeros-inferred', days, zeros, 'open intervals have no row: they count as 0'),
  ];
}

function inferredCalendar(calendar: HistoryCalendar): HistoryFinding[] {
  const { isInferred, openingHours, closedHolidays } = calendar;
  const holidays = ofDates(
    'holidays-closed',
    closedHolidays,
    'holidays have no rows: they count as closed',
  );
  if (!isInferred || isRoundTheClock(openingHours)) return [holidays];
  const hours = describeHours(openingHours);
  const message = `no opening hours were given; where rows are, the centre counts as open: ${hours}`;
  return [{ code: 'hours-inferred', message, count: openingHours.length, dates: [] }, holidays];
}

function oddRows({ placement, duplicates, calendar: { days } }: Reading): HistoryFinding[] {
  const { interval, shared, repeated, skipped, isOffGrid, isSorted } = placement;
  const found = (code: HistoryFindingCode, rows: readonly number[], text: string) =>
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
        ? 'rows repeat an interval: they are added to the rows before them'
        : 'rows repeat an interval: they replace the rows before them',
    ),
    found(
      'repeated-hour',
      repeated.filter((row) => shared[row]! >= 0),
      'rows stand for a clock time that exists twice on their date: each is shared evenly by both',
    ),
    found(
      'skipped-hour',
      skipped,
      'rows stand at a clock time that their date skips: they count as far behind the change',
    ),
    found(
      'off-grid-rows',
      [...isOffGrid.keys()].filter((row) => isOffGrid[row] === 1),
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
  const concerned = [...contacts.keys()].filter(
    (i) => open[i] === 1 && contacts[i]! > 0 && Number.isNaN(ahtSeconds?.[i] ?? 0),
  );
  const text = 'intervals with contacts have no handle time';
  return ofIntervals('aht-missing', days, concerned, text);
}

function ofIntervals(
  code: HistoryFindingCode,
  days: readonly HistoryDay[],
  intervals: readonly number[],
  text: string,
): HistoryFinding {
  const concerned = new Set(intervals);
  const isConcerned = (day: HistoryDay) => intervalsOf(day).some((i) => concerned.has(i));
  const dates = concerned.size === 0 ? [] : days.filter(isConcerned).map(({ date }) => date);
  return { code, message: `${intervals.length} ${text}`, count: intervals.length, dates };
}

function ofDates(code: HistoryFindingCode, dates: readonly string[], text: string): HistoryFinding {
  return { code, message: `${dates.length} ${text}`, count: dates.length, dates };
}

function intervalsOf({ first, count }: HistoryDay): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Contacts may be shared by two hours; sums of halves need no more digits. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
