import { isAtMost } from '../../../core/tie.ts';
import { median } from '../statistics.ts';
import { type DayTable, rowOf } from '../table/day-table.ts';

/** Some consecutive slots of a day that do not look like the rest of it. */
interface OddRun {
  readonly kind: 'outage' | 'spike';
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

/** Finds outages and spikes within a day, measured against the day's own level. */
export function oddIntervals(table: DayTable, row: number, usual: Float64Array): OddRun[] {
  const day = rowOf(table, table.contacts, row);
  const level = dayLevel(day, usual);
  if (!(level > 0)) return [];
  return [...outages(day, usual, level), ...spikes(day, usual, level)];
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
