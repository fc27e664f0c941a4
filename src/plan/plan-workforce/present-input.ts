import * as z from 'zod/mini';
import { fractionBelowOne, listOf, nonNegative, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Roster, rosterSchema } from '../../duty/roster.ts';
import { type ComparedPlan, comparedPlan } from '../compare-plans/input.ts';
import { type Newcomers, newcomersSchema } from '../headcount-bridge/input.ts';

/** What is there before the plan begins. */
export interface PlanPresent {
  /** People employed, newcomers among them (0 or more). Default those of `roster`; without either nobody is compared. */
  readonly people?: number | undefined;
  /** People in training or still learning, by how much they do. */
  readonly newcomers?: readonly Newcomers[] | undefined;
  /** Hours of leave that are owed from before and to be taken in these dates, beyond the shrinkage (0 or more). */
  readonly leaveOwedHours?: number | undefined;
  /** Share of the posts that stand empty until somebody new has come (0 to below 1). */
  readonly vacancyShare?: number | undefined;
  /**
   * The roster of the days before: its people take the places of the rota in their order, the rules of `rosterRules`
   * look back into it, and so does the pay of a week or month that had begun.
   */
  readonly roster?: Roster | undefined;
  /** The plan that this one follows: the result says what changed, and why. */
  readonly plan?: ComparedPlan | undefined;
}

export const planPresentSchema = /* @__PURE__ */ schemaOf<PlanPresent>()(() =>
  z.strictObject({
    people: z.optional(wholeNumber()),
    newcomers: z.optional(listOf(newcomersSchema(), 'a list of newcomers')),
    leaveOwedHours: z.optional(nonNegative()),
    vacancyShare: z.optional(fractionBelowOne()),
    roster: z.optional(rosterSchema()),
    plan: z.optional(comparedPlan()),
  }),
);
