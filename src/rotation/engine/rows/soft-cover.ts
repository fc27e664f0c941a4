import type { RosterRows } from './roster-rows.ts';

/**
 * What one more and one fewer person on each option of a day costs while a roster is annealed: kept up to date from
 * change to change, with the price of missing people softened for a while.
 */
export class SoftCover {
  readonly #rows: RosterRows;
  /** By cell: what one more, and one fewer, costs. */
  readonly #more: Float64Array;
  readonly #fewer: Float64Array;
  #softness = 1;

  constructor(rows: RosterRows) {
    this.#rows = rows;
    this.#more = new Float64Array(rows.problem.cover.cells);
    this.#fewer = new Float64Array(rows.problem.cover.cells);
    this.setSoftness(1);
  }

  /** Sets what a missing person costs, as a share of its price. */
  setSoftness(softness: number): void {
    this.#softness = softness;
    for (let cell = 0; cell < this.#more.length; cell++) this.#touch(cell);
  }

  /** What it costs that somebody has another option on a day, if each option covers one cell of its own. */
  plainChange(was: number, is: number): number {
    const { first, list } = this.#rows.problem.cover;
    let cost = 0;
    if (first[was + 1]! > first[was]!) cost += this.#fewer[list[first[was]!]!]!;
    if (first[is + 1]! > first[is]!) cost += this.#more[list[first[is]!]!]!;
    return cost;
  }

  /** Makes the change, and says what it costs; options are keys `day * options + option`. */
  apply(was: number, is: number): number {
    return this.add(was, -1) + this.add(is, 1);
  }

  add(key: number, change: 1 | -1): number {
    const { first, list } = this.#rows.problem.cover;
    const { people } = this.#rows;
    let cost = 0;
    for (let e = first[key]!; e < first[key + 1]!; e++) {
      const cell = list[e]!;
      cost += change > 0 ? this.#more[cell]! : this.#fewer[cell]!;
      people[cell]! += change;
      this.#touch(cell);
    }
    return cost;
  }

  #touch(cell: number): void {
    const people = this.#rows.people[cell]!;
    const now = this.#costOf(cell, people);
    this.#more[cell] = this.#costOf(cell, people + 1) - now;
    this.#fewer[cell] = people > 0 ? this.#costOf(cell, people - 1) - now : 0;
  }

  #costOf(cell: number, people: number): number {
    const { wanted, least, most, missing, surplus, beyondLeast, beyondMost } =
      this.#rows.problem.cover;
    const short = wanted[cell]! - people;
    let cost = short > 0 ? short * missing[cell]! * this.#softness : -short * surplus[cell]!;
    if (people < least[cell]!)
      cost += (least[cell]! - people) * beyondLeast[cell]! * this.#softness;
    else if (people > most[cell]!) cost += (people - most[cell]!) * beyondMost[cell]!;
    return cost;
  }
}
