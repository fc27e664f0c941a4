import * as z from 'zod/mini';
import { nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { isAtMost } from '../../core/tie.ts';
import { hoursByStage } from '../engine/hours-by-stage.ts';
import { type Shrinkage, shrinkageSchema } from '../shrinkage.ts';

/** Paid hours, what becomes of them, and the work they do. */
export interface PaidHoursInput {
  /** Paid hours of a period, above 0. */
  readonly paidHours: number;
  /** Lost time. A plain number is a share of the scheduled hours. */
  readonly shrinkage: Shrinkage;
  /** Hours of handling contacts in the period, 0 or more, at most the hours on position. */
  readonly workloadHours: number;
}

export const paidHoursInputSchema = /* @__PURE__ */ schemaOf<PaidHoursInput>()(() =>
  z
    .strictObject({
      paidHours: positive(),
      shrinkage: shrinkageSchema(),
      workloadHours: nonNegative(),
    })
    .check(
      z.refine(
        ({ paidHours, shrinkage, workloadHours }) =>
          isAtMost(workloadHours, hoursByStage(paidHours, shrinkage).positionHours),
        { message: 'at most the hours on position', path: ['workloadHours'] },
      ),
    ),
);
