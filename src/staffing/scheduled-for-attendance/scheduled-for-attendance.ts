import { parseInput } from '../../core/parse-input.ts';
import { binomialAtLeast } from '../../math/distributions/binomial.ts';
import { leastWhole } from '../../math/least-whole.ts';
import type { ScheduledForAttendanceInput } from './input.ts';
import { scheduledForAttendanceInputSchema } from './input.ts';

/**
 * How many people to schedule so that, absences being a matter of chance, enough come?
 *
 * Shrinkage divides by the attendance and so is short about every other day; this covers the chance.
 * Everybody is taken to come or not independently of the others, so not for strikes and epidemics.
 *
 * @param options - Agents, attendance and certainty; see {@link ScheduledForAttendanceInput}.
 * @returns People to schedule, the probability that enough of them come, and how many do on average.
 * @throws `InvalidInputError` on a bad field.
 * @example
 * ```ts
 * import { scheduledForAttendance } from 'halfhour/staffing';
 *
 * scheduledForAttendance({ agents: 18, attendance: 0.9, probability: 0.95 });
 * // => { scheduledAgents: 23, probability: 0.9773…, expectedAgents: 20.7… }
 * ```
 */
export function scheduledForAttendance(options: ScheduledForAttendanceInput): {
  readonly scheduledAgents: number;
  readonly probability: number;
  readonly expectedAgents: number;
} {
  const { agents, attendance, probability } = parseInput(
    'scheduledForAttendance',
    scheduledForAttendanceInputSchema,
    options,
  );
  const scheduledAgents = leastWhole(
    (scheduled) => probability - binomialAtLeast(agents, scheduled, attendance),
    agents / attendance,
    Math.sqrt(agents),
    agents,
  );
  return {
    scheduledAgents,
    probability: binomialAtLeast(agents, scheduledAgents, attendance),
    expectedAgents: scheduledAgents * attendance,
  };
}
