import { CONTACT_RATIOS, OCCUPANCY } from '../../core/contact-measures.ts';
import { type ContactCounts, countsOf } from '../../core/contact-tally.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { measureCalls as limits } from '../../core/limits.ts';
import { mapValues } from '../../core/map-values.ts';
import { parseInput } from '../../core/parse-input.ts';
import { ratioOf } from '../../core/ratio.ts';
import { SERVICE_LEVELS } from '../../core/service-levels.ts';
import { sum } from '../../core/sum.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { type CallRecord, endOfRecords, type HandleParts, handleTimeOf } from '../call-record.ts';
import { type MeasureCallsInput, measureCallsInput } from './input.ts';
import { type JudgedContact, judgeContacts, resolutionOf } from './repeats.ts';
import type { CallMeasures, MeasuredPeriod } from './result.ts';
import { tallyCalls } from './tally-calls.ts';

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
 * // Over all three answered contacts, the one that did not wait among them.
 * day.asaSeconds; // => 12
 * day.ahtSeconds; // => 180
 * day.occupancy; // => 0.3
 * ```
 */
export function measureCalls(input: MeasureCallsInput): CallMeasures {
  keepWithin('measureCalls', limits, { calls: input?.calls?.length, intervals: input?.intervals });
  const parsed = parseInput('measureCalls', measureCallsInput, input);
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
      : judgeContacts(calls, repeatWindowSeconds, endOfRecords(calls, intervals * intervalSeconds));
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

function isAnswered({ outcome }: CallRecord): boolean {
  return outcome === 'answered';
}

function periodOf(
  counts: ContactCounts,
  calls: readonly CallRecord[],
  judged: readonly JudgedContact[],
  known: { readonly occupancy: boolean; readonly resolution: boolean },
): MeasuredPeriod {
  const answered = calls.filter(isAnswered);
  const part = (name: keyof HandleParts) =>
    meanOfKnown(answered.map(({ handleParts }) => handleParts?.[name]));
  return withoutAbsent({
    ...mapValues(CONTACT_RATIOS, (ratio) => ratioOf(ratio, counts)),
    serviceLevels: mapValues(SERVICE_LEVELS, (level) => ratioOf(level, counts)),
    ahtSeconds: meanOfKnown(answered.map(handleTimeOf)),
    handleParts: withoutAbsent({
      ring: part('ring'),
      talk: part('talk'),
      hold: part('hold'),
      afterContact: part('afterContact'),
    }),
    occupancy: known.occupancy ? ratioOf(OCCUPANCY, counts) : undefined,
    resolution: known.resolution ? resolutionOf(judged) : undefined,
  });
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
