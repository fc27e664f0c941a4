import type { CentreQueue, CentreScenario } from '../../centre-scenario.ts';
import { handleTimesOf, randomCalls, redialsOf } from '../queue/callers.ts';
import { forEach } from '../queue/prepare-queue.ts';
import { randomStream, STREAMS } from '../random/streams.ts';
import { Contact } from './contact.ts';
import type { CentreGroup, CentrePlan, PreparedCentreQueue } from './plan.ts';

export function prepareCentre(input: CentreScenario, seed = 1): CentrePlan {
  const intervals = input.queues[0]!.contacts.length;
  return {
    intervalSeconds: input.intervalSeconds,
    intervals,
    warmUpSeconds: input.warmUpSeconds ?? 0,
    queues: input.queues.map((_, index) => prepareQueueOfCentre(input, index, seed)),
    groups: input.groups.map((_, index) => prepareGroup(input, index, intervals)),
  };
}

function prepareQueueOfCentre(
  input: CentreScenario,
  index: number,
  seed: number,
): PreparedCentreQueue {
  const { intervalSeconds, groups, warmUpSeconds = 0 } = input;
  const queue = input.queues[index]!;
  const ahtSeconds = forEach(queue.ahtSeconds, queue.contacts.length);
  const plan = { intervalSeconds, ahtSeconds, warmUpSeconds };
  // Purposes of random numbers are numbered afresh for every queue, this far apart.
  const purposes = Object.keys(STREAMS).length;
  const streamOf = (replication: number) => (purpose: number) =>
    randomStream(seed, replication, index * purposes + purpose);
  const skilled = groups.flatMap(({ skills }, group) =>
    skills
      .filter((skill) => skill.queue === queue.name)
      .map(({ preference = 0, afterSeconds = 0 }) => ({ group, preference, afterSeconds })),
  );
  const overflows = skilled.map(({ afterSeconds }) => afterSeconds).filter((wait) => wait > 0);
  return {
    answerTimeSeconds: queue.answerTimeSeconds,
    speeds: queue.parallel?.speeds ?? [1],
    skilled,
    overflowsAfter: [...new Set(overflows)].sort((a, b) => a - b),
    backlogOf: (replication) =>
      backlog(queue, index, ahtSeconds[0]!, streamOf(replication)(STREAMS.backlog)),
    callsOf: (replication) => randomCalls(queue, plan, streamOf(replication)),
    redialsOf: (replication) => redialsOf(queue, plan, streamOf(replication)),
  };
}

/** What waits at the opening has no patience to lose. */
function backlog(
  queue: CentreQueue,
  index: number,
  ahtSeconds: number,
  next: () => number,
): Contact[] {
  const handleTimes = handleTimesOf(queue, next);
  return Array.from(
    { length: queue.backlog ?? 0 },
    () => new Contact(index, 0, Infinity, handleTimes() * ahtSeconds),
  );
}

function prepareGroup(input: CentreScenario, index: number, intervals: number): CentreGroup {
  const { agents: given, skills } = input.groups[index]!;
  const agents = forEach(given, intervals);
  return {
    index,
    agents,
    stepSeconds: (intervals * input.intervalSeconds) / agents.length,
    serves: skills.map(({ queue: name, preference = 0, afterSeconds = 0 }) => {
      const queue = input.queues.findIndex((other) => other.name === name);
      return { queue, priority: input.queues[queue]!.priority ?? 0, preference, afterSeconds };
    }),
  };
}
