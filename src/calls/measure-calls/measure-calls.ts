import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { type Counts, countsOf } from '../../core/contact-tally.ts';
import { mapValues } from '../../core/map-values.ts';
import {
  METRICS,
  metricValue,
  SERVICE_LEVELS,
  type ServiceLevels,
} from '../../core/contact-ratios.ts';
import { type CallRecord, type HandleParts, handleTimeOf } from '../call-record.ts';
import { measureCallsSchema } from './input.ts';
import { type JudgedContact, judgeContacts, type Resolution, resolutionOf } from './repeats.ts';
import { tallyCalls } from './tally-calls.ts';

/** Everything that {@link measureCalls} takes. */
export interface MeasureCallsInput {
  /**
   * The calls, in any order. Those that arrive after the last interval only tell which customers came
   * again: give them as far as `repeatWindowSeconds` reach.
   */
  readonly calls: readonly CallRecord[];
  /** Length of an interval in seconds (above 0). */
  readonly intervalSeconds: number;
  /** Number of intervals (whole number of 1 or more): 48 for a day of half-hours. */
  readonly intervals: number;
  /** Seconds within which a contact should be answered (0 or more). */
  readonly answerTimeSeconds: number;
  /** Agent seconds on position in each interval (0 or more); without them the occupancy is unknown. */
  readonly staffedSeconds?: ArrayLike<number> | undefined;
  /** Seconds within which another contact of the same customer is a repeat (above 0), such as 7 days. */
  readonly repeatWindowSeconds?: number | undefined;
}

/** What really happened in one interval, or all day. */
export interface MeasuredPeriod {
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  /** The four definitions of the service level, each 0 to 1; 1 where no call came. */
  readonly serviceLevels: ServiceLevels<number>;
  /** Abandoned calls as a share of the offered. */
  readonly abandonProbability: number;
  /** Share of the offered calls that waited at all. */
  readonly waitProbability: number;
  /** Mean seconds that answered calls waited. */
  readonly asaSeconds: number;
  /** Mean seconds that calls waited, those that were abandoned included. */
  readonly averageWaitSeconds: number;
  /** Mean number of callers waiting. */
  readonly averageQueue: number;
  /** Callers still waiting when it ends. */
  readonly waitingAtEnd: number;
  /** Mean handle seconds of the answered calls that tell them; absent if none does. */
  readonly ahtSeconds?: number | undefined;
  /** Mean seconds of each part, over the answered calls that tell it. */
  readonly handleParts: HandleParts;
  /**
   * Busy share of the agents' time on position, above 1 if calls outlast the time that was given;
   * absent without `staffedSeconds`, or if no call tells how long an agent was busy with it.
   */
  readonly occupancy?: number | undefined;
  /** How often one contact was enough, and who came again; absent without `repeatWindowSeconds`. */
  readonly resolution?: Resolution | undefined;
}

/** What {@link measureCalls} found. */
export interface CallMeasures {
  /** Every interval, in order; a call counts where it arrived. */
  readonly intervals: readonly MeasuredPeriod[];
  /** All intervals together. */
  readonly day: MeasuredPeriod;
}

/**
 * What really happened, half-hour by half-hour, by the same definitions as the plan?
 *
 * Turns a call log into the numbers that a plan or a simulation promises, counted in the same way, so
 * that the two can be laid side by side. First-contact resolution needs the records of the whole window
 * after the last interval as well: a contact nearer to their end cannot be judged.
 *
 * @param input - The calls and the grid; {@link MeasureCallsInput} has the units.
 * @returns Every interval and all of them together.
 * @throws InvalidInputError if a row or a field is outside its domain.
 * @example
 * ```ts
 * import { measureCalls } from 'halfhour/calls';
 *
 * const { day } = measureCalls({
 *   calls: [
 *     { arrivalSeconds: 5, waitSeconds: 0, outcome: 'answered', handleSeconds: 200 },
 *     { arrivalSeconds: 90, waitSeconds: 30, outcome: 'answered', handleSeconds: 160 },
 *     { arrivalSeconds: 95, waitSeconds: 12, outcome: 'abandoned' },
 *     { arrivalSeconds: 700, waitSeconds: 6, outcome: 'answered', handleSeconds: 180 },
 *   ],
 *   intervalSeconds: 1800,
 *   intervals: 1,
 *   answerTimeSeconds: 20,
 *   staffedSeconds: [1800],
 * });
 * day.serviceLevels.servedWithin; // => 0.5
 * day.serviceLevels.servedOrAbandonedWithin; // => 0.75
 * day.asaSeconds; // => 12
 * day.ahtSeconds; // => 180
 * day.occupancy; // => 0.3
 * ```
 */
export function measureCalls(input: MeasureCallsInput): CallMeasures {
  const parsed = parseInput('measureCalls', measureCallsSchema, input);
  const { calls, intervals, intervalSeconds, staffedSeconds, repeatWindowSeconds } = parsed;
  const tally = tallyCalls(calls, parsed);
  if (staffedSeconds !== undefined) tally.staffedSeconds.set(staffedSeconds);
  const workKnown = tally.busySeconds.some((seconds) => seconds > 0) || !calls.some(isAnswered);
  const known = {
    occupancy: staffedSeconds !== undefined && workKnown,
    resolution: repeatWindowSeconds !== undefined,
  };
  const within = groupByInterval(calls, intervalSeconds, intervals);
  const judged =
    repeatWindowSeconds === undefined
      ? []
      : judgeContacts(calls, repeatWindowSeconds, endOfRecords(parsed));
  const judgedWithin = groupByInterval(judged, intervalSeconds, intervals);
  const measure = (from: number, to: number): MeasuredPeriod =>
    periodOf(
      countsOf(tally, from, to, intervalSeconds),
      within.slice(from, to).flat(),
      judgedWithin.slice(from, to).flat(),
      known,
    );
  return {
    intervals: within.map((_, i) => measure(i, i + 1)),
    day: measure(0, intervals),
  };
}

/** The records go as far as the grid, or as the last call beyond it. */
function endOfRecords({ calls, intervals, intervalSeconds }: MeasureCallsInput): number {
  return calls.reduce(
    (end, { arrivalSeconds }) => Math.max(end, arrivalSeconds),
    intervals * intervalSeconds,
  );
}

function isAnswered({ outcome }: CallRecord): boolean {
  return outcome === 'answered';
}

function periodOf(
  counts: Counts,
  calls: readonly CallRecord[],
  judged: readonly JudgedContact[],
  known: { readonly occupancy: boolean; readonly resolution: boolean },
): MeasuredPeriod {
  const answered = calls.filter(isAnswered);
  const part = (name: keyof HandleParts) =>
    meanOfKnown(answered.map(({ handleParts }) => handleParts?.[name]));
  const metric = (name: keyof typeof METRICS) => metricValue(METRICS[name], counts);
  return {
    offered: counts.offered,
    answered: counts.answered,
    abandoned: counts.abandoned,
    serviceLevels: mapValues(SERVICE_LEVELS, (level) => metricValue(level, counts)),
    abandonProbability: metric('abandonProbability'),
    waitProbability: metric('waitProbability'),
    asaSeconds: metric('asaSeconds'),
    averageWaitSeconds: metric('averageWaitSeconds'),
    averageQueue: metric('averageQueue'),
    waitingAtEnd: metric('waitingAtEnd'),
    ahtSeconds: meanOfKnown(answered.map(handleTimeOf)),
    handleParts: {
      ring: part('ring'),
      talk: part('talk'),
      hold: part('hold'),
      afterContact: part('afterContact'),
    },
    occupancy: known.occupancy ? metric('occupancy') : undefined,
    resolution: known.resolution ? resolutionOf(judged) : undefined,
  };
}

function groupByInterval<Row extends { readonly arrivalSeconds: number }>(
  rows: readonly Row[],
  intervalSeconds: number,
  intervals: number,
): Row[][] {
  const groups = Array.from({ length: intervals }, (): Row[] => []);
  for (const row of rows) groups[Math.floor(row.arrivalSeconds / intervalSeconds)]?.push(row);
  return groups;
}

function meanOfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : sum(known) / known.length;
}
