import type { Duty } from '../../duty/index.ts';
import { DAY_MINUTES } from '../../time/durations.ts';

/** Rests begin and end within an interval, on a grid of so many minutes. */
const REST_GRID_MINUTES = 5;

/** Length of the steps in which people come and go: all groups of a centre have the same. */
export function stepMinutesOf(intervalSeconds: number): number {
  const minutes = intervalSeconds / 60;
  return minutes % REST_GRID_MINUTES === 0 ? REST_GRID_MINUTES : minutes;
}

/** People on shift and at no break in each step of some days; a period that repeats goes on at its start. */
export function onPositionSteps(
  duties: readonly Duty[],
  days: number,
  stepMinutes: number,
  cyclic: boolean,
): Float64Array {
  const people = new Float64Array((days * DAY_MINUTES) / stepMinutes);
  const add = (from: number, minutes: number, count: number) => {
    for (let at = from; at < from + minutes; at += stepMinutes) {
      const step = Math.floor(at / stepMinutes);
      if (step < people.length) people[step]! += count;
      else if (cyclic) people[step % people.length]! += count;
    }
  };
  for (const { day, startMinutes, lengthMinutes, breaks, count } of duties) {
    const midnight = day * DAY_MINUTES;
    add(midnight + startMinutes, lengthMinutes, count);
    for (const pause of breaks) add(midnight + pause.startMinutes, pause.minutes, -count);
  }
  return people;
}

/** The mean of the steps of each interval. */
export function byInterval(steps: Float64Array, intervals: number): Float64Array {
  const each = steps.length / intervals;
  return Float64Array.from({ length: intervals }, (_, i) => {
    let all = 0;
    for (let k = 0; k < each; k++) all += steps[i * each + k]!;
    return all / each;
  });
}
