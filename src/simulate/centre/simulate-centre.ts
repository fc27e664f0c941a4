import { parseInput } from '../../core/parse-input.ts';
import { confidenceReach } from '../../math/distributions/student-t.ts';
import { clearTally, emptyTally } from '../queue/day-tally.ts';
import { targetOf } from '../queue/simulate-queue.ts';
import type { Estimate } from '../results/estimate.ts';
import type { SimulatedPeriod } from '../results/period-sums.ts';
import { type Replications, replicate } from '../results/replicate.ts';
import { TallySums } from '../results/tally-sums.ts';
import { CentreDay } from './centre-day.ts';
import { GroupSums } from './group-sums.ts';
import { clearGroupTally, emptyGroupTally } from './group-tally.ts';
import type { SimulateCentreInput } from './input.ts';
import { prepareCentre } from './prepare-centre.ts';
import { simulateCentreSchema } from './simulate-centre.schema.ts';

/** What the replications say of one queue in one interval, or all day. */
export type QueuePeriod = Omit<SimulatedPeriod, 'occupancy' | 'overtimeSeconds'>;

/** What the replications say of one group of agents in one interval, or all day. */
export interface GroupPeriod {
  /** Share of the time on position, overtime included, with at least one contact in hand. */
  readonly occupancy: Estimate;
  /** Contacts in hand as a share of the most that the agents could have in hand at once. */
  readonly utilisation: Estimate;
  /** Agent seconds beyond the end of shifts, to finish what was in hand. */
  readonly overtimeSeconds: Estimate;
}

/** One queue of a simulated centre. */
export interface SimulatedQueue {
  readonly name: string;
  readonly intervals: readonly QueuePeriod[];
  readonly day: QueuePeriod;
  /** Share of the intervals with contacts that met the target. */
  readonly intervalsMet: Estimate;
  /** The service level of each simulated day, in the definition of the target. */
  readonly dayServiceLevels: readonly number[];
}

/** One group of agents of a simulated centre. */
export interface SimulatedGroup {
  readonly name: string;
  readonly intervals: readonly GroupPeriod[];
  readonly day: GroupPeriod;
}

/** What {@link simulateCentre} found, in the order of the input. */
export interface CentreSimulation extends Replications {
  readonly queues: readonly SimulatedQueue[];
  readonly groups: readonly SimulatedGroup[];
}

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
  parseInput('simulateCentre', simulateCentreSchema, input);
  const plan = prepareCentre(input, input.seed ?? 1);
  const queueTallies = plan.queues.map(() => emptyTally(plan.intervals));
  const groupTallies = plan.groups.map(() => emptyGroupTally(plan.intervals));
  const queueSums = input.queues.map(
    (queue, i) => new TallySums(queueTallies[i]!, plan.intervalSeconds, targetOf(queue)),
  );
  const groupSums = plan.groups.map(
    ({ serves }, i) =>
      new GroupSums(
        groupTallies[i]!,
        Math.max(...serves.map(({ queue }) => plan.queues[queue]!.speeds.length)),
      ),
  );

  const replications = replicate(
    input,
    (replication) => {
      queueTallies.forEach(clearTally);
      groupTallies.forEach(clearGroupTally);
      new CentreDay(plan, queueTallies, groupTallies, replication).run();
      for (const sums of queueSums) sums.addDay();
      for (const sums of groupSums) sums.addDay();
    },
    (reach) => queueSums.map((sums) => sums.serviceLevel(reach)),
  );

  const reach = confidenceReach(replications.confidence, replications.replications - 1);
  return {
    ...replications,
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
