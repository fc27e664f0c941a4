import { type Random, seededRandom } from '../../../core/random.ts';
import { sum } from '../../../core/sum.ts';
import { accepts } from '../../../search/annealing.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { NIGHT_WINDOW_WEEKS, nightSpread, nightsInWindows } from '../../rota.ts';
import type { RotationInput } from '../../rotation-input.ts';
import { findFlow } from '../flow/find-flow.ts';
import type { FlowProgram } from '../flow/flow-program.ts';
import { eulerWalk, type StintArc } from '../stints/stint-graph.ts';
import type { DayRules } from '../stints/work-blocks.ts';

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
  known: readonly StintArc[],
  budget: SearchBudget,
): OrderedWalk & { readonly bound: number } {
  const { isNight } = flow.graph.day;
  const random = seededRandom(input.seed ?? 1);
  const bias = ({ days }: StintArc) => LONG_NIGHT_RUN * days.filter((s) => isNight[s]).length ** 2;
  let walk: readonly StintArc[] | undefined = known;
  const bound = leastNightSpread(input, flow.graph.day, nightsOfWeek(walk, isNight));
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

/** Orders tried, and how many take about as long as one step of a linear program. */
const TRIES = 4000;
const TRIES_A_STEP = 10;
/** Longest part of the walk, in arcs, that is put elsewhere. */
const LONGEST_PART = 24;

interface OrderedWalk {
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
function reorderWalk(
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
    if (!accepts(otherEnergy - energy, temperature, random)) continue;
    walk = other;
    nights = otherNights;
    energy = otherEnergy;
    const spread = nightSpread(nights);
    if (spread < best.spread) best = { walk, spread };
  }
  return best;
}

function nightsOfWeek(walk: readonly StintArc[], isNight: readonly boolean[]): Int32Array {
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

/** Nights in a row that never reach into a third calendar week. */
const LONGEST_IN_TWO_WEEKS = 8;

/**
 * A spread that no rota can beat, for some four weeks have at least the average and some at most.
 * Moreover some hold the longest run whole, which is at least the average run; and where the runs
 * are too few to touch every four weeks, some have none. It is 0 where the demand leaves the number
 * of nights open.
 */
export function leastNightSpread(
  { shifts, deviation }: Pick<RotationInput, 'shifts' | 'deviation'>,
  { isNight, minRun, maxRun }: DayRules,
  nightsOfWeek: ArrayLike<number>,
): number {
  const weeks = nightsOfWeek.length;
  const nights = sum(nightsOfWeek);
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
