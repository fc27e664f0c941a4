import type { SearchBudget } from '../../search/search-budget.ts';
import type { OwedLimit } from './owed-limits.ts';
import { type OwedPlacing, piecesByPerson } from './owed-placing.ts';
import { reachedLimits } from './reached-limits.ts';

const ROUNDS = 60;
/** Rounds without a better bound before prices move half as far. */
const PATIENCE = 4;
/** Pieces that are looked at in a step. */
const PIECES_A_STEP = 100;

/**
 * No placing has more minutes than this: with a price on each limit, everybody takes what pays, and what is left of
 * the limits is paid back (Lagrange). Prices begin where the limits that stand in the way of the placing that is known,
 * or weeks, or the fullest interval of each piece, cost all that it is worth, or nothing does, and move towards where
 * too many are off.
 */
export function owedBound(
  placing: OwedPlacing,
  limits: readonly OwedLimit[],
  budget: SearchBudget,
  mostSteps: number,
): number {
  const { problem, minutes: known } = placing;
  const { people, pieces } = problem;
  const spans = piecesByPerson(problem);
  const cost = new Float64Array(pieces.length);
  const gain = new Float64Array(pieces.length);
  const taken = new Float64Array(pieces.length);
  const orders = spans.map(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));

  const round = Math.ceil(pieces.length / PIECES_A_STEP);
  const last = Math.min(budget.maxSteps, budget.steps + mostSteps);
  const isOver = () => budget.exhausted || budget.steps + round > last;

  /** What is placed and paid at some prices; `taken` is what everybody takes. */
  const valueAt = (prices: Float64Array): number => {
    budget.spend(round);
    cost.fill(0);
    let value = 0;
    for (const [l, { pieces: own, takes, room }] of limits.entries()) {
      const price = prices[l]!;
      if (price === 0) continue;
      value += price * room;
      for (const index of own) cost[index]! += price * takes(index);
    }
    for (const [i, { minutes }] of pieces.entries()) gain[i] = 1 - cost[i]! / minutes;
    taken.fill(0);
    for (const [p, { owedMinutes }] of people.entries()) {
      let left = owedMinutes;
      const order = orders[p]!.sort((a, b) => gain[b]! - gain[a]!);
      for (const index of order) {
        if (gain[index]! <= 0 || left <= 0) break;
        const { minutes } = pieces[index]!;
        taken[index] = Math.min(1, left / minutes);
        left -= taken[index]! * minutes;
        value += gain[index]! * taken[index]! * minutes;
      }
    }
    return value;
  };

  let prices: Float64Array = new Float64Array(limits.length);
  if (isOver()) return Infinity;
  let best = valueAt(prices);
  for (const start of firstPrices(placing, limits)) {
    if (isOver()) return best;
    const value = valueAt(start);
    if (value < best) [best, prices] = [value, start];
  }
  const excess = new Float64Array(limits.length);
  let reach = 1;
  let sinceBetter = 0;
  for (let turn = 0; turn < ROUNDS && !isOver(); turn++) {
    const value = valueAt(prices);
    sinceBetter = value < best ? 0 : sinceBetter + 1;
    best = Math.min(best, value);
    if (best <= known * (1 + 1e-9)) break;
    if (sinceBetter >= PATIENCE) {
      reach /= 2;
      sinceBetter = 0;
    }
    let size = 0;
    for (const [l, { pieces: own, takes, room }] of limits.entries()) {
      let sum = -room;
      for (const index of own) if (taken[index]! > 0) sum += takes(index) * taken[index]!;
      excess[l] = prices[l] === 0 && sum < 0 ? 0 : sum;
      size += excess[l]! * excess[l]!;
    }
    if (size === 0) break;
    const step = (reach * (value - known)) / size;
    for (let l = 0; l < limits.length; l++) prices[l] = Math.max(0, prices[l]! + step * excess[l]!);
  }
  return best;
}

/** Prices at which no piece pays that is in the way: as it is placed, by weeks, or by the fullest interval of each. */
function firstPrices(placing: OwedPlacing, limits: readonly OwedLimit[]): Float64Array[] {
  const { pieces } = placing.problem;
  const worth = ({ pieces: own, takes }: OwedLimit) =>
    own.reduce((most, index) => Math.max(most, pieces[index]!.minutes / takes(index)), 0);
  const byWeek = Float64Array.from(limits, (limit) => (limit.isWeek ? worth(limit) : 0));
  const fullest = new Int32Array(pieces.length).fill(-1);
  const share = limits.map(({ room, pieces: own }) => room / own.length);
  for (const [l, { isWeek, pieces: own }] of limits.entries()) {
    if (isWeek) continue;
    for (const index of own) {
      const before = fullest[index]!;
      if (before < 0 || share[l]! < share[before]!) fullest[index] = l;
    }
  }
  const used = new Set(fullest);
  const byInterval = Float64Array.from(limits, (limit, l) => (used.has(l) ? worth(limit) : 0));
  const reached = reachedLimits(placing, limits);
  const inTheWay = Float64Array.from(limits, (limit, l) => (reached.has(l) ? worth(limit) : 0));
  return [inTheWay, byWeek, byInterval];
}
