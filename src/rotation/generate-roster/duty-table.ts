import { type Calendar, calendarOf, midnight } from '../../duty/engine/account.ts';
import { type DutyTime, dutyTime } from '../../duty/engine/duty-time.ts';
import type { Roster } from '../../duty/roster.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { DAY_MINUTES, MINUTE } from '../../time/durations.ts';
import { toLocal } from '../../time/zone-offsets.ts';
import { dutyOfShift } from '../duty-of-shift.ts';
import type { RowDuty } from '../engine/rows/row-rule.ts';
import type { GenerateRosterInput } from './input.ts';

/** When each shift would be worked on each date, and what came before. */
export interface DutyTable {
  readonly calendar: Calendar;
  /** The first date in days since 1970, and that with which what is known begins. */
  readonly firstDay: number;
  readonly knownFrom: number;
  /** The minute of the world with which a day begins. */
  readonly midnight: (day: number) => number;
  /** By day of the roster and place of the shift. */
  readonly times: readonly (readonly DutyTime[])[];
  readonly duties: readonly (readonly RowDuty[])[];
  /** What people did before, by person and day since 1970. */
  readonly before: ReadonlyMap<string, ReadonlyMap<number, RowDuty>>;
}

export function dutyTable({
  shifts,
  startDate,
  days,
  timeZone,
  history = [],
}: Pick<GenerateRosterInput, 'shifts' | 'startDate' | 'days' | 'timeZone' | 'history'>): DutyTable {
  const calendar = calendarOf({ startDate, days, timeZone }, history);
  const { firstDay, zone } = calendar;
  const midnights = new Map<number, number>();
  const midnightOf = (day: number) => {
    let minute = midnights.get(day);
    if (minute === undefined) {
      minute = midnight(day, zone);
      midnights.set(day, minute);
    }
    return minute;
  };
  const times = Array.from({ length: days }, (_, day) =>
    shifts.map((shift) =>
      dutyTime(dutyOfShift('', fromDayNumber(firstDay + day), shift, timeZone), zone),
    ),
  );
  const duties = times.map((ofDay, day) =>
    ofDay.map((time, s) => {
      const { startMinutes, lengthMinutes } = shifts[s]!;
      return rowDuty(time, (firstDay + day) * DAY_MINUTES + startMinutes, lengthMinutes);
    }),
  );
  const { knownFrom, before } = dutiesBefore(history, firstDay, calendar);
  return { calendar, firstDay, knownFrom, midnight: midnightOf, times, duties, before };
}

function rowDuty(
  { start, end, minutes, isNight, duty }: DutyTime,
  clockStart: number,
  lengthMinutes: number,
): RowDuty {
  const { shift } = duty;
  return { shift, start, end, minutes, isNight, clockStart, clockEnd: clockStart + lengthMinutes };
}

/** Duties that lead up to the first day without a gap; two of one person on one date are as one. */
function dutiesBefore(history: readonly Roster[], firstDay: number, { zone }: Calendar) {
  const before = new Map<string, Map<number, RowDuty>>();
  let knownFrom = firstDay;
  const latestFirst = [...history].sort((a, b) => (a.startDate < b.startDate ? 1 : -1));
  for (const { startDate, days, duties } of latestFirst) {
    const from = Date.parse(startDate) / 86_400_000;
    if (from >= knownFrom || from + days < knownFrom) continue;
    for (const duty of duties) {
      const time = dutyTime(duty, zone);
      if (time.day >= knownFrom) continue;
      const from = toLocal(zone, time.start * MINUTE) / MINUTE;
      const to = toLocal(zone, time.end * MINUTE) / MINUTE;
      const own = before.get(duty.employee) ?? new Map<number, RowDuty>();
      before.set(duty.employee, own);
      const is = rowDuty(time, from, to - from);
      const was = own.get(time.day);
      own.set(time.day, was === undefined ? is : joined(was, is));
    }
    knownFrom = from;
  }
  return { knownFrom, before };
}

function joined(a: RowDuty, b: RowDuty): RowDuty {
  const last = a.end > b.end ? a : b;
  return {
    ...last,
    start: Math.min(a.start, b.start),
    minutes: a.minutes + b.minutes,
    isNight: a.isNight || b.isNight,
    clockStart: Math.min(a.clockStart, b.clockStart),
  };
}
