import { agentsForServiceLevel } from '../../erlang/agents/agents-for-service-level.ts';
import { fewestAgents } from '../../erlang/patience/agents-for-erlang-a.ts';
import type { LinearProgram, LinearRow } from '../../search/lp/linear-program.ts';
import { targetOf } from '../engine/sums/period-sums.ts';
import type { OptimiseSkillGroupsInput, TargetQueue } from './input.ts';
import type { SkillProblem } from './problem.ts';

/** Agents that some queues would need together, as one queue with the easiest target and patience of them. */
export function needOf(queues: readonly TargetQueue[], intervalSeconds: number): number {
  const contacts = queues.reduce((all, queue) => all + queue.contacts, 0);
  if (contacts === 0) return 0;
  if (queues.some(({ parallel }) => parallel !== undefined))
    return atFullSpeed(queues, intervalSeconds);
  const seconds = queues.reduce((all, queue) => all + queue.contacts * queue.ahtSeconds, 0);
  const ahtSeconds = seconds / contacts;
  const load = seconds / intervalSeconds;
  return Math.min(
    ...queues.map((queue) => {
      const { targetServiceLevel, definition } = targetOf(queue);
      const time = queue.answerTimeSeconds / ahtSeconds;
      return queue.patienceSeconds === undefined
        ? agentsForServiceLevel(load, time, targetServiceLevel)
        : fewestAgents(
            definition,
            load,
            queue.patienceSeconds / ahtSeconds,
            time,
            targetServiceLevel,
          );
    }),
  );
}

/** Agents that get through what has to be answered if everybody always has the contacts in hand with which most gets done. */
function atFullSpeed(queues: readonly TargetQueue[], intervalSeconds: number): number {
  const seconds = queues.reduce((all, queue) => {
    const { contacts, ahtSeconds, patienceSeconds, targetServiceLevel, parallel } = queue;
    const pace = (parallel?.speeds ?? [1]).reduce(
      (most, speed, n) => Math.max(most, (n + 1) * speed),
      0,
    );
    const answered = patienceSeconds === undefined ? 1 : targetServiceLevel;
    return all + (answered * contacts * ahtSeconds) / pace;
  }, 0);
  return Math.ceil(seconds / intervalSeconds);
}

/**
 * The cheapest staff in which every set of queues finds at least the agents that it would need if those who have any of
 * them worked for nobody else: what every staff has to keep where contacts are taken in turn.
 */
export function leastStaffProgram(
  { intervalSeconds, queues }: OptimiseSkillGroupsInput,
  { costs, min, max, queuesOf }: SkillProblem,
): LinearProgram {
  const rows = new Map<string, LinearRow>();
  for (let set = 1; set < 1 << queues.length; set++) {
    const members = queues.filter((_, q) => (set >> q) & 1);
    const lower = needOf(members, intervalSeconds);
    const terms = queuesOf.flatMap((own, g) =>
      own.some((q) => (set >> q) & 1) ? [[g, 1] as const] : [],
    );
    // Sets that the same groups serve: the one that needs most says it all.
    const key = terms.map(([g]) => g).join();
    if (lower > (rows.get(key)?.lower ?? 0)) rows.set(key, { terms, lower, upper: Infinity });
  }
  return {
    objective: costs,
    variables: costs.map((_, g) => ({ lower: min[g]!, upper: max[g]!, integer: true })),
    rows: [...rows.values()],
  };
}

/**
 * Whether what {@link leastStaffProgram} asks is a bound: contacts that jump the queue, handle times that vary little and
 * groups that come later may give some queues more than one queue for all would.
 */
export function boundsHold({ queues, groups }: OptimiseSkillGroupsInput): boolean {
  return (
    queues.every(
      ({ priority = 0, handleTime, parallel }) =>
        parallel === undefined &&
        priority === (queues[0]!.priority ?? 0) &&
        (handleTime === undefined || handleTime.kind === 'exponential'),
    ) &&
    groups.every(({ skills }) =>
      skills.every(
        ({ preference = 0, afterSeconds = 0 }) =>
          afterSeconds === 0 && preference === (skills[0]!.preference ?? 0),
      ),
    )
  );
}
