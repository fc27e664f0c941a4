import * as z from 'zod/mini';
import { nonNegative, openFraction, positive, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import type { ServiceLevelDefinition } from '../../core/service-level-definition.ts';
import { serviceTargetsShape } from '../service-targets.ts';

/** One column of a grid. */
export interface GridTarget {
  /** Share of contacts to answer in time, above 0 and below 1. */
  readonly targetServiceLevel: number;
  /** The answer time in seconds, 0 or more. */
  readonly answerTimeSeconds: number;
}

const gridTargetSchema = /* @__PURE__ */ schemaOf<GridTarget>()(() =>
  z.strictObject({ targetServiceLevel: openFraction(), answerTimeSeconds: nonNegative() }),
);

/** What to lay out: the work, the numbers of agents, the targets. */
export interface StaffingGridInput {
  /** Contacts offered in the interval, 0 or more. */
  readonly contacts: number;
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** Average handle time in seconds, above 0. */
  readonly ahtSeconds: number;
  /** Mean time in seconds that a contact is willing to wait: with it the model is Erlang A. */
  readonly patienceSeconds?: number | undefined;
  /** Which contacts the service levels count; default `servedWithin`. It matters only with patience. */
  readonly serviceLevelDefinition?: ServiceLevelDefinition | undefined;
  /** The rows: whole numbers of agents, 0 or more. */
  readonly agents: readonly number[];
  /** The columns. */
  readonly targets: readonly GridTarget[];
}

export const staffingGridInputSchema = /* @__PURE__ */ schemaOf<StaffingGridInput>()(() =>
  z.strictObject({
    contacts: nonNegative(),
    intervalSeconds: positive(),
    ahtSeconds: positive(),
    patienceSeconds: z.optional(positive()),
    serviceLevelDefinition: serviceTargetsShape().serviceLevelDefinition,
    agents: z.array(wholeNumber()),
    targets: z.array(gridTargetSchema()).check(z.minLength(1, 'at least one target')),
  }),
);
