import * as z from 'zod/mini';
import { nonNegative, oneOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { breaksRule, type Shrinkage, shrinkageSchema } from '../shrinkage.ts';

/** Agents on position, and what stands between them and the pay roll. */
export interface AddShrinkageInput {
  /** Agents on position, 0 or more; may be a fraction. */
  readonly agents: number;
  /** Lost time; components of base `paid` count between schedule and pay. */
  readonly shrinkage: Shrinkage;
  /** Whether the schedule places the breaks; then no component may be a break. */
  readonly breaksPlacedBySchedule?: boolean | undefined;
  /**
   * Where heads are rounded up to whole people: at each stage, carried on (`eachStage`, the default),
   * only in what is reported (`atEnd`), or nowhere (`none`), as long-term FTE want it.
   */
  readonly rounding?: 'eachStage' | 'atEnd' | 'none' | undefined;
}

export const addShrinkageInputSchema = /* @__PURE__ */ schemaOf<AddShrinkageInput>()(() =>
  z
    .strictObject({
      agents: nonNegative(),
      shrinkage: shrinkageSchema(),
      breaksPlacedBySchedule: z.optional(z.boolean()),
      rounding: z.optional(oneOf(['eachStage', 'atEnd', 'none'])),
    })
    .check(breaksRule()),
);

/** People on the schedule or on the pay roll, and what keeps them from their position. */
export interface RemoveShrinkageInput {
  /** People, 0 or more; may be a fraction. */
  readonly heads: number;
  /** Where they are counted: on the schedule, or on the pay roll. */
  readonly counted: 'scheduled' | 'paid';
  /** Lost time. */
  readonly shrinkage: Shrinkage;
  /** Whether the schedule places the breaks; then no component may be a break. */
  readonly breaksPlacedBySchedule?: boolean | undefined;
}

export const removeShrinkageInputSchema = /* @__PURE__ */ schemaOf<RemoveShrinkageInput>()(() =>
  z
    .strictObject({
      heads: nonNegative(),
      counted: oneOf(['scheduled', 'paid']),
      shrinkage: shrinkageSchema(),
      breaksPlacedBySchedule: z.optional(z.boolean()),
    })
    .check(breaksRule()),
);
