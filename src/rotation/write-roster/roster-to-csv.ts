import { keepWithin } from '../../core/keep-within.ts';
import { rosterToCsv as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { WEEKDAY_NAMES } from '../../core/words.ts';
import { type CsvCell, csvText } from '../../core/write-csv.ts';
import { type Roster, type RosterDuty, rosterSchema } from '../../duty/roster.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { addDays, weekdayOf } from '../../time/local-date.ts';
import { type RosterCsvInput, rosterCsvInput } from './input.ts';

/**
 * How does a roster look in a spreadsheet? One row a person and one column a date, or one row a duty.
 *
 * Duties of one person on one date share a cell, with ` + ` between them. In the layout of duties nothing is lost:
 * start and end stand as instants with their offsets and as clock times, each also in minutes after the midnight of
 * the date, as spreadsheets compare fractions of a day wrongly; where duties changed hands, the last
 * column says whose they were.
 *
 * @param roster - Dates, people and duties.
 * @param options - Layout, delimiter and decimal mark.
 * @returns Text (RFC 4180) with a header; a day off is an empty cell. Names that a spreadsheet would run as a formula
 *   have an apostrophe in front.
 * @throws `INVALID_INPUT` where the roster is malformed.
 */
export function rosterToCsv(roster: Roster, options: RosterCsvInput = {}): string {
  keepWithin('rosterToCsv', limits, { duties: roster?.duties?.length });
  parseArguments('rosterToCsv', {
    roster: [rosterSchema, roster, ''],
    options: [rosterCsvInput, options],
  });
  const { layout = 'dates', ...format } = options;
  return csvText(layout === 'dates' ? rowsOfPeople(roster) : rowsOfDuties(roster), format);
}

function rowsOfPeople({ startDate, days, employees, duties }: Roster): CsvCell[][] {
  const dates = Array.from({ length: days }, (_, day) => addDays(startDate, day));
  const cells = new Map<string, string[]>();
  for (const { employee, date, shift } of duties) {
    const key = `${date} ${employee}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [shift]);
    else cell.push(shift);
  }
  const rows = employees.map((name) => [
    name,
    ...dates.map((date) => cells.get(`${date} ${name}`)?.join(' + ') ?? ''),
  ]);
  return [['employee', ...dates], ...rows];
}

function rowsOfDuties({ duties }: Roster): CsvCell[][] {
  const isChanged = duties.some(({ replaces }) => replaces !== undefined);
  return [
    [
      'employee',
      'date',
      'weekday',
      'shift',
      'from',
      'to',
      'from minutes',
      'to minutes',
      'start',
      'end',
      'hours',
      'night',
      'breaks',
      ...(isChanged ? ['replaces'] : []),
    ],
    ...duties.map((duty) => {
      const { employee, date, shift, start, end, hours, isNight, replaces = '' } = duty;
      return [
        employee,
        date,
        WEEKDAY_NAMES[weekdayOf(date)]!,
        shift,
        clockOf(start),
        clockOf(end),
        minutesOf(start, date),
        minutesOf(end, date),
        start,
        end,
        hours,
        isNight ? 'yes' : 'no',
        breaksText(duty),
        ...(isChanged ? [replaces] : []),
      ];
    }),
  ];
}

function breaksText({ breaks = [] }: RosterDuty): string {
  return breaks
    .map(
      ({ kind, start, end, paid }) =>
        `${kind} ${clockOf(start)}-${clockOf(end)}${paid ? ' paid' : ''}`,
    )
    .join(', ');
}

/** The clock of an instant with its offset: `22:00`. */
function clockOf(time: string): string {
  return time.slice(11, 16);
}

/** Minutes on the wall clock after the midnight of a date; 1440 and more is the next one. */
function minutesOf(time: string, date: string): number {
  const [hours, minutes] = clockOf(time).split(':').map(Number);
  const days = toDayNumber(time.slice(0, 10)) - toDayNumber(date);
  return days * 1440 + 60 * hours! + minutes!;
}
