import { firstIndex } from '../../core/bisect.ts';
import { parseInput } from '../../core/parse-input.ts';
import { spread } from '../../core/tally.ts';
import { type CallRecord, groupBy, handleTimeOf } from '../call-record.ts';
import { type AgentsOnDutyInput, agentsOnDutyInput } from './input.ts';

/**
 * How many agents were on duty, if only the calls were logged?
 *
 * Each agent counts during calls, and between two calls while he could have been waiting for the next.
 * Two things say that he was not: somebody waited meanwhile whom he did not take, so that he had left
 * after his call and came back once nobody waited any more; or the pause is too long. While nobody
 * waits, an agent more or less is hardly noticed, so the longest pause matters little (in a real month,
 * anything from a quarter of an hour to an hour gave the same service). Assumes that all agents may
 * take all calls. It is a reading, not a record: use the log-in times where there are any.
 *
 * @param input - The calls and the grid; {@link AgentsOnDutyInput} has the units.
 * @returns Mean number of agents in each interval: not whole numbers; times `intervalSeconds` it is
 * the `staffedSeconds` of {@link measureCalls}.
 * @throws InvalidInputError if a row or a field is outside its domain.
 * @example
 * ```ts
 * import { agentsOnDuty } from 'halfhour/calls';
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
  const parsed = parseInput('agentsOnDuty', agentsOnDutyInput, input);
  const { calls, intervalSeconds, intervals, longestIdleSeconds } = parsed;
  const seconds = new Float64Array(intervals);
  const waiting = timesOfWaiting(calls);
  for (const answered of answeredByAgent(calls)) {
    let until = answered[0]!.start;
    for (const { start, end } of answered) {
      const back = lastWaiting(waiting, until, start);
      if (start - back <= longestIdleSeconds) spread(seconds, intervalSeconds, back, start);
      spread(seconds, intervalSeconds, Math.max(start, until), end);
      until = Math.max(until, end);
    }
  }
  return Array.from(seconds, (value) => value / intervalSeconds);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** When each agent was busy, in order. */
function answeredByAgent(calls: readonly CallRecord[]): Span[][] {
  const answered = calls.filter(({ outcome }) => outcome === 'answered');
  return groupBy(answered, ({ agent }) => agent).map((taken) =>
    taken
      .map((call) => {
        const start = call.arrivalSeconds + call.waitSeconds;
        return { start, end: start + (handleTimeOf(call) ?? 0) };
      })
      .sort((a, b) => a.start - b.start),
  );
}

/** When anybody waited: spans apart from each other, in order. */
function timesOfWaiting(calls: readonly CallRecord[]): Span[] {
  const waits = calls
    .filter(({ waitSeconds }) => waitSeconds > 0)
    .map(({ arrivalSeconds, waitSeconds }) => ({
      start: arrivalSeconds,
      end: arrivalSeconds + waitSeconds,
    }))
    .sort((a, b) => a.start - b.start);
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of waits) {
    const last = apart.at(-1);
    if (last === undefined || start > last.end) apart.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return apart;
}

/** The last moment from `from` to `to` at which anybody waited; `from` if nobody did. */
function lastWaiting(waiting: readonly Span[], from: number, to: number): number {
  const last = waiting[firstIndex(waiting.length, (i) => waiting[i]!.start >= to) - 1];
  return last === undefined ? from : Math.max(from, Math.min(last.end, to));
}
