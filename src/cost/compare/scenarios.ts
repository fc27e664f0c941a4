import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { listOf } from '../../core/kinds.ts';
import { compareScenarios as limits } from '../../core/limits.ts';
import { issuesOf, parseArguments, refuse } from '../../core/parse-input.ts';
import { lazily } from '../../core/schema.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { CostInput } from '../cost-input.ts';
import { costInputSchema } from '../cost-input.ts';
import type { CostResult, UnitCosts } from '../evaluate-cost/cost-result.ts';
import { evaluateChecked } from '../evaluate-cost/evaluate-cost.ts';
import { numberAt, valueAt, withValueAt } from '../input-path.ts';
import type { CostScenario, InputChange } from './input.ts';
import { costScenarioSchema } from './input.ts';

/** One scenario beside the base. */
export interface ScenarioCost {
  readonly name: string;
  readonly cost: CostResult;
  /** Total less that of the base: below 0 is a saving. */
  readonly totalChange: number;
  /** FTE less those of the base. A saving is real once they have left. */
  readonly fteChange: number;
  /** Unit costs less those of the base; absent where either is. */
  readonly unitChange: UnitCosts;
}

/**
 * What would it cost, if?
 *
 * Every scenario is evaluated as a whole, so one change moves everything that hangs on it: a better
 * resolution brings fewer repeats where the demand is given in issues, a rising attrition slows the
 * mean contact, a shorter shrinkage frees seats.
 *
 * @param base - The period as it is.
 * @param scenarios - Changes to it, by path. What each of the `scenarios` makes of it has to be an input of `evaluateCost` as well.
 * @returns One entry a scenario, in their order.
 * @throws InvalidInputError for a bad base, an unknown path, or a scenario that leaves the domain.
 * @example
 * ```ts
 * import { compareScenarios } from 'halfhour/cost';
 *
 * const [better] = compareScenarios(
 *   {
 *     channels: [
 *       { name: 'voice', issues: 9000, ahtSeconds: 400, resolution: { resolvedPerContact: 0.75 } },
 *     ],
 *     staff: { occupancy: 0.8, inOfficeShrinkage: 0.2, outOfOfficeShrinkage: 0.1, hoursPerFte: 160 },
 *     pay: { baseMonthly: 3000 },
 *   },
 *   [
 *     {
 *       name: 'better resolution',
 *       changes: [{ path: 'channels[0].resolution.resolvedPerContact', value: 0.8 }],
 *     },
 *   ],
 * );
 * better.cost.channels[0].contacts; // => 11250
 * better.totalChange; // => -2712.67…
 * ```
 */
export function compareScenarios(
  base: CostInput,
  scenarios: readonly CostScenario[],
): ScenarioCost[] {
  keepWithin('compareScenarios', limits, { scenarios: scenarios?.length });
  parseArguments('compareScenarios', {
    base: [costInputSchema, base, ''],
    scenarios: [scenarioList, scenarios],
  });
  const before = evaluateChecked(base, 'compareScenarios');
  return scenarios.map((scenario, i) => {
    const changed = scenario.changes.reduce(
      (input, change) => withChange(input, base, change),
      base,
    );
    const hint = `in the scenario '${scenario.name}'`;
    const issues = issuesOf(costInputSchema(), changed, ['scenarios', i]);
    refuse(
      'compareScenarios',
      issues.map((issue) => ({ ...issue, hint: issue.hint ?? hint })),
    );
    const cost = evaluateChecked(changed, 'compareScenarios');
    return {
      name: scenario.name,
      cost,
      totalChange: cost.total - before.total,
      fteChange: cost.hours.fte - before.hours.fte,
      unitChange: unitChange(before.unit, cost.unit),
    };
  });
}

export const scenarioList = /* @__PURE__ */ lazily(() =>
  listOf(costScenarioSchema(), 'a list of scenarios'),
);

function withChange(
  input: CostInput,
  base: CostInput,
  { path, value, factor }: InputChange,
): CostInput {
  if (factor !== undefined) {
    return withValueAt(input, path, numberAt('compareScenarios', base, path) * factor);
  }
  const holder = path.replace(/(\.\w+|\[\d+\])$/, '');
  if (holder !== path && typeof valueAt(base, holder) !== 'object') {
    const expected = 'a path whose last but one part is in the input';
    throw new InvalidInputError('compareScenarios', [{ path: 'path', expected, received: path }]);
  }
  return withValueAt(input, path, value);
}

function unitChange(before: UnitCosts, after: UnitCosts): UnitCosts {
  const change = (name: keyof UnitCosts) =>
    before[name] === undefined || after[name] === undefined
      ? undefined
      : after[name] - before[name];
  return withoutAbsent({
    perContactOffered: change('perContactOffered'),
    perContactHandled: change('perContactHandled'),
    perIssue: change('perIssue'),
    perResolution: change('perResolution'),
    perHandleMinute: change('perHandleMinute'),
    perProductiveHour: change('perProductiveHour'),
    perFte: change('perFte'),
    marginalContact: change('marginalContact'),
  });
}
