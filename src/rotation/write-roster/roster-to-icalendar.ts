import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';

/**
 * How does one person get the roster into a calendar?
 *
 * Times are written in UTC, so that every calendar shows them right whatever zones it knows.
 *
 * @param roster - Dates, people and duties.
 * @param employee - The person whose duties are written (default: everyone's, with names).
 * @returns iCalendar text (RFC 5545), one event a duty. Events keep their ids as long as person, date and shift are the same.
 *   Without duties it is a calendar without events.
 * @throws `INVALID_INPUT` where the roster is malformed, or does not have the person.
 */
export function rosterToICalendar(roster: Roster, employee?: string): string {
  keepWithin('rosterToICalendar', { duties: roster?.duties?.length });
  parseInput('rosterToICalendar', rosterSchema, roster);
  if (employee !== undefined && !roster.employees.includes(employee)) {
    const issue = { path: 'employee', expected: 'one of roster.employees', received: employee };
    throw new InvalidInputError('rosterToICalendar', [issue]);
  }
  const events = roster.duties
    .filter((duty) => employee === undefined || duty.employee === employee)
    .flatMap((duty) => [
      'BEGIN:VEVENT',
      `UID:${escaped(`${duty.date}-${duty.shift}-${duty.employee}`.replaceAll(' ', '_'))}@halfhour`,
      `DTSTAMP:${utc(duty.start)}`,
      `DTSTART:${utc(duty.start)}`,
      `DTEND:${utc(duty.end)}`,
      `SUMMARY:${escaped(employee === undefined ? `${duty.shift} ${duty.employee}` : duty.shift)}`,
      'END:VEVENT',
    ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//halfhour//roster//EN',
    ...(events.length > 0 ? events : NOTHING_BUT_A_ZONE),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5545 wants at least one component in a calendar (3.6), and this one says nothing. */
const NOTHING_BUT_A_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** `20260328T210000Z` */
function utc(time: string): string {
  return new Date(Date.parse(time)).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets; the rest goes on after a line break and a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (encoder.encode(part + character).length > 75) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}
