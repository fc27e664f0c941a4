import { seededRandom } from '../../../core/random.ts';
import { sum } from '../../../core/sum.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { NIGHT_WINDOW_WEEKS, nightSpread, nightsInWindows } from '../../rota.ts';
import type { RotationInput } from '../../rotation-input.ts';
import type { RotaCycles } from '../cycle/rota-cycles.ts';
import { findFlow } from '../flow/find-flow.ts';
import type { FlowProgram } from '../flow/flow-program.ts';
import { type OrderedWalk, type OrderWorth, orderWalk } from '../order/order-walk.ts';
import type { RulesOfOrder } from '../order/rules-of-order.ts';
import { eulerWalk, layOut, type StintArc } from '../stints/stint-graph.ts';
import type { DayRules } from '../stints/work-blocks.ts';
import { spreadNights } from './spread-nights.ts';

/** Flows from which the walk is made, each with its own stretches. */
const FLOWS = 12;
/** Share of the steps that are left that they may take, where closed walks are searched for as well. */
const SHARE_OF_FLOWS = 0.2;
/** The same for patterns of nights alone. */
const SHARE_OF_PATTERNS = 0.6;
/** What long runs of nights cost, beside random costs of up to 1: short ones can be spread better. */
const LONG_NIGHT_RUN = 3;
/** Moves in which a closed walk is looked for whose nights are spread better by one, and how often. */
const MOVES = 120_000;
/**
 * Where no spread less by one is found from one so far above the bound, half of it is asked for: that leads out of the
 * corner that single steps stay in (mix 14 of bench/rota-mixes ended at 7, where 2 is known).
 */
const FAR = 4;
const TRIES = 2;

/** A rota that is known: its days, and as a walk where it came from one. */
export interface KnownRota {
  readonly walk?: readonly StintArc[] | undefined;
  readonly days: ArrayLike<number>;
}

/** What has to stay as it is. */
interface Kept {
  readonly rules: RulesOfOrder;
  readonly mostPrice?: number | undefined;
}

interface EvenNights {
  readonly days: ArrayLike<number>;
  readonly value: number;
  /** No rota has less. */
  readonly bound: number;
}

/**
 * Of the rotas of a flow program, one whose nights lie as evenly over the cycle as can be found, and a spread
 * that none has less of. The rules of order are kept, as in the rota that is known.
 *
 * Each spread that is less is asked for as a rule of one closed walk, from the rota that is best so far. Then patterns
 * of nights alone say what no rota can have, and are filled. Where that finds no more, a flow settles what there is, the order of its walk when it comes: so several flows are found, the walk of
 * each is put into the best order, and closed walks go on from there.
 */
export function evenNights(
  input: RotationInput,
  flow: FlowProgram,
  { walk, days: known }: KnownRota,
  { rules, mostPrice }: Kept,
  cycles: RotaCycles,
  budget: SearchBudget,
): EvenNights {
  const { day } = flow.graph;
  const nightsOf = (days: ArrayLike<number>) => nightsOfDays(day.isNight, days);
  let bound = leastNightSpread(input, day, nightsOf(known));
  let days = known;
  let value = nightSpread(nightsOf(known));
  const look = (found: ArrayLike<number>) => {
    const spread = nightSpread(nightsOf(found));
    if (spread >= value) return;
    days = found;
    value = spread;
    budget.improve(value, bound);
  };
  const lookAmongCycles = (mostTries: number) => {
    let isStuck = false;
    for (let tries = 0; tries < mostTries && value > bound; ) {
      const mostNightSpread = isStuck ? Math.floor((bound + value) / 2) : value - 1;
      const wishes = { mostPrice, mostNightSpread };
      const found = cycles.find(wishes, known.length / 7, days, MOVES, budget);
      if (found !== undefined) {
        look(found);
        tries = 0;
      } else if (isStuck || value - bound <= FAR) tries++;
      isStuck = found === undefined && !isStuck && value - bound > FAR;
    }
  };
  lookAmongCycles(1);
  if (value > bound) {
    const random = seededRandom(input.seed ?? 1);
    const now = { weeks: known.length / 7, value, bound };
    const part = budget.part(Math.ceil(SHARE_OF_PATTERNS * (budget.maxSteps - budget.steps)));
    const spread = spreadNights(input, flow, cycles, now, mostPrice, part, random);
    bound = spread.bound;
    if (spread.days !== undefined && rules.areKept(spread.days)) look(spread.days);
  }
  if (walk !== undefined && value > bound) {
    const share = cycles.areSearched ? SHARE_OF_FLOWS : 1;
    const part = budget.part(Math.ceil(share * (budget.maxSteps - budget.steps)));
    look(layOut(evenFlows(input, flow, walk, rules, bound, part)));
  }
  lookAmongCycles(TRIES);
  return { days, value, bound };
}

function evenFlows(
  input: RotationInput,
  flow: FlowProgram,
  known: readonly StintArc[],
  rules: RulesOfOrder,
  bound: number,
  budget: SearchBudget,
): readonly StintArc[] {
  const { isNight } = flow.graph.day;
  const random = seededRandom(input.seed ?? 1);
  const bias = ({ days }: StintArc) => LONG_NIGHT_RUN * days.filter((s) => isNight[s]).length ** 2;
  const worthOf = (order: readonly StintArc[]) =>
    rules.beyond(order).value > 0 ? NEVER : evenness(nightsOfWeek(order, isNight));
  let walk: readonly StintArc[] | undefined = known;
  let best: OrderedWalk = { walk, value: Infinity };
  for (let attempt = 1; attempt <= FLOWS; attempt++) {
    if (walk !== undefined) {
      const ordered = orderWalk(walk, worthOf, bound, budget, random);
      if (ordered.value < best.value) best = ordered;
    }
    if (attempt === FLOWS || best.value <= bound || budget.exhausted) break;
    const seed = Math.floor(random() * 2 ** 31);
    const { walks } = findFlow(flow, budget, seed, attempt % 4 === 3 ? undefined : bias);
    if (walks === undefined) break;
    const spread = rules.ordered(eulerWalk(flow.graph, walks), budget, random);
    walk = spread.value === 0 ? spread.walk : undefined;
  }
  return best.walk;
}

/** Nights of each week of a rota. */
function nightsOfDays(isNight: readonly boolean[], days: ArrayLike<number>): Int32Array {
  const nights = new Int32Array(days.length / 7);
  for (let at = 0; at < days.length; at++) {
    if (isNight[days[at]!] === true) nights[Math.floor(at / 7)]!++;
  }
  return nights;
}

/** What no exchange of parts leads to. */
const NEVER: OrderWorth = { value: Infinity, energy: Infinity };

/** The spread, and on the way there the squares of the nights in four weeks: least where they are all alike. */
function evenness(nights: Int32Array): OrderWorth {
  const squares = nightsInWindows(nights).reduce((sum, count) => sum + count * count, 0);
  return { value: nightSpread(nights), energy: squares };
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
