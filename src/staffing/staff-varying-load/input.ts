import * as z from 'zod/mini';
import { oneOf, openFraction, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type ServiceTargets, serviceTargetsShape, targetsRule } from '../service-targets.ts';
import { breaksRule } from '../shrinkage.ts';
import type { LoadAtStart, LoadWithin } from './varying-loads.ts';

/** Days that come out busier or quieter than forecast, and how many of them have to be served to target. */
export interface DayUncertainty {
  /** Standard deviation over mean of the factor that all intervals share, above 0; it is gamma distributed. */
  readonly coefficientOfVariation: number;
  /** Share of the days on which the targets have to hold, above 0 and below 1. */
  readonly probability: number;
}

const dayUncertaintySchema = /* @__PURE__ */ schemaOf<DayUncertainty>()(() =>
  z.strictObject({ coefficientOfVariation: positive(), probability: openFraction() }),
);

/** The targets of every interval, and how the load between intervals is treated. */
export interface StaffVaryingLoadInput extends ServiceTargets {
  /** Which load of an interval counts for MOL: its average (default), or its largest. */
  readonly within?: LoadWithin | undefined;
  /** What is at work at the start: nothing (default), or what the end of the series leaves. */
  readonly start?: LoadAtStart | undefined;
  /** How far volumes may miss their forecast, and how surely the targets have to hold; default as forecast. */
  readonly uncertainty?: DayUncertainty | undefined;
}

export const staffVaryingLoadInputSchema = /* @__PURE__ */ schemaOf<StaffVaryingLoadInput>()(() =>
  z
    .strictObject({
      ...serviceTargetsShape(),
      within: z.optional(oneOf(['average', 'peak'])),
      start: z.optional(oneOf(['empty', 'cyclic'])),
      uncertainty: z.optional(dayUncertaintySchema()),
    })
    .check(targetsRule(), breaksRule()),
);
