import { keepWithin } from '../../core/keep-within.ts';
import { evaluateCost as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { CostInput } from '../cost-input.ts';
import { costInputSchema } from '../cost-input.ts';
import { costAssumptions } from './assumptions.ts';
import { channelCosts } from './channel-costs.ts';
import { type CostFigures, costFigures } from './cost-figures.ts';
import type { CostResult } from './cost-result.ts';
import { costSteps } from './cost-steps.ts';
import { costMemos } from './memos.ts';
import { payByUse } from './pay-by-use.ts';
import { outputOf, unitCosts } from './unit-costs.ts';
import { costWarnings, labourShareOf } from './warnings.ts';

/**
 * What does a contact cost, and where does the money go?
 *
 * Demand becomes handling hours, handling hours become paid hours (occupancy, then shrinkage at
 * work, then absence, each divided out), paid hours become people, seats and money. Everything that
 * moves something else does so: unsettled issues come again, failed self-service makes contacts
 * longer, deflection takes the short ones, newcomers are slower, overtime brings no leave.
 *
 * Nothing is rounded. Every branch of the tree is the plain sum of its children; use `roundCostTree`
 * to print cents that add up. A cheap contact is no aim of its own: look at `perResolution` too.
 *
 * Not for a single half-hour, where agents come in whole numbers: see `costStaircase`.
 *
 * @param input - The demand, the people and the prices of one period.
 * @returns The cost tree, unit costs, hours, memos, warnings and the steps between them; money in
 * the caller's currency.
 * @throws InvalidInputError for every field that is missing or outside its domain, for hours that
 * cannot hold the handling, and for overtime beyond the hours that the demand takes.
 * @example
 * ```ts
 * import { evaluateCost } from 'halfhour/cost';
 *
 * const cost = evaluateCost({
 *   channels: [{ name: 'voice', contacts: 10000, ahtSeconds: 360, resolution: { resolvedPerContact: 0.8 } }],
 *   staff: { occupancy: 0.8, inOfficeShrinkage: 0.2, outOfOfficeShrinkage: 0.1, hoursPerFte: 160 },
 *   pay: { baseMonthly: 3200, onCost: 0.25 },
 * });
 * cost.hours.fte; // => 10.850694444444445
 * cost.total; // => 43402.77777777778
 * cost.unit.perContactHandled; // => 4.3402…
 * cost.unit.perResolution; // => 5.4253…
 * ```
 */
export function evaluateCost(input: CostInput): CostResult {
  keepWithin('evaluateCost', limits, { channels: input?.channels?.length });
  parseInput('evaluateCost', costInputSchema, input);
  return evaluateChecked(input, 'evaluateCost');
}

/** {@link evaluateCost} of an input that has been checked. */
export function evaluateChecked(input: CostInput, callee: string): CostResult {
  return costResult(input, costFigures(callee, input));
}

function costResult(input: CostInput, figures: CostFigures): CostResult {
  const { tree, hours, leavers, hires, seats } = figures;
  const output = outputOf(input, figures);
  const unit = unitCosts(figures, output);
  const pay = payByUse(tree, hours);
  return withoutAbsent({
    total: tree.amount,
    tree,
    unit,
    hours,
    staff: { fte: hours.fte, leavers, hires, seats },
    channels: channelCosts(figures),
    labourShare: labourShareOf(tree),
    fixed: tree.amount - tree.variable,
    variable: tree.variable,
    oneOff: (input.other ?? []).reduce((sum, { amount, oneOff }) => sum + (oneOff ? amount : 0), 0),
    payByUse: pay,
    memos: costMemos(input, figures, pay),
    assumptions: costAssumptions(input),
    warnings: costWarnings(input, figures),
    steps: costSteps(input, figures, output, unit),
  });
}
