import { keepWithin } from '../../core/keep-within.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { addDays } from '../../time/local-date.ts';

/**
 * How does a roster look in a spreadsheet? One row a person, one column a date.
 *
 * @param roster - Dates, people and duties.
 * @returns Comma-separated text (RFC 4180) with a header; a day off is an empty cell.
 * @throws `INVALID_INPUT` where the roster is malformed.
 */
export function rosterToCsv(roster: Roster): string {
  keepWithin('rosterToCsv', { duties: roster?.duties?.length });
  parseInput('rosterToCsv', rosterSchema, roster);
  const dates = Array.from({ length: roster.days }, (_, day) => addDays(roster.startDate, day));
  const cell = new Map(
    roster.duties.map(({ employee, date, shift }) => [`${date} ${employee}`, shift]),
  );
  const rows = roster.employees.map((name) => [
    name,
    ...dates.map((date) => cell.get(`${date} ${name}`) ?? ''),
  ]);
  return [['employee', ...dates], ...rows]
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
