import type { Random } from '../../../core/random.ts';
import { exp } from '../../../math/elementary/exp.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import type { StintArc } from '../stints/stint-graph.ts';
import { nightSpread, nightsInWindows } from './night-spread.ts';

/** Orders tried, and how many take about as long as one step of a linear program. */
const TRIES = 4000;
const TRIES_A_STEP = 10;
/** Longest part of the walk, in arcs, that is put elsewhere. */
const LONGEST_PART = 24;

export interface OrderedWalk {
  readonly walk: readonly StintArc[];
  readonly spread: number;
}

/**
 * Puts the parts of a closed walk into an order in which its nights lie evenly.
 *
 * Two parts of a walk that begin at one node and end at one node may change places: every rule is
 * kept, and so is everything that adds up over the cycle. By simulated annealing towards four weeks
 * that are all alike; stops at a spread that is known to be least.
 */
export function reorderWalk(
  circuit: readonly StintArc[],
  isNight: readonly boolean[],
  leastSpread: number,
  budget: SearchBudget,
  random: Random,
): OrderedWalk {
  let walk = circuit;
  let nights = nightsOfWeek(walk, isNight);
  let energy = unevenness(nights);
  let best: OrderedWalk = { walk, spread: nightSpread(nights) };
  const hottest = (2 * energy) / nights.length;
  for (let attempt = 0; attempt < TRIES && best.spread > leastSpread; attempt++) {
    if (budget.exhausted) break;
    if (attempt % TRIES_A_STEP === 0) budget.spend();
    const other = withPartsExchanged(walk, random);
    if (other === undefined) continue;
    const otherNights = nightsOfWeek(other, isNight);
    const otherEnergy = unevenness(otherNights);
    const temperature = hottest * (1 - attempt / TRIES) ** 2;
    if (otherEnergy > energy && random() >= exp((energy - otherEnergy) / temperature)) continue;
    walk = other;
    nights = otherNights;
    energy = otherEnergy;
    const spread = nightSpread(nights);
    if (spread < best.spread) best = { walk, spread };
  }
  return best;
}

export function nightsOfWeek(walk: readonly StintArc[], isNight: readonly boolean[]): Int32Array {
  const total = walk.reduce((sum, { days }) => sum + days.length, 0);
  const nights = new Int32Array(total / 7);
  let at = walk[0]?.weekday ?? 0;
  for (const { kind, days } of walk) {
    if (kind === 'work') {
      for (let i = 0; i < days.length; i++) {
        if (isNight[days[i]!]) nights[Math.floor(((at + i) % total) / 7)]!++;
      }
    }
    at += days.length;
  }
  return nights;
}

/** Squares of the nights in four weeks: least where they are all alike, for their sum is given. */
function unevenness(nights: Int32Array): number {
  return nightsInWindows(nights).reduce((sum, count) => sum + count * count, 0);
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
