import { seededRandom } from '../../core/random.ts';
import type { LinearVariable } from '../../search/lp/linear-program.ts';
import { solveLinearProgram } from '../../search/lp/solve-linear-program.ts';
import type { SearchControl } from '../../search/search-control.ts';
import type { HiringPlanInput } from '../hiring-input.ts';
import type { HiringProgram } from './hiring-program.ts';
import { classesOf, searchHires } from './search-hires.ts';
import { staffResponse } from './staff-response.ts';

/** Periods that the search prices in the time of a pivot, which grows with the square of the plan. */
const workPerPivot = (periods: number) => periods ** 2 / 6;

/**
 * A good plan to begin the proof with: heads in parts from the linear program, whole heads near them
 * by moving classes about, and the rest, leave above all, from the linear program once more. Absent
 * where heads are missing in it.
 */
export function firstPlan(
  input: HiringPlanInput,
  program: HiringProgram,
  control: SearchControl & { readonly maxSteps: number },
): Float64Array | undefined {
  const { variables, at } = program;
  const relaxed = solveLinearProgram(program, control);
  if (relaxed.status !== 'optimal' || !variables.some(({ integer }) => integer)) return undefined;
  const of = (first: number | undefined) =>
    input.required.map((_, t) => (first === undefined ? 0 : relaxed.x[first + t]!));
  const hires = searchHires(
    input,
    staffResponse(input),
    of(at.hires),
    of(at.leave),
    seededRandom(control.seed ?? 1),
    control.maxSteps * workPerPivot(input.required.length),
    control.signal,
  );
  const fixed = new Map<number, number>();
  hires.forEach((heads, t) => {
    if (input.wholeHires ?? true) fixed.set(at.hires! + t, heads);
    if (at.classes !== undefined) fixed.set(at.classes + t, classesOf(input, heads) ?? 0);
  });
  const rest = variables.map((variable, j): LinearVariable => {
    const value = fixed.get(j);
    return value === undefined ? variable : { lower: value, upper: value };
  });
  const plan = solveLinearProgram({ ...program, variables: rest }, control);
  return plan.status === 'optimal' ? plan.x : undefined;
}
