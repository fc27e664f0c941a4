/** Intervals that a page holds: no array is copied when a history grows. */
const BITS = 12;
const PAGE = 1 << BITS;

/** A count beyond what fits tells no more than that there are many. */
const MOST_ROWS = 0xffff;

/** Sums of one queue by interval: some numbers for each, and how many rows they are of. */
export class QueueFold {
  readonly #width: number;
  readonly #pages: { readonly sums: Float64Array; readonly rows: Uint16Array }[] = [];

  /** @param width - Numbers of an interval. */
  constructor(width: number) {
    this.#width = width;
  }

  rows(slot: number): number {
    return this.#pages[slot >>> BITS]?.rows[slot & (PAGE - 1)] ?? 0;
  }

  at(slot: number, index: number): number {
    const page = this.#pages[slot >>> BITS];
    return page === undefined ? 0 : page.sums[(slot & (PAGE - 1)) * this.#width + index]!;
  }

  /** Pages of intervals: the rows of each interval, and their sums, `width` for each. */
  forEachPage(each: (rows: Uint16Array, sums: Float64Array) => void): void {
    for (const { rows, sums } of this.#pages) each(rows, sums);
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
    const start = at * this.#width;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (value !== 0) page.sums[start + i]! += value;
    }
  }

  /** Adds all that another has. */
  addAll(other: QueueFold): void {
    for (const [index, { sums, rows }] of other.#pages.entries()) {
      const into = this.#page(index);
      const [intoRows, intoSums] = [into.rows, into.sums];
      for (let i = 0; i < rows.length; i++) {
        const count = intoRows[i]! + rows[i]!;
        intoRows[i] = Math.min(count, MOST_ROWS);
      }
      for (let i = 0; i < sums.length; i++) intoSums[i] = intoSums[i]! + sums[i]!;
    }
  }

  /** Whether the sums are what one row says. */
  is(slot: number, values: Float64Array): boolean {
    const page = this.#page(slot >>> BITS);
    const start = (slot & (PAGE - 1)) * this.#width;
    for (let i = 0; i < values.length; i++) {
      if (page.sums[start + i] !== values[i]) return false;
    }
    return true;
  }

  /** Takes an interval out. */
  clear(slot: number): void {
    const page = this.#page(slot >>> BITS);
    const at = slot & (PAGE - 1);
    page.rows[at] = 0;
    page.sums.fill(0, at * this.#width, (at + 1) * this.#width);
  }

  #page(index: number): { readonly sums: Float64Array; readonly rows: Uint16Array } {
    while (this.#pages.length <= index) {
      const sums = new Float64Array(PAGE * this.#width);
      this.#pages.push({ sums, rows: new Uint16Array(PAGE) });
    }
    return this.#pages[index]!;
  }
}
