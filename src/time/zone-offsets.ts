import { tzOffset } from '@date-fns/tz/tzOffset';
import { lastAtMost } from '../core/bisect.ts';
import { DAY, SECOND } from './durations.ts';

/**
 * How far a zone's clocks are from UTC over a stretch of time: `offsets[i]` holds from `starts[i]`
 * until `starts[i + 1]`. A few numbers a year, from which every conversion is plain arithmetic.
 *
 * A *local time* here is the reading of the wall clock as if it were UTC, in epoch milliseconds.
 */
export interface ZoneOffsets {
  /** Epoch milliseconds from which each offset holds, ascending; the first is the start of the stretch. */
  readonly starts: Float64Array;
  /** Milliseconds to add to an instant for the local time. */
  readonly offsets: Float64Array;
}

/**
 * Probes so far apart see every change: since 1970 the shortest time between two changes of a zone
 * was a week less an hour, in the north of Brazil in October 2000.
 */
const PROBE = 518_400_000; // 6 days

/** The offsets of a zone from one instant to another; to find a change takes 30 look-ups. */
export function zoneOffsets(timeZone: string, from: number, to: number): ZoneOffsets {
  const offsetAt = (instant: number) =>
    Math.round(tzOffset(timeZone, new Date(instant)) * 60) * SECOND;
  const starts = [from];
  const offsets = [offsetAt(from)];
  for (let probe = from; probe < to; probe += PROBE) {
    const next = Math.min(probe + PROBE, to);
    const offset = offsetAt(next);
    if (offset === offsets.at(-1)) continue;
    starts.push(changeBetween(probe, next, offset, offsetAt));
    offsets.push(offset);
  }
  return { starts: Float64Array.from(starts), offsets: Float64Array.from(offsets) };
}

/** The first whole second from which `offset` holds, known to lie after `from` and not after `to`. */
function changeBetween(
  from: number,
  to: number,
  offset: number,
  offsetAt: (instant: number) => number,
): number {
  let before = Math.floor(from / SECOND);
  let after = Math.ceil(to / SECOND);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * SECOND) === offset) after = middle;
    else before = middle;
  }
  return after * SECOND;
}

/** The local time at an instant. */
export function toLocal(zone: ZoneOffsets, instant: number): number {
  return instant + zone.offsets[Math.max(0, lastAtMost(zone.starts, instant))]!;
}

/** Whether a reading of the wall clock occurs once, twice or never. */
type LocalTimeKind = 'once' | 'twice' | 'never';

/** The instants that a local time may stand for. */
interface LocalTimeMatch {
  readonly kind: LocalTimeKind;
  /** The instant; of two the first; for a skipped time as long after the change as it was meant to be. */
  readonly instant: number;
  /** The second instant of a time that occurs twice, else the same as `instant`. */
  readonly second: number;
}

/** Looks a local time up in the offsets of its zone. */
export function matchLocal({ starts, offsets }: ZoneOffsets, local: number): LocalTimeMatch {
  const found: number[] = [];
  let skipped = local - offsets[0]!;
  for (let i = nearestBefore(starts, local); i < starts.length; i++) {
    const instant = local - offsets[i]!;
    if (instant < starts[i]! && i > 0) break;
    const ends = starts[i + 1] ?? Infinity;
    if (instant < ends) found.push(instant);
    // Read by the offset before the change, a skipped time falls as far behind it.
    skipped = instant;
  }
  const [instant = skipped, second = instant] = found;
  return { kind: KINDS[found.length] ?? 'twice', instant, second };
}

const KINDS: readonly LocalTimeKind[] = ['never', 'once', 'twice'];

/** A stretch that surely begins before the instant that the local time stands for. */
function nearestBefore(starts: Float64Array, local: number): number {
  return Math.max(0, lastAtMost(starts, local - 2 * DAY));
}
