import { keepWithin } from '../../core/keep-within.ts';
import { layRoster as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import type { DutyBreak } from '../../duty/duty.ts';
import type { Roster, RosterDuty } from '../../duty/roster.ts';
import { HOUR, MINUTE } from '../../time/durations.ts';
import { formatInstant, localDateTimeToInstant } from '../../time/instants.ts';
import { addDays, daysBetween, weekdayOf } from '../../time/local-date.ts';
import { isNightShift, type RotationShift, workingMinutes } from '../rotation-shift.ts';
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
      if (id !== null && date >= from) duties.push(dutyOf(name, date, shiftOf.get(id)!, timeZone));
    }
  }
  return { startDate, days, timeZone, employees: employees.map(({ name }) => name), duties };
}

function dutyOf(
  employee: string,
  date: string,
  shift: RotationShift,
  timeZone: string,
): RosterDuty {
  const { id, startMinutes, lengthMinutes, breaks = [] } = shift;
  const start = localDateTimeToInstant(date, startMinutes, timeZone);
  const end = localDateTimeToInstant(date, startMinutes + lengthMinutes, timeZone);
  const placed = placedBreaks(breaks, { date, start, end, timeZone });
  const unpaidPlaced = sum(breaks.map(({ minutes, paid }) => (paid ? 0 : minutes)));
  const unplaced = lengthMinutes - unpaidPlaced - workingMinutes(shift);
  const unpaid = sum(placed.map((rest) => (rest.paid ? 0 : rest.end - rest.start)));
  return {
    employee,
    date,
    shift: id,
    start: formatInstant(start, timeZone),
    end: formatInstant(end, timeZone),
    hours: Math.max(0, end - start - unpaid - unplaced * MINUTE) / HOUR,
    isNight: isNightShift(shift),
    ...(placed.length > 0 && {
      breaks: placed.map((rest) => ({
        ...rest,
        start: formatInstant(rest.start, timeZone),
        end: formatInstant(rest.end, timeZone),
      })),
    }),
  };
}

/** Breaks at their instants: in a night of a clock change they move up so as not to meet, or end with the duty. */
function placedBreaks(
  breaks: readonly DutyBreak[],
  duty: {
    readonly date: string;
    readonly start: number;
    readonly end: number;
    readonly timeZone: string;
  },
) {
  let last = duty.start;
  return breaks.map(({ kind, startMinutes, minutes, paid }) => {
    const at = (clock: number) => localDateTimeToInstant(duty.date, clock, duty.timeZone);
    const start = Math.min(duty.end, Math.max(last, at(startMinutes)));
    const until = kind === 'gap' ? at(startMinutes + minutes) : start + minutes * MINUTE;
    const end = Math.min(duty.end, Math.max(start, until));
    last = end;
    return { kind, start, end, paid };
  });
}
