import { sfc32 } from '../../../core/random.ts';
import { addBurden, addCount } from './cover-prices.ts';
import { FreedPrices, ROUNDS } from './freed-prices.ts';
import { findLegalRow } from './legal-row.ts';
import type { RosterRows } from './roster-rows.ts';
import type { RowBound } from './row-bound.ts';
import type { RowGaps } from './row-gaps.ts';
import type { RowProblem } from './row-problem.ts';
import type { RowSolver } from './row-solver.ts';
import type { RowWindow } from './row-window.ts';
import type { WorkMeter } from './work-meter.ts';

/** People who are freed together. */
const FEWEST = 2;
const MOST = 6;

/** Weeks that are freed at once where a row has more than one week more. */
const WEEKS = 5;

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
  readonly #leastGain: number;
  readonly #edges: readonly number[];
  readonly #worths: FreedPrices;
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
    const { days, options, isMonday } = rows.problem;
    this.#rows = rows;
    this.#solver = solver;
    this.#meter = meter;
    this.#next = sfc32(seed);
    this.#gaps = gaps;
    this.#leastGain = leastGain;
    const mondays = [...isMonday.keys()].filter((day) => day > 0 && isMonday[day] === 1);
    this.#edges = [0, ...mondays, days];
    this.#worths = new FreedPrices(rows, bound);
    this.#ofCover = new Float64Array(days * options);
    this.#prices = new Float64Array(days * options);
  }

  /** Everybody in turn takes the best row beside all others, until nobody finds a better one or the steps are used up. */
  polish(): void {
    const { people, days } = this.#rows.problem;
    const all = people.map((_, person) => this.#freed(person, 0, days));
    this.#polish(all, 0, days, undefined);
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
    const cells = this.#worths.cellsOf(from, to);
    for (const { person } of freed) rows.shiftCover(person, from, to, -1);
    this.#worths.begin(cells, freed.length, this.#next);
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
      this.#worths.move(cells, freed.length, round);
    }
    for (const { person } of freed) rows.shiftCover(person, from, to, 1);
    if (best === Infinity) return;
    for (const { person, best: row } of freed) rows.setDays(person, from, to, row);
    this.#polish(freed, from, to, part);
    if (rows.cost > costBefore + 1e-9)
      for (const { person, before } of freed) rows.setDays(person, 0, days, before);
    else for (const { person } of freed) this.#gaps.measure(person);
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
    const { options: width, people } = problem;
    const solver = this.#solver;
    this.#worths.priceOptions(from, to, this.#ofCover);
    let bound = this.#worths.bound(cells, freed.length);
    this.#worths.clear(cells);
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
      this.#worths.use(row, from, to);
      for (const [i, c] of counters.entries()) {
        const { counts, least, most } = people[person]!.counters[c]!;
        let count = outside[i]!;
        for (let day = from; day < to; day++) count += counts[row[day]!]!;
        const price = countPrices[i]!;
        bound -= price * ((price > 0 ? most : least) - outside[i]!);
        if (count > most || count < least) isLegal = false;
        countPrices[i] = this.#worths.movedCountPrice(price, count, least, most);
      }
    }
    this.#meter.entries(solver.work - work);
    return { bound: this.#rows.burdens > 0 ? -Infinity : bound, isLegal };
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
    const { days, options: width, people } = rows.problem;
    this.#worths.clear(cells);
    let cost = 0;
    for (const [i, { person, before }] of freed.entries()) {
      const { costs, burdens } = people[person]!;
      const row = rowsOf[i]!;
      for (let day = from; day < to; day++) {
        cost += costs[day * width + row[day]!]!;
      }
      cost += rows.ruleCostFrom(person, from, rows.nodeAt(person, from), to, row);
      this.#worths.use(row, from, to);
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
    return cost + this.#worths.cost(cells);
  }

  /** One by one the freed take the best row beside all others, until nobody finds a better one. */
  #polish(freed: readonly Freed[], from: number, to: number, part: RowWindow | undefined): void {
    const rows = this.#rows;
    const { problem } = rows;
    const { days, options: width, people } = problem;
    let idle = 0;
    for (let turn = 0; idle < freed.length && turn < 4 * freed.length; turn++) {
      if (this.#meter.exhausted) return;
      const { person, row } = freed[turn % freed.length]!;
      const { costs } = people[person]!;
      idle++;
      rows.shiftCover(person, from, to, -1);
      rows.priceCover(1, this.#prices, from * width, to * width);
      rows.shiftCover(person, from, to, 1);
      let now = rows.ruleCostFrom(person, from, rows.nodeAt(person, from));
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
