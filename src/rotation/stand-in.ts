import * as z from 'zod/mini';
import { listOf, name, nonNegative, wholeNumber } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import type { RosterDuty } from '../duty/roster.ts';
import { peopleList } from './people-list.ts';

/** What somebody may take over, and what that costs. */
export interface StandIn {
  /** Name of the person: one of the employees of a roster. */
  readonly employee: string;
  /** Ids of the shifts that the person can work, for skill or by contract (default: all; none of them with `[]`). */
  readonly shifts?: readonly string[] | undefined;
  /** Most duties that the person takes over (default: as many as rules allow). */
  readonly maxDuties?: number | undefined;
  /** What an hour taken over costs, 0 or more (default 0): overtime, or the rate of an agency. */
  readonly costPerHour?: number | undefined;
  /** What a duty taken over costs besides, 0 or more (default 0): a call-in allowance, the way. */
  readonly costPerDuty?: number | undefined;
}

export const standInsSchema = /* @__PURE__ */ schemaOf<readonly StandIn[]>()(() =>
  peopleList(
    z.strictObject({
      employee: name(),
      shifts: z.optional(listOf(name(), 'a list of ids of shifts')),
      maxDuties: z.optional(wholeNumber()),
      costPerHour: z.optional(nonNegative()),
      costPerDuty: z.optional(nonNegative()),
    }),
    'a list of people with what they may take over',
  ),
);

/** What it costs that somebody takes over a duty. */
export function costOf(
  { costPerHour = 0, costPerDuty = 0 }: Partial<StandIn>,
  { hours }: RosterDuty,
): number {
  return costPerDuty + costPerHour * hours;
}
