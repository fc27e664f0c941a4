import type { ExportQuestion } from '../export-account.ts';
import { LeftOutBook } from './collected.ts';
import { HoursTwice, isAtNight } from './hour-twice.ts';
import { question } from './notices.ts';
import type { QueueFold } from './queue-fold.ts';
import type { RawRow } from './raw-row.ts';

/** Of repeated intervals, this share of all shows that a file has several rows for each of them. */
const SYSTEMATIC = 0.5;

/** A file with more rows that stand twice at night is not one of years with an hour each. */
const MOST_AT_NIGHT = 2000;

/** A row that says what another said of an interval of the night. */
interface NightRow {
  readonly fold: QueueFold;
  readonly slot: number;
  readonly line: number;
  readonly contacts: number;
  readonly local: number;
  readonly numbers: Float64Array;
}

/** Rows of intervals that have one already: copies, parts of a whole, or the hour that the clock shows twice. */
export class RepeatedRows {
  readonly #copies = new LeftOutBook();
  readonly #twice = new HoursTwice();
  /** Rows of the night that are copies, unless their hour is one that the clock shows twice. */
  #atNight: NightRow[] = [];
  #intervals = 0;
  #differing = 0;
  #thirds = 0;
  #areNamed = true;

  /** The first row of an interval of a queue. */
  first(): void {
    this.#intervals++;
  }

  /** A row after two others. */
  third(): void {
    this.#thirds++;
  }

  /** A row with other numbers than the one before, and whether it has other words as well. */
  differing(local: number, isNamed: boolean): void {
    this.#differing++;
    this.#twice.see(local, true);
    if (!isNamed) this.#areNamed = false;
  }

  /** A row with the numbers of the one before. */
  copy({ line, contacts, local }: RawRow, fold: QueueFold, slot: number, numbers: Float64Array) {
    this.#twice.see(local, false);
    if (isAtNight(local) && this.#atNight.length < MOST_AT_NIGHT)
      this.#atNight.push({ fold, slot, line, contacts, local, numbers: numbers.slice() });
    else this.#copies.add('copies', line, contacts, local);
  }

  /** Whether several rows for each interval are what the file is made of: then none of them is a copy. */
  get isSystematic(): boolean {
    return this.#differing > 0 && this.#differing >= SYSTEMATIC * this.#intervals;
  }

  /** Adds rows of the hour that comes twice to their queues, and leaves all other copies out. */
  leaveCopies(left: LeftOutBook): void {
    for (const { fold, slot, line, contacts, local, numbers } of this.#atNight) {
      if (this.#twice.has(local)) fold.add(slot, numbers);
      else this.#copies.add('copies', line, contacts, local);
    }
    this.#atNight = [];
    left.addAll(this.#copies);
  }

  question(): ExportQuestion | undefined {
    if (this.#differing === 0 || this.isSystematic) return undefined;
    const count = this.#twice.differingElsewhere;
    // Of three rows the third may be a copy of either; it was added.
    if (this.#thirds === 0 && (count === 0 || this.#areNamed)) return undefined;
    return question(
      'duplicates',
      { intervals: count || this.#differing, added: 'yes' },
      'duplicates',
    );
  }
}
