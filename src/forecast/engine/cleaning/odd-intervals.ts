import { sum } from '../../../core/sum.ts';
import { isAtMost } from '../../../core/tie.ts';
import { median } from '../statistics.ts';
import { type DayTable, rowOf } from '../table/day-table.ts';

/** Some consecutive slots of a day that do not look like the rest of it. */
interface OddRun {
  readonly kind: 'outage' | 'backlog' | 'spike';
  readonly slot: number;
  readonly count: number;
  /** Contacts counted in the run, and what the day's level and the usual profile lead to expect. */
  readonly seen: number;
  readonly expected: number;
}

/** An outage shows as (next to) nothing where at least so many contacts were expected: chance e^-12. */
const OUTAGE_EXPECTED = 12;

/** A spike is at least so many times what was expected, and so many Poisson deviations above it. */
const SPIKE_RATIO = 4;
const SPIKE_DEVIATIONS = 12;

/** Beside an outage, an interval is a part of it below this share of what was expected, and so many deviations below. */
const PART_SHARE = 0.5;
const PART_DEVIATIONS = 4;

/** What was lost in an outage may come again right after it, or be counted then; hardly more than that. */
const MOST_RETURNED = 1.5;

/** Finds outages, what came after them, and spikes within a day, measured against the day's own level. */
export function oddIntervals(table: DayTable, row: number, usual: Float64Array): OddRun[] {
  const day = rowOf(table, table.contacts, row);
  const level = dayLevel(day, usual);
  if (!(level > 0)) return [];
  const silent = outages(day, usual, level);
  // Most days have none, and nothing to keep.
  if (silent.length === 0) return spikes(day, usual, level);
  const expected = usual.map((contacts) => contacts * level);
  const lost = silent.map((run) => withEdges(day, expected, run));
  const late = lost.flatMap((run) => backlogAfter(day, expected, run));
  const isLate = (slot: number) =>
    late.some((run) => run.slot <= slot && slot < run.slot + run.count);
  return [...lost, ...late, ...spikes(day, usual, level).filter(({ slot }) => !isLate(slot))];
}

/** The day against its usual profile, by the median of its busier slots. */
function dayLevel(day: Float64Array, usual: Float64Array): number {
  const busy = usual.reduce((a, b) => Math.max(a, b), 0) / 4;
  const ratios: number[] = [];
  for (const [slot, contacts] of day.entries()) {
    if (!Number.isNaN(contacts) && usual[slot]! > busy) ratios.push(contacts / usual[slot]!);
  }
  return median(ratios);
}

function outages(day: Float64Array, usual: Float64Array, level: number): OddRun[] {
  const runs: OddRun[] = [];
  for (let slot = 0; slot < day.length; slot++) {
    const first = slot;
    let seen = 0;
    let expected = 0;
    // A run may not swallow quiet slots at its ends only because they are quiet.
    for (; slot < day.length && isAtMost(day[slot]!, 0.05 * usual[slot]! * level); slot++) {
      seen += day[slot]!;
      expected += usual[slot]! * level;
    }
    if (isAtMost(OUTAGE_EXPECTED, expected)) {
      runs.push({ kind: 'outage', slot: first, count: slot - first, seen, expected });
    }
  }
  return runs;
}

/** An outage with the intervals at its edges that it hit in part. */
function withEdges(day: Float64Array, expected: Float64Array, outage: OddRun): OddRun {
  const isPart = (slot: number) =>
    day[slot]! < PART_SHARE * expected[slot]! &&
    day[slot]! < expected[slot]! - PART_DEVIATIONS * Math.sqrt(expected[slot]!);
  const before = isPart(outage.slot - 1) ? 1 : 0;
  const after = isPart(outage.slot + outage.count) ? 1 : 0;
  return runOf('outage', day, expected, outage.slot - before, outage.count + before + after);
}

/** Intervals right after an outage with far more than usual, as long as that may be what was lost. */
function backlogAfter(day: Float64Array, expected: Float64Array, outage: OddRun): OddRun[] {
  const first = outage.slot + outage.count;
  let room = MOST_RETURNED * (outage.expected - outage.seen);
  let end = first;
  for (; end < day.length && expected[end]! > 0; end++) {
    const excess = day[end]! - expected[end]!;
    room -= excess;
    if (!(excess > PART_DEVIATIONS * Math.sqrt(expected[end]!)) || room < 0) break;
  }
  return end > first ? [runOf('backlog', day, expected, first, end - first)] : [];
}

function runOf(
  kind: OddRun['kind'],
  day: Float64Array,
  expected: Float64Array,
  slot: number,
  count: number,
): OddRun {
  const within = (values: Float64Array) => sum(values.subarray(slot, slot + count));
  return { kind, slot, count, seen: within(day), expected: within(expected) };
}

function spikes(day: Float64Array, usual: Float64Array, level: number): OddRun[] {
  const runs: OddRun[] = [];
  for (const [slot, seen] of day.entries()) {
    const expected = usual[slot]! * level;
    const limit = Math.max(
      SPIKE_RATIO * expected,
      expected + SPIKE_DEVIATIONS * Math.sqrt(expected + 1),
    );
    if (!Number.isNaN(seen) && !isAtMost(seen, limit))
      runs.push({ kind: 'spike', slot, count: 1, seen, expected });
  }
  return runs;
}
