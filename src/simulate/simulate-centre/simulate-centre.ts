import { emptyContactTally } from '../../core/contact-tally.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { simulateCentre as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { clearTally } from '../../core/tally.ts';
import { CentreDay } from '../engine/centre/centre-day.ts';
import { emptyGroupTally, GroupSums } from '../engine/centre/group-sums.ts';
import { prepareCentre } from '../engine/centre/prepare-centre.ts';
import { DaySums } from '../engine/sums/day-sums.ts';
import { targetOf } from '../engine/sums/period-sums.ts';
import { replicate } from '../engine/sums/replicate.ts';
import { simulatedContacts } from '../simulated-contacts.ts';
import type { SimulatedPeriod } from '../simulation.ts';
import { type SimulateCentreInput, simulateCentreInput } from './input.ts';
import type { CentreSimulation, QueuePeriod } from './result.ts';

/**
 * What service do several skills, chats and e-mails get from agents who share them?
 *
 * A contact goes to the group that prefers it, there to the agent with the least in hand who has been
 * idle longest; if nobody is free it waits, and further groups may take it after their overflow time.
 * An agent who becomes free takes the contact with the highest priority, then the preferred skill, then
 * the longest wait. Chats go on side by side, the slower the more there are. E-mails and other deferred
 * work are a queue without patience, with a low priority and a long answer time, which is then the time
 * until somebody begins; work once begun is not interrupted.
 *
 * With one queue and one group it simulates the very calls of `simulateQueue`, some four times
 * slower: use that where it is enough.
 *
 * @param input - Queues, groups and how often to simulate; {@link SimulateCentreInput} has the units.
 * @returns Every queue and every group, by interval and for the day.
 * @throws InvalidInputError if a field is outside its domain, or a skill names no queue.
 * @example
 * ```ts
 * import { simulateCentre } from 'halfhour/simulate';
 *
 * const { queues } = simulateCentre({
 *   intervalSeconds: 1800,
 *   queues: [
 *     { name: 'orders', contacts: [60], ahtSeconds: 240, answerTimeSeconds: 20 },
 *     { name: 'support', contacts: [30], ahtSeconds: 420, answerTimeSeconds: 60 },
 *   ],
 *   groups: [
 *     { name: 'sellers', agents: 9, skills: [{ queue: 'orders' }] },
 *     {
 *       name: 'experts',
 *       agents: 9,
 *       skills: [{ queue: 'support' }, { queue: 'orders', preference: 1, afterSeconds: 15 }],
 *     },
 *   ],
 *   replications: 200,
 * });
 * queues.map(({ day }) => day.serviceLevels.servedWithin.value); // => [0.904…, 0.846…]
 * ```
 */
export function simulateCentre(input: SimulateCentreInput): CentreSimulation {
  keepWithin('simulateCentre', limits, { contacts: simulatedContacts(input?.queues, input) });
  parseInput('simulateCentre', simulateCentreInput, input);
  const plan = prepareCentre(input, input.seed);
  const queueTallies = plan.queues.map(() => emptyContactTally(plan.intervals));
  const groupTallies = plan.groups.map(() => emptyGroupTally(plan.intervals));
  const queueSums = input.queues.map(
    (queue, i) => new DaySums(queueTallies[i]!, plan.intervalSeconds, targetOf(queue)),
  );
  const groupSums = plan.groups.map(
    ({ serves }, i) =>
      new GroupSums(
        groupTallies[i]!,
        Math.max(...serves.map(({ queue }) => plan.queues[queue]!.speeds.length)),
      ),
  );

  const { counted, reach } = replicate(
    input,
    (replication) => {
      queueTallies.forEach(clearTally);
      groupTallies.forEach(clearTally);
      new CentreDay(plan, queueTallies, groupTallies, replication).run();
      for (const sums of [...queueSums, ...groupSums]) sums.addDay();
    },
    (reach) => queueSums.map((sums) => sums.serviceLevel(reach)),
  );

  return {
    ...counted,
    queues: input.queues.map(({ name }, i) => {
      const { intervals, day, ...whole } = queueSums[i]!.summary(reach);
      return {
        name,
        intervals: intervals.map(withoutAgents),
        day: withoutAgents(day),
        ...whole,
      };
    }),
    groups: input.groups.map(({ name }, i) => ({ name, ...groupSums[i]!.summary(reach) })),
  };
}

/** Agents belong to groups: what a queue's tally says of them is empty. */
function withoutAgents({ occupancy, overtimeSeconds, ...period }: SimulatedPeriod): QueuePeriod {
  return period;
}
