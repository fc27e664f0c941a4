import { sfc32 } from '../../../core/random.ts';
import { pow } from '../../../math/elementary/pow.ts';
import { addBurden, addCount, priceOptions, priceScale } from './cover-prices.ts';
import { findLegalRow } from './legal-row.ts';
import type { RosterRows } from './roster-rows.ts';
import type { RowBound } from './row-bound.ts';
import type { RowGaps } from './row-gaps.ts';
import { cellCost, type RowProblem } from './row-problem.ts';
import type { RowSolver } from './row-solver.ts';
import type { RowWindow } from './row-window.ts';
import type { WorkMeter } from './work-meter.ts';

/** People who are freed together. */
const FEWEST = 2;
const MOST = 6;

/** Weeks that are freed at once where a row has more than one week more. */
const WEEKS = 5;

/** How often the prices of freed people are changed, and by how much of a missing person's price first and last. */
const ROUNDS = 40;
const FIRST_STEP = 0.08;
const LAST_STEP = 0.005;
const INERTIA = 0.6;

/** How far prices lie apart from those of the bound at first, and how fast those of counts rise and fall. */
const NOISE = 0.06;
const COUNT_RISE = 0.02;
const COUNT_FALL = 0.005;

/** The worth of a person where no bound says it, as a share of what a missing one costs. */
const PLAIN_WORTH = 0.05;

/** About how many whole rows of a person freeing some people once takes. */
export function workOfFreeing({ days, people }: RowProblem): number {
  const freed = Math.min(people.length, (FEWEST + MOST) / 2);
  const weeks = days / 7;
  return ROUNDS * freed * (weeks <= WEEKS + 1 ? 1 : WEEKS / weeks);
}

/** People who are freed, with their rows. */
interface Freed {
  readonly person: number;
  /** The row before, the one of this round, and the best so far. */
  readonly before: Uint8Array;
  readonly row: Uint8Array;
  readonly best: Uint8Array;
  /** Counters that are not in the state, what they count outside the window, and their prices. */
  readonly counters: readonly number[];
  readonly outside: readonly number[];
  readonly countPrices: Float64Array;
}

/**
 * Large neighbourhoods: a few people are freed for some weeks, and their rows are found anew together by prices of
 * their own, then one by one exactly. A roster that is no worse takes the place of the one before. Who is freed goes by
 * the gap between a person's row and the cheapest at the prices of the bound.
 */
export class FreeRows {
  readonly #rows: RosterRows;
  readonly #solver: RowSolver;
  readonly #meter: WorkMeter;
  readonly #next: () => number;
  readonly #gaps: RowGaps;
  readonly #bound: RowBound | undefined;
  readonly #perPerson: number;
  readonly #scale: number;
  readonly #leastGain: number;
  readonly #edges: readonly number[];
  readonly #worth: Float64Array;
  readonly #push: Float64Array;
  /** People on each cell without those who are freed, and how many of these are on it. */
  readonly #others: Int32Array;
  readonly #used: Int32Array;
  readonly #isMarked: Uint8Array;
  readonly #ofCover: Float64Array;
  readonly #prices: Float64Array;

  constructor(
    rows: RosterRows,
    solver: RowSolver,
    meter: WorkMeter,
    seed: number,
    gaps: RowGaps,
    bound: RowBound | undefined,
    leastGain: number,
  ) {
    const { days, options, cover, isMonday } = rows.problem;
    this.#rows = rows;
    this.#solver = solver;
    this.#meter = meter;
    this.#next = sfc32(seed);
    this.#bound = bound;
    this.#gaps = gaps;
    const { perCell, cellsOfShift } = priceScale(cover);
    this.#perPerson = perCell;
    this.#scale = perCell / cellsOfShift;
    this.#leastGain = leastGain;
    const mondays = [...isMonday.keys()].filter((day) => day > 0 && isMonday[day] === 1);
    this.#edges = [0, ...mondays, days];
    this.#worth = new Float64Array(cover.cells);
    this.#push = new Float64Array(cover.cells);
    this.#others = new Int32Array(cover.cells);
    this.#used = new Int32Array(cover.cells);
    this.#isMarked = new Uint8Array(cover.cells);
    this.#ofCover = new Float64Array(days * options);
    this.#prices = new Float64Array(days * options);
  }

  /** Frees people again and again, until the steps are used up or the roster costs no more than a bound. */
  improve(stopAt: number): void {
    while (!this.#meter.exhausted && this.#rows.cost > stopAt + 1e-9) {
      this.#freeSome();
      // However little work a round is, it is some.
      this.#meter.entries(100);
    }
  }

  #below(n: number): number {
    return Math.floor((this.#next() / 4294967296) * n);
  }

  #freeSome(): void {
    const { people, days } = this.#rows.problem;
    const count = Math.min(people.length, FEWEST + this.#below(MOST - FEWEST + 1));
    const some = new Set<number>();
    while (some.size < count) some.add(this.#gaps.draw(this.#next));
    const weeks = this.#edges.length - 1;
    const span = weeks <= WEEKS + 1 ? weeks : WEEKS;
    const first = this.#below(weeks - span + 1);
    const [from, to] = [this.#edges[first]!, this.#edges[first + span]!];
    const rows = this.#rows;
    const part = from === 0 && to === days ? undefined : { rows, from, to };
    this.#solveTogether(
      [...some].map((person) => this.#freed(person, from, to)),
      from,
      to,
      part,
    );
  }

  #freed(person: number, from: number, to: number): Freed {
    const { days } = this.#rows.problem;
    const before = this.#rows.options.slice(person * days, (person + 1) * days);
    const counters = this.#solver.uncounted(person);
    return {
      person,
      before,
      row: new Uint8Array(days),
      best: before.slice(),
      counters,
      outside: counters.map((c) => this.#rows.countOutside(person, c, from, to)),
      countPrices: new Float64Array(counters.length),
    };
  }

  #solveTogether(
    freed: readonly Freed[],
    from: number,
    to: number,
    part: RowWindow | undefined,
  ): void {
    const rows = this.#rows;
    const { days } = rows.problem;
    const costBefore = rows.cost;
    const cells = this.#cellsOf(from, to);
    for (const { person } of freed) rows.shiftCover(person, from, to, -1);
    this.#setPrices(cells, freed.length);
    const now = this.#costOf(
      freed.map(({ before }) => before),
      freed,
      cells,
      from,
      to,
    );
    let best = Infinity;
    for (let round = 0; round < ROUNDS && !this.#meter.exhausted; round++) {
      const found = this.#priceRows(freed, cells, from, to, part);
      // Among these rows there is nothing better.
      if (found === undefined || found.bound > now - this.#leastGain + 1e-6) break;
      if (found.isLegal) {
        const rowsNow = freed.map(({ row }) => row);
        const cost = this.#costOf(rowsNow, freed, cells, from, to);
        if (cost < best - 1e-9) {
          best = cost;
          for (const one of freed) one.best.set(one.row.subarray(from, to), from);
        }
      }
      this.#movePrices(cells, freed.length, round);
    }
    for (const { person } of freed) rows.shiftCover(person, from, to, 1);
    if (best === Infinity) return;
    for (const { person, best: row } of freed) rows.setDays(person, from, to, row);
    this.#polish(freed, from, to, part);
    if (rows.cost > costBefore + 1e-9)
      for (const { person, before } of freed) rows.setDays(person, 0, days, before);
    else for (const { person } of freed) this.#gaps.measure(person);
  }

  /** Cells that some option of the days covers. */
  #cellsOf(from: number, to: number): Int32Array {
    const { options: width, cover } = this.#rows.problem;
    const cells: number[] = [];
    for (let e = cover.first[from * width]!; e < cover.first[to * width]!; e++) {
      const cell = cover.list[e]!;
      if (this.#isMarked[cell] === 1) continue;
      this.#isMarked[cell] = 1;
      cells.push(cell);
    }
    for (const cell of cells) this.#isMarked[cell] = 0;
    return Int32Array.from(cells);
  }

  /** Prices to begin with: near those of the bound, and within what the first and the last of the freed would save. */
  #setPrices(cells: Int32Array, count: number): void {
    const { cover } = this.#rows.problem;
    for (const cell of cells) {
      const others = this.#rows.people[cell]!;
      this.#others[cell] = others;
      const worth = this.#bound?.prices.worth[cell] ?? PLAIN_WORTH * this.#scale;
      const noise = (this.#next() / 4294967296 - 0.5) * NOISE * this.#scale;
      const most = cellCost(cover, cell, others) - cellCost(cover, cell, others + 1);
      const least =
        cellCost(cover, cell, others + count - 1) - cellCost(cover, cell, others + count);
      this.#worth[cell] = Math.min(most, Math.max(least, worth + noise));
      this.#push[cell] = 0;
    }
  }

  /** The cheapest row of each of the freed at the prices: the bound that they make, and whether they are legal. */
  #priceRows(
    freed: readonly Freed[],
    cells: Int32Array,
    from: number,
    to: number,
    part: RowWindow | undefined,
  ): { readonly bound: number; readonly isLegal: boolean } | undefined {
    const { problem } = this.#rows;
    const { options: width, cover, people } = problem;
    const solver = this.#solver;
    priceOptions(cover, this.#worth, this.#ofCover, from * width, to * width);
    let bound = 0;
    for (const cell of cells) {
      const count = this.#bestCount(cell, freed.length);
      bound += cellCost(cover, cell, this.#others[cell]! + count) + this.#worth[cell]! * count;
      this.#used[cell] = 0;
    }
    let isLegal = true;
    const work = solver.work;
    for (const { person, row, counters, outside, countPrices } of freed) {
      this.#prices.set(this.#ofCover.subarray(from * width, to * width), from * width);
      for (const [i, c] of counters.entries())
        addCount(
          problem,
          people[person]!.counters[c]!.counts,
          countPrices[i]!,
          this.#prices,
          from,
          to,
        );
      this.#addBurdens(person, this.#prices);
      const cost = solver.solve(person, this.#prices, part);
      if (cost === Infinity) return undefined;
      bound += cost;
      row.set(solver.row.subarray(from, to), from);
      for (let day = from; day < to; day++) {
        const key = day * width + row[day]!;
        for (let e = cover.first[key]!; e < cover.first[key + 1]!; e++)
          this.#used[cover.list[e]!]!++;
      }
      for (const [i, c] of counters.entries()) {
        const { counts, least, most } = people[person]!.counters[c]!;
        let count = outside[i]!;
        for (let day = from; day < to; day++) count += counts[row[day]!]!;
        const price = countPrices[i]!;
        bound -= price * ((price > 0 ? most : least) - outside[i]!);
        if (count > most || count < least) isLegal = false;
        countPrices[i] = this.#movedCountPrice(price, count, least, most);
      }
    }
    this.#meter.entries(solver.work - work);
    return { bound: this.#rows.burdens > 0 ? -Infinity : bound, isLegal };
  }

  /** The number of the freed on a cell that costs least where each is paid its worth. */
  #bestCount(cell: number, most: number): number {
    const { cover } = this.#rows.problem;
    const others = this.#others[cell]!;
    let count = 0;
    let now = cellCost(cover, cell, others);
    while (count < most) {
      const next = cellCost(cover, cell, others + count + 1);
      if (next - now + this.#worth[cell]! >= 0) break;
      now = next;
      count++;
    }
    return count;
  }

  #movedCountPrice(price: number, count: number, least: number, most: number): number {
    const rise = COUNT_RISE * this.#perPerson;
    const fall = COUNT_FALL * this.#perPerson;
    if (count > most) return price + rise * (count - most);
    if (count < least) return price - rise * (least - count);
    if (price > 0 && count < most) return Math.max(0, price - fall);
    if (price < 0 && count > least) return Math.min(0, price + fall);
    return price;
  }

  #movePrices(cells: Int32Array, count: number, round: number): void {
    const { cover } = this.#rows.problem;
    const step = FIRST_STEP * this.#scale * pow(LAST_STEP / FIRST_STEP, round / ROUNDS);
    for (const cell of cells) {
      const others = this.#others[cell]!;
      const most = cellCost(cover, cell, others) - cellCost(cover, cell, others + 1);
      const least =
        cellCost(cover, cell, others + count - 1) - cellCost(cover, cell, others + count);
      if (most === least) continue;
      const missing = this.#bestCount(cell, count) - this.#used[cell]!;
      this.#push[cell] = INERTIA * this.#push[cell]! + (1 - INERTIA) * missing;
      const worth = this.#worth[cell]! + step * this.#push[cell]!;
      this.#worth[cell] = Math.min(most, Math.max(least, worth));
    }
  }

  /** What burdens cost a person, as far as a line beside what is borne now tells. */
  #addBurdens(person: number, prices: Float64Array): void {
    const rows = this.#rows;
    const { burdens } = rows.problem.people[person]!;
    for (let b = 0; b < burdens.length; b++) {
      const { worth, costs } = burdens[b]!;
      const borne = rows.borne[person * rows.burdens + b]!;
      const [fewer, more] = [Math.max(0, borne - 1), Math.min(costs.length - 1, borne + 1)];
      addBurden(worth, (costs[more]! - costs[fewer]!) / Math.max(1, more - fewer), prices);
    }
  }

  /** What rows of the freed cost, with the cells of the days. */
  #costOf(
    rowsOf: readonly Uint8Array[],
    freed: readonly Freed[],
    cells: Int32Array,
    from: number,
    to: number,
  ): number {
    const rows = this.#rows;
    const { days, options: width, cover, people } = rows.problem;
    for (const cell of cells) this.#used[cell] = 0;
    let cost = 0;
    for (const [i, { person, before }] of freed.entries()) {
      const { costs, burdens } = people[person]!;
      const row = rowsOf[i]!;
      for (let day = from; day < to; day++) {
        const key = day * width + row[day]!;
        cost += costs[key]!;
        for (let e = cover.first[key]!; e < cover.first[key + 1]!; e++)
          this.#used[cover.list[e]!]!++;
      }
      for (let b = 0; b < burdens.length; b++) {
        const { worth, costs: costsOf } = burdens[b]!;
        let borne = 0;
        for (let day = 0; day < days; day++) {
          const option = day >= from && day < to ? row[day]! : before[day]!;
          borne += worth[day * width + option]!;
        }
        cost += costsOf[borne]!;
      }
    }
    for (const cell of cells)
      cost += cellCost(cover, cell, this.#others[cell]! + this.#used[cell]!);
    return cost;
  }

  /** One by one the freed take the best row beside all others, until nobody finds a better one. */
  #polish(freed: readonly Freed[], from: number, to: number, part: RowWindow | undefined): void {
    const rows = this.#rows;
    const { problem } = rows;
    const { days, options: width, people } = problem;
    let idle = 0;
    for (let turn = 0; idle < freed.length && turn < 4 * freed.length; turn++) {
      const { person, row } = freed[turn % freed.length]!;
      const { costs } = people[person]!;
      idle++;
      rows.shiftCover(person, from, to, -1);
      rows.priceCover(1, this.#prices, from * width, to * width);
      rows.shiftCover(person, from, to, 1);
      let now = 0;
      this.#addBurdens(person, this.#prices);
      for (let day = from; day < to; day++) {
        const key = day * width + rows.options[person * days + day]!;
        now += this.#prices[key]! + costs[key]!;
      }
      const work = this.#solver.work;
      const isFound = findLegalRow(problem, this.#solver, person, this.#prices, part, now - 1e-9);
      this.#meter.entries(this.#solver.work - work);
      if (!isFound) continue;
      const before = rows.cost;
      row.set(rows.options.subarray(person * days, (person + 1) * days));
      const own = row.slice();
      rows.setDays(person, from, to, this.#solver.row);
      if (rows.cost > before - 1e-9) rows.setDays(person, from, to, own);
      else idle = 0;
    }
  }
}
