import { DAY } from '../../time/durations.ts';
import type { ExportedInterval, ExportQuestion } from '../export-account.ts';
import { Tally } from './account.ts';
import { LeftOutBook } from './collected.ts';
import type { FaultBook } from './faults.ts';
import { isoWriter } from './intervals.ts';
import type { ReadPlan } from './read-plan.ts';
import type { RawRow, RowSink } from './row-reader.ts';

/** Intervals that a page of numbers holds: no array is copied when a history grows. */
const PAGE = 4096;

/** One number for each interval, in pages. */
class Series {
  readonly #pages: Float64Array[] = [];

  at(slot: number): number {
    return this.#pages[slot >>> 12]?.[slot & (PAGE - 1)] ?? 0;
  }

  add(slot: number, value: number): void {
    const index = slot >>> 12;
    let page = this.#pages[index];
    if (page === undefined) {
      page = new Float64Array(PAGE);
      this.#pages[index] = page;
    }
    page[slot & (PAGE - 1)]! += value;
  }
}

const VOLUMES = ['answered', 'abandoned', 'arrivals', 'outbound'] as const;
const TIMES = ['handle', 'ring', 'talk', 'hold', 'wrap'] as const;
const FIELDS = {
  handle: 'ahtSeconds',
  ring: 'ringSeconds',
  talk: 'talkSeconds',
  hold: 'holdSeconds',
  wrap: 'afterContactSeconds',
} as const;

/** What is known of one queue: how often each interval came, its volumes, and its times by their weights. */
interface QueueFold {
  readonly rows: Series;
  readonly contacts: Series;
  readonly volumes: readonly Series[];
  readonly times: readonly { readonly seconds: Series; readonly weight: Series }[];
}

/** Adds rows up by interval and queue as they come, so that none of them need be kept. */
export class FoldingSink implements RowSink {
  readonly left = new LeftOutBook();
  readonly tally = new Tally();
  readonly #slots = new Map<number, number>();
  readonly #locals: number[] = [];
  readonly #offsets: number[] = [];
  readonly #queues = new Map<string, QueueFold>();
  readonly #volumes: readonly (typeof VOLUMES)[number][];
  readonly #times: readonly (typeof TIMES)[number][];
  readonly #faults: FaultBook;
  readonly #days = new Map<number, number>();
  #block = 0;
  #dates = 0;
  #differing = 0;
  #last = { local: Number.NaN, slot: -1, queue: '', fold: undefined as QueueFold | undefined };

  constructor({ volumes, durations }: ReadPlan, faults: FaultBook) {
    const answers = durations.length > 0 && volumes.abandoned !== undefined;
    this.#volumes = VOLUMES.filter(
      (name) => volumes[name] !== undefined || (name === 'answered' && answers),
    );
    this.#times = TIMES.filter((name) => durations.some(({ of }) => of === name));
    this.#faults = faults;
  }

  /** Whether every row was a date alone. */
  get areDays(): boolean {
    return this.#dates > 0 && this.#dates === this.tally.rows;
  }

  /** Rows of an interval and queue with other numbers than the row before. */
  get differing(): number {
    return this.#differing;
  }

  readonly use = (row: RawRow): void => {
    const { local, contacts } = row;
    const slot = local === this.#last.local ? this.#last.slot : this.#slotOf(local, row.offset);
    const fold =
      row.queue === this.#last.queue && this.#last.fold !== undefined
        ? this.#last.fold
        : this.#foldOf(row.queue);
    this.#last.local = local;
    this.#last.slot = slot;
    this.#last.queue = row.queue;
    this.#last.fold = fold;
    const weight = Number.isNaN(row.answered) ? contacts : row.answered;
    if (fold.rows.at(slot) > 0) {
      if (this.#isCopy(row, fold, slot, weight)) {
        this.left.add('copies', row.line, contacts, local);
        return;
      }
      this.#differing++;
    }
    fold.rows.add(slot, 1);
    fold.contacts.add(slot, contacts);
    for (const [i, name] of this.#volumes.entries()) {
      if (!Number.isNaN(row[name])) fold.volumes[i]!.add(slot, row[name]);
    }
    for (const [i, name] of this.#times.entries()) {
      if (!(row[name] > 0)) continue;
      fold.times[i]!.seconds.add(slot, row[name] * weight);
      fold.times[i]!.weight.add(slot, weight);
    }
    if (row.isDate) this.#dates++;
    const day = Math.floor(local / DAY);
    this.#days.set(day, (this.#days.get(day) ?? 0) + contacts);
    this.#block += contacts;
    this.tally.add(local, row.offset, row.queue, contacts, weight, handleOf(row));
  };

  readonly doubt = (row: RawRow, why: 'empty' | 'no-clock'): void => {
    const sums = [
      this.tally.contacts,
      this.#block,
      ...(why === 'no-clock' ? [this.#days.get(Math.floor(row.local / DAY)) ?? Number.NaN] : []),
    ];
    if (Number.isNaN(row.contacts)) this.left.add('text-lines', row.line, 0, Number.NaN);
    else if (sums.some((sum) => Math.abs(sum - row.contacts) <= 1e-6 * Math.max(1, sum))) {
      this.left.add('totals', row.line, 0, Number.NaN);
      this.#block = 0;
    } else {
      this.#faults.add(
        'empty-time',
        'a row with numbers has no time, and they are not the sum of other rows',
        'write its time, or leave it out of the file',
        row.line,
      );
    }
  };

  readonly leave: RowSink['leave'] = (code, line, contacts, local) =>
    this.left.add(code, line, contacts, local);

  /** Times of the rows, for who asks what they are. */
  times(): { readonly local: number; readonly end: number; readonly isDayEnd: boolean }[] {
    return this.#locals.map((local) => ({ local, end: Number.NaN, isDayEnd: false }));
  }

  question(): ExportQuestion | undefined {
    const count = this.#differing;
    if (count <= 4 || count >= 0.5 * this.#locals.length) return undefined;
    return {
      code: 'duplicates',
      message: `${count} rows repeat an interval with different numbers and are added up: the option duplicates tells if they are to be ('add')`,
      values: { intervals: count },
      option: 'duplicates',
    };
  }

  /** One row an interval, in the order of time: of all queues, or of one. */
  rows(shift: number, queue?: string): ExportedInterval[] {
    const folds =
      queue === undefined
        ? [...this.#queues.values()]
        : [this.#queues.get(queue)].filter((fold) => fold !== undefined);
    const order = this.#locals
      .map((_, slot) => slot)
      .sort((a, b) => this.#locals[a]! - this.#locals[b]!);
    const write = isoWriter();
    const rows: ExportedInterval[] = [];
    for (const slot of order) {
      const here = folds.filter((fold) => fold.rows.at(slot) > 0);
      if (here.length === 0) continue;
      const sum = (of: (fold: QueueFold) => Series) =>
        here.reduce((total, fold) => total + of(fold).at(slot), 0);
      const fields: Record<string, number> = {};
      for (const [i, name] of this.#volumes.entries())
        fields[name] = sum((fold) => fold.volumes[i]!);
      for (const [i, name] of this.#times.entries()) {
        const weight = sum((fold) => fold.times[i]!.weight);
        if (weight > 0) fields[FIELDS[name]] = sum((fold) => fold.times[i]!.seconds) / weight;
      }
      const time = write(this.#locals[slot]! + shift, this.#offsets[slot]!);
      rows.push({
        time,
        ...(queue === undefined || queue === '' ? {} : { queue }),
        contacts: sum((fold) => fold.contacts),
        ...fields,
      });
    }
    return rows;
  }

  #slotOf(local: number, offset: number): number {
    let slot = this.#slots.get(local);
    if (slot === undefined) {
      slot = this.#locals.length;
      this.#slots.set(local, slot);
      this.#locals.push(local);
      this.#offsets.push(offset);
    }
    return slot;
  }

  #foldOf(queue: string): QueueFold {
    let fold = this.#queues.get(queue);
    if (fold === undefined) {
      fold = {
        rows: new Series(),
        contacts: new Series(),
        volumes: this.#volumes.map(() => new Series()),
        times: this.#times.map(() => ({ seconds: new Series(), weight: new Series() })),
      };
      this.#queues.set(queue, fold);
    }
    return fold;
  }

  #isCopy(row: RawRow, fold: QueueFold, slot: number, weight: number): boolean {
    return (
      fold.contacts.at(slot) === row.contacts &&
      this.#volumes.every((name, i) => fold.volumes[i]!.at(slot) === (row[name] || 0)) &&
      this.#times.every(
        (name, i) => fold.times[i]!.seconds.at(slot) === (row[name] > 0 ? row[name] * weight : 0),
      )
    );
  }
}

function handleOf({ handle, ring, talk, hold, wrap }: RawRow): number {
  if (handle > 0) return handle;
  return (ring || 0) + (talk || 0) + (hold || 0) + (wrap || 0);
}
