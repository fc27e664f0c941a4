/** Intervals that a page holds: no array is copied when a history grows. */
const BITS = 12;
const PAGE = 1 << BITS;

/** A count beyond what fits tells no more than that there are many. */
const MOST_ROWS = 0xffff;

/** Intervals in turn. */
export interface FoldPage {
  readonly rows: Uint16Array;
  /** The first numbers of each interval. */
  readonly sums: Float64Array;
  /** The rare numbers of each interval; absent while all of them are 0. */
  rare?: Float64Array;
}

/** Sums of one queue by interval: some numbers for each, and how many rows they are of. */
export class QueueFold {
  readonly #width: number;
  readonly #rare: number;
  readonly #pages: FoldPage[] = [];

  /**
   * @param width - Numbers of an interval.
   * @param rare - So many of them, the last ones, are 0 in most files, and take no memory till one is not.
   */
  constructor(width: number, rare: number) {
    this.#width = width - rare;
    this.#rare = rare;
  }

  rows(slot: number): number {
    return this.#pages[slot >>> BITS]?.rows[slot & (PAGE - 1)] ?? 0;
  }

  at(slot: number, index: number): number {
    const page = this.#pages[slot >>> BITS];
    return page === undefined ? 0 : this.#numberOf(page, slot & (PAGE - 1), index);
  }

  /** Pages of intervals. */
  forEachPage(each: (page: FoldPage) => void): void {
    for (const page of this.#pages) each(page);
  }

  /** Marks the intervals that have rows. */
  markUsed(isUsed: Uint8Array): void {
    for (const [index, { rows }] of this.#pages.entries()) {
      const first = index * PAGE;
      const { length } = isUsed;
      for (let i = 0; i < PAGE && first + i < length; i++) if (rows[i]! > 0) isUsed[first + i] = 1;
    }
  }

  /** Adds what a row says. */
  add(slot: number, values: Float64Array): void {
    const page = this.#page(slot >>> BITS);
    const at = slot & (PAGE - 1);
    if (page.rows[at]! < MOST_ROWS) page.rows[at]!++;
    const width = this.#width;
    const start = at * width;
    for (let i = 0; i < width; i++) {
      const value = values[i]!;
      if (value !== 0) page.sums[start + i]! += value;
    }
    for (let i = width; i < values.length; i++) {
      const value = values[i]!;
      if (value !== 0) this.#rareOf(page)[at * this.#rare + i - width]! += value;
    }
  }

  /** Adds all that another has. */
  addAll(other: QueueFold): void {
    for (const [index, { sums, rows, rare }] of other.#pages.entries()) {
      const into = this.#page(index);
      const [intoRows, intoSums] = [into.rows, into.sums];
      for (let i = 0; i < rows.length; i++) {
        const count = intoRows[i]! + rows[i]!;
        intoRows[i] = Math.min(count, MOST_ROWS);
      }
      for (let i = 0; i < sums.length; i++) intoSums[i] = intoSums[i]! + sums[i]!;
      if (rare === undefined) continue;
      const intoRare = this.#rareOf(into);
      for (let i = 0; i < rare.length; i++) intoRare[i] = intoRare[i]! + rare[i]!;
    }
  }

  /** Whether the sums are what one row says. */
  is(slot: number, values: Float64Array): boolean {
    const page = this.#page(slot >>> BITS);
    for (let i = 0; i < values.length; i++) {
      if (this.#numberOf(page, slot & (PAGE - 1), i) !== values[i]) return false;
    }
    return true;
  }

  /** Takes an interval out. */
  clear(slot: number): void {
    const page = this.#page(slot >>> BITS);
    const at = slot & (PAGE - 1);
    page.rows[at] = 0;
    page.sums.fill(0, at * this.#width, (at + 1) * this.#width);
    page.rare?.fill(0, at * this.#rare, (at + 1) * this.#rare);
  }

  #numberOf({ sums, rare }: FoldPage, at: number, index: number): number {
    const width = this.#width;
    return index < width
      ? sums[at * width + index]!
      : (rare?.[at * this.#rare + index - width] ?? 0);
  }

  #rareOf(page: FoldPage): Float64Array {
    page.rare ??= new Float64Array(PAGE * this.#rare);
    return page.rare;
  }

  #page(index: number): FoldPage {
    while (this.#pages.length <= index) {
      const sums = new Float64Array(PAGE * this.#width);
      this.#pages.push({ sums, rows: new Uint16Array(PAGE) });
    }
    return this.#pages[index]!;
  }
}
