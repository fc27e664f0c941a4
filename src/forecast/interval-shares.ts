import { SECOND } from '../time/durations.ts';

/**
 * How much of a whole interval each one lasts (above 0, up to 1): a change of the clocks inside an interval cuts it in
 * two, as at :45 on the Chatham Islands, or inside an hour at Lord Howe Island.
 */
export function intervalShares({
  starts,
  startMinutes,
  intervalSeconds,
}: {
  readonly starts: ArrayLike<number>;
  readonly startMinutes: ArrayLike<number>;
  readonly intervalSeconds: number;
}): Float64Array {
  const whole = intervalSeconds * SECOND;
  return Float64Array.from({ length: starts.length }, (_, i) => {
    // The last one ends where the clock shows the next whole interval.
    const end = starts[i + 1] ?? Infinity;
    const late = ((startMinutes[i]! * 60) % intervalSeconds) * SECOND;
    return Math.min(whole - late, end - starts[i]!) / whole;
  });
}
