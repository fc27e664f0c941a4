import { HandleChanges } from './handle-changes.ts';
import type { QueueFold } from './queue-fold.ts';

/** What is known of one queue: sums of its intervals, of copies of its rows, and lines of its midnights. */
interface FoldedQueue {
  readonly name: string;
  readonly own: QueueFold;
  readonly handling: HandleChanges;
  copies?: QueueFold;
  readonly lines: Map<number, number>;
  /** The queue of the row that came after one of this, where queues come in turn. */
  next?: FoldedQueue;
}

/** The queues of a file, in the order in which they came. */
export class FoldedQueues {
  readonly #queues = new Map<string, FoldedQueue>();
  readonly #newFold: () => QueueFold;
  #last: FoldedQueue | undefined;

  constructor(newFold: () => QueueFold) {
    this.#newFold = newFold;
  }

  /** The queue of a row. */
  of(name: string): FoldedQueue {
    const last = this.#last;
    let queue = last?.next;
    if (queue?.name !== name) {
      queue = this.#queues.get(name) ?? this.#begin(name);
      if (last !== undefined) last.next = queue;
    }
    this.#last = queue;
    return queue!;
  }

  /** A queue, if rows had it. */
  known(name: string): FoldedQueue | undefined {
    return this.#queues.get(name);
  }

  all(): IterableIterator<FoldedQueue> {
    return this.#queues.values();
  }

  leave(name: string): void {
    this.#queues.delete(name);
  }

  /** The sums of all of them. */
  together(): QueueFold {
    const sums = this.#newFold();
    for (const { own } of this.#queues.values()) sums.addAll(own);
    return sums;
  }

  #begin(name: string): FoldedQueue {
    const queue = { name, own: this.#newFold(), handling: new HandleChanges(), lines: new Map() };
    this.#queues.set(name, queue);
    return queue;
  }
}
