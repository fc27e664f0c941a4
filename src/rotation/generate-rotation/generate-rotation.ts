import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { checkRotation } from '../check-rotation/check-rotation.ts';
import { aims } from '../engine/aims/aims.ts';
import { evenNights } from '../engine/aims/even-nights.ts';
import { least, withRow } from '../engine/aims/least.ts';
import { type FlowSearch, findFlow } from '../engine/flow/find-flow.ts';
import { type FlowProgram, flowProgram } from '../engine/flow/flow-program.ts';
import { countedReasons, type RotationReason } from '../engine/reasons/counted-reasons.ts';
import { rulesInTheWay } from '../engine/reasons/rules-in-the-way.ts';
import { eulerWalk } from '../engine/stints/euler-walk.ts';
import { layOut, toRota } from '../engine/stints/lay-out.ts';
import { type StintArc, type StintGraph, stintGraph } from '../engine/stints/stint-graph.ts';
import { measureRota, type RotaMeasures } from '../measure-rota/measure-rota.ts';
import type { Rota, RotationProblem, RotationRules } from '../rotation-input.ts';
import { rotationProblemSchema } from '../rotation-problem.schema.ts';
import { workingMinutes } from '../rotation-shift.ts';

/** What one aim came to: the least that was found, and the least that is possible. */
export interface AchievedAim {
  /** `'people too few'`, `'employees'`, `'people too many'`, `'objective'` or `'night spread'`, in this order. */
  readonly name: string;
  readonly value: number;
  /** No rota has less, given the aims before; equal to `value` where that is proven least. */
  readonly bound: number;
}

/** What a search for a rota came to. */
export interface RotationResult {
  /** `unknown` means that the steps ran out, or that the search could not look at everything. */
  readonly status: 'solved' | 'infeasible' | 'unknown';
  /** The rota, where one was found: employee i works week i, then i + 1, and so on. */
  readonly rota?: Rota | undefined;
  /** Employees of the rota, which is its number of weeks. */
  readonly employees?: number | undefined;
  /** People at work on each shift (as in `demand`) and weekday. */
  readonly planned?: readonly (readonly number[])[] | undefined;
  /** What was made small, in order; empty where any rota would do. */
  readonly aims?: readonly AchievedAim[] | undefined;
  /** What the rota is like to live with. */
  readonly measures?: RotaMeasures | undefined;
  /** Why there is no rota, where there is none. */
  readonly reasons: readonly RotationReason[];
  /** What showed that there is none: sums and bounds, a division with remainder, or an exhausted search. */
  readonly proof?: 'bounds' | 'parity' | 'search' | undefined;
  /** The hours behind the rota, to be computed again. */
  readonly steps: readonly Step[];
  /** Work done, in the steps of `maxSteps`. */
  readonly searchSteps: number;
}

const CALLEE = 'generateRotation';
const MAX_STEPS = 300_000;
/** Numbers of the tableau that all steps together may change, which is half a minute's work. */
const MOST_CHANGES = 2e10;

/**
 * Which cyclic rota covers the demand and keeps every rule?
 *
 * In a cyclic rota of E weeks employee i starts in week i and goes on to i + 1, so that everyone
 * works the same weeks in turn: equal nights, equal weekends. The search is complete: it finds a
 * rota or proves that there is none, unless it runs out of steps, and then says `unknown`. Every
 * rota passes `checkRotation`. The default of `maxSteps` is 300,000, and fewer for very large
 * programs, so that it is about half a minute's work at most.
 *
 * Not for rosters in which people differ in hours, skills or wishes.
 *
 * @param problem - Shifts, demand, rules, and the number of employees or a range of it.
 * @returns The rota with its measures, or why there is none.
 * @throws `INVALID_INPUT` where the problem is malformed.
 * @example
 * ```ts
 * import { generateRotation } from 'halfhour/rotation';
 *
 * const { status, employees, measures } = generateRotation({
 *   employees: { min: 1, max: 10 },
 *   shifts: [
 *     { id: 'D', startMinutes: 420, lengthMinutes: 720, minRun: 2, maxRun: 4 },
 *     { id: 'N', startMinutes: 1140, lengthMinutes: 720, minRun: 2, maxRun: 4 },
 *   ],
 *   demand: [
 *     [1, 1, 1, 1, 1, 1, 1],
 *     [1, 1, 1, 1, 1, 1, 1],
 *   ],
 *   daysOff: { min: 2, max: 4 },
 *   workStretch: { min: 2, max: 4 },
 *   minRestHours: 11,
 * });
 * status; // => 'solved'
 * employees; // => 4
 * measures; // => { averageWeeklyHours: 42, nights: 7, … }
 * ```
 */
export function generateRotation(problem: RotationProblem): RotationResult {
  parseInput(CALLEE, rotationProblemSchema, problem);
  let flow = flowProgram(problem, stintGraph(problem, 'few'));
  const budget = new SearchBudget('stints', problem.maxSteps ?? stepsFor(flow), problem);
  let found = findFlow(flow, budget, problem.seed ?? 1);
  // Many shifts make more kinds of work stretch than fit. Plain ones are searched fastest, and mostly do.
  if (found.walks === undefined && !flow.graph.complete && !budget.exhausted) {
    flow = flowProgram(problem, stintGraph(problem, 'many'));
    found = findFlow(flow, budget, problem.seed ?? 1);
  }
  const { graph } = flow;
  if (found.walks === undefined) return withoutRota(problem, graph, found, budget);

  let best = found.walks;
  let narrowed = flow;
  const achieved: AchievedAim[] = [];
  for (const aim of aims(problem, flow)) {
    budget.enter(aim.name);
    const { walks, value, bound } = least(narrowed, aim, best, budget, problem.seed ?? 1);
    achieved.push({ name: aim.name, value, bound: graph.complete ? bound : -Infinity });
    best = walks;
    narrowed = withRow(narrowed, { terms: aim.terms, lower: -Infinity, upper: value });
  }
  if (!problem.objective?.evenNights) {
    return withRota(problem, eulerWalk(graph, best), achieved, budget);
  }
  budget.enter('night spread');
  const { walk, spread, bound } = evenNights(problem, narrowed, best, budget);
  achieved.push({ name: 'night spread', value: spread, bound });
  return withRota(problem, walk, achieved, budget);
}

function stepsFor({ program: { rows, variables } }: FlowProgram): number {
  return Math.ceil(Math.min(MAX_STEPS, MOST_CHANGES / rows.length / variables.length));
}

function withRota(
  problem: RotationProblem,
  walk: readonly StintArc[],
  achieved: readonly AchievedAim[],
  budget: SearchBudget,
): RotationResult {
  const { shifts } = problem;
  const rota = toRota(
    layOut(walk),
    shifts.map(({ id }) => id),
  );
  const broken = checkRotation(rota, rulesOf(problem));
  if (broken.length > 0) {
    throw new Error(
      `${CALLEE}: its own rota breaks a rule, which is a fault: ${broken[0]!.message}`,
    );
  }
  const planned = shifts.map(({ id }) =>
    Array.from({ length: 7 }, (_, day) => rota.filter((week) => week[day] === id).length),
  );
  return {
    status: 'solved',
    rota,
    employees: rota.length,
    planned,
    aims: achieved,
    measures: measureRota(rota, shifts),
    reasons: [],
    steps: hourSteps(problem, planned, rota.length),
    searchSteps: budget.steps,
  };
}

function withoutRota(
  problem: RotationProblem,
  { complete }: StintGraph,
  { status, proof }: FlowSearch,
  budget: SearchBudget,
): RotationResult {
  const reasons = countedReasons(problem);
  if (reasons.length === 0 && !(complete && status === 'infeasible')) {
    return { status: 'unknown', reasons, steps: [], searchSteps: budget.steps };
  }
  if (reasons.length > 0) {
    return { status: 'infeasible', reasons, proof: 'bounds', steps: [], searchSteps: budget.steps };
  }
  const reason =
    proof === 'bounds' ? rulesInTheWay(problem, budget) : REASON_OF_PROOF[proof ?? 'search'];
  return {
    status: 'infeasible',
    reasons: [reason],
    proof,
    steps: [],
    searchSteps: budget.steps,
  };
}

const REASON_OF_PROOF: Readonly<Record<'parity' | 'search', RotationReason>> = {
  parity: {
    rules: ['demand', 'employees', 'shifts'],
    message:
      'the demand would need half people: its numbers do not divide into the stretches allowed',
  },
  search: {
    rules: ['demand', 'shifts', 'daysOff', 'workStretch', 'forbiddenSequences'],
    message: 'every way to cover the demand breaks a rule somewhere: all of them were tried',
  },
};

function rulesOf(problem: RotationProblem): RotationRules {
  const { employees, objective, maxSteps, seed, onProgress, signal, ...rules } = problem;
  return rules;
}

/** Hours of the cycle, shift by shift, and the average week of an employee. */
function hourSteps(
  { shifts }: RotationProblem,
  planned: readonly (readonly number[])[],
  employees: number,
): Step[] {
  const days = planned.map((week) => sum(week));
  const perShift = shifts.map((shift, s): Step => {
    const minutes = workingMinutes(shift);
    const inputs = { shiftsAWeek: days[s]!, workingMinutes: minutes };
    const value = (days[s]! * minutes) / 60;
    const formula = 'shiftsAWeek * workingMinutes / 60';
    return { name: 'hoursOfShift', formula, inputs, value, unit: 'hours', note: shift.id };
  });
  const hours = sum(perShift.map(({ value }) => value));
  return [
    ...perShift,
    {
      name: 'averageWeeklyHours',
      formula: 'hours / employees',
      inputs: { hours, employees },
      value: hours / employees,
      unit: 'hours',
      note: 'every employee works every week of the cycle in turn',
    },
  ];
}
