import { seededRandom } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { RotationInput } from '../../rotation-input.ts';
import { findFlow } from '../flow/find-flow.ts';
import type { FlowProgram } from '../flow/flow-program.ts';
import { eulerWalk } from '../stints/closed-walk.ts';
import type { StintArc } from '../stints/stint-graph.ts';
import { leastNightSpread } from './night-spread.ts';
import { nightsOfWeek, type OrderedWalk, reorderWalk } from './reorder-walk.ts';

/** Flows from which the walk is made, each with its own stretches. */
const FLOWS = 12;
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
