import { log } from '../../math/elementary/log.ts';
import type { CentreWork } from '../centre-period/centre-work.ts';
import type { ServiceTally } from '../centre-period/service-tally.ts';
import type { WantedLate } from '../centre-period/staff-by-interval.ts';
import type { DayQueue } from './input.ts';

/** What the search asks above the targets, as it picks the staffs on which its own contacts smile. */
const FIRST_MARGIN = 0.0005;

/** Where the target holds over the day, the share of it that every interval keeps unless told otherwise. */
const DEFAULT_FLOOR = 0.75;

/** No margin asks more than this part of what may come too late. */
const MOST_OF_LATE = 0.9;

/** The share of its way that a queue goes in a round towards having just its target over the day: all of it swings. */
const SHARE_OF_CHANGE = 0.8;
const MOST_EASE = 1;
const LEAST_LATE = 1e-3;

/** What every queue has to reach in each interval and over the day, with what the proof asks above it. */
export class DayGoals {
  /** Service level of each interval, entry `q * intervals + i`; 0 where no contacts are expected. */
  readonly cells: Float64Array;
  /** Service level over the day; 0 where the target holds in every interval. */
  readonly queues: Float64Array;
  readonly intervals: number;
  private readonly marginOfCell: Float64Array;
  private readonly marginOfQueue: Float64Array;
  private readonly ease: Float64Array;

  constructor(
    private readonly work: CentreWork,
    asked: readonly DayQueue[],
  ) {
    this.intervals = work.queues[0]!.contacts.length;
    this.queues = Float64Array.from(asked, ({ targetOver, targetServiceLevel }) =>
      targetOver === 'day' ? targetServiceLevel : 0,
    );
    this.cells = Float64Array.from(
      work.queues.flatMap(({ contacts }, q) => {
        const { targetOver, targetServiceLevel: target, leastServiceLevel } = asked[q]!;
        const least = targetOver === 'day' ? (leastServiceLevel ?? DEFAULT_FLOOR * target) : target;
        return contacts.map((count) => (count > 0 ? least : 0));
      }),
    );
    this.marginOfCell = this.cells.map(() => FIRST_MARGIN);
    this.marginOfQueue = this.queues.map(() => FIRST_MARGIN);
    this.ease = this.queues.map(() => 0);
  }

  /** What the search asks of an interval, and of a queue over the day. */
  needOfCell(cell: number): number {
    return withMargin(this.cells[cell]!, this.marginOfCell[cell]!);
  }

  needOfQueue(queue: number): number {
    return withMargin(this.queues[queue]!, this.marginOfQueue[queue]!);
  }

  askMoreOfCell(cell: number, by: number): void {
    this.marginOfCell[cell]! += by;
  }

  askMoreOfQueue(queue: number, by: number): void {
    this.marginOfQueue[queue]! += by;
  }

  /** How far an interval of a queue is below what it needs; 0 or less where it is not. */
  lackOfCell(tally: ServiceTally, cell: number): number {
    const per = tally.per[cell]!;
    return per > 0 ? this.needOfCell(cell) - tally.of[cell]! / per : 0;
  }

  lackOfQueue(tally: ServiceTally, queue: number): number {
    return this.needOfQueue(queue) - tally.service(queue).value;
  }

  isMet(tally: ServiceTally): boolean {
    return (
      this.queues.every((need, q) => need === 0 || this.lackOfQueue(tally, q) <= 0) &&
      this.isMetWithin(tally, 0, this.intervals)
    );
  }

  /** Whether every queue has what it needs in the intervals from one up to, but not including, another. */
  isMetWithin(tally: ServiceTally, from: number, to: number): boolean {
    for (const q of this.queues.keys()) {
      for (let i = Math.max(0, from); i < to && i < this.intervals; i++) {
        if (this.lackOfCell(tally, q * this.intervals + i) > 0) return false;
      }
    }
    return true;
  }

  /**
   * What may come too late in each interval for queues to have just their targets over the day: with every look at a play
   * a queue that has more becomes easier on all its intervals, as far as the least of each allows.
   */
  wantedLate(tally: ServiceTally): WantedLate {
    for (const [q, target] of this.queues.entries()) {
      if (target === 0) continue;
      const missing =
        log(Math.max(LEAST_LATE, 1 - this.needOfQueue(q))) -
        log(Math.max(LEAST_LATE, tally.lateShare(q)));
      const eased = this.ease[q]! + SHARE_OF_CHANGE * missing;
      this.ease[q] = Math.max(-MOST_EASE, Math.min(MOST_EASE, eased));
    }
    return this.cells.map((_, cell) => {
      const q = Math.floor(cell / this.intervals);
      const floor = log(1 - this.needOfCell(cell));
      if (this.queues[q] === 0) return floor;
      return Math.min(floor, log(1 - this.needOfQueue(q)) + this.ease[q]!);
    });
  }

  /** The queues by index that are promised something over the day. */
  get overTheDay(): number[] {
    return [...this.queues.keys()].filter((q) => this.queues[q]! > 0);
  }

  /** By how many intervals the queues of the centre hang together: where an agent comes in one, others feel it. */
  get reach(): number {
    const { intervalSeconds, queues } = this.work;
    const longest = queues.reduce(
      (most, { ahtSeconds, answerTimeSeconds }) =>
        ahtSeconds.reduce(
          (a, b) => Math.max(a, HANDLE_TIMES_FELT * b),
          Math.max(most, answerTimeSeconds),
        ),
      0,
    );
    // One before: who comes at its end waits into it.
    return Math.min(this.intervals, 2 + Math.ceil(longest / intervalSeconds));
  }
}

/** An agent more or less is forgotten after some handle times. */
const HANDLE_TIMES_FELT = 3;

function withMargin(level: number, margin: number): number {
  return level === 0 ? 0 : level + Math.min(margin, MOST_OF_LATE * (1 - level));
}
