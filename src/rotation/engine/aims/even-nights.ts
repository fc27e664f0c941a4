import { seededRandom } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { RotationInput } from '../../rotation-input.ts';
import { findFlow } from '../flow/find-flow.ts';
import type { FlowProgram } from '../flow/flow-program.ts';
import { dayRules } from '../stints/day-rules.ts';
import { eulerWalk } from '../stints/euler-walk.ts';
import type { StintArc } from '../stints/stint-graph.ts';
import { NIGHT_WINDOW_WEEKS } from './night-spread.ts';
import { nightsOfWeek, type OrderedWalk, reorderWalk } from './reorder-walk.ts';

/** Flows from which the walk is made, each with its own stretches. */
const FLOWS = 12;
/** Nights in a row that never reach into a third calendar week. */
const LONGEST_IN_TWO_WEEKS = 8;
/** What long runs of nights cost, beside random costs of up to 1: short ones can be spread better. */
const LONG_NIGHT_RUN = 3;

/**
 * Of the rotas of a flow program, one whose nights lie as evenly over the cycle as can be found, and a spread
 * that none has less of.
 *
 * The flow settles what there is, the order of the walk when it comes: so several flows are found,
 * and the walk of each is put into the best order.
 */
export function evenNights(
  input: RotationInput,
  flow: FlowProgram,
  known: Float64Array,
  budget: SearchBudget,
): OrderedWalk & { readonly bound: number } {
  const { isNight } = flow.graph.day;
  const random = seededRandom(input.seed ?? 1);
  const bias = ({ days }: StintArc) => LONG_NIGHT_RUN * days.filter((s) => isNight[s]).length ** 2;
  let walk: readonly StintArc[] | undefined = eulerWalk(flow.graph, known);
  const bound = leastNightSpread(input, nightsOfWeek(walk, isNight));
  let best: OrderedWalk = { walk, spread: Infinity };
  for (let attempt = 1; attempt <= FLOWS && walk !== undefined; attempt++) {
    const ordered = reorderWalk(walk, isNight, bound, budget, random);
    if (ordered.spread < best.spread) {
      best = ordered;
      budget.improve(best.spread, bound);
    }
    if (attempt === FLOWS || best.spread <= bound) break;
    const seed = Math.floor(random() * 2 ** 31);
    const { walks } = findFlow(flow, budget, seed, attempt % 4 === 3 ? undefined : bias);
    walk = walks && eulerWalk(flow.graph, walks);
  }
  return { ...best, bound };
}

/**
 * A spread that no rota can beat, for some four weeks have at least the average and some at most.
 * Moreover some hold the longest run whole, which is at least the average run; and where the runs
 * are too few to touch every four weeks, some have none. It is 0 where the demand leaves the number
 * of nights open.
 */
export function leastNightSpread(
  problem: Pick<RotationInput, 'shifts' | 'demand' | 'deviation' | 'workStretch'>,
  nightsOfWeek: ArrayLike<number>,
): number {
  const { shifts, deviation } = problem;
  const { isNight, minRun, maxRun } = dayRules(problem);
  const weeks = nightsOfWeek.length;
  const nights = Array.from(nightsOfWeek).reduce((sum, count) => sum + count, 0);
  const isOpen =
    deviation !== undefined ||
    shifts.some(({ demandIs }, s) => isNight[s] && demandIs === 'atLeast');
  if (isOpen || nights === 0 || weeks <= NIGHT_WINDOW_WEEKS) return 0;
  const average = (NIGHT_WINDOW_WEEKS * nights) / weeks;
  if (maxRun.some((longest, s) => isNight[s] && longest > LONGEST_IN_TWO_WEEKS)) {
    return Math.ceil(average) - Math.floor(average);
  }
  const shortest = Math.min(...minRun.filter((_, s) => isNight[s]));
  const runs = Math.floor(nights / shortest);
  // A run lies in one or two calendar weeks, which are in four or five windows.
  const touched = (NIGHT_WINDOW_WEEKS + 1) * runs;
  const fewest = touched < weeks ? 0 : Math.floor(average);
  return Math.max(Math.ceil(average), Math.ceil(nights / runs)) - fewest;
}
