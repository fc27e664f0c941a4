import { seededRandom } from '../../core/random.ts';
import type { LinearVariable } from '../../search/lp/linear-program.ts';
import { solveLinearProgram } from '../../search/lp/solve-linear-program.ts';
import type { HiringPlanInput } from '../hiring-input.ts';
import { fillNeed } from './fill-need.ts';
import type { HiringBudget } from './hiring-budget.ts';
import type { HiringProgram } from './hiring-program.ts';
import { classesOf, searchHires } from './search-hires.ts';
import { type StaffResponse, staffResponse } from './staff-response.ts';

/** Enough for two years to come within a tenth of a per cent of the best; the proof goes on from there. */
const SEARCH_STEPS = 1500;

/**
 * A good plan to begin the proof with: heads in parts from the linear program, whole heads near them
 * by moving classes about, and the rest, leave above all, from the linear program once more. Where
 * the steps are too few for the linear program, the rest is filled period by period. Absent where the
 * program has no solution at all, or no whole numbers that would need a search.
 */
export function firstPlan(
  input: HiringPlanInput,
  program: HiringProgram,
  budget: HiringBudget,
): Float64Array | undefined {
  const { variables, at } = program;
  const relaxed = budget.counted(solveLinearProgram(program, budget.next()));
  const isSolved = relaxed.status === 'optimal';
  if (!isSolved && relaxed.status !== 'unknown') return undefined;
  if (isSolved && !variables.some(({ integer }) => integer)) return undefined;
  const of = (first: number | undefined) =>
    input.required.map((_, t) => (first === undefined ? 0 : relaxed.x[first + t]!));
  const response = staffResponse(input);
  const leave = isSolved ? of(at.leave) : evenLeave(input);
  const search = budget.nextSearch('moving classes', SEARCH_STEPS);
  const hires = searchHires(
    input,
    response,
    isSolved ? of(at.hires) : input.required.map(() => 0),
    leave,
    seededRandom(budget.seed),
    search,
  );
  budget.counted(search);
  const fixed = new Map<number, number>();
  hires.forEach((heads, t) => {
    if (input.wholeHires ?? true) fixed.set(at.hires! + t, heads);
    if (at.classes !== undefined) fixed.set(at.classes + t, classesOf(input, heads) ?? 0);
  });
  const rest = variables.map((variable, j): LinearVariable => {
    const value = fixed.get(j);
    return value === undefined ? variable : { lower: value, upper: value };
  });
  const plan = budget.counted(solveLinearProgram({ ...program, variables: rest }, budget.next()));
  if (plan.status === 'optimal') return plan.x;
  return plan.status === 'unknown' ? filled(input, program, response, hires, leave) : undefined;
}

/** Leave that is spread evenly, which the limits of a period always allow. */
function evenLeave({ leave, required }: HiringPlanInput): number[] {
  return required.map(() => (leave?.total ?? 0) / required.length);
}

/** The plan with these hires and this leave, overtime and outsourcing filling what is missing. */
function filled(
  input: HiringPlanInput,
  { at, variables }: HiringProgram,
  { periods, standingSupply, supplyOfHire }: StaffResponse,
  hires: readonly number[],
  leave: readonly number[],
): Float64Array {
  const plan = new Float64Array(variables.length);
  const set = (first: number | undefined, t: number, value: number) => {
    if (first !== undefined) plan[first + t] = value;
  };
  let supply = 0;
  for (const t of periods) {
    supply = standingSupply[t]!;
    for (let start = 0; start <= t; start++) supply += hires[start]! * supplyOfHire[start]![t]!;
    const filling = fillNeed(input, input.required[t]! + leave[t]! - supply, supply);
    set(at.hires, t, hires[t]!);
    set(at.classes, t, classesOf(input, hires[t]!) ?? 0);
    set(at.leave, t, leave[t]!);
    set(at.overtime, t, filling.overtime);
    set(at.outsourced, t, filling.outsourced);
    set(at.shortage, t, filling.shortage);
  }
  set(at.terminalShortage, 0, Math.max(0, (input.terminal?.minSupply ?? 0) - supply));
  return plan;
}
