import type { Random } from '../../../core/random.ts';
import { sum } from '../../../core/sum.ts';
import { accepts } from '../../../search/annealing.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { StintArc } from '../stints/stint-graph.ts';

/** Orders tried, and how many take about as long as one step of a linear program. */
const TRIES = 4000;
const TRIES_A_STEP = 10;
/** Longest part of the walk, in arcs, that is put elsewhere. */
const LONGEST_PART = 24;

/** What an order is worth: the less of both the better. */
export interface OrderWorth {
  /** What is to become small. */
  readonly value: number;
  /** What leads there: finer, so that most exchanges change it. */
  readonly energy: number;
}

export interface OrderedWalk {
  readonly walk: readonly StintArc[];
  readonly value: number;
}

/**
 * Puts the parts of a closed walk into the best order that simulated annealing finds.
 *
 * Two parts of a walk that begin at one node and end at one node may change places: every rule that the
 * nodes know is kept, and so is everything that adds up over the cycle. Stops at a value that is known to
 * be least.
 */
export function orderWalk(
  circuit: readonly StintArc[],
  worthOf: (walk: readonly StintArc[]) => OrderWorth,
  leastValue: number,
  budget: SearchBudget,
  random: Random,
): OrderedWalk {
  let walk = circuit;
  let { value, energy } = worthOf(walk);
  let best: OrderedWalk = { walk, value };
  const weeks = sum(walk.map(({ days }) => days.length)) / 7;
  const hottest = (2 * energy) / weeks;
  for (let attempt = 0; attempt < TRIES && best.value > leastValue; attempt++) {
    if (budget.exhausted) break;
    if (attempt % TRIES_A_STEP === 0) budget.spend();
    const other = withPartsExchanged(walk, random);
    if (other === undefined) continue;
    const worth = worthOf(other);
    const temperature = hottest * (1 - attempt / TRIES) ** 2;
    if (!accepts(worth.energy - energy, temperature, random)) continue;
    walk = other;
    ({ value, energy } = worth);
    if (value < best.value) best = { walk, value };
  }
  return best;
}

/** Two parts of the walk in each other's place, where a random choice finds two that fit. */
function withPartsExchanged(walk: readonly StintArc[], random: Random): StintArc[] | undefined {
  const n = walk.length;
  const whole = (below: number) => Math.floor(random() * below);
  const turn = whole(n);
  const turned = [...walk.slice(turn), ...walk.slice(0, turn)];
  // The first part is from 0 to firstEnd; an empty one leaves a part to be put elsewhere.
  const firstEnd = whole(Math.min(LONGEST_PART, n));
  const from = turned[0]!.from;
  const to = turned[firstEnd]!.from;
  const nodeAt = (at: number) => turned[at % n]!.from;
  let second = firstEnd + whole(n - firstEnd);
  while (second < n && nodeAt(second) !== from) second++;
  let secondEnd = second + whole(LONGEST_PART);
  while (secondEnd <= n && nodeAt(secondEnd) !== to) secondEnd++;
  if (second >= n || secondEnd > n) return undefined;
  return [
    ...turned.slice(second, secondEnd),
    ...turned.slice(firstEnd, second),
    ...turned.slice(0, firstEnd),
    ...turned.slice(secondEnd),
  ];
}
