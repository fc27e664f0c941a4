import { sum } from '../../core/sum.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import type { DesignProblem } from '../design-problem.ts';
import { coverModelOf } from '../engine/model/cover-model.ts';
import { dailyDemandOf, dutiesOf } from '../engine/model/duties-of.ts';
import { patternsFrom } from '../engine/model/match-duty.ts';
import { type SolvedCover, solveCover } from '../engine/solve-cover.ts';
import { reportCoverage } from '../evaluate-coverage/evaluate-coverage.ts';
import { costOf } from './cost-of.ts';
import { checkProblem } from './input.ts';
import { reasonsOf } from './reasons.ts';
import type { ShiftDesign } from './result.ts';
import { stepsOf } from './working-of.ts';

const DEFAULT_MAX_STEPS = 80_000;

/** The prices behind a bound are exact to about this, relatively. */
const OPTIMALITY_TOLERANCE = 1e-7;

/**
 * Which shifts should we run, how many of each on each day, and when does everybody eat?
 *
 * Chooses starts, lengths, numbers and the place of every break so that pay, premiums and the
 * prices set on under- and overstaffing are least, and proves how much less could be possible at
 * most. A shift belongs to the day on which it starts and covers the next date from midnight; a
 * week without a `startDate` repeats, so its last night covers the first morning.
 *
 * The requirement is agents on position. Meals and rests are placed here, so they must not be in a
 * shrinkage that was added before; absence, training and the like must be. When not to use it: for
 * who works which shift; that is a rota, made from `dailyDemand`.
 *
 * @param problem - Requirement, shift types, prices and limits; how long to search (`maxSteps`: a
 *   pivot of the linear program, or a shift tried in the place of others) and the seed.
 * @returns Duties with their breaks, starts by day, cost, bound and gap, coverage, and reasons
 *   where not every rule can be kept.
 * @throws InvalidInputError if the problem is malformed. A problem without a solution is not an
 *   error: see `status` and `reasons`.
 * @see Bechtold and Jacobs 1990 and Aykin 1996 for shifts with flexible breaks; Dantzig 1954 for
 *   the covering model; Gilmore and Gomory 1961 for columns made as they are needed.
 * @example
 * ```ts
 * import { designShifts } from 'halfhour/shifts';
 *
 * const design = designShifts({
 *   requirement: { intervalMinutes: 60, agents: [...Array(9).fill(0), 2, 3, 3, 3, 3, 3, 2, 2, ...Array(7).fill(0)] },
 *   shiftTypes: [
 *     {
 *       id: 'full-time',
 *       lengthMinutes: 480,
 *       breaks: [{ kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 }],
 *     },
 *     { id: 'part-time', lengthMinutes: 240 },
 *   ],
 * });
 * design.status; // => 'optimal'
 * design.objective; // => 22
 * design.coverage.underHours; // => 0
 * ```
 */
export function designShifts(problem: DesignProblem): ShiftDesign {
  checkProblem('designShifts', problem);
  const model = coverModelOf(problem);
  const budget = new SearchBudget('bound', problem.maxSteps ?? DEFAULT_MAX_STEPS, problem);
  const start = patternsFrom(problem.startFrom ?? [], model);
  return present(problem, solveCover(model, start, problem.seed ?? 1, budget), budget);
}

function present(
  problem: DesignProblem,
  { cover, bound, isInfeasible }: SolvedCover,
  budget: SearchBudget,
): ShiftDesign {
  const { requirement, shiftTypes, fixedShifts = [], limits = {} } = problem;
  const duties = dutiesOf(cover.patterns, cover.model);
  const cost = costOf(cover);
  const objective = sum(Object.values(cost)) - cost.premiums;
  const isOptimal = objective <= bound * (1 + OPTIMALITY_TOLERANCE);
  const unproven = isInfeasible ? 'infeasible' : 'unknown';
  return {
    status: !cover.isValid ? unproven : isOptimal ? 'optimal' : 'feasible',
    duties,
    dailyDemand: dailyDemandOf(cover.patterns, cover.model),
    objective,
    cost,
    bound,
    ...(cover.isValid && gapOf(objective, bound)),
    coverage: reportCoverage({
      requirement,
      duties: [...fixedShifts, ...duties],
      shiftTypes,
      seats: limits.seats,
    }),
    reasons: reasonsOf({ cover, isInfeasible }, budget),
    stepsTaken: budget.steps,
    steps: stepsOf(cost, objective, bound),
  };
}

function gapOf(objective: number, bound: number): { gap?: number } {
  if (bound > 0) return { gap: Math.max(0, objective / bound - 1) };
  return objective === 0 ? { gap: 0 } : {};
}
