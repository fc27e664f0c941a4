import * as z from 'zod/mini';
import { type HandleTimeShape, handleTimeShape } from '../../core/caller-behaviour.ts';
import {
  finite,
  listOf,
  name,
  nonNegative,
  openFraction,
  positive,
  wholeNumber,
  yesOrNo,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import {
  type ServiceLevelDefinition,
  serviceLevelDefinition,
} from '../../core/service-level-definition.ts';
import { stated } from '../../core/stated.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { type ParallelHandling, parallelHandling, type Skill, skill } from '../centre-scenario.ts';

/** One kind of contact, and what is promised to it. */
export interface TargetQueue {
  /** What the skills of groups call it. */
  readonly name: string;
  /** Expected contacts in the interval, 0 or more. */
  readonly contacts: number;
  /** Mean handle time in seconds, above 0. */
  readonly ahtSeconds: number;
  /** Mean patience in seconds, above 0, of callers with exponential patience; without it they wait for ever. */
  readonly patienceSeconds?: number | undefined;
  /** Share of the contacts to answer in time, above 0 and below 1. */
  readonly targetServiceLevel: number;
  /** Seconds within which a contact should be answered, 0 or more. */
  readonly answerTimeSeconds: number;
  /** Which of the four definitions the target is about; default `servedWithin`. */
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  /** How handle times vary around their mean; default exponential. */
  readonly handleTime?: HandleTimeShape | undefined;
  /** Which contacts go first when an agent has the choice, the lowest number first; default 0. */
  readonly priority?: number | undefined;
  /** Contacts that an agent may have in hand at once, such as chats; default one. Without it, an agent with this contact takes no other. */
  readonly parallel?: ParallelHandling | undefined;
}

const targetQueue = /* @__PURE__ */ schemaOf<TargetQueue>()(() =>
  z.strictObject({
    name: name(),
    contacts: nonNegative(),
    ahtSeconds: positive(),
    patienceSeconds: z.optional(positive()),
    targetServiceLevel: openFraction(),
    answerTimeSeconds: nonNegative(),
    serviceLevelDefinition: z.optional(serviceLevelDefinition()),
    handleTime: z.optional(handleTimeShape()),
    priority: z.optional(finite()),
    parallel: z.optional(parallelHandling()),
  }),
);

/** A group that may be staffed. */
export interface GroupToStaff {
  readonly name: string;
  /** What its agents may take, as in `simulateCentre`. */
  readonly skills: readonly Skill[];
  /** What one agent costs relative to the others, above 0; default 1. */
  readonly cost?: number | undefined;
  /** Agents at least, a whole number of 0 or more; default 0. */
  readonly min?: number | undefined;
  /** Agents at most, a whole number, `min` or more; default as many as it takes. */
  readonly max?: number | undefined;
}

const groupToStaff = /* @__PURE__ */ schemaOf<GroupToStaff>()(() =>
  z.strictObject({
    name: name(),
    skills: listOf(skill(), 'a list with at least one skill', 1),
    cost: z.optional(positive()),
    min: z.optional(wholeNumber()),
    max: z.optional(wholeNumber()),
  }),
);

/** Everything that {@link optimiseSkillGroups} takes. */
export interface OptimiseSkillGroupsInput extends SearchControl {
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** One to ten queues, each with its own target. */
  readonly queues: readonly TargetQueue[];
  /** The groups that may be staffed. */
  readonly groups: readonly GroupToStaff[];
  /** How sure it has to be that a queue meets its target, above 0 and below 1; default 0.95. */
  readonly confidence?: number | undefined;
  /** Whether that has to hold for all queues together, instead of for each; default false. */
  readonly jointly?: boolean | undefined;
}

export const optimiseSkillGroupsInput = /* @__PURE__ */ schemaOf<OptimiseSkillGroupsInput>()(() =>
  z
    .strictObject({
      ...searchControlFields(),
      intervalSeconds: positive(),
      queues: listOf(targetQueue(), 'one to ten queues', 1).check(
        z.maxLength(MOST_QUEUES, 'one to ten queues'),
      ),
      groups: listOf(groupToStaff(), 'a list of at least one group', 1),
      confidence: z.optional(openFraction()),
      jointly: z.optional(yesOrNo()),
    })
    .check(
      stated(
        'Each `name` of a queue comes once, each `queue` of a skill is the name of one, once in a group, and `max` is not below `min`',
        z.superRefine(checkGroups),
      ),
    ),
);

/** Sets of queues double with each queue: ten make a thousand. */
const MOST_QUEUES = 10;

function checkGroups(
  { queues, groups }: OptimiseSkillGroupsInput,
  context: z.core.$RefinementCtx,
): void {
  const fault = (message: string, path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path });
  const names = queues.map((queue) => queue.name);
  for (const [i, queue] of names.entries()) {
    if (names.indexOf(queue) < i) fault('a name of its own', ['queues', i, 'name']);
  }
  for (const [i, { skills, min = 0, max = Infinity }] of groups.entries()) {
    if (max < min) fault(`at least the ${min} of min`, ['groups', i, 'max']);
    for (const [j, { queue }] of skills.entries()) {
      const path = ['groups', i, 'skills', j, 'queue'];
      if (!names.includes(queue)) fault('the name of a queue', path);
      if (skills.findIndex((other) => other.queue === queue) < j) {
        fault('named once in a group', path);
      }
    }
  }
}
