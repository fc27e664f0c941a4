import { InvalidInputError } from '../../core/errors.ts';
import { type Finding, finding } from '../../core/finding.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { hiringPlan as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { type IntegerSolution, solveInteger } from '../../search/lp/solve-integer.ts';
import { searchControlSchema } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { measured, type SearchResult } from '../../search/search-result.ts';
import type { HiringPlanInput } from '../hiring-input.ts';
import { hiringPlanSchema } from '../hiring-input.ts';
import { HIRING_TEXTS } from '../texts.ts';
import { firstPlan } from './first-plan.ts';
import { HiringBudget } from './hiring-budget.ts';
import { type HiringProgram, hiringProgram } from './hiring-program.ts';
import { leastCost } from './least-cost.ts';
import { type HiringDecisions, type HiringPeriod, staffedPeriods } from './staffed-period.ts';

/** Whom to hire and when, and how far from the best plan that can be. */
export interface HiringPlan extends SearchResult {
  /** Money over all periods, less the value of who is there at the end; absent without a plan. */
  readonly objective?: number | undefined;
  /** The plan; where none is feasible, the one with the fewest agents missing that the steps sufficed to find. */
  readonly periods: readonly HiringPeriod[];
  /** What stands in the way; empty where a plan was found. */
  readonly reasons: readonly HiringReason[];
  /** What to think about before using the plan. */
  readonly warnings: readonly Finding<HiringWarningCode>[];
  /** How the objective adds up; empty without a plan. */
  readonly working: readonly Step[];
}

/** `no-terminal-condition`: hiring stops early; `no-class-in-time`: recruiting takes longer than the plan. */
type HiringWarningCode = 'no-terminal-condition' | 'no-class-in-time';

/** Agents that no hiring can provide in time: for the need of a period, for transfers, or at the end. */
export interface HiringReason extends Finding<'required' | 'transfers' | 'terminal.minSupply'> {
  /** Period, from 0. */
  readonly period: number;
  /** Agents missing in the nearest plan. */
  readonly missing: number;
}

/**
 * How many people should start, and when, so that the work is done at the least cost?
 *
 * Hires go through training, nesting and ramp, people leave on the way and after it, classes have
 * their sizes and fixed costs, overtime and outsourcing fill what is missing. The plan is exact for
 * these rules in the mean (a mixed-integer program); where the steps run out before the proof it says
 * how far from the best it can be. Gans and Zhou (2002) found plans on mean attrition and learning
 * within 1 % of the best in most cases, worse where overtime and outsourcing are dear or missing.
 *
 * Without a `terminal` condition a plan stops hiring towards its end and leaves the year after a
 * gap: set one. Not for several skills with retraining between them.
 *
 * @param input - Need, staff, attrition, stages and prices, a period being a week or a month.
 * @param control - Steps of all parts together (simplex pivots and what takes as long, by default
 * enough for some tenths of a second), progress and abortion of the search.
 * @returns The plan by period, its cost, the lower bound and the gap between them.
 * @throws InvalidInputError for every field outside its domain, and for a terminal value at which
 * hiring without end would pay.
 * @example
 * ```ts
 * import { hiringPlan } from 'halfhour/hiring';
 *
 * const plan = hiringPlan({
 *   required: [40, 41, 44, 46, 46, 46],
 *   startingAgents: 40,
 *   attrition: 0.05,
 *   stages: [{ name: 'training', attrition: 0.1, productivity: 0 }],
 *   payPerAgent: 5000,
 *   costPerHire: 1000,
 *   classes: { minSize: 4, maxSize: 12, fixedCost: 3000 },
 *   overtime: { costPerAgent: 9000, maxShare: 0.2 },
 *   terminal: { minSupply: 46 },
 * });
 * plan.status; // => 'optimal'
 * plan.periods.map(({ hires }) => hires); // => [4, 5, 5, 0, 5, 0]
 * plan.objective; // => 1455197.28…
 * plan.gap; // => 0
 * ```
 */
export function hiringPlan(input: HiringPlanInput, control: SearchControl = {}): HiringPlan {
  keepWithin('hiringPlan', limits, { periods: input?.required?.length, steps: control?.maxSteps });
  parseArguments('hiringPlan', {
    input: [hiringPlanSchema, input, ''],
    control: [searchControlSchema, control, ''],
  });
  const budget = new HiringBudget(control, input.required.length);
  const program = hiringProgram(input, 'cost');
  const solution = leastCost(input, program, budget);
  if (solution.status === 'unbounded') refuseTerminalValue(input);
  const plan =
    solution.x === undefined
      ? withoutPlan(input, solution, program, budget)
      : withPlan(input, solution, solution.x, program);
  budget.finish();
  return { ...plan, steps: budget.steps, warnings: planWarnings(input) };
}

type Found = Omit<HiringPlan, 'steps' | 'warnings'>;

function withPlan(
  input: HiringPlanInput,
  solution: IntegerSolution,
  x: Float64Array,
  program: HiringProgram,
): Found {
  const periods = staffedPeriods(input, decisions(input, program, x));
  const cost = planCost(input, periods);
  const bound = boundOf(Math.min(cost, solution.bound + program.constant));
  return {
    status: solution.status === 'optimal' ? 'optimal' : 'feasible',
    ...measured(cost, bound),
    periods,
    reasons: [],
    working: planWorking(input, periods, cost),
  };
}

/** The solver's numbers, whole where they have to be. */
function decisions(
  { required, classes, wholeHires = true }: HiringPlanInput,
  { at }: HiringProgram,
  x: Float64Array,
): HiringDecisions {
  const of = (first: number | undefined) =>
    required.map((_, t) => (first === undefined ? 0 : Math.max(0, x[first + t]!)));
  const hires = of(at.hires).map((value) => (wholeHires ? Math.round(value) : value));
  return {
    hires,
    classes: of(at.classes).map((value, t) => (classes && hires[t]! > 0 ? Math.round(value) : 0)),
    leave: of(at.leave),
  };
}

function withoutPlan(
  input: HiringPlanInput,
  { status, bound }: IntegerSolution,
  { constant }: HiringProgram,
  budget: HiringBudget,
): Found {
  const program = hiringProgram(input, 'shortage');
  const known = firstPlan(input, program, budget);
  // Where more transfer than are there, not even the nearest plan may keep the program.
  const x = budget.counted(solveInteger(program, budget.rest, known)).x ?? known;
  const periods = x ? staffedPeriods(input, decisions(input, program, x)) : [];
  const infeasible = status === 'infeasible';
  return {
    status: infeasible ? 'infeasible' : 'unknown',
    ...measured(undefined, infeasible ? undefined : boundOf(bound + constant)),
    periods,
    reasons: infeasible ? reasonsOf(input, periods) : [],
    working: [],
  };
}

/** A bound is a number, or absent. */
function boundOf(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Heads that are missing whatever is hired; a hair of a head is the solver's rounding. */
function reasonsOf(
  { terminal }: HiringPlanInput,
  periods: readonly HiringPeriod[],
): HiringReason[] {
  const last = periods.at(-1)?.supply ?? Infinity;
  const found = periods.flatMap(({ shortage, experienced }, period) => [
    { code: 'required' as const, period, missing: shortage },
    { code: 'transfers' as const, period, missing: -experienced },
  ]);
  const atEnd = {
    code: 'terminal.minSupply' as const,
    period: periods.length - 1,
    missing: (terminal?.minSupply ?? -Infinity) - last,
  };
  return [...found, atEnd]
    .filter(({ missing }) => missing > 1e-6)
    .map(({ code, period, missing }) => {
      const values = { period, missing: Number(missing.toPrecision(3)) };
      return { ...finding(HIRING_TEXTS, code, values), period, missing };
    });
}

function planCost({ terminal }: HiringPlanInput, periods: readonly HiringPeriod[]): number {
  const spent = periods.reduce((sum, { cost }) => sum + cost, 0);
  return spent - (terminal?.valuePerAgent ?? 0) * (periods.at(-1)?.supply ?? 0);
}

function planWarnings({
  terminal,
  classes,
  required,
}: HiringPlanInput): Finding<HiringWarningCode>[] {
  const warnings: Finding<HiringWarningCode>[] = [];
  if (terminal === undefined) {
    warnings.push(finding(HIRING_TEXTS, 'no-terminal-condition'));
  }
  if ((classes?.leadPeriods ?? 0) >= required.length) {
    warnings.push(finding(HIRING_TEXTS, 'no-class-in-time'));
  }
  return warnings;
}

function planWorking(
  input: HiringPlanInput,
  periods: readonly HiringPeriod[],
  cost: number,
): Step[] {
  const total = (of: (period: HiringPeriod) => number) =>
    periods.reduce((sum, period) => sum + of(period), 0);
  return [
    {
      name: 'objective',
      formula:
        'pay + hires * costPerHire + classes * fixedCost + overtime * overtimePrice + outsourced * outsourcingPrice - supplyAtEnd * valuePerAgent',
      inputs: {
        pay: total(({ pay }) => pay),
        hires: total(({ hires }) => hires),
        costPerHire: input.costPerHire ?? 0,
        classes: total(({ classes }) => classes),
        fixedCost: input.classes?.fixedCost ?? 0,
        overtime: total(({ overtime }) => overtime),
        overtimePrice: input.overtime?.costPerAgent ?? 0,
        outsourced: total(({ outsourced }) => outsourced),
        outsourcingPrice: input.outsourcing?.costPerAgent ?? 0,
        supplyAtEnd: periods.at(-1)?.supply ?? 0,
        valuePerAgent: input.terminal?.valuePerAgent ?? 0,
      },
      value: cost,
    },
  ];
}

function refuseTerminalValue({ terminal }: HiringPlanInput): never {
  throw new InvalidInputError('hiringPlan', [
    {
      path: 'terminal.valuePerAgent',
      expected: 'below what a hire costs, or classes given to limit hiring',
      received: terminal?.valuePerAgent,
    },
  ]);
}
