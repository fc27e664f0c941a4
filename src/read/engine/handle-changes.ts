import type { FaultBook } from './faults.ts';
import type { RawRow } from './raw-row.ts';

/** Rows whose handle times are taken together: a day of half-hours. */
const BLOCK = 48;

/** No queue becomes so many times as slow from one day to another; seconds become minutes by 60. */
const MOST = 30;

/** Notices where the handle times of a queue change their unit on the way down a file. */
export class HandleChanges {
  #rows = 0;
  #seconds = 0;
  #contacts = 0;
  #line = 0;
  #least = Number.POSITIVE_INFINITY;
  #most = 0;
  /** Where the block begins that first was too far from those before. */
  #change: number | undefined;

  see(row: Readonly<RawRow>): void {
    const { handle, contacts } = row;
    const seconds = handle > 0 ? handle : row.talk;
    if (!(seconds > 0 && contacts > 0)) return;
    if (this.#rows === 0) this.#line = row.line;
    this.#rows++;
    this.#seconds += seconds * contacts;
    this.#contacts += contacts;
    if (this.#rows === BLOCK) this.#close();
  }

  #close(): void {
    const mean = this.#seconds / this.#contacts;
    this.#least = Math.min(this.#least, mean);
    this.#most = Math.max(this.#most, mean);
    if (this.#most > MOST * this.#least) this.#change ??= this.#line;
    this.#rows = this.#seconds = this.#contacts = 0;
  }

  /** Adds a fault if some rows have quite other handle times than others. */
  judge(faults: FaultBook): void {
    if (this.#change === undefined) return;
    faults.add(
      'handle-time-changes',
      `handle times have a mean of ${shown(this.#least)} in some rows and of ${shown(this.#most)} in others of one queue, as if their unit changed`,
      "export all rows with one unit; or leave handle times out by the option columns ({ AHT: 'none' })",
      this.#change,
    );
  }
}

function shown(seconds: number): string {
  return `${Math.round(10 * seconds) / 10} s`;
}
