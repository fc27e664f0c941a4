import * as z from 'zod/mini';
import { nonNegative, positiveWholeNumber, yesOrNo } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { searchControlFields } from '../search/search-control.schema.ts';
import type { SearchControl } from '../search/search-control.ts';
import {
  type RotationRules,
  rotationRulesAgree,
  rotationRulesFields,
  type WholeRange,
  wholeRangeSchema,
} from './rotation-rules.ts';

/** What one more or less of each thing in the cycle is worth; what is left out counts nothing. */
export interface RotationObjective {
  /** Worth of a weekend with both days off (0 or more). */
  readonly freeWeekend?: number | undefined;
  /** Price of a single day off (0 or more). */
  readonly singleDayOff?: number | undefined;
  /** Price of each day by which a work stretch is longer than five (0 or more). */
  readonly longStretchDay?: number | undefined;
  /** Price of a change to an earlier shift within a work stretch (0 or more). */
  readonly backwardChange?: number | undefined;
  /**
   * Whether, of the rotas that are best by these prices, one is chosen whose nights lie evenly over
   * the cycle: with a small `nightSpread` (default false).
   */
  readonly evenNights?: boolean | undefined;
}

/** A rota to be found. */
export interface RotationInput extends RotationRules, SearchControl {
  /** People in the cycle, which has as many weeks; a range asks for the fewest. */
  readonly employees: number | WholeRange;
  /** What is best; without it any rota that keeps the rules will do. */
  readonly objective?: RotationObjective | undefined;
}

/** The fields of `RotationInput`, to spread into the check of an input that has them. */
export const rotationInputFields = () => ({
  ...rotationRulesFields(),
  ...searchControlFields(),
  employees: z.union([positiveWholeNumber(), wholeRangeSchema()]),
  objective: z.optional(
    z.strictObject({
      freeWeekend: z.optional(nonNegative()),
      singleDayOff: z.optional(nonNegative()),
      longStretchDay: z.optional(nonNegative()),
      backwardChange: z.optional(nonNegative()),
      evenNights: z.optional(yesOrNo()),
    }),
  ),
});

export const rotationInput = /* @__PURE__ */ schemaOf<RotationInput>()(() =>
  z.strictObject(rotationInputFields()).check(rotationRulesAgree()),
);

/** The fewest and the most people that there may be. */
export function employeeRange({ employees }: Pick<RotationInput, 'employees'>): WholeRange {
  return typeof employees === 'number' ? { min: employees, max: employees } : employees;
}
