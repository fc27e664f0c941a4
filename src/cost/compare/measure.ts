import { InvalidInputError } from '../../core/errors.ts';
import { issuesOf } from '../../core/parse-input.ts';
import type { CostInput } from '../cost-input.ts';
import { costInputSchema } from '../cost-input.ts';
import { costFigures } from '../evaluate-cost/cost-figures.ts';
import type { UnitCosts } from '../evaluate-cost/cost-result.ts';
import { outputOf, unitCosts } from '../evaluate-cost/unit-costs.ts';

/** What is compared: the total, or one of the unit costs. */
export type CostMeasure = 'total' | keyof UnitCosts;

/** All measures, for schemas and lists of choice. */
export const COST_MEASURES = [
  'total',
  'perContactOffered',
  'perContactHandled',
  'perIssue',
  'perResolution',
  'perHandleMinute',
  'perProductiveHour',
  'perFte',
  'marginalContact',
] as const satisfies readonly CostMeasure[];

/** One measure of an input that has been checked; absent where there is nothing to divide by. */
function measured(callee: string, input: CostInput, measure: CostMeasure): number | undefined {
  const figures = costFigures(callee, input);
  if (measure === 'total') return figures.tree.amount;
  return unitCosts(figures, outputOf(input, figures))[measure];
}

/** One measure of an input that has been checked; an error where there is nothing to divide by. */
export function requireMeasure(callee: string, input: CostInput, measure: CostMeasure): number {
  const value = measured(callee, input, measure);
  if (value !== undefined) return value;
  const expected = 'one that the input has: it has nothing to divide by';
  throw new InvalidInputError(callee, [{ path: 'measure', expected, received: measure }]);
}

/** One measure of a changed input; absent as well where the change leaves the domain. */
export function measuredIfPossible(input: CostInput, measure: CostMeasure): number | undefined {
  if (issuesOf(costInputSchema(), input).length > 0) return undefined;
  try {
    return measured('evaluateCost', input, measure);
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined;
    throw error;
  }
}
