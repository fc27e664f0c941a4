import { keepWithin } from '../../core/keep-within.ts';
import { rosterUpdateToICalendar as limits } from '../../core/limits.ts';
import { parseArguments, refuse } from '../../core/parse-input.ts';
import { type Roster, type RosterDuty, rosterSchema } from '../../duty/roster.ts';
import { parseInstant } from '../../time/parse-instant.ts';
import { calendarOf, eventOf, uniqueIds } from './calendar-events.ts';
import { type RosterUpdateInput, rosterUpdateInput } from './input.ts';

/**
 * How do people get a changed roster into a calendar that has the one before?
 *
 * Duties that are new or at other times are written with their ids and the number of the update, so that calendars put
 * them in place of what they have (RFC 5545, 3.8.7.4); those that went to somebody else or fell away are written as
 * cancelled. What stays as it is is left out. Import every update in turn, each with a higher `sequence`.
 *
 * @param before - The roster that the calendar has, of `rosterToICalendar` or of the update before.
 * @param after - The roster of now, as `repairRoster`, `evenOutRoster` or `awardDuties` give it.
 * @param input - Whose duties, number and time of the update.
 * @returns iCalendar text of the changes; a calendar without events where there are none.
 * @throws `INVALID_INPUT` where an argument is malformed, or neither roster has the person.
 * @example
 * ```ts
 * import { layRoster, repairRoster, rosterUpdateToICalendar } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [['D', null, null, null, null, null, null], [null, 'D', null, null, null, null, null]],
 *   shifts: [{ id: 'D', startMinutes: 420, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }, { name: 'Bob', week: 1 }],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * const absences = [{ employee: 'Ann', from: '2026-06-01', to: '2026-06-01' }];
 * const { roster: mended } = repairRoster(roster, { absences, rules: [] });
 * const lines = (employee: string) =>
 *   rosterUpdateToICalendar(roster, mended, { employee, sequence: 1 })
 *     .split('\r\n')
 *     .filter((line) => /^(UID|SEQUENCE|STATUS)/.test(line));
 * lines('Ann'); // => ['UID:2026-06-01_D_Ann@halfhour', 'SEQUENCE:1', 'STATUS:CANCELLED']
 * lines('Bob'); // => ['UID:2026-06-01_D_Bob@halfhour', 'SEQUENCE:1', 'STATUS:CONFIRMED']
 * ```
 */
export function rosterUpdateToICalendar(
  before: Roster,
  after: Roster,
  input: RosterUpdateInput,
): string {
  keepWithin('rosterUpdateToICalendar', limits, {
    duties: Math.max(before?.duties?.length, after?.duties?.length),
  });
  parseArguments('rosterUpdateToICalendar', {
    before: [rosterSchema, before],
    after: [rosterSchema, after],
    '': [rosterUpdateInput, input],
  });
  const { employee, sequence, at } = input;
  const expected = 'one of the employees of a roster';
  const isKnown =
    employee === undefined || [before, after].some((r) => r.employees.includes(employee));
  refuse(
    'rosterUpdateToICalendar',
    isKnown ? [] : [{ path: 'employee', expected, received: employee }],
  );
  const byId = ({ duties }: Roster) => {
    const idOf = uniqueIds();
    const own = duties.filter((duty) => employee === undefined || duty.employee === employee);
    return new Map(own.map((duty) => [idOf(duty), duty]));
  };
  const [known, now] = [byId(before), byId(after)];
  const withName = employee === undefined;
  const written = (uid: string, duty: RosterDuty, isCancelled: boolean) =>
    eventOf(duty, { uid, withName, at, update: { sequence, isCancelled } });
  const cancelled = [...known].filter(([uid]) => !now.has(uid));
  const changed = [...now].filter(([uid, duty]) => !isShownAlike(known.get(uid), duty));
  return calendarOf([
    ...cancelled.flatMap(([uid, duty]) => written(uid, duty, true)),
    ...changed.flatMap(([uid, duty]) => written(uid, duty, false)),
  ]);
}

/** Whether an event shows the same of two duties. */
function isShownAlike(before: RosterDuty | undefined, after: RosterDuty): boolean {
  return (
    before !== undefined &&
    parseInstant(before.start) === parseInstant(after.start) &&
    parseInstant(before.end) === parseInstant(after.end)
  );
}
