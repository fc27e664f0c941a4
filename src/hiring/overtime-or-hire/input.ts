import * as z from 'zod/mini';
import { nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** Overtime against one more agent, for work that lasts all year. */
export interface OvertimeOrHireInput {
  /** Extra hours of work in a week (0 or more). */
  readonly hoursPerWeek: number;
  /** Money for a plain hour (above 0). */
  readonly hourlyRate: number;
  /** Multiple of it that overtime is paid (above 0). */
  readonly multiplier: number;
  /** Employer's contributions on overtime, as a share (0 or more, default 0). */
  readonly onCost?: number | undefined;
  /** What one more agent costs a year, everything included. */
  readonly hireAnnualCost: number;
  /** Hours on position that one more agent gives a week (above 0). */
  readonly hireHoursPerWeek: number;
  /** Weeks in a year (above 0, default 52). */
  readonly weeks?: number | undefined;
}

export const overtimeOrHireSchema = /* @__PURE__ */ schemaOf<OvertimeOrHireInput>()(() =>
  z.strictObject({
    hoursPerWeek: nonNegative(),
    hourlyRate: positive(),
    multiplier: positive(),
    onCost: z.optional(nonNegative()),
    hireAnnualCost: nonNegative(),
    hireHoursPerWeek: positive(),
    weeks: z.optional(positive()),
  }),
);
