import type { Random } from '../../core/random.ts';
import type { SearchBudget } from '../search-budget.ts';
import {
  FEASIBILITY_TOLERANCE,
  INTEGRALITY_TOLERANCE,
  type LinearProgram,
  type LinearRow,
} from './linear-program.ts';
import { optimize } from './optimize.ts';
import { safeLowerBound } from './safe-bound.ts';
import { Tableau } from './tableau.ts';

interface BranchAndBoundOptions {
  readonly budget: SearchBudget;
  readonly random: Random;
  /** A whole solution that is known already: only better ones are looked for. */
  readonly known?: Float64Array | undefined;
  /** Only solutions below this objective are looked for (default: any). */
  readonly below?: number | undefined;
  /** Stop at the first whole solution (default: at the best). */
  readonly firstSolution?: boolean | undefined;
  /** Give up after so many branchings (default: only when the budget is used up). */
  readonly maxNodes?: number | undefined;
  /** The objective of every whole solution is a multiple of this (default 0: unknown). */
  readonly objectiveStep?: number | undefined;
  /** Rows that a whole solution breaks although all wanted ones keep them; none accepts it. */
  readonly separate?: ((x: Float64Array) => readonly LinearRow[]) | undefined;
}

interface BranchAndBoundResult {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'unknown';
  readonly x: Float64Array | undefined;
  readonly objective: number;
  /** No solution is below this. */
  readonly bound: number;
  readonly nodes: number;
}

/** Rounds of cuts for each branching that `maxNodes` allows. */
const ROUNDS_A_NODE = 2;

/** A decision on the way to the present node, and what it left for later. */
interface Branch {
  readonly variable: number;
  readonly before: readonly [lower: number, upper: number];
  readonly bound: number;
  other: readonly [lower: number, upper: number] | undefined;
}

/**
 * Depth-first branch and bound; every node that it drops is dropped by a proof (`safeLowerBound`).
 * Most nodes take a pivot, but none has to: where nodes outrun the steps, a node is a step.
 */
export function branchAndBound(
  given: LinearProgram,
  options: BranchAndBoundOptions,
): BranchAndBoundResult {
  const program = withWholeBounds(given);
  if (program.variables.some(({ lower, upper }) => lower > upper)) {
    return { status: 'infeasible', x: undefined, objective: Infinity, bound: Infinity, nodes: 0 };
  }
  const { budget, random, separate, maxNodes = Infinity } = options;
  const tableau = new Tableau(program);
  const stack: Branch[] = [];
  let best = options.known && satisfies(program, options.known) ? options.known : undefined;
  let objective = best ? dot(program.objective, best) : (options.below ?? Infinity);
  let lost = Infinity;
  let nodes = 0;
  let rounds = 0;
  let passes = 0;
  const stepsBefore = budget.steps;

  const finish = (openBound: number): BranchAndBoundResult => {
    const unproven = Math.min(openBound, lost);
    const proven = unproven >= cutoff(objective, options.objectiveStep);
    const bound = proven ? objective : Math.min(unproven, objective);
    if (best === undefined) {
      const status = proven ? 'infeasible' : 'unknown';
      return { status, x: best, objective: Infinity, bound, nodes };
    }
    return { status: proven ? 'optimal' : 'feasible', x: best, objective, bound, nodes };
  };
  const openBound = (present: number) =>
    stack.reduce((least, { other, bound }) => (other ? Math.min(least, bound) : least), present);

  // Whatever the multipliers, the bound that they give is true; with none it is that of the variables.
  // Where any solution will do, at whatever objective, nothing is ever dropped by its bound.
  const boundBy = (multipliers: Float64Array) =>
    options.firstSolution && options.below === undefined
      ? -Infinity
      : safeLowerBound(tableau, multipliers, true);
  const rootBound = boundBy(new Float64Array(program.rows.length));

  for (;;) {
    const parent = stack.at(-1)?.bound ?? rootBound;
    if (passes++ > budget.steps - stepsBefore) {
      if (budget.exhausted) return finish(openBound(parent));
      budget.spend();
    }
    const outcome = optimize(tableau, budget, random);
    if (outcome === 'unbounded' && best === undefined) {
      return { status: 'unbounded', x: undefined, objective: -Infinity, bound: -Infinity, nodes };
    }
    const bound =
      outcome === 'optimal' || outcome === 'stopped'
        ? Math.max(parent, boundBy(tableau.duals()))
        : parent;
    if (outcome === 'stopped') {
      if (budget.exhausted) return finish(openBound(bound));
      // Rounding errors hide the answer of this node: what it holds counts as not searched.
      lost = Math.min(lost, bound);
    } else if (outcome === 'optimal' && bound < cutoff(objective, options.objectiveStep)) {
      const branch = mostFractional(tableau, program, random);
      if (branch !== undefined) {
        if (nodes++ >= maxNodes) return finish(openBound(bound));
        descend(tableau, stack, branch, bound, random);
        continue;
      }
      const x = rounded(tableau, program);
      const cuts = separate?.(x) ?? [];
      for (const cut of cuts) tableau.addRow(cut);
      if (cuts.length > 0) {
        if (++rounds > ROUNDS_A_NODE * maxNodes) return finish(openBound(bound));
        continue;
      }
      const value = dot(program.objective, x);
      if (value < objective && satisfies(program, x)) {
        best = x;
        objective = value;
        budget.improve(objective, openBound(objective));
        if (options.firstSolution) return finish(openBound(bound));
      } else lost = Math.min(lost, bound);
    }
    if (!backtrack(tableau, stack)) return finish(Infinity);
  }
}

/** Bounds between whole numbers allow nothing more than those on them, and leave branches that are empty. */
function withWholeBounds(program: LinearProgram): LinearProgram {
  const variables = program.variables.map((variable) =>
    variable.integer
      ? {
          ...variable,
          // Adding 0 turns the negative zero that rounding leaves of a bound of 0 into 0.
          lower: Math.ceil(variable.lower - INTEGRALITY_TOLERANCE) + 0,
          upper: Math.floor(variable.upper + INTEGRALITY_TOLERANCE) + 0,
        }
      : variable,
  );
  return { ...program, variables };
}

/** Nodes whose bound is not below this hold nothing better than the best so far. */
function cutoff(objective: number, step = 0): number {
  if (objective === Infinity) return Infinity;
  return objective - (step > 0 ? step * (1 - 1e-6) : 1e-9 * Math.max(1, Math.abs(objective)));
}

/** A variable or row that should be whole and is not: of the highest priority, nearest to a half. */
function mostFractional(
  tableau: Tableau,
  { variables }: LinearProgram,
  random: Random,
): number | undefined {
  let choice: number | undefined;
  let priority = -Infinity;
  let score = -Infinity;
  const consider = (index: number, itemPriority: number) => {
    const value = tableau.value[index]!;
    const distance = Math.abs(value - Math.round(value));
    if (distance <= INTEGRALITY_TOLERANCE || itemPriority < priority) return;
    const itemScore = distance + 0.2 * random();
    if (itemPriority === priority && itemScore <= score) return;
    priority = itemPriority;
    score = itemScore;
    choice = index;
  };
  for (const [j, { integer, priority = 0 }] of variables.entries()) {
    if (integer) consider(j, priority);
  }
  for (const [i, { integer, priority = 0 }] of tableau.program.rows.entries()) {
    if (integer) consider(tableau.columnCount + i, priority);
  }
  return choice;
}

function descend(
  tableau: Tableau,
  stack: Branch[],
  variable: number,
  bound: number,
  random: Random,
): void {
  const value = tableau.value[variable]!;
  const lower = tableau.lower[variable]!;
  const upper = tableau.upper[variable]!;
  const below = [lower, Math.floor(value)] as const;
  const above = [Math.floor(value) + 1, upper] as const;
  // A little of something mostly means that one of it is needed: zero is the dearer guess.
  const up = value - Math.floor(value) > 0.5 || (value < 1 && random() < 0.7);
  stack.push({ variable, before: [lower, upper], bound, other: up ? below : above });
  tableau.setBounds(variable, ...(up ? above : below));
}

/** Goes to the nearest decision whose other side is open; false when there is none. */
function backtrack(tableau: Tableau, stack: Branch[]): boolean {
  for (let branch = stack.at(-1); branch !== undefined; branch = stack.at(-1)) {
    const { variable, other, before } = branch;
    if (other !== undefined) {
      branch.other = undefined;
      tableau.setBounds(variable, ...other);
      return true;
    }
    tableau.setBounds(variable, ...before);
    stack.pop();
  }
  return false;
}

function rounded(tableau: Tableau, { variables }: LinearProgram): Float64Array {
  return Float64Array.from(variables, ({ integer }, j) =>
    integer ? Math.round(tableau.value[j]!) : tableau.value[j]!,
  );
}

/** Whether a point keeps every bound and row: an arithmetic check that owes nothing to the tableau. */
export function satisfies({ variables, rows }: LinearProgram, x: Float64Array): boolean {
  return (
    variables.every(({ lower, upper }, j) => isWithin(x[j]!, lower, upper, Math.abs(x[j]!))) &&
    rows.every(({ terms, lower, upper }) => {
      let sum = 0;
      let size = 0;
      for (const [j, coefficient] of terms) {
        sum += coefficient * x[j]!;
        size += Math.abs(coefficient * x[j]!);
      }
      return isWithin(sum, lower, upper, size);
    })
  );
}

function isWithin(value: number, lower: number, upper: number, size: number): boolean {
  const slack = 10 * FEASIBILITY_TOLERANCE * (1 + size);
  return value >= lower - slack && value <= upper + slack;
}

function dot(a: readonly number[], b: Float64Array): number {
  return a.reduce((sum, value, j) => sum + value * b[j]!, 0);
}

/** The program without its whole numbers. */
export function inFractions({ objective, variables, rows }: LinearProgram): LinearProgram {
  return {
    objective,
    variables: variables.map(({ lower, upper }) => ({ lower, upper })),
    rows: rows.map(({ terms, lower, upper }) => ({ terms, lower, upper })),
  };
}

/** Whether a program has a solution at least in fractions; `undefined` where that stays open. */
export function isPossibleInFractions(
  program: LinearProgram,
  budget: SearchBudget,
  random: Random,
): boolean | undefined {
  const options = { budget, random, firstSolution: true };
  const { x, status } = branchAndBound(inFractions(program), options);
  return x !== undefined ? true : status === 'infeasible' ? false : undefined;
}
