import * as z from 'zod/mini';
import { fractionAboveZero, openFraction } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** Agents who have to be there, and how surely people come. */
export interface ScheduledForAttendanceInput {
  /** Agents who have to be there, whole, 0 to 10,000. */
  readonly agents: number;
  /** Share of scheduled people who come, above 0, up to 1. */
  readonly attendance: number;
  /** How surely enough of them have to come, above 0 and below 1. */
  readonly probability: number;
}

export const scheduledForAttendanceInputSchema =
  /* @__PURE__ */ schemaOf<ScheduledForAttendanceInput>()(() =>
    z.strictObject({
      agents: z
        .int(agentsExpected)
        .check(z.gte(0, agentsExpected))
        .check(z.lte(10_000, agentsExpected)),
      attendance: fractionAboveZero(),
      probability: openFraction(),
    }),
  );

const agentsExpected = 'a whole number from 0 to 10000';
