import * as z from 'zod/mini';
import { type HandleTimeShape, handleTimeShape } from '../../core/caller-behaviour.ts';
import {
  finite,
  listOf,
  name,
  nonNegative,
  oneOf,
  openFraction,
  positive,
  wholeNumber,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import {
  type ServiceLevelDefinition,
  serviceLevelDefinition,
} from '../../core/service-level-definition.ts';
import { stated } from '../../core/stated.ts';
import { historySchema } from '../../forecast/history.ts';
import type { IntervalHistory } from '../../forecast/index.ts';
import {
  type ParallelHandling,
  parallelHandling,
  type Skill,
  skill,
} from '../../simulate/centre-scenario.ts';
import { type Shrinkage, shrinkageSchema } from '../../staffing/shrinkage.ts';
import {
  methodRule,
  type PlanRotation,
  type PlanShifts,
  type PlanWorkforceInput,
  planRotationSchema,
  planShiftsSchema,
  planWorkforceInput,
  rosterRule,
} from '../plan-workforce/input.ts';

/** One kind of contact: what happened, and what is promised to it. Where it promises nothing of its own the plan's `targets` hold. */
export interface PlanQueue {
  /** What the skills of groups call it. */
  readonly name: string;
  /** What happened, from `intervalHistory`: of all queues the same dates, intervals and time zone. */
  readonly history: IntervalHistory;
  /** Average handle time in seconds (above 0): needed where the history has none, else it takes its place. */
  readonly ahtSeconds?: number | undefined;
  /** Share of the contacts to answer in time, above 0 and below 1. */
  readonly targetServiceLevel?: number | undefined;
  /** Seconds within which a contact should be answered, 0 or more. */
  readonly answerTimeSeconds?: number | undefined;
  /** Which of the four definitions the target is about. */
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  /** Mean patience in seconds, above 0, of callers with exponential patience. */
  readonly patienceSeconds?: number | undefined;
  /** How handle times vary around their mean; default that of `verification`, else exponential. */
  readonly handleTime?: HandleTimeShape | undefined;
  /** Which contacts go first when an agent has the choice, the lowest number first; default 0. */
  readonly priority?: number | undefined;
  /** Contacts that an agent may have in hand at once, such as chats; default one. Without it, an agent with this contact takes no other. */
  readonly parallel?: ParallelHandling | undefined;
}

/** People with the same skills. What a group does not say of its own is that of the plan. */
export interface PlanGroup {
  readonly name: string;
  /** What its people may take, as in `simulateCentre`. */
  readonly skills: readonly Skill[];
  /** What an hour costs over one of the plan's `cost.pay`, 1 or more: 1.1 for a tenth more; default 1. */
  readonly costPerHour?: number | undefined;
  /** Lost time of its people. */
  readonly shrinkage?: Shrinkage | undefined;
  /** Its shifts; limits count its own. */
  readonly shifts?: PlanShifts | undefined;
  /** The rules of its rota. */
  readonly rotation?: PlanRotation | undefined;
}

/** What {@link planWorkforce} needs besides several queues: what it needs for one, and who may take what. */
export interface PlanQueuesInput extends Omit<PlanWorkforceInput, 'ahtSeconds'> {
  /** The groups, one to twenty; together they take every queue. Default: one group that takes all. */
  readonly groups?: readonly PlanGroup[] | undefined;
  /**
   * Whether a target holds for the week as a whole (default), no half-hour being left much below it, or for every half-hour, as
   * that of a single queue does.
   */
  readonly serviceOver?: 'week' | 'interval' | undefined;
  /** Hours that it takes to train one person for one more queue (0 or more); without it training costs wages alone. */
  readonly trainingHours?: number | undefined;
  /** Random numbers of plays and searches (whole number); default 1. */
  readonly seed?: number | undefined;
}

export const planQueueList = /* @__PURE__ */ schemaOf<readonly PlanQueue[]>()(() =>
  listOf(
    z.strictObject({
      name: name(),
      history: historySchema(),
      ahtSeconds: z.optional(positive()),
      targetServiceLevel: z.optional(openFraction()),
      answerTimeSeconds: z.optional(nonNegative()),
      serviceLevelDefinition: z.optional(serviceLevelDefinition()),
      patienceSeconds: z.optional(positive()),
      handleTime: z.optional(handleTimeShape()),
      priority: z.optional(finite()),
      parallel: z.optional(parallelHandling()),
    }),
    'one to ten queues',
    1,
  ).check(
    z.maxLength(10, 'one to ten queues'),
    stated(
      'Each `name` comes once, and all histories have the same dates, intervals and time zone',
      ({ value: queues, issues }) => {
        const refuse = (path: (string | number)[], message: string) =>
          issues.push({ code: 'custom', path, message, input: queues });
        const first = queues[0]?.history;
        if (first === undefined) return;
        for (const [q, { name: own, history }] of queues.entries()) {
          if (queues.findIndex((other) => other.name === own) < q)
            refuse([q, 'name'], 'a name of its own');
          if (history.timeZone !== first.timeZone)
            refuse([q, 'history', 'timeZone'], `that of the first queue (${first.timeZone})`);
          if (history.intervalSeconds !== first.intervalSeconds)
            refuse(
              [q, 'history', 'intervalSeconds'],
              `that of the first queue (${first.intervalSeconds})`,
            );
          else if (
            history.starts.some((start, i) => start !== first.starts[i]) ||
            history.starts.length !== first.starts.length
          )
            refuse([q, 'history', 'starts'], 'those of the first queue: the same dates');
        }
      },
    ),
  ),
);

const planGroup = /* @__PURE__ */ schemaOf<PlanGroup>()(() => {
  const atLeastOne = 'a number of 1 or more';
  return z.strictObject({
    name: name(),
    skills: listOf(skill(), 'a list with at least one skill', 1),
    costPerHour: z.optional(z.number(atLeastOne).check(z.gte(1, atLeastOne))),
    shrinkage: z.optional(shrinkageSchema()),
    shifts: z.optional(planShiftsSchema()),
    rotation: z.optional(planRotationSchema()),
  });
});

export const planQueuesInput = /* @__PURE__ */ schemaOf<PlanQueuesInput>()(() => {
  const { ahtSeconds: _, ...shape } = planWorkforceInput().shape;
  return z
    .strictObject({
      ...shape,
      groups: z.optional(
        listOf(planGroup(), 'one to twenty groups', 1).check(
          // Each is played with one more of its people in every round.
          z.maxLength(20, 'one to twenty groups'),
          z.refine(
            (groups) => new Set(groups.map((group) => group.name)).size === groups.length,
            'a list of groups with different names',
          ),
        ),
      ),
      serviceOver: z.optional(oneOf(['week', 'interval'])),
      trainingHours: z.optional(nonNegative()),
      seed: z.optional(wholeNumber()),
    })
    .check(methodRule(), rosterRule());
});
