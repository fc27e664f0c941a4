import type { FaultBook } from './faults.ts';
import type { RawRow } from './raw-row.ts';

/** Rows whose handle times are taken together: a day of half-hours. */
const BLOCK = 48;

/** No queue becomes so many times as slow from one day to another; seconds become minutes by 60. */
const MOST = 30;

/**
 * Nor so many times for good, all blocks before against all after: means that become totals, seconds in hours of a
 * day. Blocks of fewer contacts jump by chance.
 */
const FOR_GOOD = 4;
const CONTACTS = 100;

/** Fewer rows at the end of a file are no block. */
const LAST = 10;

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
  /** Stretches of large blocks that are alike: their least and most means, and where each begins. */
  readonly #stretches: { least: number; most: number; blocks: number; readonly line: number }[] =
    [];

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
    if (this.#contacts >= CONTACTS) this.#stretch(mean);
    this.#rows = this.#seconds = this.#contacts = 0;
  }

  /** Three stretches are enough to see that it goes up and down. */
  #stretch(mean: number): void {
    const last = this.#stretches.at(-1);
    if (last !== undefined && mean <= FOR_GOOD * last.most && last.least <= FOR_GOOD * mean) {
      last.least = Math.min(last.least, mean);
      last.most = Math.max(last.most, mean);
      last.blocks++;
    } else if (this.#stretches.length < 3) {
      this.#stretches.push({ least: mean, most: mean, blocks: 1, line: this.#line });
    }
  }

  /** Adds a fault if some rows have quite other handle times than others. */
  judge(faults: FaultBook): void {
    if (this.#rows >= LAST && this.#contacts >= CONTACTS) this.#close();
    const [first, second, third] = this.#stretches;
    const isForGood =
      second !== undefined && third === undefined && first!.blocks + second.blocks > 2;
    const line = this.#change ?? (isForGood ? second.line : undefined);
    if (line === undefined) return;
    faults.add('handle-time-changes', { least: shown(this.#least), most: shown(this.#most) }, line);
  }
}

function shown(seconds: number): number {
  return Math.round(10 * seconds) / 10;
}
