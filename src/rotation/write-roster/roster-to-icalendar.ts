import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { rosterToICalendar as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { calendarOf, eventOf, uniqueIds } from './calendar-events.ts';

/**
 * How does one person get the roster into a calendar?
 *
 * Times are written in UTC, so that every calendar shows them right whatever zones it knows.
 *
 * What changes later, people import as `rosterUpdateToICalendar`: duties moved or cancelled, none doubled.
 *
 * @param roster - Dates, people and duties.
 * @param employee - The person whose duties are written (default: everyone's, with names).
 * @returns iCalendar text (RFC 5545), one event a duty. Events keep their ids as long as person, date and shift are the same;
 *   no two events share one.
 *   Without duties it is a calendar without events.
 * @throws `INVALID_INPUT` where the roster is malformed, or does not have the person.
 * @example
 * ```ts
 * import { layRoster, rosterToICalendar } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['D', 'D', 'D', 'D', 'D', null, null]],
 *   shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * const lines = rosterToICalendar(roster, 'Ann').split('\r\n');
 * lines.filter((line) => line === 'BEGIN:VEVENT').length; // => 5
 * ```
 */
export function rosterToICalendar(roster: Roster, employee?: string): string {
  keepWithin('rosterToICalendar', limits, { duties: roster?.duties?.length });
  parseInput('rosterToICalendar', rosterSchema, roster);
  if (employee !== undefined && !roster.employees.includes(employee)) {
    const issue = { path: 'employee', expected: 'one of roster.employees', received: employee };
    throw new InvalidInputError('rosterToICalendar', [issue]);
  }
  const idOf = uniqueIds();
  const withName = employee === undefined;
  return calendarOf(
    roster.duties
      .filter((duty) => withName || duty.employee === employee)
      .flatMap((duty) => eventOf(duty, { uid: idOf(duty), withName })),
  );
}
