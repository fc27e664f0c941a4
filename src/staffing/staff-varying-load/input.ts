import * as z from 'zod/mini';
import { oneOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type ServiceTargets, serviceTargetsShape, targetsRule } from '../service-targets.ts';
import { breaksRule } from '../shrinkage.ts';
import type { LoadAtStart, LoadWithin } from './varying-loads.ts';

/** The targets of every interval, and how the load between intervals is treated. */
export interface StaffVaryingLoadInput extends ServiceTargets {
  /** Which load of an interval counts for MOL: its average (default), or its largest. */
  readonly within?: LoadWithin | undefined;
  /** What is at work at the start: nothing (default), or what the end of the series leaves. */
  readonly start?: LoadAtStart | undefined;
}

export const staffVaryingLoadInputSchema = /* @__PURE__ */ schemaOf<StaffVaryingLoadInput>()(() =>
  z
    .strictObject({
      ...serviceTargetsShape(),
      within: z.optional(oneOf(['average', 'peak'])),
      start: z.optional(oneOf(['empty', 'cyclic'])),
    })
    .check(targetsRule(), breaksRule()),
);
