import { sum } from '../../core/sum.ts';
import { reportCoverage } from '../coverage/evaluate-coverage.ts';
import { coverModelOf } from '../model/cover-model.ts';
import { PatternMaker } from '../model/pattern.ts';
import { BestAddition } from '../search/best-addition.ts';
import { Budget } from '../search/budget.ts';
import { Cover } from '../search/cover.ts';
import { complete, exchange } from '../search/improve.ts';
import { checkProblem } from './check-problem.ts';
import { costOf } from './cost-of.ts';
import type { DesignProblem } from './design-problem.ts';
import { dailyDemandOf, dutiesOf } from './duties-of.ts';
import { reasonsOf } from './reasons.ts';
import type { ShiftDesign } from './shift-design.ts';

const DEFAULT_MAX_STEPS = 20_000;

export function designShifts(problem: DesignProblem): ShiftDesign {
  checkProblem('designShifts', problem);
  const model = coverModelOf(problem);
  const budget = new Budget(problem, DEFAULT_MAX_STEPS);
  const addition = new BestAddition(model, new PatternMaker(model));
  const cover = new Cover(model);
  complete(cover, addition, budget);
  exchange(cover, addition, budget);
  return present(problem, cover, 0, budget);
}

function present(problem: DesignProblem, cover: Cover, bound: number, budget: Budget): ShiftDesign {
  const { requirement, shiftTypes, fixedShifts = [], limits = {} } = problem;
  const duties = dutiesOf(cover.patterns, cover.model);
  const cost = costOf(cover);
  const objective = sum(Object.values(cost)) - cost.premiums;
  const isOptimal = objective <= bound * (1 + 1e-9);
  return {
    status: cover.isValid ? (isOptimal ? 'optimal' : 'feasible') : 'unknown',
    duties,
    dailyDemand: dailyDemandOf(cover.patterns, cover.model),
    objective,
    cost,
    bound,
    ...gapOf(objective, bound),
    coverage: reportCoverage({
      requirement,
      duties: [...fixedShifts, ...duties],
      shiftTypes,
      seats: limits.seats,
    }),
    reasons: reasonsOf(cover, budget.isSpent),
    stepsTaken: budget.steps,
    steps: [],
  };
}

function gapOf(objective: number, bound: number): { gap?: number } {
  if (bound > 0) return { gap: Math.max(0, objective / bound - 1) };
  return objective === 0 ? { gap: 0 } : {};
}
