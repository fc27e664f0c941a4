import { DAY_MINUTES } from '../../time/durations.ts';
import type { PeopleShift } from '../people-shift.ts';
import type { GenerateRosterInput } from './input.ts';
import type { RosterTraining } from './training-input.ts';

/** Trainings begin on quarter-hours, as planners write them, or with a window, a shift or the end of a break. */
const GRID_MINUTES = 15;

/** When in a shift a training may begin: minutes after the midnight that opens the date of the duty, ascending. */
export function trainingStarts(
  { minutes, fromMinutes = 0, toMinutes }: RosterTraining,
  { startMinutes, lengthMinutes, breaks = [] }: PeopleShift,
): number[] {
  const ends = startMinutes + lengthMinutes;
  const until =
    toMinutes === undefined ? ends : toMinutes + (toMinutes > fromMinutes ? 0 : DAY_MINUTES);
  const first = Math.max(startMinutes, fromMinutes);
  const last = Math.min(ends, until) - minutes;
  const starts = new Set([first, ...breaks.map((rest) => rest.startMinutes + rest.minutes)]);
  for (let at = Math.ceil(first / GRID_MINUTES) * GRID_MINUTES; at <= last; at += GRID_MINUTES)
    starts.add(at);
  return [...starts]
    .filter((at) => at >= first && at <= last)
    .filter((at) =>
      breaks.every(
        (rest) => rest.startMinutes + rest.minutes <= at || rest.startMinutes >= at + minutes,
      ),
    )
    .sort((a, b) => a - b);
}

/** The days of a roster, from 0, on which a training may be; the second is the last. */
export function trainingDays(
  { from, to }: Pick<RosterTraining, 'from' | 'to'>,
  { days }: Pick<GenerateRosterInput, 'days'>,
  firstDay: number,
): readonly [number, number] {
  const dayOf = (date: string) => Date.parse(date) / 86_400_000 - firstDay;
  return [
    from === undefined ? 0 : Math.max(0, dayOf(from)),
    to === undefined ? days - 1 : Math.min(days - 1, dayOf(to)),
  ];
}
