import * as z from 'zod/mini';
import { name, nonNegative, oneOf, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** Hours lost to one reason in some past period. */
export interface LostHours {
  readonly name: string;
  /** Hours, 0 or more. */
  readonly hours: number;
  /** What the share is to be measured on. */
  readonly base: 'paid' | 'scheduled' | 'inOffice';
  /** What it is. A `break` may not be placed by the schedule as well. */
  readonly kind?: 'absence' | 'break' | 'activity' | undefined;
}

const lostHoursSchema = /* @__PURE__ */ schemaOf<LostHours>()(() =>
  z.strictObject({
    name: name(),
    hours: nonNegative(),
    base: oneOf(['paid', 'scheduled', 'inOffice']),
    kind: z.optional(oneOf(['absence', 'break', 'activity'])),
  }),
);

/** The paid hours of some past period, and where they were lost. */
export interface MeasureShrinkageInput {
  /** Paid hours of the period, above 0. */
  readonly paidHours: number;
  readonly lost: readonly LostHours[];
}

export const measureShrinkageInputSchema = /* @__PURE__ */ schemaOf<MeasureShrinkageInput>()(() =>
  z.strictObject({ paidHours: positive(), lost: z.array(lostHoursSchema()) }).check(
    z.refine(
      ({ paidHours, lost }) => lost.reduce((left, { hours }) => left - hours, paidHours) > 0,
      {
        message: 'fewer hours than are paid, in all',
        path: ['lost'],
      },
    ),
  ),
);
