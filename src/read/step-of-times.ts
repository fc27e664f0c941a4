import { DAY, MINUTE } from '../time/durations.ts';

/** The usual lengths of an interval, the longest first. */
const USUAL = /* @__PURE__ */ [60, 30, 20, 15, 10, 5].map((minutes) => minutes * MINUTE);

type Times = ArrayLike<number>;

/** Of times that stand for single contacts hardly any two are as far behind five minutes. */
const MOST_ON_GRID = 0.9;

/**
 * The length of the intervals that begin at these times, in milliseconds: the commonest step from one to
 * the next if that is usual, or a shorter length if only that fits all; `undefined` if no usual one is seen.
 */
export function intervalOf(times: Times): number | undefined {
  const { step } = commonestStep(times);
  if (!USUAL.includes(step)) return undefined;
  // A quiet centre writes few of its half-hours; most steps are longer then.
  return USUAL.find((length) => length <= step && isOnGrid(times, length)) ?? step;
}

/** Whether all times, on more than one date, show the same clock: rows of whole days. */
export function areDays(times: Times): boolean {
  if (!isOnGrid(times, DAY)) return false;
  for (let i = 1; i < times.length; i++) if (times[i] !== times[0]) return true;
  return false;
}

/** Whether times stand anywhere between the starts of intervals, as those of single contacts do. */
export function areContacts(times: readonly number[]): boolean {
  if (times.length === 0 || shareOnGrid(times, 5 * MINUTE) >= MOST_ON_GRID) return false;
  if (shareOnGrid(times, MINUTE) < MOST_ON_GRID) return true;
  // By the minute: intervals of one minute follow each other, contacts leave some out.
  const { step, share } = commonestStep(times);
  return step !== MINUTE || share < MOST_ON_GRID;
}

/** Whether all times are equally far behind a multiple of a length. */
function isOnGrid(times: Times, length: number): boolean {
  const behind = (times[0] ?? 0) % length;
  for (let i = 1; i < times.length; i++) if (times[i]! % length !== behind) return false;
  return times.length > 0;
}

/** The share of times that are equally far behind a multiple of a length. */
function shareOnGrid(times: readonly number[], length: number): number {
  return commonest(times.map((time) => time % length)).count / times.length;
}

function commonestStep(times: Times): { step: number; share: number } {
  const sorted = new Float64Array(times);
  if (!isRising(sorted)) sorted.sort();
  const steps = new Float64Array(sorted.length);
  let count = 0;
  for (let i = 1; i < sorted.length; i++) {
    const step = sorted[i]! - sorted[i - 1]!;
    if (step > 0) steps[count++] = step;
  }
  const most = commonest(steps.subarray(0, count));
  return { step: most.value, share: most.count / count };
}

function isRising(times: Float64Array): boolean {
  for (let i = 1; i < times.length; i++) if (times[i]! < times[i - 1]!) return false;
  return true;
}

function commonest(values: ArrayLike<number>): { value: number; count: number } {
  const counts = new Map<number, number>();
  // Steps come in runs of the same.
  let start = 0;
  for (let i = 1; i <= values.length; i++) {
    const value = values[start]!;
    if (i < values.length && values[i] === value) continue;
    counts.set(value, (counts.get(value) ?? 0) + i - start);
    start = i;
  }
  let most = { value: Number.NaN, count: 0 };
  for (const [value, count] of counts) if (count > most.count) most = { value, count };
  return most;
}
