import { isAtMost } from '../../../core/tie.ts';
import { anscombeRoot } from '../../../math/anscombe.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { WEEK_DAYS } from '../../../time/durations.ts';
import { spansSeasons } from '../calendar/season-span.ts';
import { median, robustDeviation } from '../statistics.ts';
import type { DayTable } from '../table/day-table.ts';

/** Weeks on either side to compare a day with. */
const NEIGHBOURS = 4;

/** Days closer to their neighbours than this (log ratio) are never outliers: 18 % is ordinary. */
export const ORDINARY = 0.18;

/** Robust standard deviations beyond which a day is an outlier; of a few contacts, those of a Poisson count as well. */
const DEVIATIONS = 3.5;

/** A day is part of a wave if half of the days so near are half as far off, the same way. */
const WAVE_REACH = 3;

/** A day far off the same weekdays around it. */
interface OutlierDay {
  readonly row: number;
  /** Its total over the median of its neighbours. */
  readonly ratio: number;
}

/** The median of the same weekdays around each day, NaN where fewer than two are known. */
function usualTotals(
  { historyDays }: DayTable,
  totals: Float64Array,
  candidates: Uint8Array,
): Float64Array {
  return Float64Array.from({ length: historyDays }, (_, row) => {
    const around: number[] = [];
    for (let week = -NEIGHBOURS; week <= NEIGHBOURS; week++) {
      const other = row + week * WEEK_DAYS;
      if (week !== 0 && candidates[other] === 1) around.push(totals[other]!);
    }
    return around.length < 2 ? Number.NaN : median(around);
  });
}

/**
 * Days whose total lies far off the same weekdays around them. Where a history tells seasons, a day
 * amid others like it is none: it may be a rush that comes back next year.
 */
export function outlierDays(
  table: DayTable,
  totals: Float64Array,
  candidates: Uint8Array,
): OutlierDay[] {
  const usual = usualTotals(table, totals, candidates);
  const ratios = usual.map((around, row) => log((totals[row]! + 0.5) / (around + 0.5)));
  const known = [...ratios].filter((ratio, row) => candidates[row] === 1 && !Number.isNaN(ratio));
  const limit = Math.max(ORDINARY, DEVIATIONS * robustDeviation(known));
  const centre = median(known);
  const found: OutlierDay[] = [];
  for (const [row, ratio] of ratios.entries()) {
    if (candidates[row] !== 1 || !isBeyond(ratio - centre, limit)) continue;
    // Roots of counts scatter by a half: three contacts where four are usual, or none, are no odd day.
    const roots = 2 * (anscombeRoot(totals[row]!) - anscombeRoot(usual[row]!));
    if (!isBeyond(roots, DEVIATIONS)) continue;
    if (spansSeasons(table.historyDays) && isInWave(ratios, row, limit)) continue;
    found.push({ row, ratio: exp(ratio) });
  }
  return found;
}

/** A tie is ordinary; NaN is beyond nothing. */
function isBeyond(distance: number, limit: number): boolean {
  return !Number.isNaN(distance) && !isAtMost(Math.abs(distance), limit);
}

function isInWave(ratios: Float64Array, row: number, limit: number): boolean {
  const near = ratios
    .subarray(Math.max(0, row - WAVE_REACH), row + WAVE_REACH + 1)
    .filter((ratio) => !Number.isNaN(ratio));
  return median(near) * Math.sign(ratios[row]!) > limit / 2;
}
