import type { Duty } from '../duty/duty.ts';
import { DAY_MINUTES } from '../time/durations.ts';
import { type Horizon, piecesOf } from './horizon.ts';

/**
 * Agent-minutes on position that duties give each interval, to the minute: a rest of 15 in a
 * half-hour leaves half an agent. Past the end, a repeating period begins again and another is cut.
 */
export function coverageMinutes(duties: readonly Duty[], horizon: Horizon): Float64Array {
  const total = new Float64Array(horizon.intervals);
  const add = (from: number, length: number, agents: number) => {
    for (const { interval, minutes } of piecesOf(from, length, horizon)) {
      total[interval]! += agents * minutes;
    }
  };
  for (const { day, startMinutes, lengthMinutes, breaks, count } of duties) {
    const midnight = day * DAY_MINUTES;
    add(midnight + startMinutes, lengthMinutes, count);
    for (const pause of breaks) add(midnight + pause.startMinutes, pause.minutes, -count);
  }
  return total;
}
