import { pow } from '../../../math/elementary/pow.ts';
import { priceOptions, priceScale } from './cover-prices.ts';
import type { RosterRows } from './roster-rows.ts';
import type { RowBound } from './row-bound.ts';
import { cellCost } from './row-problem.ts';

/** How often the prices of freed people are changed, and by how much of a missing person's price first and last. */
export const ROUNDS = 40;
const FIRST_STEP = 0.08;
const LAST_STEP = 0.005;
const INERTIA = 0.6;

/** How far prices lie apart from those of the bound at first, and how fast those of counts rise and fall. */
const NOISE = 0.06;
const COUNT_RISE = 0.02;
const COUNT_FALL = 0.005;

/** The worth of a person where no bound says it, as a share of what a missing one costs. */
const PLAIN_WORTH = 0.05;

/**
 * What one of the freed people is worth on each cell beside those who are not freed: prices that move until as many of
 * the freed come as it pays to have.
 */
export class FreedPrices {
  readonly #rows: RosterRows;
  readonly #bound: RowBound | undefined;
  readonly #perPerson: number;
  readonly #scale: number;
  readonly #worth: Float64Array;
  readonly #push: Float64Array;
  /** People on each cell without those who are freed, and how many of these are on it. */
  readonly #others: Int32Array;
  readonly #used: Int32Array;
  readonly #isMarked: Uint8Array;

  constructor(rows: RosterRows, bound: RowBound | undefined) {
    const { cover } = rows.problem;
    this.#rows = rows;
    this.#bound = bound;
    const { perCell, cellsOfShift } = priceScale(cover);
    this.#perPerson = perCell;
    this.#scale = perCell / cellsOfShift;
    this.#worth = new Float64Array(cover.cells);
    this.#push = new Float64Array(cover.cells);
    this.#others = new Int32Array(cover.cells);
    this.#used = new Int32Array(cover.cells);
    this.#isMarked = new Uint8Array(cover.cells);
  }

  /** Cells that some option of the days covers. */
  cellsOf(from: number, to: number): Int32Array {
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

  /**
   * Prices to begin with, of so many freed people who are on no cell now: near those of the bound, and within what the
   * first and the last of them would save.
   */
  begin(cells: Int32Array, count: number, next: () => number): void {
    for (const cell of cells) {
      this.#others[cell] = this.#rows.people[cell]!;
      const worth = this.#bound?.prices.worth[cell] ?? PLAIN_WORTH * this.#scale;
      const noise = (next() / 4294967296 - 0.5) * NOISE * this.#scale;
      const [least, most] = this.#savings(cell, count);
      this.#worth[cell] = Math.min(most, Math.max(least, worth + noise));
      this.#push[cell] = 0;
    }
  }

  /** What options of the days are worth, into an array of them. */
  priceOptions(from: number, to: number, into: Float64Array): void {
    const { options: width, cover } = this.#rows.problem;
    priceOptions(cover, this.#worth, into, from * width, to * width);
  }

  /** What cells cost at least, each with as many of the freed as pay, who are paid their worth. */
  bound(cells: Int32Array, count: number): number {
    const { cover } = this.#rows.problem;
    let bound = 0;
    for (const cell of cells) {
      const best = this.#bestCount(cell, count);
      bound += cellCost(cover, cell, this.#others[cell]! + best) + this.#worth[cell]! * best;
    }
    return bound;
  }

  /** Nobody of the freed is on any cell. */
  clear(cells: Int32Array): void {
    for (const cell of cells) this.#used[cell] = 0;
  }

  /** One of the freed works the days of a row. */
  use(row: Uint8Array, from: number, to: number): void {
    const { options: width, cover } = this.#rows.problem;
    for (let day = from; day < to; day++) {
      const key = day * width + row[day]!;
      for (let e = cover.first[key]!; e < cover.first[key + 1]!; e++) this.#used[cover.list[e]!]!++;
    }
  }

  /** What cells cost with those of the freed who are on them. */
  cost(cells: Int32Array): number {
    const { cover } = this.#rows.problem;
    let cost = 0;
    for (const cell of cells)
      cost += cellCost(cover, cell, this.#others[cell]! + this.#used[cell]!);
    return cost;
  }

  /** Prices rise where fewer of the freed are than pay, and fall where more are; less from round to round. */
  move(cells: Int32Array, count: number, round: number): void {
    const step = FIRST_STEP * this.#scale * pow(LAST_STEP / FIRST_STEP, round / ROUNDS);
    for (const cell of cells) {
      const [least, most] = this.#savings(cell, count);
      if (most === least) continue;
      const missing = this.#bestCount(cell, count) - this.#used[cell]!;
      this.#push[cell] = INERTIA * this.#push[cell]! + (1 - INERTIA) * missing;
      const worth = this.#worth[cell]! + step * this.#push[cell]!;
      this.#worth[cell] = Math.min(most, Math.max(least, worth));
    }
  }

  /** The price of a counter that is not in the state, after a row with so many. */
  movedCountPrice(price: number, count: number, least: number, most: number): number {
    const rise = COUNT_RISE * this.#perPerson;
    const fall = COUNT_FALL * this.#perPerson;
    if (count > most) return price + rise * (count - most);
    if (count < least) return price - rise * (least - count);
    if (price > 0 && count < most) return Math.max(0, price - fall);
    if (price < 0 && count > least) return Math.min(0, price + fall);
    return price;
  }

  /** What the last and the first of so many more people on a cell save. */
  #savings(cell: number, count: number): readonly [least: number, most: number] {
    const { cover } = this.#rows.problem;
    const others = this.#others[cell]!;
    const last = others + count;
    return [
      cellCost(cover, cell, last - 1) - cellCost(cover, cell, last),
      cellCost(cover, cell, others) - cellCost(cover, cell, others + 1),
    ];
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
}
