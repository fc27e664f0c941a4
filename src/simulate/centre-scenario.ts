import * as z from 'zod/mini';
import { finite, listOf, name, nonNegative, positive, wholeNumber } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import {
  agentsField,
  checkService,
  type QueueScenario,
  queueFields,
  type ServiceScenario,
} from './scenario.ts';

/** How an agent handles several contacts of one queue at once. */
export interface ParallelHandling {
  /**
   * How fast each contact goes on while an agent has 1, 2, 3 … of them, relative to one alone: falling,
   * 1 first, above 0. Its length is the most that an agent takes. `[1, 0.8, 0.6]` means three chats at
   * most, each taking 1 / 0.6 times as long when there are three.
   */
  readonly speeds: readonly number[];
}

export const parallelHandling = () =>
  z.strictObject({
    speeds: listOf(positive(), 'a list with at least one speed', 1).check(
      z.refine((values) => values[0] === 1, '1 for a contact alone'),
      z.refine(
        (values) => values.every((v, i) => i === 0 || v <= values[i - 1]!),
        'falling throughout',
      ),
    ),
  });

/** One kind of contact: calls about one subject, chats, e-mails. */
export interface CentreQueue
  extends Omit<QueueScenario, 'intervalSeconds' | 'agents' | 'warmUpSeconds'> {
  /** What the skills of agents call it. */
  readonly name: string;
  /** Which contacts go first when an agent has the choice, the lowest number first; default 0. */
  readonly priority?: number | undefined;
  /**
   * Contacts that an agent may have in hand at once, such as chats; default one. Without it, an agent
   * with this contact takes no other.
   */
  readonly parallel?: ParallelHandling | undefined;
  /** Contacts that wait when the day opens (whole number, 0 or more), as deferred work does; default 0. */
  readonly backlog?: number | undefined;
}

const centreQueue = /* @__PURE__ */ schemaOf<CentreQueue>()(() => {
  const { intervalSeconds, agents, warmUpSeconds, ...fields } = queueFields();
  return z.strictObject({
    ...fields,
    name: name(),
    priority: z.optional(finite()),
    parallel: z.optional(parallelHandling()),
    backlog: z.optional(wholeNumber()),
  });
});

/** What a group of agents may take. */
export interface Skill {
  /** Name of the queue. */
  readonly queue: string;
  /** Which skill the contact looks for first and the agent prefers, the lowest number first; default 0. */
  readonly preference?: number | undefined;
  /** Overflow: the group takes a contact only once it has waited this many seconds (0 or more); default 0. */
  readonly afterSeconds?: number | undefined;
}

export const skill = /* @__PURE__ */ schemaOf<Skill>()(() =>
  z.strictObject({
    queue: name(),
    preference: z.optional(finite()),
    afterSeconds: z.optional(nonNegative()),
  }),
);

/** Agents with the same skills and shifts. */
export interface AgentGroup extends Pick<ServiceScenario, 'agents'> {
  readonly name: string;
  readonly skills: readonly Skill[];
}

const agentGroup = /* @__PURE__ */ schemaOf<AgentGroup>()(() =>
  z.strictObject({
    name: name(),
    agents: agentsField(),
    skills: listOf(skill(), 'a list with at least one skill', 1),
  }),
);

/** Queues and the groups of agents that share them. */
export interface CentreScenario extends Pick<QueueScenario, 'intervalSeconds' | 'warmUpSeconds'> {
  /** The kinds of contact, all with the same number of intervals. */
  readonly queues: readonly CentreQueue[];
  /** The groups of agents. */
  readonly groups: readonly AgentGroup[];
}

export const centreFields = () => ({
  intervalSeconds: positive(),
  queues: listOf(centreQueue(), 'a list of at least one queue', 1),
  groups: listOf(agentGroup(), 'a list of at least one group', 1),
  warmUpSeconds: z.optional(nonNegative()),
});

/** What {@link checkCentre} asks, in one sentence. */
export const CENTRE_RULE =
  'Each `name` of a queue comes once, their `contacts` are equally long, and each `queue` of a skill is the name of one, once in a group; lists of `ahtSeconds` and `agents` have a number for each interval, and `patienceCurve` only stands where no patienceSeconds do';

/** The rules between queues and groups. */
export function checkCentre(
  { queues, groups }: CentreScenario,
  context: z.core.$RefinementCtx,
): void {
  if (queues.length === 0) return;
  const fault = (message: string, path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path });
  const intervals = queues[0]!.contacts.length;
  const names = queues.map((queue) => queue.name);
  for (const [i, queue] of queues.entries()) {
    const path = ['queues', i];
    if (names.indexOf(queue.name) < i) fault('a name of its own', [...path, 'name']);
    if (queue.contacts.length !== intervals) {
      const asLong = `as long as those of the first queue (${intervals} intervals)`;
      fault(asLong, [...path, 'contacts']);
    }
    checkService(queue, intervals, context, path);
  }
  for (const [i, group] of groups.entries()) {
    checkService(group, intervals, context, ['groups', i]);
    for (const [j, { queue }] of group.skills.entries()) {
      const path = ['groups', i, 'skills', j, 'queue'];
      if (!names.includes(queue)) fault('the name of a queue', path);
      if (group.skills.findIndex((other) => other.queue === queue) < j) {
        fault('named once in a group', path);
      }
    }
  }
}
