import { DAY } from '../../time/durations.ts';
import type { ExportedInterval, ExportQuestion } from '../export-account.ts';
import { Tally } from './account.ts';
import { type DoubtfulRow, type KeptRow, kept, LeftOutBook } from './collected.ts';
import type { FaultBook } from './faults.ts';
import { HandleChanges } from './handle-changes.ts';
import { HoursTwice, isAtNight } from './hour-twice.ts';
import { isoWriter, type LabelledTimes } from './intervals.ts';
import { judgeDates, judgeDoubtful, judgeLong, lengthOf, totalsAtMidnight } from './judge-rows.ts';
import { question } from './notices.ts';
import type { QueueFold } from './queue-fold.ts';
import { totalQueue } from './queue-totals.ts';
import type { RawRow, RowSink } from './raw-row.ts';
import type { ReadPlan } from './read-plan.ts';
import { RowValues } from './row-values.ts';
import { TimeSlots } from './time-slots.ts';

/** Of repeated intervals, this share of all shows that a file has several rows for each of them. */
const SYSTEMATIC = 0.5;

/** What is known of one queue: sums of its intervals, of copies of its rows, and lines of its midnights. */
interface Queue {
  readonly name: string;
  readonly own: QueueFold;
  readonly handling: HandleChanges;
  copies?: QueueFold;
  readonly lines: Map<number, number>;
  /** The queue of the row that came after one of this, where queues come in turn. */
  next?: Queue;
}

/** A row that says what another said of an interval of the night. */
interface NightRow {
  readonly queue: Queue;
  readonly slot: number;
  readonly line: number;
  readonly contacts: number;
  readonly numbers: Float64Array;
}

/** A file with more rows that stand twice at night is not one of years with an hour each. */
const MOST_AT_NIGHT = 2000;

/**
 * Adds rows up by interval and queue as they come, so that none of them need be kept. What may be a total waits for
 * the end, when all is there that it may add up.
 */
export class FoldingSink implements RowSink {
  readonly left = new LeftOutBook();
  readonly #copies = new LeftOutBook();
  readonly #twice = new HoursTwice();
  /** Rows of the night that are copies, unless their hour is one that the clock shows twice. */
  #atNight: NightRow[] = [];
  readonly #slots = new TimeSlots();
  readonly #locals = this.#slots.locals;
  readonly #offsets = this.#slots.offsets;
  readonly #queues = new Map<string, Queue>();
  readonly #values: RowValues;
  readonly #faults: FaultBook;
  /** The length of intervals that most rows say; longer ones may be totals. */
  readonly #usual: number;
  readonly #dates: KeptRow[] = [];
  readonly #long: KeptRow[] = [];
  readonly #doubtful: DoubtfulRow[] = [];
  readonly #empty = new Set<number>();
  #hasDayEnd = false;
  #hasMidnight = false;
  #rows = 0;
  #contacts = 0;
  #groups = 0;
  #differing = 0;
  #thirds = 0;
  #areNamed = true;
  #inTime: readonly number[] | undefined;
  /** All queues together, once no row is to come. */
  #all: QueueFold | undefined;
  #lastQueue: Queue | undefined;
  #lastLocal = Number.NaN;
  #lastOffset = Number.NaN;
  #lastSlot = -1;

  constructor(plan: ReadPlan, faults: FaultBook, usual: number) {
    this.#values = new RowValues(plan);
    this.#faults = faults;
    this.#usual = usual;
  }

  readonly use = (row: RawRow): void => {
    this.#rows++;
    this.#contacts += row.contacts;
    if (row.isDate) this.#dates.push(withoutCells(row));
    else if (!Number.isNaN(row.end) && lengthOf(row) > this.#usual)
      this.#long.push(withoutCells(row));
    else this.#fold(row);
  };

  readonly doubt = (row: RawRow, why: 'empty' | 'no-clock'): void => {
    this.#doubtful.push({
      row: withoutCells(row),
      why,
      rowsBefore: this.#rows,
      contactsBefore: this.#contacts,
    });
  };

  readonly leave: RowSink['leave'] = (code, line, contacts, local) => {
    this.left.add(code, line, contacts, local);
    if (code === 'no-contacts' && !Number.isNaN(local)) this.#empty.add(local);
  };

  /** Judges what had to wait for the end, as a whole file is judged; once, however often the end is asked for. */
  finish(): void {
    if (this.#all !== undefined) return;
    for (const { handling } of this.#queues.values()) handling.judge(this.#faults);
    if (this.#doubtful.length > 0) {
      const days = this.#sumsByDay([...this.#dates, ...this.#long]);
      judgeDoubtful(this.#doubtful, this.#contacts, days, this.left, this.#faults);
    }
    this.#finishDates();
    if (this.#long.length > 0) {
      judgeLong(this.#long, this.#usual, this.#sumWithin(), this.left, this.#faults);
    }
    this.#finishMidnights();
    // Several rows for each interval are what the file is made of: none of them is a copy.
    if (this.#isSystematic) {
      for (const { own, copies } of this.#queues.values()) {
        if (copies !== undefined) own.addAll(copies);
      }
    } else {
      this.#judgeNights();
      this.left.addAll(this.#copies);
    }
    const all = this.#added();
    this.#all = this.#leaveTotalQueue(all) ? this.#added() : all;
    this.#inTime = undefined;
  }

  #judgeNights(): void {
    for (const { queue, slot, line, contacts, numbers } of this.#atNight) {
      const local = this.#locals[slot]!;
      if (this.#twice.has(local)) queue.own.add(slot, numbers);
      else this.#copies.add('copies', line, contacts, local);
    }
    this.#atNight = [];
  }

  #addCopy(queue: Queue, slot: number, { line, contacts, local }: RawRow): void {
    this.#twice.see(local, false);
    if (isAtNight(local) && this.#atNight.length < MOST_AT_NIGHT) {
      const numbers = this.#values.numbers.slice();
      this.#atNight.push({ queue, slot, line, contacts, numbers });
    } else this.#copies.add('copies', line, contacts, local);
  }

  /** A queue that is all others together counts for nothing. */
  #leaveTotalQueue(all: QueueFold): boolean {
    const total = totalQueue(
      Array.from(this.#queues.values(), ({ name, own }) => ({
        name,
        at: (slot) => own.at(slot, 0),
      })),
      this.#locals.length,
      (slot) => all.at(slot, 0),
    );
    if (total === undefined) return false;
    const { own } = this.#queues.get(total)!;
    for (let slot = 0; slot < this.#locals.length; slot++) {
      const rows = own.rows(slot);
      if (rows > 0) this.left.addRows('totals', rows, this.#locals[slot]!);
    }
    this.#queues.delete(total);
    return true;
  }

  #added(): QueueFold {
    const all = this.#values.newFold();
    for (const { own } of this.#queues.values()) all.addAll(own);
    return all;
  }

  /** Times of the rows, for who asks what they are. */
  times(): LabelledTimes {
    const slots = this.#usedSlots();
    const locals = new Float64Array(slots.length + this.#empty.size);
    const ends = new Float64Array(locals.length).fill(Number.NaN);
    let count = 0;
    for (; count < slots.length; count++) {
      locals[count] = this.#locals[slots[count]!]!;
      ends[count] = this.#slots.ends[slots[count]!]!;
    }
    for (const local of this.#empty) locals[count++] = local;
    const areDayEnds = this.#hasDayEnd && !this.#hasMidnight;
    return { locals, ends, reachMidnight: areDayEnds && locals.some((local) => local % DAY === 0) };
  }

  question(): ExportQuestion | undefined {
    if (this.#differing === 0 || this.#isSystematic) return undefined;
    const count = this.#twice.differingElsewhere;
    // Of three rows the third may be a copy of either; it was added.
    if (this.#thirds === 0 && (count === 0 || this.#areNamed)) return undefined;
    return question(
      'duplicates',
      { intervals: count || this.#differing, added: 'yes' },
      'duplicates',
    );
  }

  /** The sums of all that was used. */
  tally(): Tally {
    const tally = new Tally();
    const values = this.#values;
    for (const { name, own } of this.#queues.values())
      own.forEachPage((page) => tally.addPage(name, values.sumsOfPage(page, tally)));
    for (const slot of this.#usedSlots()) tally.see(this.#locals[slot]!, this.#offsets[slot]!);
    return tally;
  }

  /** One row an interval, in the order of time: of all queues, or of one. */
  rows(shift: number, queue?: string): ExportedInterval[] {
    const fold = queue === undefined ? this.#all : this.#queues.get(queue)?.own;
    if (fold === undefined) return [];
    const write = isoWriter();
    const rows: ExportedInterval[] = [];
    const isNamed = queue !== undefined && queue !== '';
    for (const slot of this.#usedSlots()) {
      if (fold.rows(slot) === 0) continue;
      const time = write(this.#locals[slot]! + shift, this.#offsets[slot]!);
      const contacts = fold.at(slot, 0);
      const ahtSeconds = this.#values.onlyAht(fold, slot);
      // Most files say no more; an object that does not grow is made fast.
      if (ahtSeconds > 0) {
        rows.push(isNamed ? { time, queue, contacts, ahtSeconds } : { time, contacts, ahtSeconds });
        continue;
      }
      const row: ExportedInterval = isNamed ? { time, queue, contacts } : { time, contacts };
      this.#values.putFields(fold, slot, row);
      rows.push(row);
    }
    return rows;
  }

  get #isSystematic(): boolean {
    return this.#differing > 0 && this.#differing >= SYSTEMATIC * this.#groups;
  }

  #fold(row: RawRow): void {
    const { local, offset } = row;
    const isLast =
      local === this.#lastLocal &&
      (offset === this.#lastOffset || (Number.isNaN(offset) && Number.isNaN(this.#lastOffset)));
    const slot = isLast ? this.#lastSlot : this.#slotOf(row);
    const queue = this.#queueOf(row.queue);
    const { own } = queue;
    queue.handling.see(row);
    this.#values.fill(row);
    const { numbers } = this.#values;
    const before = own.rows(slot);
    if (before === 0) {
      this.#groups++;
      if (local % DAY === 0) queue.lines.set(slot, row.line);
    } else if (before > 1) this.#thirds++;
    else if (own.is(slot, numbers)) {
      queue.copies ??= this.#values.newFold();
      queue.copies.add(slot, numbers);
      this.#addCopy(queue, slot, row);
      return;
    } else {
      this.#differing++;
      this.#twice.see(local, true);
      if (!this.#values.hasOtherWords((index) => own.at(slot, index))) this.#areNamed = false;
    }
    own.add(slot, numbers);
  }

  #finishDates(): void {
    const dates = this.#dates;
    if (dates.length === 0) return;
    const isMixed = dates.length < this.#rows;
    const areTotals =
      isMixed && judgeDates(dates, this.#sumsByDay(this.#long), this.left, this.#faults);
    if (!areTotals) for (const row of dates) this.#fold({ ...row });
  }

  #finishMidnights(): void {
    interface Midnight {
      readonly queue: Queue;
      readonly slot: number;
      readonly contacts: number;
    }
    const midnights: Midnight[] = [];
    for (const queue of this.#queues.values()) {
      for (const slot of queue.lines.keys()) {
        const contacts = queue.own.at(slot, 0);
        if (contacts > 0) midnights.push({ queue, slot, contacts });
      }
    }
    if (midnights.length === 0) return;
    const rests = new Map<Queue, Map<number, { sum: number; count: number }>>();
    for (const queue of this.#queues.values()) rests.set(queue, this.#restsOf(queue));
    const none = { sum: Number.NaN, count: 0 };
    const totals = totalsAtMidnight(
      midnights,
      ({ queue, slot }) => rests.get(queue)!.get(this.#dayOf(slot)) ?? none,
    );
    for (const { queue, slot } of totals) {
      this.left.add('totals', queue.lines.get(slot)!, 0, this.#locals[slot]!);
      queue.own.clear(slot);
    }
  }

  /** What each day of a queue has behind midnight. */
  #restsOf({ own }: Queue): Map<number, { sum: number; count: number }> {
    const rests = new Map<number, { sum: number; count: number }>();
    for (let slot = 0; slot < this.#locals.length; slot++) {
      const rows = own.rows(slot);
      if (rows === 0 || this.#locals[slot]! % DAY === 0) continue;
      const day = this.#dayOf(slot);
      const rest = rests.get(day) ?? { sum: 0, count: 0 };
      const contacts = own.at(slot, 0);
      rest.sum += contacts;
      if (contacts > 0) rest.count += rows;
      rests.set(day, rest);
    }
    return rests;
  }

  #sumsByDay(more: readonly KeptRow[]): Map<number, number> {
    const sums = new Map<number, number>();
    const add = (day: number, contacts: number) => sums.set(day, (sums.get(day) ?? 0) + contacts);
    for (let slot = 0; slot < this.#locals.length; slot++) {
      for (const { own, copies } of this.#queues.values())
        add(this.#dayOf(slot), own.at(slot, 0) + (copies?.at(slot, 0) ?? 0));
    }
    for (const { local, contacts } of more) add(Math.floor(local / DAY), contacts);
    return sums;
  }

  /** Adds up what a queue has within the time of a row. */
  #sumWithin(): (row: KeptRow) => number {
    const slots = this.#usedSlots();
    // What comes after may take intervals out.
    this.#inTime = undefined;
    return ({ local, end, queue }) => {
      const fold = this.#queues.get(queue)?.own;
      let from = 0;
      let to = slots.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if (this.#locals[slots[middle]!]! < local) from = middle + 1;
        else to = middle;
      }
      let sum = 0;
      for (let i = from; i < slots.length && this.#locals[slots[i]!]! < end; i++)
        sum += fold?.at(slots[i]!, 0) ?? 0;
      return sum;
    };
  }

  /** Intervals that have rows, in the order of time. */
  #usedSlots(): readonly number[] {
    if (this.#inTime !== undefined) return this.#inTime;
    const locals = this.#locals;
    const folds = this.#all ? [this.#all] : Array.from(this.#queues.values(), ({ own }) => own);
    const isUsed = new Uint8Array(locals.length);
    for (const fold of folds) fold.markUsed(isUsed);
    const slots: number[] = [];
    let isInOrder = true;
    let last = Number.NEGATIVE_INFINITY;
    for (let slot = 0; slot < isUsed.length; slot++) {
      if (isUsed[slot] === 0) continue;
      const local = locals[slot]!;
      if (local < last) isInOrder = false;
      last = local;
      slots.push(slot);
    }
    this.#inTime = isInOrder ? slots : slots.sort((a, b) => locals[a]! - locals[b]!);
    return this.#inTime;
  }

  #dayOf(slot: number): number {
    return Math.floor(this.#locals[slot]! / DAY);
  }

  #slotOf({ local, offset, end, isDayEnd }: RawRow): number {
    if (isDayEnd) this.#hasDayEnd = true;
    else if (local % DAY === 0) this.#hasMidnight = true;
    // Where one queue follows another, times come again as they came before.
    const next = this.#lastSlot + 1;
    let slot = next;
    if (this.#locals[next] !== local || !Object.is(this.#offsets[next], offset))
      slot = this.#slots.of(local, offset, end);
    this.#lastLocal = local;
    this.#lastOffset = offset;
    this.#lastSlot = slot;
    return slot;
  }

  #queueOf(name: string): Queue {
    const last = this.#lastQueue;
    let queue = last?.next;
    if (queue?.name !== name) {
      queue = this.#queues.get(name) ?? this.#newQueue(name);
      if (last !== undefined) last.next = queue;
    }
    this.#lastQueue = queue;
    return queue!;
  }

  #newQueue(name: string): Queue {
    const own = this.#values.newFold();
    const queue = { name, own, handling: new HandleChanges(), lines: new Map() };
    this.#queues.set(name, queue);
    return queue;
  }
}

/** A copy without its cells, which would hold a piece of the file in memory. */
function withoutCells(row: RawRow): KeptRow {
  return { ...kept(row), cells: [] };
}
