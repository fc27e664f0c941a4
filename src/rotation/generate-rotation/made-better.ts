import type { SearchBudget } from '../../search/search-budget.ts';
import { evenNights, type KnownRota } from '../engine/aims/even-nights.ts';
import { priceOfDays } from '../engine/cycle/cycle-energy.ts';
import type { RotaCycles } from '../engine/cycle/rota-cycles.ts';
import type { FlowProgram } from '../engine/flow/flow-program.ts';
import type { RulesOfOrder } from '../engine/order/rules-of-order.ts';
import type { RotationInput, RotationObjective } from '../rotation-input.ts';
import type { AchievedAim } from './result.ts';

/**
 * Moves in which a cheaper rota is looked for: most are found in the first few thousand, so where none was the next
 * looks are twice as long, up to the most. Of bench/rota-mixes 27 and 24 need that for their last single days off.
 */
const FIRST_MOVES = 20_000;
const MOST_MOVES = 160_000;
/** Steps for all of it: 500,000 moves. */
const STEPS_TO_CHEAPEN = 10_000;
/** How near prices are the same. */
const SAME_PRICE = 0.05;

/** The days of a rota, and what its aims came to. */
export interface AchievedDays {
  readonly days: ArrayLike<number>;
  readonly achieved: readonly AchievedAim[];
}

/**
 * A rota that keeps every rule made as cheap as single walks find, where its price is above the bound, and then as even
 * in nights as the objective asks. What its other aims came to stays.
 *
 * @param aims - What is known of the aims, the night spread apart.
 */
export function madeBetter(
  input: RotationInput,
  flow: FlowProgram,
  cycles: RotaCycles,
  rules: RulesOfOrder,
  known: KnownRota,
  aims: readonly AchievedAim[],
  budget: SearchBudget,
): AchievedDays {
  const { objective } = input;
  if (objective === undefined) return { days: known.days, achieved: aims };
  const priced = aims.find(({ name }) => name === 'objective');
  const days =
    priced?.bound === undefined
      ? known.days
      : cheaperDays(input, objective, cycles, known.days, priced.bound, budget);
  const mostPrice = priceOfDays(input, objective, days);
  const achieved = aims.map((aim) => (aim === priced ? { ...aim, value: mostPrice } : aim));
  if (!objective.evenNights) return { days, achieved };
  budget.enter('night spread');
  const walk = days === known.days ? known.walk : undefined;
  const even = evenNights(input, flow, { walk, days }, { rules, mostPrice }, cycles, budget);
  const spread = { name: 'night spread', value: even.value, bound: even.bound };
  return { days: even.days, achieved: [...achieved, spread] };
}

/**
 * A rota brought nearer to the least price, by half of what is between each time. That none was found at a price proves
 * nothing, so after one that is cheaper all prices are open again.
 */
function cheaperDays(
  input: RotationInput,
  objective: RotationObjective,
  cycles: RotaCycles,
  known: ArrayLike<number>,
  least: number,
  budget: SearchBudget,
): ArrayLike<number> {
  const part = budget.part(STEPS_TO_CHEAPEN);
  let days = known;
  let floor = least;
  let moves = FIRST_MOVES;
  for (;;) {
    const price = priceOfDays(input, objective, days);
    const target = (floor + price) / 2;
    if (!(price - target > SAME_PRICE * Math.max(1, Math.abs(price)))) return days;
    const found = cycles.find({ mostPrice: target }, days.length / 7, days, moves, part);
    if (part.exhausted) return found ?? days;
    if (found === undefined) {
      floor = target;
      moves = Math.min(2 * moves, MOST_MOVES);
    } else {
      floor = least;
      days = found;
    }
  }
}
