import { twoLetters } from '../../core/pattern.ts';
import { type FoldPage, QueueFold } from './queue-fold.ts';
import type { RawRow } from './raw-row.ts';
import type { ReadPlan } from './read-plan.ts';
import { cellAt } from './table-shape.ts';

const VOLUMES = ['answered', 'abandoned', 'arrivals', 'outbound'] as const;
const TIMES = ['handle', 'ring', 'talk', 'hold', 'wrap'] as const;
/** Sums over many rows. */
export interface Sums {
  readonly contacts: number;
  /** Contacts that have a handle time, and the seconds of all of them. */
  readonly handled: number;
  readonly seconds: number;
  /** The most agents that any row keeps busy, in seconds. */
  readonly load: number;
}

/** Sums with those of a page, and the rows and contacts of the page alone. */
export interface PageSums extends Sums {
  readonly rows: number;
  readonly own: number;
}

const FIELDS = {
  handle: 'ahtSeconds',
  ring: 'ringSeconds',
  talk: 'talkSeconds',
  hold: 'holdSeconds',
  wrap: 'afterContactSeconds',
} as const;

/** What a row says as numbers that add up, and what such sums say as fields again. */
export class RowValues {
  /**
   * Contacts, volumes, times, all unread text and its words as numbers; then for each time by how much the contacts
   * that have it are fewer than those answered (where they are told, else all), which is 0 in most rows.
   */
  readonly numbers: Float64Array;
  readonly #volumes: readonly (typeof VOLUMES)[number][];
  readonly #times: readonly (typeof TIMES)[number][];
  /** Columns of which nothing is read: they may tell rows of one interval apart. */
  readonly #unread: readonly number[];
  readonly #firstTime: number;
  /** Where the contacts stand that times are of. */
  readonly #base: number;
  readonly #firstMissing: number;

  constructor({ volumes, durations, columns }: ReadPlan) {
    const answers = durations.length > 0 && volumes.abandoned !== undefined;
    this.#volumes = VOLUMES.filter(
      (name) => volumes[name] !== undefined || (name === 'answered' && answers),
    );
    this.#times = TIMES.filter((name) => durations.some(({ of }) => of === name));
    this.#unread = columns.flatMap(({ field }, column) => (field === undefined ? [column] : []));
    this.#firstTime = 1 + this.#volumes.length;
    this.#base = this.#volumes.includes('answered') ? 1 : 0;
    const texts = this.#unread.length > 0 ? 2 : 0;
    this.#firstMissing = this.#firstTime + this.#times.length + texts;
    this.numbers = new Float64Array(this.#firstMissing + this.#times.length);
  }

  /** A fold of such numbers. */
  newFold(): QueueFold {
    return new QueueFold(this.numbers.length, this.#times.length);
  }

  /** Puts what a row says into `numbers`. */
  fill(row: RawRow): void {
    const { numbers } = this;
    const weight = Number.isNaN(row.answered) ? row.contacts : row.answered;
    let at = 0;
    numbers[at++] = row.contacts;
    for (let i = 0; i < this.#volumes.length; i++) numbers[at++] = row[this.#volumes[i]!] || 0;
    const base = numbers[this.#base]!;
    for (let i = 0; i < this.#times.length; i++) {
      const name = this.#times[i]!;
      const seconds = row[name];
      // Nothing is handled in no time; but of a part, such as hold, there may be none.
      const isKnown = name === 'handle' || name === 'talk' ? seconds > 0 : seconds >= 0;
      numbers[at++] = isKnown ? seconds * weight : 0;
      numbers[this.#firstMissing + i] = isKnown ? base - weight : base;
    }
    if (this.#unread.length === 0) return;
    let all = 0;
    let words = 0;
    for (const column of this.#unread) {
      const text = String(cellAt(row.cells, column));
      const hash = hashOf(text);
      all = (Math.imul(all, 31) + hash) | 0;
      if (twoLetters().test(text)) words = (Math.imul(words, 31) + hash) | 0;
    }
    numbers[at++] = all;
    numbers[at] = words;
  }

  /** Whether the row differs from the one of a sum in words, such as a site, and not in numbers alone. */
  hasOtherWords(wordsOfSum: (index: number) => number): boolean {
    const words = this.#firstMissing - 1;
    return this.#unread.length > 0 && wordsOfSum(words) !== this.numbers[words];
  }

  /**
   * What a page of sums is altogether, added to what was before it in the order of its intervals, so that the last
   * bits do not depend on pages.
   */
  sumsOfPage({ rows, sums, rare }: FoldPage, before: Sums): PageSums {
    const width = this.#firstMissing;
    const times = this.#times;
    let { contacts, handled, seconds, load } = before;
    let own = 0;
    let all = 0;
    for (let i = 0; i < rows.length; i++) {
      const of = rows[i]!;
      if (of === 0) continue;
      const start = i * width;
      const offered = sums[start]!;
      all += of;
      own += offered;
      contacts += offered;
      let time = 0;
      let weight = 0;
      for (let part = 0; part < times.length; part++) {
        const missing = rare === undefined ? 0 : rare[i * times.length + part]!;
        const share = sums[start + this.#base]! - missing;
        if (!(share > 0)) continue;
        time += sums[start + this.#firstTime + part]!;
        weight = Math.max(share, weight);
        // The whole is told; its parts are in it.
        if (times[part] === 'handle') break;
      }
      if (weight === 0) continue;
      handled += weight;
      seconds += time;
      const busy = (time / weight) * offered;
      if (busy > load) load = busy;
    }
    return { contacts, handled, seconds, load, own, rows: all };
  }

  /** The mean handle time of an interval where nothing else is told beside its contacts; else `NaN`. */
  onlyAht(fold: QueueFold, slot: number): number {
    if (this.#volumes.length > 0 || this.#times.length !== 1 || this.#times[0] !== 'handle')
      return Number.NaN;
    return fold.at(slot, 1) / this.#weightOf(fold, slot, 0);
  }

  /** Puts the fields of an interval beside its contacts. */
  putFields(fold: QueueFold, slot: number, into: object): void {
    const fields = into as Record<string, number>;
    for (let i = 0; i < this.#volumes.length; i++) fields[this.#volumes[i]!] = fold.at(slot, 1 + i);
    for (let i = 0; i < this.#times.length; i++) {
      const weight = this.#weightOf(fold, slot, i);
      if (weight > 0) fields[FIELDS[this.#times[i]!]] = fold.at(slot, this.#firstTime + i) / weight;
    }
  }

  /** The contacts that a time of an interval is of. */
  #weightOf(fold: QueueFold, slot: number, time: number): number {
    return fold.at(slot, this.#base) - fold.at(slot, this.#firstMissing + time);
  }
}

function hashOf(text: string): number {
  let hash = 17;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}
