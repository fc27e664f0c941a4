import type { RosterRows } from './roster-rows.ts';
import type { RowCover } from './row-problem.ts';

/**
 * What one more and one fewer person on each option of a day costs while a roster is annealed: kept up to date from
 * change to change, with the price of missing people softened for a while.
 */
export class SoftCover {
  readonly #rows: RosterRows;
  /** By key where each option covers one cell of its own, else by cell: what one more, and one fewer, costs. */
  readonly #more: Float64Array;
  readonly #fewer: Float64Array;
  #softness = 1;
  /** Cells on which somebody is missing, in no order, and the place of each in the list, or -1. */
  readonly #short: Int32Array;
  #shorts = 0;
  readonly #placeOf: Int32Array;
  /** Keys that cover each cell: from `keysFrom[cell]` up to `keysFrom[cell + 1]` in `keys`. */
  readonly #keysFrom: Int32Array;
  readonly #keys: Int32Array;

  constructor(rows: RosterRows) {
    const { cover } = rows.problem;
    this.#rows = rows;
    this.#short = new Int32Array(cover.cells);
    this.#placeOf = new Int32Array(cover.cells).fill(-1);
    const { from, keys } = keysOfCells(cover);
    this.#keysFrom = from;
    this.#keys = keys;
    const places = cover.isPlain ? cover.first.length - 1 : cover.cells;
    this.#more = new Float64Array(places);
    this.#fewer = new Float64Array(places);
    this.setSoftness(1);
  }

  /** Sets what a missing person costs, as a share of its price. */
  setSoftness(softness: number): void {
    this.#softness = softness;
    for (let cell = 0; cell < this.#short.length; cell++) this.#touch(cell);
  }

  /** What it costs that somebody has another option on a day, if each option covers one cell of its own. */
  plainChange(was: number, is: number): number {
    return this.#fewer[was]! + this.#more[is]!;
  }

  /** Makes the change, and says what it costs; options are keys `day * options + option`. */
  apply(was: number, is: number): number {
    return this.add(was, -1) + this.add(is, 1);
  }

  add(key: number, change: 1 | -1): number {
    const { first, list, isPlain } = this.#rows.problem.cover;
    const { people } = this.#rows;
    let cost = 0;
    for (let e = first[key]!; e < first[key + 1]!; e++) {
      const cell = list[e]!;
      const place = isPlain ? key : cell;
      cost += change > 0 ? this.#more[place]! : this.#fewer[place]!;
      people[cell]! += change;
      this.#touch(cell);
    }
    return cost;
  }

  /**
   * Something that would cover a cell on which somebody is missing, by chance: a key, or -1 where nobody is. The later a
   * cell came into the list, the likelier it is drawn: cells that nobody can cover are the ones that stay.
   */
  drawMissing(next: () => number): number {
    if (this.#shorts === 0) return -1;
    const chance = next() / 4294967296;
    const fromLast = Math.floor(chance * chance * this.#shorts);
    const cell = this.#short[this.#shorts - 1 - fromLast]!;
    const first = this.#keysFrom[cell]!;
    const count = this.#keysFrom[cell + 1]! - first;
    if (count === 0) return -1;
    return this.#keys[count === 1 ? first : first + Math.floor((next() / 4294967296) * count)]!;
  }

  #note(cell: number, isShort: boolean): void {
    const place = this.#placeOf[cell]!;
    if (isShort === place >= 0) return;
    if (isShort) {
      this.#placeOf[cell] = this.#shorts;
      this.#short[this.#shorts++] = cell;
      return;
    }
    const last = this.#short[--this.#shorts]!;
    this.#short[place] = last;
    this.#placeOf[last] = place;
    this.#placeOf[cell] = -1;
  }

  #touch(cell: number): void {
    const people = this.#rows.people[cell]!;
    this.#note(cell, people < this.#rows.problem.cover.wanted[cell]!);
    const now = this.#costOf(cell, people);
    const place = this.#placeOfCost(cell);
    if (place < 0) return;
    this.#more[place] = this.#costOf(cell, people + 1) - now;
    this.#fewer[place] = people > 0 ? this.#costOf(cell, people - 1) - now : 0;
  }

  /** Where what a cell costs is written; -1 where nothing covers it. */
  #placeOfCost(cell: number): number {
    if (!this.#rows.problem.cover.isPlain) return cell;
    const first = this.#keysFrom[cell]!;
    return first < this.#keysFrom[cell + 1]! ? this.#keys[first]! : -1;
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

/** For each cell what covers it: the cells of keys, read the other way. */
function keysOfCells({ cells, first, list }: RowCover) {
  const from = new Int32Array(cells + 1);
  for (const cell of list) from[cell + 1]!++;
  for (let cell = 0; cell < cells; cell++) from[cell + 1]! += from[cell]!;
  const at = from.slice();
  const keys = new Int32Array(list.length);
  for (let key = 0; key + 1 < first.length; key++)
    for (let e = first[key]!; e < first[key + 1]!; e++) keys[at[list[e]!]!++] = key;
  return { from, keys };
}
