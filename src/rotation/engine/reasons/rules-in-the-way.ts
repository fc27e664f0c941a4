import { seededRandom } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { RotationInput } from '../../rotation-input.ts';
import type { RotationReason } from '../../rotation-reason.ts';
import { flowProgram } from '../flow/flow-program.ts';
import { isPossibleInFractions } from '../flow/in-fractions.ts';
import { stintGraph } from '../stints/stint-graph.ts';
import { ruleChanges } from './rule-changes.ts';

/** No more are named than a planner reads. */
const MOST_NAMED = 5;

/**
 * Why bounds alone leave no rota: the small changes, each of one rule, that lift the contradiction.
 * They leave a way in parts of people; whether in whole people too, `relaxRotation` finds out.
 */
export function rulesInTheWay(input: RotationInput, budget: SearchBudget): RotationReason {
  const helping = ruleChanges(input).flatMap((ladder) => {
    const change = ladder[0];
    const helps =
      change !== undefined && change.code !== 'demand' && leavesAWay(change.input, budget);
    return helps ? [change] : [];
  });
  const said =
    'the rules leave no way to cover the demand of each day, not even with parts of people; ';
  if (helping.length === 0) {
    const rules = ['demand', 'shifts', 'daysOff', 'workStretch', 'forbiddenSequences'];
    return {
      code: 'no-way-in-fractions',
      rules,
      message: `${said}no small change of one rule alone would leave one`,
    };
  }
  return {
    code: 'no-way-in-fractions',
    rules: ['demand', ...new Set(helping.map(({ code }) => code))],
    message: `${said}any of these would leave one: ${helping
      .slice(0, MOST_NAMED)
      .map(({ message }) => message)
      .join('; ')}`,
  };
}

function leavesAWay(input: RotationInput, budget: SearchBudget): boolean {
  const { program } = flowProgram(input, stintGraph(input, 'many'));
  return isPossibleInFractions(program, budget, seededRandom(1)) === true;
}
