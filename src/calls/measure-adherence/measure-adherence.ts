import { InvalidInputError } from '../../core/errors.ts';
import { finding } from '../../core/finding.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { measureAdherence as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { HOUR } from '../../time/durations.ts';
import { ADHERENCE_TEXTS } from '../texts.ts';
import { adherenceCost } from './adherence-cost.ts';
import { adherenceIntervals, intervalGridOf } from './adherence-intervals.ts';
import { type AgentLogs, agentLogs } from './agent-log.ts';
import { type CountRules, countAgent } from './count-agent.ts';
import { COUNTS, measuresOf } from './counts.ts';
import { LOGGED_OUT, type MeasureAdherenceInput, measureAdherenceInput } from './input.ts';
import type { Adherence, LostReason } from './result.ts';

/**
 * Who kept to the schedule, when, and what did it cost?
 *
 * Adherence asks whether an agent was in the right state at the right time, conformance whether he worked as much as
 * was scheduled, whenever. Both, and the shrinkage and occupancy that come with them, are given by the three
 * definitions in use, side by side, as the systems of different makers show different ones: a figure without its
 * definition cannot be compared. Every scheduled second is adherent, excepted or lost, never two of them.
 *
 * A deviation at the start or the end of a scheduled span that lasts no longer than the tolerance counts as kept; a
 * longer one counts in full. Exceptions that were granted count by themselves. Where the log says nothing of an agent
 * he is logged out. Rows that came late are put in their place; where rows overlap the later start holds until it ends.
 *
 * Being logged out keeps to an activity if its `states` have `'loggedOut'`, as for an unpaid meal.
 *
 * With `service` each interval has the service level that the scheduled agents and those who were there give by Erlang
 * C, each interval by itself; the mean number of agents on position need not be whole.
 *
 * When not to use it: to judge a person by minutes. A call that runs into a break is the schedule's fault as well.
 *
 * @param input - Schedule, log and what their words mean; see {@link MeasureAdherenceInput}.
 * @returns Seconds and rates in all, by agent, team, interval and reason; see {@link Adherence}.
 * @throws `INVALID_INPUT` with every bad field, or where spans of an agent's schedule overlap; `TOO_LARGE` beyond the
 * limit.
 *
 * @example
 * ```ts
 * import { measureAdherence } from 'halfhour/calls';
 *
 * // Scheduled from 9 to 17 with an unpaid meal at 12; fifteen minutes late, and as much longer in the evening.
 * const at = (hours: number) => Date.UTC(2024, 0, 8) + hours * 3_600_000;
 * const { total } = measureAdherence({
 *   activities: [
 *     { name: 'phone', states: ['ready', 'talk'], onPosition: true, paid: true },
 *     { name: 'meal', states: ['meal', 'loggedOut'], onPosition: false, paid: false },
 *   ],
 *   states: [
 *     { name: 'ready', onPosition: true, paid: true },
 *     { name: 'talk', onPosition: true, handling: true, paid: true },
 *     { name: 'meal', onPosition: false, paid: false },
 *   ],
 *   schedule: [
 *     { agent: 'Ada', start: at(9), end: at(12), activity: 'phone' },
 *     { agent: 'Ada', start: at(12), end: at(13), activity: 'meal' },
 *     { agent: 'Ada', start: at(13), end: at(17), activity: 'phone' },
 *   ],
 *   log: [
 *     { agent: 'Ada', start: at(9.25), state: 'talk' },
 *     { agent: 'Ada', start: at(12), state: 'meal' },
 *     { agent: 'Ada', start: at(13), end: at(17.25), state: 'ready' },
 *   ],
 * });
 * total.lostSeconds; // => 900
 * total.adherence; // => { exceptionsKept: 0.96875, exceptionsOut: 0.96875, overtimeAgainst: 0.939… }
 * total.conformance; // => { paidWork: 1, position: 1, byKind: 1 }
 * total.occupancy.ofPosition; // => 0.392…
 * ```
 */
export function measureAdherence(input: MeasureAdherenceInput): Adherence {
  keepWithin('measureAdherence', limits, {
    rows: (input?.log?.length ?? 0) + (input?.schedule?.length ?? 0),
  });
  parseInput('measureAdherence', measureAdherenceInput, input);
  const { activities, states, exceptions = [], toleranceSeconds } = input;
  const found = agentLogs(input);
  const grid = intervalGridOf(input, found);
  keepWithin('measureAdherence', limits, { intervals: grid.count });
  refuseOtherContacts(input, grid.count);

  const rules: CountRules = {
    activities,
    states,
    keeps: activities.map((activity) =>
      [...states.map(({ name }) => name), LOGGED_OUT].map((name) => activity.states.includes(name)),
    ),
    toleranceStart: 1000 * (toleranceSeconds?.start ?? 0),
    toleranceEnd: 1000 * (toleranceSeconds?.end ?? 0),
    origin: grid.origin,
    step: grid.step,
  };
  const intervals = new Float64Array(grid.count * COUNTS);
  const lost = new Float64Array(activities.length * (states.length + 1));
  const lostTimes = new Float64Array(lost.length);
  const excepted = new Float64Array(exceptions.length);
  const teamOf = new Map(input.teams?.map(({ agent, team }) => [agent, team]));
  const teams = new Map<string, Float64Array>();
  const total = new Float64Array(COUNTS);
  const agents = found.logs.map((log) => {
    const counts = new Float64Array(COUNTS);
    countAgent(log, rules, { intervals, agent: counts, lost, lostTimes, excepted });
    addUp(total, counts);
    const team = teamOf.get(log.agent);
    if (team === undefined) return { agent: log.agent, ...measuresOf(counts) };
    if (!teams.has(team)) teams.set(team, new Float64Array(COUNTS));
    addUp(teams.get(team)!, counts);
    return { agent: log.agent, team, ...measuresOf(counts) };
  });
  const rows = adherenceIntervals(input, grid, intervals);
  return {
    total: measuresOf(total),
    agents,
    teams: [...teams].map(([team, counts]) => ({ team, ...measuresOf(counts) })),
    intervals: rows,
    lost: lostReasons(input, lost, lostTimes),
    excepted: exceptedReasons(input, excepted),
    ...(input.service === undefined ? {} : { service: adherenceCost(rows, input.service) }),
    findings: findingsOf(input, found),
  };
}

function refuseOtherContacts({ service }: MeasureAdherenceInput, count: number): void {
  if (service === undefined || service.contacts.length === count) return;
  const expected = `${count} numbers, one for each interval from the first instant of schedule or log to the last`;
  throw new InvalidInputError('measureAdherence', [
    { path: 'service.contacts', expected, received: service.contacts },
  ]);
}

function addUp(total: Float64Array, counts: Float64Array): void {
  for (let i = 0; i < COUNTS; i++) total[i]! += counts[i]!;
}

function lostReasons(
  { activities, states }: MeasureAdherenceInput,
  lost: Float64Array,
  times: Float64Array,
): LostReason[] {
  const names = [...states.map(({ name }) => name), LOGGED_OUT];
  const reasons = activities.flatMap(({ name: activity }, a) =>
    names.map((state, s): LostReason => {
      const at = a * names.length + s;
      return { activity, state, seconds: lost[at]! / 1000, times: times[at]! };
    }),
  );
  return reasons.filter(({ seconds }) => seconds > 0).sort((a, b) => b.seconds - a.seconds);
}

function exceptedReasons(
  { exceptions = [] }: MeasureAdherenceInput,
  excepted: Float64Array,
): Adherence['excepted'] {
  const byReason = new Map<string, number>();
  for (const [i, { reason }] of exceptions.entries()) {
    byReason.set(reason, (byReason.get(reason) ?? 0) + excepted[i]! / 1000);
  }
  return [...byReason]
    .map(([reason, seconds]) => ({ reason, seconds }))
    .sort((a, b) => b.seconds - a.seconds);
}

function findingsOf(input: MeasureAdherenceInput, found: AgentLogs): Adherence['findings'] {
  const silent = found.logs.filter(
    ({ schedule, states }) => schedule.starts.length > 0 && states.starts.length === 0,
  );
  const unscheduled = found.logs.filter(({ schedule }) => schedule.starts.length === 0);
  const scheduled = new Set(input.schedule.map(({ agent }) => agent));
  const granted = [...new Set(input.exceptions?.map(({ agent }) => agent))].filter(
    (agent) => !scheduled.has(agent),
  );
  const { logUntil } = input;
  const after =
    logUntil === undefined
      ? 0
      : input.schedule.reduce(
          (time, { start, end }) => time + Math.max(0, end - Math.max(start, logUntil)),
          0,
        );
  const { unsorted, overlaps } = found;
  return [
    ...(unsorted > 0 ? [finding(ADHERENCE_TEXTS, 'log-unsorted', { count: unsorted })] : []),
    ...(overlaps > 0 ? [finding(ADHERENCE_TEXTS, 'log-overlaps', { count: overlaps })] : []),
    ...(after > 0 ? [finding(ADHERENCE_TEXTS, 'schedule-after-log', { hours: after / HOUR })] : []),
    ...(silent.length > 0
      ? [
          finding(ADHERENCE_TEXTS, 'agents-without-log', {
            count: silent.length,
            agent: silent[0]!.agent,
          }),
        ]
      : []),
    ...(unscheduled.length > 0
      ? [
          finding(ADHERENCE_TEXTS, 'unscheduled-agents', {
            count: unscheduled.length,
            agent: unscheduled[0]!.agent,
          }),
        ]
      : []),
    ...(granted.length > 0
      ? [
          finding(ADHERENCE_TEXTS, 'exceptions-unscheduled', {
            count: granted.length,
            agent: granted[0]!,
          }),
        ]
      : []),
  ];
}
