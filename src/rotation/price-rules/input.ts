import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { checkSeries } from '../../shifts/agent-requirement.ts';
import {
  type DesignRotationInput,
  designRotationFields,
  isTypicalWeek,
  type RotationDesignLimits,
  sequencesAgree,
} from '../design-rotation/input.ts';
import { CONTRACTS_RULE, contractsAgree } from '../rotation-contract.ts';

/**
 * What {@link priceRules} needs to know: a rotation to be designed, with the rules that are to be priced. How many
 * people there are, how long a cycle is and which few shifts are chosen is none of it.
 */
export interface PriceRulesInput
  extends Omit<
    DesignRotationInput,
    'employees' | 'maxCycleWeeks' | 'minimise' | 'limits' | 'seed'
  > {
  /** Limits on the shifts, which hold for every price. */
  readonly limits?: Omit<RotationDesignLimits, 'maxDistinctShifts'> | undefined;
}

export const priceRulesInput = /* @__PURE__ */ schemaOf<PriceRulesInput>()(() => {
  const { employees, maxCycleWeeks, minimise, limits, seed, ...fields } = designRotationFields();
  return z
    .strictObject({
      ...fields,
      limits: z.optional(z.omit(limits.def.innerType, { maxDistinctShifts: true })),
    })
    .check(
      z.refine(({ requirement }) => isTypicalWeek(requirement), {
        path: ['requirement', 'agents'],
        error: 'the intervals of one week that repeats, 7 days from Monday',
      }),
      stated(
        '`forbiddenSequences` are pairs of ids of shift types, or triples around `off`',
        sequencesAgree,
      ),
      stated(CONTRACTS_RULE, contractsAgree),
    );
});

/** Throws if the input is malformed. */
export function checkPriceRulesInput(callee: string, input: PriceRulesInput): void {
  const { requirement } = parseInput(callee, priceRulesInput, input);
  checkSeries(callee, requirement.agents.length, { 'requirement.agents': requirement.agents });
}
