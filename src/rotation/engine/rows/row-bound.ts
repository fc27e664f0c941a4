import { pow } from '../../../math/elementary/pow.ts';
import {
  addBurden,
  addCount,
  bestCount,
  cheapestPlace,
  keepWorth,
  priceOptions,
  priceScale,
} from './cover-prices.ts';
import { cellCost, type RowProblem } from './row-problem.ts';
import type { RowSolver } from './row-solver.ts';
import { ENTRIES_PER_STEP, type WorkMeter } from './work-meter.ts';

/** Prices at which a roster falls apart into one row a person. */
interface RowPrices {
  /** What a person is worth on each cell. */
  readonly worth: Float64Array;
  /** What each count of a counter costs that is not in the state of rows, by `person * counters + counter`. */
  readonly ofCounts: Float64Array;
  readonly counters: number;
  /** What each burden costs a person, by `person * burdens + burden`. */
  readonly ofBurdens: Float64Array;
  readonly burdens: number;
}

/** A proven bound below what any roster costs, and the prices that prove it. */
export interface RowBound {
  readonly bound: number;
  readonly prices: RowPrices;
  /** How often all prices were changed. */
  readonly rounds: number;
}

/** Share of the earlier direction that each change keeps: the heavy ball of Polyak (1964). */
const INERTIA = 0.9;

/** The first change of a price as a share of what a missing person costs, and the last. */
const FIRST_STEP = 0.2;
const LAST_STEP = 0.0002;

/** From prices that were found before the first change is smaller: they lie near the best ones. */
const FIRST_STEP_AGAIN = 0.02;

/**
 * Share of the changes for which limits of hours and counts are priced as cells are; then rows are exact. Prices of cells
 * that are best for relaxed rows are not for exact ones, which need some changes of their own: on the public instance of
 * 16 people the bound is 1,140 with exact rows from 0.3 on and 1,032 from 0.85 on, on that of 36 people 375 and 199.
 * Where few changes with exact rows fit, they are the last ones.
 */
const RELAXED_UNTIL = 0.3;
const RELAXED_UNTIL_IF_DEAR = 0.85;
const FEWEST_EXACT = 40;

/** More changes of all prices than these prove hardly more: a few people are priced so often in a moment. */
const MOST_ROUNDS = 3000;

/** Prices to begin with: as a share of what a missing person costs, on cells where anybody is wanted. */
const FIRST_WORTH = 0.05;

/** Burdens are few beside cells: their prices move in smaller steps. */
const BURDEN_SHARE = 0.3;

interface BoundLimits {
  /** A bound that is enough. */
  readonly stopAbove?: number;
  /** Whether the prices known are of so few changes that they may lie anywhere. */
  readonly isFar?: boolean;
  /** About the work of one exact row of everybody: where not even one fits into the last changes, rows stay relaxed. */
  readonly sweep?: number;
}

/**
 * A bound by Lagrangian relaxation: each cell pays a price for each person, so that the problem falls apart into one
 * cheapest row a person and one best number of people a cell, whose sum no roster is below. Prices rise where too few
 * come and fall where too many do, by steps that shrink geometrically over `steps` of the search.
 */
export function boundRows(
  problem: RowProblem,
  solver: RowSolver,
  steps: number,
  meter: WorkMeter,
  known?: RowBound,
  { stopAbove = Infinity, isFar = false, sweep = 0 }: BoundLimits = {},
): RowBound | undefined {
  const { days, options: width, people, cover } = problem;
  const { perCell, cellsOfShift } = priceScale(cover);
  const prices = known ? copyOf(known.prices) : firstPrices(problem, perCell / cellsOfShift);
  const pushes = [prices.worth, prices.ofCounts, prices.ofBurdens].map(
    ({ length }) => new Float64Array(length),
  ) as [Float64Array, Float64Array, Float64Array];
  const uncounted = people.map((_, person) => solver.uncounted(person));
  const wantedMore = new Float64Array(cover.cells);
  const ofCover = new Float64Array(days * width);
  const own = new Float64Array(days * width);
  let best = known;
  const begun = meter.steps;
  const exactRoundsFrom = (share: number) => ((1 - share) * steps * ENTRIES_PER_STEP) / sweep;
  const isDear = exactRoundsFrom(RELAXED_UNTIL) < FEWEST_EXACT;
  const isBeyond = exactRoundsFrom(RELAXED_UNTIL_IF_DEAR) < 1;
  const relaxedUntil = isBeyond ? 1 : isDear ? RELAXED_UNTIL_IF_DEAR : RELAXED_UNTIL;
  for (let rounds = 1; !meter.exhausted; rounds++) {
    const share = Math.max((meter.steps - begun) / steps, rounds / MOST_ROUNDS);
    if (share >= 1 || (best !== undefined && best.bound >= stopAbove)) break;
    const isRelaxed = share < relaxedUntil;
    const first = known === undefined || isFar ? FIRST_STEP : FIRST_STEP_AGAIN;
    const step = ((first * perCell) / cellsOfShift) * pow(LAST_STEP / first, share);
    let bound = 0;
    for (let cell = 0; cell < cover.cells; cell++) {
      const count = bestCount(cover, cell, prices.worth[cell]!, problem.heads);
      wantedMore[cell] = count;
      bound += cellCost(cover, cell, count) + prices.worth[cell]! * count;
    }
    priceOptions(cover, prices.worth, ofCover);
    const before = copyOf(prices);
    for (let person = 0; person < people.length; person++) {
      priceForPerson(problem, uncounted[person]!, prices, person, ofCover, own);
      const work = solver.work;
      bound += isRelaxed ? solver.relaxed(person, own, step, INERTIA) : solver.solve(person, own);
      meter.entries(solver.work - work);
      if (bound === Infinity) return undefined;
      takeFrom(wantedMore, problem, solver.row);
      bound += priceCounts(
        problem,
        uncounted[person]!,
        person,
        solver.row,
        prices,
        pushes[1],
        step,
      );
      bound += priceBurdens(problem, person, solver.row, prices, pushes[2], BURDEN_SHARE * step);
    }
    if (best === undefined || bound > best.bound) best = { bound, prices: before, rounds };
    else best = { ...best, rounds };
    for (let cell = 0; cell < cover.cells; cell++) {
      pushes[0][cell] = INERTIA * pushes[0][cell]! + (1 - INERTIA) * wantedMore[cell]!;
      prices.worth[cell] = keepWorth(cover, cell, prices.worth[cell]! + step * pushes[0][cell]!);
    }
  }
  return best;
}

/** The prices of all options for one person, into `out`. */
export function priceForPerson(
  problem: RowProblem,
  uncounted: readonly number[],
  { ofCounts, counters, ofBurdens, burdens }: RowPrices,
  person: number,
  ofCover: Float64Array,
  out: Float64Array,
): void {
  const own = problem.people[person]!;
  out.set(ofCover);
  for (const c of uncounted)
    addCount(problem, own.counters[c]!.counts, ofCounts[person * counters + c]!, out);
  for (let b = 0; b < own.burdens.length; b++)
    addBurden(own.burdens[b]!.worth, ofBurdens[person * burdens + b]!, out);
}

function firstPrices({ people, cover }: RowProblem, scale: number): RowPrices {
  const counters = people.reduce((most, one) => Math.max(most, one.counters.length), 0);
  const burdens = people.reduce((most, one) => Math.max(most, one.burdens.length), 0);
  return {
    worth: Float64Array.from({ length: cover.cells }, (_, cell) =>
      cover.wanted[cell]! > 0 ? keepWorth(cover, cell, FIRST_WORTH * scale) : 0,
    ),
    ofCounts: new Float64Array(people.length * counters),
    counters,
    ofBurdens: new Float64Array(people.length * burdens),
    burdens,
  };
}

function copyOf(prices: RowPrices): RowPrices {
  const { worth, ofCounts, ofBurdens } = prices;
  return {
    ...prices,
    worth: worth.slice(),
    ofCounts: ofCounts.slice(),
    ofBurdens: ofBurdens.slice(),
  };
}

function takeFrom(
  left: Float64Array,
  { days, options: width, cover }: RowProblem,
  row: Uint8Array,
) {
  for (let day = 0; day < days; day++) {
    const key = day * width + row[day]!;
    for (let e = cover.first[key]!; e < cover.first[key + 1]!; e++) left[cover.list[e]!]!--;
  }
}

/** What the counters that are not in the state add to the bound; their prices move on. */
function priceCounts(
  { days, people }: RowProblem,
  uncounted: readonly number[],
  person: number,
  row: Uint8Array,
  { ofCounts, counters }: RowPrices,
  pushes: Float64Array,
  step: number,
): number {
  let bound = 0;
  for (const c of uncounted) {
    const { counts, least, most } = people[person]!.counters[c]!;
    const at = person * counters + c;
    let count = 0;
    for (let day = 0; day < days; day++) count += counts[row[day]!]!;
    const price = ofCounts[at]!;
    const limit = price > 0 ? most : price < 0 ? least : Math.min(most, Math.max(least, count));
    bound -= price * limit;
    pushes[at] = INERTIA * pushes[at]! + (1 - INERTIA) * (count - limit);
    const moved = price + step * pushes[at]!;
    // On the way past 0 the limit becomes another; and nobody can have fewer than none.
    ofCounts[at] = price * moved < 0 || (moved < 0 && least === 0) ? 0 : moved;
  }
  return bound;
}

/** What the burdens of a person add to the bound; their prices move on. */
function priceBurdens(
  { days, options: width, people }: RowProblem,
  person: number,
  row: Uint8Array,
  { ofBurdens, burdens }: RowPrices,
  pushes: Float64Array,
  step: number,
): number {
  let bound = 0;
  const own = people[person]!.burdens;
  for (let b = 0; b < own.length; b++) {
    const { worth, costs } = own[b]!;
    const at = person * burdens + b;
    let borne = 0;
    for (let day = 0; day < days; day++) borne += worth[day * width + row[day]!]!;
    const ideal = cheapestPlace(costs, ofBurdens[at]!);
    bound += costs[ideal]! - ofBurdens[at]! * ideal;
    pushes[at] = INERTIA * pushes[at]! + (1 - INERTIA) * (borne - ideal);
    ofBurdens[at]! += step * pushes[at]!;
  }
  return bound;
}
