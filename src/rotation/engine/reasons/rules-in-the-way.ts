import { seededRandom } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { RotationProblem } from '../../rotation-input.ts';
import { flowProgram } from '../flow/flow-program.ts';
import { isPossibleInFractions } from '../flow/in-fractions.ts';
import { stintGraph } from '../stints/stint-graph.ts';
import type { RotationReason } from './counted-reasons.ts';
import { ruleChanges } from './rule-changes.ts';

/** No more are named than a planner reads. */
const MOST_NAMED = 5;

/**
 * Why bounds alone leave no rota: the small changes, each of one rule, that lift the contradiction.
 * They leave a way in parts of people; whether in whole people too, `relaxRotation` finds out.
 */
export function rulesInTheWay(problem: RotationProblem, budget: SearchBudget): RotationReason {
  const helping = ruleChanges(problem).flatMap((ladder) => {
    const change = ladder[0];
    const helps =
      change !== undefined && change.rule !== 'demand' && leavesAWay(change.problem, budget);
    return helps ? [change] : [];
  });
  const said =
    'the rules leave no way to cover the demand of each day, not even with parts of people; ';
  if (helping.length === 0) {
    const rules = ['demand', 'shifts', 'daysOff', 'workStretch', 'forbiddenSequences'];
    return { rules, message: `${said}no small change of one rule alone would leave one` };
  }
  return {
    rules: ['demand', ...new Set(helping.map(({ rule }) => rule))],
    message: `${said}any of these would leave one: ${helping
      .slice(0, MOST_NAMED)
      .map(({ message }) => message)
      .join('; ')}`,
  };
}

function leavesAWay(problem: RotationProblem, budget: SearchBudget): boolean {
  const { program } = flowProgram(problem, stintGraph(problem, 'many'));
  return isPossibleInFractions(program, budget, seededRandom(1)) === true;
}
