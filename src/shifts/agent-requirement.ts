import * as z from 'zod/mini';
import { checkNumbers, isNonNegative } from '../core/check-numbers.ts';
import { yesOrNo } from '../core/kinds.ts';
import { refuse } from '../core/parse-input.ts';
import { schemaOf } from '../core/schema.ts';
import { DAY_SECONDS } from '../time/durations.ts';
import { intervalLength, localDate } from '../time/time-kinds.ts';

/** One number an interval: plain or typed, whichever the caller has. */
export type IntervalSeries = readonly number[] | Float64Array | Int32Array;

/** The agents that are needed in each interval of some whole days. */
export interface AgentRequirement {
  /** Length of an interval in seconds: whole minutes that divide a day, usually 900 or 1800. */
  readonly intervalSeconds: number;
  /**
   * Agents (0 or more; fractions are allowed) in each interval, whole days from midnight, who are on shift
   * and at no meal or rest. Shrinkage for absence and training belongs in here; the breaks that shifts
   * place themselves must not be in here as well.
   */
  readonly agents: IntervalSeries;
  /** Local date of the first day, `YYYY-MM-DD`. Without it day 0 is a Monday. */
  readonly startDate?: string | undefined;
  /**
   * Whether the last day is followed by the first one again, as in a typical week. By default so
   * when there is no `startDate`. A period that does not repeat is cut off at its last midnight.
   */
  readonly cyclic?: boolean | undefined;
}

export const requirementSchema = /* @__PURE__ */ schemaOf<AgentRequirement>()(() =>
  z
    .strictObject({
      intervalSeconds: intervalLength(),
      agents: intervalSeries(),
      startDate: z.optional(localDate('a local date, YYYY-MM-DD')),
      cyclic: z.optional(yesOrNo()),
    })
    .check(
      z.refine(
        ({ intervalSeconds, agents }) =>
          agents.length > 0 && (agents.length * intervalSeconds) % DAY_SECONDS === 0,
        { error: 'one number an interval for whole days', path: ['agents'] },
      ),
    ),
);

/** An array of numbers; its elements are checked apart, without a schema call each. */
export const intervalSeries = () =>
  z.custom<IntervalSeries>(
    (value) => Array.isArray(value) || value instanceof Float64Array || value instanceof Int32Array,
    { error: 'an array of numbers, one an interval', params: { each: isNonNegative } },
  );

/** Throws unless each series has one number of 0 or more for each interval. */
export function checkSeries(
  callee: string,
  intervals: number,
  series: Readonly<Record<string, IntervalSeries | undefined>>,
): void {
  const issues = Object.entries(series).flatMap(([path, values]) => {
    if (values === undefined) return [];
    const numbers = checkNumbers(path, values, isNonNegative, 'a number of 0 or more');
    if (values.length === intervals) return numbers;
    return [{ path, expected: `an array of ${intervals}`, received: values }, ...numbers];
  });
  refuse(callee, issues);
}
