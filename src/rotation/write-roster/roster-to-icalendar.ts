import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { rosterToICalendar as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type Roster, type RosterDuty, rosterSchema } from '../../duty/roster.ts';

/**
 * How does one person get the roster into a calendar?
 *
 * Times are written in UTC, so that every calendar shows them right whatever zones it knows.
 *
 * @param roster - Dates, people and duties.
 * @param employee - The person whose duties are written (default: everyone's, with names).
 * @returns iCalendar text (RFC 5545), one event a duty. Events keep their ids as long as person, date and shift are the same;
 *   no two events share one.
 *   Without duties it is a calendar without events.
 * @throws `INVALID_INPUT` where the roster is malformed, or does not have the person.
 */
export function rosterToICalendar(roster: Roster, employee?: string): string {
  keepWithin('rosterToICalendar', limits, { duties: roster?.duties?.length });
  parseInput('rosterToICalendar', rosterSchema, roster);
  if (employee !== undefined && !roster.employees.includes(employee)) {
    const issue = { path: 'employee', expected: 'one of roster.employees', received: employee };
    throw new InvalidInputError('rosterToICalendar', [issue]);
  }
  const idOf = uniqueIds();
  const events = roster.duties
    .filter((duty) => employee === undefined || duty.employee === employee)
    .flatMap((duty) => [
      'BEGIN:VEVENT',
      `UID:${idOf(duty)}@halfhour`,
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

/** An id by date, shift and person; a second duty with the same three has a number behind it. */
function uniqueIds(): (duty: RosterDuty) => string {
  const seen = new Map<string, number>();
  return ({ date, shift, employee }) => {
    const id = [date, shift, employee].map(plain).join('_');
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}_${before + 1}`;
  };
}

/** Letters and digits of any script as they are, everything else as its number, so that no two texts become one. */
function plain(text: string): string {
  return text.replace(
    /[^\p{L}\p{N}-]/gu,
    (character) => `.${character.codePointAt(0)!.toString(16)}.`,
  );
}

/** `20260328T210000Z` */
function utc(time: string): string {
  return new Date(Date.parse(time)).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
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
