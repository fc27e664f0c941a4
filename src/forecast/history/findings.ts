import { DAY_MINUTES, WEEK_DAYS } from '../../time/durations.ts';
import type { OpeningHours } from '../../time/opening-hours.ts';
import type { Totals } from './add-up-rows.ts';
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
  const { placement, duplicates, totals, calendar, zeros } = reading;
  const { days, open } = calendar;
  const intervals = [...totals.contacts.keys()];
  const isUnknown = (i: number) => Number.isNaN(totals.contacts[i]);
  const whileClosed = intervals.filter((i) => open[i] === 0 && totals.contacts[i]! > 0);
  const lost = whileClosed.reduce((total, i) => total + totals.contacts[i]!, 0);
  const missingDays = days.filter(
    (day) => !day.closed && range(day).every((i) => open[i] === 0 || isUnknown(i)),
  );
  const unknownDays = new Set(missingDays.map(({ date }) => date));
  const gaps = days
    .filter(({ date }) => !unknownDays.has(date))
    .flatMap((day) => range(day).filter((i) => open[i] === 1 && isUnknown(i)));
  const withoutAht = intervals.filter(
    (i) => open[i] === 1 && totals.contacts[i]! > 0 && Number.isNaN(totals.ahtSeconds?.[i] ?? 0),
  );
  const shared = placement.repeated.filter((row) => placement.shared[row]! >= 0);
  const offGrid = rowsWhere(placement.isOffGrid);
  const intervalsOf = (rows: readonly number[]) => rows.map((row) => placement.interval[row]!);
  const found = (
    code: HistoryFindingCode,
    concerned: readonly number[],
    text: string,
  ): HistoryFinding => ({
    code,
    message: `${concerned.length} ${text}`,
    count: concerned.length,
    dates: datesOf(days, concerned),
  });
  return [
    found(
      'contacts-while-closed',
      whileClosed,
      `closed intervals have contacts, ${round(lost)} in all: they are left out`,
    ),
    {
      code: 'missing-days' as const,
      message: `${missingDays.length} open days have no rows: they are unknown`,
      count: missingDays.length,
      dates: missingDays.map(({ date }) => date),
    },
    found('missing-intervals', gaps, 'open intervals have no row: they are unknown'),
    found('zeros-inferred', zeros, 'open intervals have no row: they count as 0'),
    ...inferredHours(calendar),
    {
      code: 'holidays-closed' as const,
      message: `${calendar.closedHolidays.length} holidays have no rows: they count as closed`,
      count: calendar.closedHolidays.length,
      dates: calendar.closedHolidays,
    },
    found(
      'duplicate-rows',
      intervalsOf(duplicates.rows),
      duplicates.rule === 'add'
        ? 'rows repeat an interval: they are added to the rows before them'
        : 'rows repeat an interval: they replace the rows before them',
    ),
    found(
      'repeated-hour',
      intervalsOf(shared),
      'rows stand for a clock time that exists twice on their date: each is shared evenly by both',
    ),
    found(
      'skipped-hour',
      intervalsOf(placement.skipped),
      'rows stand at a clock time that their date skips: they count as far behind the change',
    ),
    found('off-grid-rows', intervalsOf(offGrid), 'rows begin inside an interval: they count in it'),
    found('aht-missing', withoutAht, 'intervals with contacts have no handle time'),
    ...(placement.isSorted ? [] : [UNSORTED]),
  ].filter(({ count }) => count > 0);
}

const UNSORTED: HistoryFinding = {
  code: 'unsorted-rows',
  message: 'the rows are not in the order of their times: they were sorted',
  count: 1,
  dates: [],
};

function inferredHours({ isInferred, openingHours }: HistoryCalendar): HistoryFinding[] {
  if (!isInferred || isRoundTheClock(openingHours)) return [];
  const hours = openingHours.map(describeHours).join(', ');
  const message = `no opening hours were given; where rows are, the centre counts as open: ${hours}`;
  return [{ code: 'hours-inferred', message, count: openingHours.length, dates: [] }];
}

function isRoundTheClock(openingHours: readonly OpeningHours[]): boolean {
  const minutes = openingHours.map(
    ({ weekdays, startMinutes, endMinutes }) => weekdays.length * (endMinutes - startMinutes),
  );
  return minutes.reduce((total, part) => total + part, 0) >= WEEK_DAYS * DAY_MINUTES;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function describeHours({ weekdays, startMinutes, endMinutes }: OpeningHours): string {
  const days = weekdays.map((weekday) => WEEKDAYS[weekday]).join(' ');
  return `${days} ${clock(startMinutes)}-${clock(endMinutes)}`;
}

function clock(minutes: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function range({ first, count }: HistoryDay): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

function rowsWhere(flags: Uint8Array): number[] {
  return [...flags.keys()].filter((row) => flags[row] === 1);
}

/** The dates of some intervals, each once, ascending. */
function datesOf(days: readonly HistoryDay[], intervals: readonly number[]): string[] {
  const concerned = new Set(intervals);
  return days.filter((day) => range(day).some((i) => concerned.has(i))).map(({ date }) => date);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
