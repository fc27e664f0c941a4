import { priceOptions } from './cover-prices.ts';
import type { RosterRows } from './roster-rows.ts';
import { priceForPerson, type RowBound } from './row-bound.ts';
import type { RowSolver } from './row-solver.ts';
import type { WorkMeter } from './work-meter.ts';

/** Share of the draws that go by the gaps. */
const GUIDED = 0.8;

/** Everybody has some chance beside the gap, in units of the objective. */
const SOME_CHANCE = 0.3;

/**
 * Where the gap between a roster and its bound lies: by how much each person's row costs more, at the prices of the
 * bound, than the cheapest one. Without a bound all people are alike.
 */
export class RowGaps {
  readonly #rows: RosterRows;
  readonly #prices: readonly Float64Array[] | undefined;
  readonly #floor: Float64Array;
  readonly #gap: Float64Array;

  /** The solver is the one that the bound was found with. */
  constructor(rows: RosterRows, solver: RowSolver, meter: WorkMeter, bound: RowBound | undefined) {
    const { days, options, people, cover } = rows.problem;
    this.#rows = rows;
    this.#floor = new Float64Array(people.length);
    this.#gap = new Float64Array(people.length);
    if (bound === undefined) return;
    const ofCover = new Float64Array(days * options);
    priceOptions(cover, bound.prices.worth, ofCover);
    this.#prices = people.map((own, person) => {
      if (bound.prices.ofCounts.length === 0 && own.burdens.length === 0) return ofCover;
      const prices = new Float64Array(days * options);
      priceForPerson(rows.problem, solver.uncounted(person), bound.prices, person, ofCover, prices);
      return prices;
    });
    for (let person = 0; person < people.length; person++) {
      const work = solver.work;
      this.#floor[person] = solver.solve(person, this.#prices[person]!);
      meter.entries(solver.work - work);
      this.measure(person);
    }
  }

  /** Measures a person's gap afresh. */
  measure(person: number): void {
    if (this.#prices === undefined) return;
    const { days, options: width, people } = this.#rows.problem;
    const prices = this.#prices[person]!;
    let cost = this.#rows.ruleCost(person) - this.#floor[person]!;
    for (let day = 0; day < days; day++) {
      const key = day * width + this.#rows.options[person * days + day]!;
      cost += people[person]!.costs[key]! + prices[key]!;
    }
    this.#gap[person] = Math.max(0, cost);
  }

  /** A person by chance, mostly one with a large gap. */
  draw(next: () => number): number {
    const people = this.#gap.length;
    if (this.#prices === undefined || next() >= GUIDED * 4294967296)
      return Math.floor((next() / 4294967296) * people);
    let sum = 0;
    for (let p = 0; p < people; p++) sum += this.#gap[p]! + SOME_CHANCE;
    let left = (next() / 4294967296) * sum;
    for (let p = 0; p < people; p++) {
      left -= this.#gap[p]! + SOME_CHANCE;
      if (left <= 0) return p;
    }
    return people - 1;
  }
}
