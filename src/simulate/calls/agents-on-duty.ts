import { parseInput } from '../../core/parse-input.ts';
import { spread } from '../queue/day-tally.ts';
import { type CallRecord, handleTimeOf } from './call-record.ts';
import { agentsOnDutySchema } from './estimate.schema.ts';

/** Everything that {@link agentsOnDuty} takes. */
export interface AgentsOnDutyInput {
  /** Call records that name the agent of each answered call, in any order. */
  readonly calls: readonly CallRecord[];
  /** Length of an interval in seconds (above 0). */
  readonly intervalSeconds: number;
  /** Number of intervals (whole number of 1 or more). */
  readonly intervals: number;
  /** An agent without a call for longer than this was away (seconds, above 0). */
  readonly longestIdleSeconds: number;
}

/**
 * How many agents were on duty, if only the calls were logged?
 *
 * Each agent counts from one answered call to the end of the next, unless the pause between them is
 * too long for waiting. It is a reading, not a record: a short break counts as duty, and in quiet
 * hours, when agents wait long, duty counts as away. Use the log-in times where there are any.
 *
 * @param input - The calls and the grid; {@link AgentsOnDutyInput} has the units.
 * @returns Mean number of agents in each interval: not whole numbers; times `intervalSeconds` it is
 * the `staffedSeconds` of {@link measureCalls}.
 * @throws InvalidInputError if a row or a field is outside its domain.
 * @example
 * ```ts
 * import { agentsOnDuty } from 'halfhour/simulate';
 *
 * const answered = (agent: string, arrivalSeconds: number) =>
 *   ({ agent, arrivalSeconds, waitSeconds: 0, outcome: 'answered', handleSeconds: 300 }) as const;
 * agentsOnDuty({
 *   calls: [answered('Ada', 0), answered('Ada', 600), answered('Bo', 900), answered('Bo', 4000)],
 *   intervalSeconds: 1800,
 *   intervals: 2,
 *   longestIdleSeconds: 900,
 * });
 * // => [2 / 3, 0]
 * ```
 */
export function agentsOnDuty(input: AgentsOnDutyInput): number[] {
  const parsed = parseInput('agentsOnDuty', agentsOnDutySchema, input);
  const { calls, intervalSeconds, intervals, longestIdleSeconds } = parsed;
  const seconds = new Float64Array(intervals);
  for (const answered of answeredByAgent(calls).values()) {
    let from = answered[0]!.start;
    let until = answered[0]!.end;
    for (const { start, end } of answered) {
      if (start - until > longestIdleSeconds) {
        spread(seconds, intervalSeconds, from, until);
        from = start;
      }
      until = Math.max(until, end);
    }
    spread(seconds, intervalSeconds, from, until);
  }
  return Array.from(seconds, (value) => value / intervalSeconds);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function answeredByAgent(calls: readonly CallRecord[]): Map<string, Span[]> {
  const agents = new Map<string, Span[]>();
  for (const call of calls) {
    const { agent, outcome, arrivalSeconds, waitSeconds } = call;
    if (agent === undefined || outcome !== 'answered') continue;
    const start = arrivalSeconds + waitSeconds;
    const span = { start, end: start + (handleTimeOf(call) ?? 0) };
    const spans = agents.get(agent);
    if (spans === undefined) agents.set(agent, [span]);
    else spans.push(span);
  }
  for (const spans of agents.values()) spans.sort((a, b) => a.start - b.start);
  return agents;
}
