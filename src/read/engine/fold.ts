import { DAY } from '../../time/durations.ts';
import type { ExportedInterval, ExportQuestion } from '../export-account.ts';
import { Tally } from './account.ts';
import { type DoubtfulRow, type KeptRow, kept, LeftOutBook } from './collected.ts';
import type { FaultBook } from './faults.ts';
import { FoldedQueues } from './folded-queues.ts';
import { isoWriter, type LabelledTimes } from './intervals.ts';
import { judgeDates, judgeDoubtful, judgeLong, lengthOf } from './judge-rows.ts';
import { leaveMidnightTotals } from './midnight-totals.ts';
import type { QueueFold } from './queue-fold.ts';
import { totalQueue } from './queue-totals.ts';
import type { RawRow, RowSink } from './raw-row.ts';
import type { ReadPlan } from './read-plan.ts';
import { RepeatedRows } from './repeated-rows.ts';
import { RowValues } from './row-values.ts';
import { TimeSlots } from './time-slots.ts';

/**
 * Adds rows up by interval and queue as they come, so that none of them need be kept. What may be a total waits for
 * the end, when all is there that it may add up.
 */
export class FoldingSink implements RowSink {
  readonly left = new LeftOutBook();
  readonly #repeated = new RepeatedRows();
  readonly #slots = new TimeSlots();
  readonly #locals = this.#slots.locals;
  readonly #offsets = this.#slots.offsets;
  readonly #queues: FoldedQueues;
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
  #inTime: readonly number[] | undefined;
  /** All queues together, once no row is to come. */
  #all: QueueFold | undefined;
  #lastLocal = Number.NaN;
  #lastOffset = Number.NaN;
  #lastSlot = -1;

  constructor(plan: ReadPlan, faults: FaultBook, usual: number) {
    this.#values = new RowValues(plan);
    this.#queues = new FoldedQueues(() => this.#values.newFold());
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
    for (const { handling } of this.#queues.all()) handling.judge(this.#faults);
    if (this.#doubtful.length > 0) {
      const days = this.#sumsByDay([...this.#dates, ...this.#long]);
      judgeDoubtful(this.#doubtful, this.#contacts, days, this.left, this.#faults);
    }
    this.#finishDates();
    if (this.#long.length > 0) {
      judgeLong(this.#long, this.#usual, this.#sumWithin(), this.left, this.#faults);
    }
    leaveMidnightTotals(this.#queues.all(), this.#locals, this.left);
    if (this.#repeated.isSystematic) {
      for (const { own, copies } of this.#queues.all()) {
        if (copies !== undefined) own.addAll(copies);
      }
    } else this.#repeated.leaveCopies(this.left);
    const all = this.#queues.together();
    this.#all = this.#leaveTotalQueue(all) ? this.#queues.together() : all;
    this.#inTime = undefined;
  }

  /** A queue that is all others together counts for nothing. */
  #leaveTotalQueue(all: QueueFold): boolean {
    const total = totalQueue(
      Array.from(this.#queues.all(), ({ name, own }) => ({
        name,
        at: (slot) => own.at(slot, 0),
      })),
      this.#locals.length,
      (slot) => all.at(slot, 0),
    );
    if (total === undefined) return false;
    const { own } = this.#queues.known(total)!;
    for (let slot = 0; slot < this.#locals.length; slot++) {
      const rows = own.rows(slot);
      if (rows > 0) this.left.addRows('totals', rows, this.#locals[slot]!);
    }
    this.#queues.leave(total);
    return true;
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
    return this.#repeated.question();
  }

  /** The sums of all that was used. */
  tally(): Tally {
    const tally = new Tally();
    const values = this.#values;
    for (const { name, own } of this.#queues.all())
      own.forEachPage((page) => tally.addPage(name, values.sumsOfPage(page, tally)));
    for (const slot of this.#usedSlots()) tally.see(this.#locals[slot]!, this.#offsets[slot]!);
    return tally;
  }

  /** One row an interval, in the order of time: of all queues, or of one. */
  rows(shift: number, queue?: string): ExportedInterval[] {
    const fold = queue === undefined ? this.#all : this.#queues.known(queue)?.own;
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

  #fold(row: RawRow): void {
    const { local, offset } = row;
    const isLast =
      local === this.#lastLocal &&
      (offset === this.#lastOffset || (Number.isNaN(offset) && Number.isNaN(this.#lastOffset)));
    const slot = isLast ? this.#lastSlot : this.#slotOf(row);
    const queue = this.#queues.of(row.queue);
    const { own } = queue;
    queue.handling.see(row);
    this.#values.fill(row);
    const { numbers } = this.#values;
    const before = own.rows(slot);
    if (before === 0) {
      this.#repeated.first();
      if (local % DAY === 0) queue.lines.set(slot, row.line);
    } else if (before > 1) this.#repeated.third();
    else if (own.is(slot, numbers)) {
      queue.copies ??= this.#values.newFold();
      queue.copies.add(slot, numbers);
      this.#repeated.copy(row, own, slot, numbers);
      return;
    } else {
      const isNamed = this.#values.hasOtherWords((index) => own.at(slot, index));
      this.#repeated.differing(local, isNamed);
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

  #sumsByDay(more: readonly KeptRow[]): Map<number, number> {
    const sums = new Map<number, number>();
    const add = (day: number, contacts: number) => sums.set(day, (sums.get(day) ?? 0) + contacts);
    for (let slot = 0; slot < this.#locals.length; slot++) {
      for (const { own, copies } of this.#queues.all())
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
      const fold = this.#queues.known(queue)?.own;
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
    const folds = this.#all ? [this.#all] : Array.from(this.#queues.all(), ({ own }) => own);
    const isUsed = new Uint8Array(this.#locals.length);
    for (const fold of folds) fold.markUsed(isUsed);
    this.#inTime = this.#slots.inTime(isUsed);
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
}

/** A copy without its cells, which would hold a piece of the file in memory. */
function withoutCells(row: RawRow): KeptRow {
  return { ...kept(row), cells: [] };
}
