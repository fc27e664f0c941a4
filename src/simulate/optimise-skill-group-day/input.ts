import * as z from 'zod/mini';
import { numbers, perInterval } from '../../core/bulk-kinds.ts';
import { type HandleTimeShape, handleTimeShape } from '../../core/caller-behaviour.ts';
import { isNonNegative, isPositive, isWholeNumber } from '../../core/check-numbers.ts';
import {
  finite,
  listOf,
  name,
  nonNegative,
  oneOf,
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

/** One kind of contact over the day, and what is promised to it. */
export interface DayQueue {
  /** What the skills of groups call it. */
  readonly name: string;
  /** Expected contacts in each interval, 0 or more. */
  readonly contacts: ArrayLike<number>;
  /** Mean handle time in seconds, above 0: one for all intervals or one for each. */
  readonly ahtSeconds: number | ArrayLike<number>;
  /** Mean patience in seconds, above 0, of callers with exponential patience; without it they wait for ever. */
  readonly patienceSeconds?: number | undefined;
  /** Share of the contacts to answer in time, above 0 and below 1. */
  readonly targetServiceLevel: number;
  /** Seconds within which a contact should be answered, 0 or more. */
  readonly answerTimeSeconds: number;
  /** Which of the four definitions the target is about; default `servedWithin`. */
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  /** Whether the target holds in every interval (default) or over the day as a whole. */
  readonly targetOver?: 'interval' | 'day' | undefined;
  /**
   * Where the target holds over the day, the share that every interval has to reach all the same (above 0 and below 1);
   * default three quarters of the target.
   */
  readonly leastServiceLevel?: number | undefined;
  /** How handle times vary around their mean; default exponential. */
  readonly handleTime?: HandleTimeShape | undefined;
  /** Which contacts go first when an agent has the choice, the lowest number first; default 0. */
  readonly priority?: number | undefined;
  /** Contacts that an agent may have in hand at once, such as chats; default one. Without it, an agent with this contact takes no other. */
  readonly parallel?: ParallelHandling | undefined;
  /** Contacts that wait when the day opens (whole number, 0 or more), as deferred work does; default 0. */
  readonly backlog?: number | undefined;
}

const dayQueue = /* @__PURE__ */ schemaOf<DayQueue>()(() =>
  z.strictObject({
    name: name(),
    contacts: numbers(isNonNegative, 'a number of 0 or more').check(
      z.refine(({ length }) => length > 0, 'a list of at least one interval'),
    ),
    ahtSeconds: perInterval(isPositive, 'a number above 0'),
    patienceSeconds: z.optional(positive()),
    targetServiceLevel: openFraction(),
    answerTimeSeconds: nonNegative(),
    serviceLevelDefinition: z.optional(serviceLevelDefinition()),
    targetOver: z.optional(oneOf(['interval', 'day'])),
    leastServiceLevel: z.optional(openFraction()),
    handleTime: z.optional(handleTimeShape()),
    priority: z.optional(finite()),
    parallel: z.optional(parallelHandling()),
    backlog: z.optional(wholeNumber()),
  }),
);

/** A group that may be staffed, interval by interval. */
export interface DayGroup {
  readonly name: string;
  /** What its agents may take, as in `simulateCentre`. */
  readonly skills: readonly Skill[];
  /** What an agent costs for one interval relative to the others, above 0; default 1. */
  readonly cost?: number | undefined;
  /** Agents at least: whole numbers of 0 or more, one for all intervals or one for each; default 0. */
  readonly min?: number | ArrayLike<number> | undefined;
  /** Agents at most: whole numbers, `min` or more, one for all intervals or one for each; default as many as it takes. */
  readonly max?: number | ArrayLike<number> | undefined;
}

const dayGroup = /* @__PURE__ */ schemaOf<DayGroup>()(() =>
  z.strictObject({
    name: name(),
    skills: listOf(skill(), 'a list with at least one skill', 1),
    cost: z.optional(positive()),
    min: z.optional(perInterval(isWholeNumber, 'a whole number of 0 or more')),
    max: z.optional(perInterval(isWholeNumber, 'a whole number of 0 or more')),
  }),
);

/** Everything that {@link optimiseSkillGroupDay} takes. */
export interface OptimiseSkillGroupDayInput extends SearchControl {
  /** Length of an interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** One to ten queues, each with its own target, all with as many intervals. */
  readonly queues: readonly DayQueue[];
  /** The groups that may be staffed. */
  readonly groups: readonly DayGroup[];
  /** How sure it has to be that a target is met, above 0 and below 1; default 0.95. */
  readonly confidence?: number | undefined;
  /** Whether that has to hold for all queues and intervals together, instead of for each; default false. */
  readonly jointly?: boolean | undefined;
}

export const optimiseSkillGroupDayInput = /* @__PURE__ */ schemaOf<OptimiseSkillGroupDayInput>()(
  () =>
    z
      .strictObject({
        ...searchControlFields(),
        intervalSeconds: positive(),
        queues: listOf(dayQueue(), 'one to ten queues', 1).check(
          z.maxLength(10, 'one to ten queues'),
        ),
        groups: listOf(dayGroup(), 'a list of at least one group', 1),
        confidence: z.optional(openFraction()),
        jointly: z.optional(yesOrNo()),
      })
      .check(
        stated(
          'Each `name` of a queue comes once, their `contacts` are equally long, lists of `ahtSeconds`, `min` and `max` have a number for each interval, each `queue` of a skill is the name of one, once in a group, `max` is not below `min`, and `leastServiceLevel`, only where `targetOver` is "day", not above the target',
          z.superRefine(checkDay),
        ),
      ),
);

function checkDay(
  { queues, groups }: OptimiseSkillGroupDayInput,
  context: z.core.$RefinementCtx,
): void {
  const fault = (message: string, path: (string | number)[]) =>
    context.addIssue({ code: 'custom', message, path });
  const names = queues.map((queue) => queue.name);
  const intervals = queues[0]?.contacts.length ?? 0;
  const fits = (values: number | ArrayLike<number> | undefined) =>
    typeof values !== 'object' || values.length === intervals;
  const asMany = `one number, or as many as there are intervals (${intervals})`;
  for (const [i, queue] of queues.entries()) {
    const path = ['queues', i];
    if (names.indexOf(queue.name) < i) fault('a name of its own', [...path, 'name']);
    if (queue.contacts.length !== intervals) {
      const asLong = `as long as those of the first queue (${intervals} intervals)`;
      fault(asLong, [...path, 'contacts']);
    }
    if (!fits(queue.ahtSeconds)) fault(asMany, [...path, 'ahtSeconds']);
    const { leastServiceLevel, targetServiceLevel } = queue;
    if (leastServiceLevel === undefined) continue;
    if (queue.targetOver !== 'day') {
      fault('absent where the target holds in every interval', [...path, 'leastServiceLevel']);
    } else if (leastServiceLevel > targetServiceLevel) {
      fault(`at most the ${targetServiceLevel} of the target`, [...path, 'leastServiceLevel']);
    }
  }
  for (const [i, { skills, min = 0, max = Infinity }] of groups.entries()) {
    const path = ['groups', i];
    if (!fits(min)) fault(asMany, [...path, 'min']);
    if (!fits(max)) fault(asMany, [...path, 'max']);
    const at = (values: number | ArrayLike<number>, k: number) =>
      typeof values === 'number' ? values : values[k]!;
    for (let k = 0; k < intervals && fits(min) && fits(max); k++) {
      if (at(max, k) >= at(min, k)) continue;
      fault(`at least the ${at(min, k)} of min`, [...path, 'max']);
      break;
    }
    for (const [j, { queue }] of skills.entries()) {
      const place = [...path, 'skills', j, 'queue'];
      if (!names.includes(queue)) fault('the name of a queue', place);
      if (skills.findIndex((other) => other.queue === queue) < j) {
        fault('named once in a group', place);
      }
    }
  }
}
