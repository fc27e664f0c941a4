import { keepWithin } from '../../core/keep-within.ts';
import { rosterToCsv as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { clockText, WEEKDAY_NAMES } from '../../core/words.ts';
import { type CsvCell, csvText } from '../../core/write-csv.ts';
import { type Roster, type RosterDuty, rosterSchema } from '../../duty/roster.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { DAY, DAY_MINUTES, MINUTE } from '../../time/durations.ts';
import { addDays, weekdayOf } from '../../time/local-date.ts';
import { parseInstant } from '../../time/parse-instant.ts';
import { toLocal, zoneOffsets } from '../../time/zone-offsets.ts';
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
 * @example
 * ```ts
 * import { layRoster, rosterToCsv } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['D', 'D', 'D', 'D', 'D', null, null]],
 *   shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * rosterToCsv(roster).split('\r\n')[1]; // => 'Ann,D,D,D,D,D,,'
 * ```
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

function rowsOfDuties({ startDate, days, timeZone, duties }: Roster): CsvCell[][] {
  const isChanged = duties.some(({ replaces }) => replaces !== undefined);
  const first = toDayNumber(startDate);
  const zone = zoneOffsets(timeZone, (first - 2) * DAY, (first + days + 10) * DAY);
  // Duties may be written with the offset of another zone, such as `Z`: the clock is that of the roster.
  const minutesAt = (time: string) => toLocal(zone, parseInstant(time)) / MINUTE;
  const clockAt = (time: string) => {
    const minutes = minutesAt(time);
    return clockText(minutes - DAY_MINUTES * Math.floor(minutes / DAY_MINUTES));
  };
  const breaksText = ({ breaks = [] }: RosterDuty) =>
    breaks
      .map(
        ({ kind, start, end, paid }) =>
          `${kind} ${clockAt(start)}-${clockAt(end)}${paid ? ' paid' : ''}`,
      )
      .join(', ');
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
      const midnight = toDayNumber(date) * DAY_MINUTES;
      return [
        employee,
        date,
        WEEKDAY_NAMES[weekdayOf(date)]!,
        shift,
        clockAt(start),
        clockAt(end),
        minutesAt(start) - midnight,
        minutesAt(end) - midnight,
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
