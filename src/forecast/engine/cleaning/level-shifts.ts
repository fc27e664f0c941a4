import { sum } from '../../../core/sum.ts';
import { isAtMost } from '../../../core/tie.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { WEEK_DAYS, YEAR_DAYS } from '../../../time/durations.ts';
import { spansSeasons } from '../calendar/season-span.ts';
import { median, robustDeviation } from '../statistics.ts';
import type { DayTable } from '../table/day-table.ts';
import { type LevelShift, withoutWavesAndSeasons } from './waves-and-seasons.ts';

/** Days on either side that are compared, and how many of them must be known. */
const WINDOW_DAYS = 28;
const LEAST_KNOWN = 10;

/** Smaller steps are left to the models, which follow them: a log ratio, about 13 %. */
const LEAST_STEP = 0.12;

/** Deviations of what any two neighbouring windows differ by, beyond which a step is no chance. */
const DEVIATIONS = 4;

/** Part of a step that must show within the week about its edge. */
const SHARP = 0.6;

/**
 * Standard errors of the log ratio of two Poisson sums that a step must reach: of a hundred windows that hardly overlap
 * chance alone reaches so many in one history of 150. It asks for more than the least step below some 80 contacts a day.
 */
const BEYOND_CHANCE = 4;

/** A history with more steps a year than these has no level to step from. */
const MOST_SHIFTS = 3;

/** Lasting steps of the level: a moved product line, a second queue, a new number. */
export function levelShifts(table: DayTable, totals: Float64Array): LevelShift[] {
  const shifts: LevelShift[] = [];
  // A day without any contact is an outage, or tells nothing of the level.
  const logs = totals.map((total) => (total > 0 ? log(total) : Number.NaN));
  const most = MOST_SHIFTS * Math.ceil((table.historyDays - 1) / YEAR_DAYS);
  while (shifts.length < most) {
    const shift = largestShift(deseasonalised(table, logs), totals);
    if (shift === undefined) break;
    shifts.push({ row: shift.row, ratio: exp(shift.step) });
    for (let row = 0; row < shift.row; row++) logs[row]! += shift.step;
  }
  const found = shifts.sort((a, b) => a.row - b.row);
  return spansSeasons(table.historyDays) ? withoutWavesAndSeasons(found) : found;
}

/** Log totals less the median of their weekday; holidays and what is unknown are NaN. */
function deseasonalised({ weekdays, holidays, historyDays }: DayTable, logs: Float64Array) {
  const rest = logs
    .subarray(0, historyDays)
    .map((value, row) => (holidays[row] === undefined ? value : Number.NaN));
  const usual = Array.from({ length: WEEK_DAYS }, (_, weekday) =>
    median(rest.filter((value, row) => weekdays[row] === weekday && !Number.isNaN(value))),
  );
  return rest.map((value, row) => value - usual[weekdays[row]!]!);
}

function largestShift(
  levels: Float64Array,
  totals: Float64Array,
): { row: number; step: number } | undefined {
  const before = levels.map((_, row) => levelOf(levels, row - WINDOW_DAYS, row));
  const after = levels.map((_, row) => levelOf(levels, row, row + WINDOW_DAYS));
  const steps = after.map((level, row) => level - before[row]!);
  const known = steps.filter((step) => !Number.isNaN(step));
  // A steady trend makes all windows differ alike.
  const trend = median(known);
  const limit = Math.max(LEAST_STEP, DEVIATIONS * robustDeviation([...known]));
  let found: { row: number; step: number } | undefined;
  for (const [near, step] of steps.entries()) {
    if (!(Math.abs(step - trend) > limit)) continue;
    if (found !== undefined && isAtMost(Math.abs(step), Math.abs(found.step))) continue;
    const row = edgeOf(levels, near, before[near]!, after[near]!);
    // A slope or a passing hump has no sharp edge.
    const edge =
      median(knownIn(levels, row, row + WEEK_DAYS)) - median(knownIn(levels, row - WEEK_DAYS, row));
    if (!(steps[row]! / step > SHARP && edge / step > SHARP)) continue;
    if (isBeyondChance(totals, row, steps[row]!)) found = { row, step: steps[row]! };
  }
  return found;
}

/** Whether contacts of the windows are enough to tell such a step from the noise of their counts. */
function isBeyondChance(totals: Float64Array, row: number, step: number): boolean {
  const before = sum(knownIn(totals, row - WINDOW_DAYS, row));
  const after = sum(knownIn(totals, row, row + WINDOW_DAYS));
  return Math.abs(step) > BEYOND_CHANCE * Math.sqrt(1 / before + 1 / after);
}

/** Where the level steps: the split about which the days near it lie closest to the two levels. */
function edgeOf(levels: Float64Array, near: number, before: number, after: number): number {
  let row = near;
  let gain = 0;
  let most = 0;
  const from = Math.max(0, near - WINDOW_DAYS);
  for (let day = from; day < Math.min(levels.length, near + WINDOW_DAYS); day++) {
    const level = levels[day]!;
    if (Number.isNaN(level)) continue;
    gain += Math.abs(level - after) - Math.abs(level - before);
    if (gain <= most) continue;
    most = gain;
    row = day + 1;
  }
  return row;
}

/** The median level of some days; NaN where too few are known. */
function levelOf(levels: Float64Array, from: number, to: number): number {
  const known = knownIn(levels, from, to);
  return known.length < LEAST_KNOWN ? Number.NaN : median(known);
}

function knownIn(levels: Float64Array, from: number, to: number): Float64Array {
  return levels
    .subarray(Math.max(0, from), Math.max(0, to))
    .filter((level) => !Number.isNaN(level));
}
