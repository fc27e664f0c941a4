import type { Burdens } from './burdens.ts';
import type { ChoiceWorths } from './choice-worths.ts';
import type { CrewWalk } from './crew-walk.ts';

/**
 * What crews have of each burden a week, and what it costs that they are apart: the square of each
 * crew's distance from the mean of all people of its contract, for each of its people.
 */
export class CrewBurdens {
  /** By burden, then weekday and shift. */
  readonly #tables: readonly Float64Array[];
  /** By contract, then burden. */
  readonly #means: readonly Float64Array[];
  /** What the crew looked at last has a week. */
  readonly #shares: Float64Array;
  readonly #shifts: number;
  /** Crews of each contract. */
  readonly #crews: Int32Array;

  constructor(
    burdens: Burdens,
    shifts: number,
    contracts: number,
    public weight: number,
  ) {
    this.#shifts = shifts;
    this.#crews = new Int32Array(contracts);
    this.#tables = burdens.map((burden) =>
      Float64Array.from({ length: 7 * shifts }, (_, at) =>
        burden(Math.floor(at / shifts), at % shifts),
      ),
    );
    this.#means = Array.from({ length: contracts }, () => new Float64Array(burdens.length));
    this.#shares = new Float64Array(burdens.length);
  }

  /** Takes the means of all people afresh. */
  average(crews: readonly CrewWalk[]): void {
    const people = this.#means.map(() => 0);
    this.#crews.fill(0);
    for (const means of this.#means) means.fill(0);
    for (const walk of crews) {
      const means = this.#means[walk.contract]!;
      this.#share(walk);
      this.#crews[walk.contract]!++;
      people[walk.contract]! += walk.weeks;
      for (let k = 0; k < means.length; k++) means[k]! += this.#shares[k]! * walk.weeks;
    }
    for (const [contract, means] of this.#means.entries())
      for (let k = 0; k < means.length; k++) means[k]! /= people[contract]! || 1;
  }

  /** What it costs that a crew is as far from the mean as it is. One crew alone is the mean. */
  load(walk: CrewWalk): number {
    if (this.#crews[walk.contract]! < 2) return 0;
    const means = this.#means[walk.contract]!;
    this.#share(walk);
    let sum = 0;
    for (let k = 0; k < means.length; k++) {
      const apart = this.#shares[k]! - means[k]!;
      sum += apart * apart;
    }
    return this.weight * walk.weeks * sum;
  }

  /** Puts the price of burdens on the choices of a weekday, for the crew that `load` has looked at. */
  price(weekday: number, contract: number, { worths, shifts }: ChoiceWorths): void {
    if (this.#crews[contract]! < 2) return;
    const means = this.#means[contract]!;
    const worth = worths[weekday]!;
    const shift = shifts[weekday]!;
    for (let k = 0; k < means.length; k++) {
      const price = 2 * this.weight * (this.#shares[k]! - means[k]!);
      const table = this.#tables[k]!;
      for (let c = 0; c < worth.length; c++) {
        if (shift[c]! >= 0) worth[c]! -= price * table[weekday * this.#shifts + shift[c]!]!;
      }
    }
  }

  /** The most less the least of all crews of a contract in the burden in which they are farthest apart. */
  spread(crews: readonly CrewWalk[]): number {
    let widest = 0;
    for (const [contract, means] of this.#means.entries()) {
      const least = means.map(() => Infinity);
      const most = means.map(() => -Infinity);
      for (const walk of crews) {
        if (walk.contract !== contract) continue;
        this.#share(walk);
        for (let k = 0; k < least.length; k++) {
          least[k] = Math.min(least[k]!, this.#shares[k]!);
          most[k] = Math.max(most[k]!, this.#shares[k]!);
        }
      }
      for (let k = 0; k < least.length; k++) widest = Math.max(widest, most[k]! - least[k]!);
    }
    return widest;
  }

  #share({ shifts, weeks }: CrewWalk): void {
    for (let k = 0; k < this.#tables.length; k++) {
      const table = this.#tables[k]!;
      let sum = 0;
      for (let day = 0, weekday = 0; day < shifts.length; day++) {
        if (shifts[day]! >= 0) sum += table[weekday * this.#shifts + shifts[day]!]!;
        weekday = weekday === 6 ? 0 : weekday + 1;
      }
      this.#shares[k] = sum / weeks;
    }
  }
}
