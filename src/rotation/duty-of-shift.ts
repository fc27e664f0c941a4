import { sum } from '../core/sum.ts';
import type { DutyBreak } from '../duty/duty.ts';
import type { RosterDuty } from '../duty/roster.ts';
import { HOUR, MINUTE } from '../time/durations.ts';
import { formatInstant, localDateTimeToInstant } from '../time/instants.ts';
import { isNightShift, type RotationShift, workingMinutes } from './rotation-shift.ts';

/** The duty of somebody who works a shift on a date, at its times on the clock. */
export function dutyOfShift(
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
