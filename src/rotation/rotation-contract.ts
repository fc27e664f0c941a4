import * as z from 'zod/mini';
import { listOf, name, nonNegative, wholeNumber } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import type { ShiftType } from '../shifts/shift-type.ts';
import {
  type WeeklyHoursRules,
  type WholeRange,
  weeklyHoursSchema,
  wholeRangeSchema,
} from './rotation-rules.ts';

/** A contract that people of a designed rotation may have; they work in crews of their own. */
export interface RotationContract {
  /** A name that no other contract has: `'full time'`, `'20 hours'`. */
  readonly name: string;
  /** Hours a week of its people; what is absent here is as in `weeklyHours` of all. */
  readonly weeklyHours?: WeeklyHoursRules | undefined;
  /** The shift types that its people work, by id (default: all). */
  readonly shiftTypes?: readonly string[] | undefined;
  /** Days off in a row, where they are not those of all. */
  readonly daysOff?: WholeRange | undefined;
  /** Days worked in a row, where they are not those of all. */
  readonly workStretch?: WholeRange | undefined;
  /** Fewest people of it (whole number of 0 or more, default 0). */
  readonly min?: number | undefined;
  /** Most people of it (whole number of 0 or more, default: any). */
  readonly max?: number | undefined;
  /** Greatest share that it has of all people (above 0 to 1, default 1). */
  readonly maxShare?: number | undefined;
  /** Cost of a paid hour (0 or more, default 1), by which `costPerHour` of shift types is multiplied. */
  readonly costPerHour?: number | undefined;
  /** What one person costs a week, whatever the person works (0 or more, default 0). */
  readonly costPerWeek?: number | undefined;
}

const rotationContract = /* @__PURE__ */ schemaOf<RotationContract>()(() =>
  z
    .strictObject({
      name: name(),
      weeklyHours: z.optional(weeklyHoursSchema()),
      shiftTypes: z.optional(
        z.array(z.string()).check(z.minLength(1, 'a list of at least one id')),
      ),
      daysOff: z.optional(wholeRangeSchema()),
      workStretch: z.optional(wholeRangeSchema()),
      min: z.optional(wholeNumber()),
      max: z.optional(wholeNumber()),
      maxShare: z.optional(z.number('a share above 0, at most 1').check(z.gt(0), z.lte(1))),
      costPerHour: z.optional(nonNegative()),
      costPerWeek: z.optional(nonNegative()),
    })
    .check(
      z.refine(({ min = 0, max = Infinity }) => min <= max, {
        path: ['min'],
        error: 'at most max',
      }),
    ),
);

export const rotationContracts = () =>
  listOf(rotationContract(), 'a list of contracts').check(
    z.minLength(1, 'a list of at least one contract'),
  );

export const CONTRACTS_RULE =
  '`contracts` have names of their own, and `shiftTypes` that there are';

/** What no contract can say alone. */
export function contractsAgree({
  value,
  issues,
}: z.core.ParsePayload<{
  readonly shiftTypes: readonly ShiftType[];
  readonly contracts?: readonly RotationContract[] | undefined;
}>): void {
  const fault = (path: (string | number)[], message: string) =>
    issues.push({ code: 'custom', path: ['contracts', ...path], message, input: value });
  const ids = new Set(value.shiftTypes.map(({ id }) => id));
  const contracts = value.contracts ?? [];
  for (const [k, contract] of contracts.entries()) {
    if (contracts.findIndex((other) => other.name === contract.name) < k)
      fault([k, 'name'], 'a name that no other contract has');
    for (const [i, id] of (contract.shiftTypes ?? []).entries())
      if (!ids.has(id)) fault([k, 'shiftTypes', i], 'the id of a shift type');
  }
}
