import { lastAtMost } from '../../core/bisect.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { intervalHistory as limits } from '../../core/limits.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { DAY } from '../../time/durations.ts';
import { type GridTable, intervalsIn, layOutGrid } from '../../time/interval-grid.ts';
import { matchLocal, toLocal, type ZoneOffsets, zoneOffsets } from '../../time/zone-offsets.ts';
import { extent, type WrittenTimes } from './read-rows.ts';

/** Where each row belongs on the grid. A row may be shared by two intervals. */
export interface Placement {
  readonly grid: GridTable;
  /** Interval of each row. */
  readonly interval: Int32Array;
  /** The second interval of a row that stands for both hours of a repeated clock hour, else -1. */
  readonly shared: Int32Array;
  /** 1 where a row's time is not the start of an interval. */
  readonly isOffGrid: Uint8Array;
  /** Rows whose clock time occurs twice on their date. */
  readonly repeated: readonly number[];
  /** Rows whose clock time was skipped on their date. */
  readonly skipped: readonly number[];
  /** Whether each row begins no earlier than the one before. */
  readonly isSorted: boolean;
}

/** Lays out the grid over all rows and finds the interval of each. */
export function placeRows(
  written: WrittenTimes,
  { timeZone, intervalSeconds }: { readonly timeZone: string; readonly intervalSeconds: number },
): Placement {
  const { least, greatest } = extent(written.times);
  const zone = zoneOffsets(timeZone, least - 3 * DAY, greatest + 3 * DAY);
  const { instants, seconds, repeated, skipped } = resolve(written, zone);
  const span = extent(instants);
  const dates = {
    from: fromDayNumber(Math.floor(toLocal(zone, span.least) / DAY)),
    to: fromDayNumber(Math.floor(toLocal(zone, span.greatest) / DAY)),
    timeZone,
    intervalSeconds,
  };
  keepWithin('intervalHistory', limits, { intervals: intervalsIn(dates) });
  const grid = layOutGrid(dates);
  // Where the clock falls back over midnight, a row may carry the date after the day that it is in.
  const interval = instants.map((instant) => Math.max(0, lastAtMost(grid.starts, instant)));
  return {
    grid,
    interval: Int32Array.from(interval),
    shared: Int32Array.from(seconds, (second) =>
      Number.isNaN(second) ? -1 : lastAtMost(grid.starts, second),
    ),
    isOffGrid: Uint8Array.from(instants, (at, row) => (at === grid.starts[interval[row]!] ? 0 : 1)),
    repeated,
    skipped,
    isSorted: isAscending(written.times) || isAscending(instants),
  };
}

interface Resolved {
  readonly instants: Float64Array;
  /** Second instant of rows that stand for both, else NaN. */
  readonly seconds: Float64Array;
  readonly repeated: readonly number[];
  readonly skipped: readonly number[];
}

/**
 * The instants of all rows. Of rows with the same repeated clock time the first half, in the order
 * of the file, are the first hour and the others the second; a single one stands for both.
 */
function resolve({ times, isLocal }: WrittenTimes, zone: ZoneOffsets): Resolved {
  const instants = Float64Array.from(times);
  const seconds = new Float64Array(times.length).fill(Number.NaN);
  const skipped: number[] = [];
  const twice = new Map<number, number[]>();
  for (const [row, time] of times.entries()) {
    if (isLocal[row] === 0) continue;
    const { kind, instant } = matchLocal(zone, time);
    instants[row] = instant;
    if (kind === 'never') skipped.push(row);
    if (kind === 'twice') twice.set(time, [...(twice.get(time) ?? []), row]);
  }
  for (const [time, rows] of twice) {
    const { second } = matchLocal(zone, time);
    if (rows.length === 1) seconds[rows[0]!] = second;
    for (const row of rows.slice(Math.ceil(rows.length / 2))) instants[row] = second;
  }
  return { instants, seconds, repeated: [...twice.values()].flat(), skipped };
}

function isAscending(values: Float64Array): boolean {
  return values.every((value, i) => i === 0 || value >= values[i - 1]!);
}
