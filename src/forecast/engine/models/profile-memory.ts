import { WEEK_DAYS } from '../../../time/durations.ts';
import { median } from '../statistics.ts';
import { type CleanTable, rowOf, totalOf } from '../table/day-table.ts';

/** How long profiles are remembered, and how much of a profile is chance. */
export interface ProfileMemory {
  /** What a week of a profile loses in weight against the week after it (0..1). */
  readonly forget: number;
  /** Variance of a slot of one day on the root scale, its day's total known: 0.25 where contacts are a Poisson count. */
  readonly noise: number;
}

/** What quiet lines want, whose drift is not to be seen: 26 weeks, chosen by `npm run accuracy -- forecast`. */
const LEAST_FORGET = 0.05;

/** So much is remembered at least: about the mean of the last three weeks. */
const MOST_FORGET = 0.5;

/** Where no two days of a weekday tell. */
export const USUAL_MEMORY: ProfileMemory = { forget: LEAST_FORGET, noise: 0.25 };

/** Added to the noise, so that where none but that of rounding is left, 1e-20 and less, nothing hangs on it. */
const ROUNDING = 1e-10;

/** Same weekdays looked at, and how many weeks apart two of them are compared. */
const WEEKS = 26;
const MOST_APART = 8;

/**
 * How fast profiles drift against their noise. The squared distance of two days of a weekday, on the root scale and
 * at one total, is twice the noise plus the drift of the weeks between: a line over the weeks tells both, and only a slope beyond its own standard error is one. For a walk
 * of that drift seen through that noise the best exponential smoothing forgets by
 * (√(q² + 4q) − q) / 2 of a week's weight, q being drift over noise (Muth, JASA 55, 1960): busy lines short, quiet lines long.
 */
export function profileMemory(past: CleanTable, origin: number): ProfileMemory {
  const distances = Array.from({ length: MOST_APART + 1 }, (): number[] => []);
  for (let weekday = 0; weekday < WEEK_DAYS; weekday++) {
    const days = rootProfiles(past, origin, weekday);
    for (const [i, day] of days.entries()) {
      for (let j = i + 1; j < days.length; j++) {
        const weeks = day.week - days[j]!.week;
        if (weeks > MOST_APART) break;
        distances[weeks]!.push(meanSquare(day.roots, days[j]!.roots));
      }
    }
  }
  if (distances.every((pairs) => pairs.length === 0)) return USUAL_MEMORY;
  const { start, slope } = lineThrough(distances);
  const noise = start / 2 + ROUNDING;
  const q = Math.max(0, slope) / noise;
  const forget = (Math.sqrt(q * q + 4 * q) - q) / 2;
  return { forget: Math.min(Math.max(forget, LEAST_FORGET), MOST_FORGET), noise };
}

/** The latest days of a weekday as roots of their contacts, all brought to the total of the latest. */
function rootProfiles(past: CleanTable, origin: number, weekday: number) {
  const days: { week: number; roots: Float64Array }[] = [];
  let common = 0;
  for (let row = origin - 1; row >= 0 && row >= origin - WEEKS * WEEK_DAYS; row--) {
    if (past.weekdays[row] !== weekday || past.usable[row] === 0) continue;
    const contacts = rowOf(past, past.contacts, row);
    const total = totalOf(contacts);
    if (!(total > 0)) continue;
    if (common === 0) common = total;
    const factor = Math.sqrt(common / total);
    const roots = new Float64Array(past.slots);
    for (let slot = 0; slot < past.slots; slot++) {
      if (past.open[row * past.slots + slot] === 1)
        roots[slot] = factor * Math.sqrt(contacts[slot]! + 0.375);
    }
    days.push({ week: Math.floor(row / WEEK_DAYS), roots });
  }
  return days;
}

function meanSquare(a: Float64Array, b: Float64Array): number {
  let total = 0;
  let count = 0;
  for (let slot = 0; slot < a.length; slot++) {
    if (a[slot] === 0 || b[slot] === 0) continue;
    total += (a[slot]! - b[slot]!) ** 2;
    count++;
  }
  return count > 0 ? total / count : 0;
}

/** The line through the median distances by weeks apart, each as heavy as it has pairs; its slope less its standard error. */
function lineThrough(distances: readonly (readonly number[])[]): { start: number; slope: number } {
  let n = 0;
  let x = 0;
  let xx = 0;
  let y = 0;
  let xy = 0;
  const medians = distances.map(median);
  for (const [weeks, pairs] of distances.entries()) {
    if (pairs.length === 0) continue;
    const distance = medians[weeks]!;
    n += pairs.length;
    x += pairs.length * weeks;
    xx += pairs.length * weeks * weeks;
    y += pairs.length * distance;
    xy += pairs.length * weeks * distance;
  }
  const width = n * xx - x * x;
  if (!(width > 0)) return { slope: 0, start: y / n };
  const seen = (n * xy - x * y) / width;
  const start = (y - seen * x) / n;
  let squares = 0;
  let points = 0;
  for (const [weeks, pairs] of distances.entries()) {
    if (pairs.length === 0) continue;
    squares += pairs.length * (medians[weeks]! - start - seen * weeks) ** 2;
    points++;
  }
  const deviation = points > 2 ? Math.sqrt(((squares / (points - 2)) * n) / width) : Infinity;
  const slope = Math.max(0, seen - deviation);
  return { slope, start: Math.max(0, (y - slope * x) / n) };
}
