import * as z from 'zod/mini';
import {
  fractionAboveZero,
  nonNegative,
  oneOf,
  openFraction,
  positive,
  wholeNumber,
} from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import type { ServiceLevelDefinition } from '../core/service-level-definition.ts';
import { stated } from '../core/stated.ts';
import { breaksRule, type Shrinkage, shrinkageSchema } from './shrinkage.ts';

/** What the service has to reach; at least one target is given, and all that are given hold. */
export interface ServiceTargets {
  /** Share of contacts to answer within the answer time, above 0 and below 1. */
  readonly targetServiceLevel?: number | undefined;
  /** The answer time in seconds, 0 or more: the 20 of 80/20. At 0 the service level is the share that does not wait. */
  readonly answerTimeSeconds: number;
  /** Which contacts the service level counts; default `servedWithin`. It matters only with patience. */
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  /** Longest average speed of answer in seconds, over all contacts, above 0. */
  readonly maxAsaSeconds?: number | undefined;
  /** Largest busy share of the time on position, above 0, up to 1. */
  readonly maxOccupancy?: number | undefined;
  /** Largest share of contacts that give up, above 0 and below 1. It needs `patienceSeconds`. */
  readonly maxAbandonProbability?: number | undefined;
  /** Mean time in seconds that a contact is willing to wait, above 0: with it the model is Erlang A, without it Erlang C. */
  readonly patienceSeconds?: number | undefined;
  /** Fewest agents, whole, 0 or more: they stay even when no contact comes, and in every interval that is not `closed`. */
  readonly minAgents?: number | undefined;
  /** Lost time between the schedule and the position; default 0. */
  readonly shrinkage?: Shrinkage | undefined;
  /** Whether the schedule places the breaks; then no component of the shrinkage may be a break. */
  readonly breaksPlacedBySchedule?: boolean | undefined;
}

export const serviceTargetsSchema = /* @__PURE__ */ schemaOf<ServiceTargets>()(() =>
  z.strictObject(serviceTargetsShape()).check(targetsRule(), breaksRule()),
);

/** The interval to staff, and what its service has to reach. */
export interface RequiredAgentsInput extends ServiceTargets {
  /** Contacts offered in the interval, 0 or more. */
  readonly contacts: number;
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** Average handle time in seconds, after-contact work included; above 0 where there are contacts. */
  readonly ahtSeconds: number;
}

export const requiredAgentsInputSchema = /* @__PURE__ */ schemaOf<RequiredAgentsInput>()(() =>
  z.strictObject(requiredAgentsShape()).check(workRule(), targetsRule(), breaksRule()),
);

/** The fields of `ServiceTargets`. */
export const serviceTargetsShape = () => ({
  targetServiceLevel: z.optional(openFraction()),
  answerTimeSeconds: nonNegative(),
  serviceLevelDefinition: z.optional(
    oneOf([
      'servedWithin',
      'servedOrAbandonedWithin',
      'servedWithinExcludingEarlyAbandons',
      'servedWithinOfServed',
    ]),
  ),
  maxAsaSeconds: z.optional(positive()),
  maxOccupancy: z.optional(fractionAboveZero()),
  maxAbandonProbability: z.optional(openFraction()),
  patienceSeconds: z.optional(positive()),
  minAgents: z.optional(wholeNumber()),
  shrinkage: z.optional(shrinkageSchema()),
  breaksPlacedBySchedule: z.optional(z.boolean()),
});

/** The fields of `RequiredAgentsInput`. */
export const requiredAgentsShape = () => ({
  ...serviceTargetsShape(),
  contacts: nonNegative(),
  intervalSeconds: positive(),
  ahtSeconds: nonNegative('a number above 0'),
});

/** Contacts take time; what is measured of an empty interval may well say 0. */
export const workRule = () =>
  stated('`ahtSeconds` is above 0 where there are contacts', contactsTakeTime);

function contactsTakeTime({
  value,
  issues,
}: z.core.ParsePayload<Pick<RequiredAgentsInput, 'contacts' | 'ahtSeconds'>>): void {
  if (value.ahtSeconds !== 0 || value.contacts === 0) return;
  issues.push({
    code: 'custom',
    message: 'a number above 0',
    input: value,
    path: ['ahtSeconds'],
  });
}

/** At least one target is given, and patience where giving up is limited. */
export const targetsRule = () => stated(TARGETS_RULE, targetsAgree);

/** {@link targetsRule} in a sentence. */
const TARGETS_RULE =
  '`targetServiceLevel` is given, unless there is a limit on ASA, occupancy or abandonment; a limit on abandonment needs `patienceSeconds`';

export function targetsAgree({ value, issues }: z.core.ParsePayload<ServiceTargets>): void {
  const noTarget =
    value.targetServiceLevel === undefined &&
    value.maxAsaSeconds === undefined &&
    value.maxOccupancy === undefined &&
    value.maxAbandonProbability === undefined;
  if (noTarget) {
    issues.push({
      code: 'custom',
      message: 'given, unless there is a limit on ASA, occupancy or abandonment',
      input: value,
      path: ['targetServiceLevel'],
    });
  }
  if (value.maxAbandonProbability !== undefined && value.patienceSeconds === undefined) {
    issues.push({
      code: 'custom',
      message: 'given with maxAbandonProbability: without patience nobody gives up',
      input: value,
      path: ['patienceSeconds'],
    });
  }
}
