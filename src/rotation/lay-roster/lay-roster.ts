import { keepWithin } from '../../core/keep-within.ts';
import { layRoster as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { Roster, RosterDuty } from '../../duty/roster.ts';
import { addDays, daysBetween, weekdayOf } from '../../time/local-date.ts';
import { dutyOfShift } from '../duty-of-shift.ts';
import { type LayRosterInput, layRosterInput } from './input.ts';

/**
 * Who works when, if these people follow this rota from this date on?
 *
 * Shifts keep their times on the clock. Where the clocks change during a shift its hours are those
 * that really pass: 7 or 9 for an 8-hour night. Unpaid breaks are no hours of work: they are taken off, at their
 * place where the shift says it. A meal or rest keeps its length whatever the clocks do; a gap keeps its times.
 *
 * @param input - Rota, people with the weeks in which they start, first date, number of dates, zone.
 * @returns A roster of one duty for each shift that a person works.
 * @throws `INVALID_INPUT` where the input is malformed.
 * @example
 * ```ts
 * import { layRoster } from 'halfhour/rotation';
 *
 * const { duties } = layRoster({
 *   rota: [[null, null, null, null, null, 'N', null]],
 *   shifts: [{ id: 'N', startMinutes: 1320, lengthMinutes: 480 }],
 *   employees: [{ name: 'Ann', week: 0 }],
 *   startDate: '2026-03-23',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * duties[0];
 * // => { employee: 'Ann', date: '2026-03-28', start: '2026-03-28T22:00:00+01:00', end: '2026-03-29T06:00:00+02:00', hours: 7, … }
 * ```
 */
export function layRoster(input: LayRosterInput): Roster {
  keepWithin('layRoster', limits, { dates: input?.days * input?.employees?.length });
  const { rota, shifts, employees, startDate, days, timeZone } = parseInput(
    'layRoster',
    layRosterInput,
    input,
  );
  const shiftOf = new Map(shifts.map((shift) => [shift.id, shift]));
  const monday = addDays(startDate, -weekdayOf(startDate));
  const duties: RosterDuty[] = [];
  for (let day = 0; day < days; day++) {
    const date = addDays(startDate, day);
    const weeksOn = Math.floor(daysBetween(monday, date) / 7);
    for (const { name, week, from = startDate } of employees) {
      const id = rota[(week + weeksOn) % rota.length]![weekdayOf(date)]!;
      if (id !== null && date >= from)
        duties.push(dutyOfShift(name, date, shiftOf.get(id)!, timeZone));
    }
  }
  return { startDate, days, timeZone, employees: employees.map(({ name }) => name), duties };
}
