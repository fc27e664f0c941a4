import type { Duty } from '../duty/duty.ts';
import { type Horizon, MINUTES_PER_DAY } from './horizon.ts';

/**
 * Agent-minutes on position that duties give each interval, to the minute: a rest of 15 in a
 * half-hour leaves half an agent. Past the end, a repeating period begins again and another is cut.
 */
export function coverageMinutes(duties: readonly Duty[], horizon: Horizon): Float64Array {
  const minutes = new Float64Array(horizon.intervals);
  for (const { day, startMinutes, lengthMinutes, breaks, count } of duties) {
    const midnight = day * MINUTES_PER_DAY;
    addMinutes(minutes, midnight + startMinutes, lengthMinutes, count, horizon);
    for (const pause of breaks) {
      addMinutes(minutes, midnight + pause.startMinutes, pause.minutes, -count, horizon);
    }
  }
  return minutes;
}

function addMinutes(
  minutes: Float64Array,
  from: number,
  length: number,
  agents: number,
  { intervalMinutes, intervals, cyclic }: Horizon,
): void {
  const to = from + length;
  for (let at = from; at < to; ) {
    const interval = Math.floor(at / intervalMinutes);
    const end = Math.min((interval + 1) * intervalMinutes, to);
    const place = cyclic ? ((interval % intervals) + intervals) % intervals : interval;
    if (place >= 0 && place < intervals) minutes[place]! += agents * (end - at);
    at = end;
  }
}
