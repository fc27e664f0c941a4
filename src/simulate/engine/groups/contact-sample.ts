import type { CallSource } from '../queue/call-source.ts';

/**
 * Contacts of several queues in the order of their arrival, drawn once: every staff is judged on the same ones, so that
 * differences between staffs are not luck. Flat, as millions of them are played again and again.
 */
export interface ContactSample {
  readonly count: number;
  /** How many of each queue. */
  readonly countOfQueue: readonly number[];
  /** Seconds from the start of the first interval; below 0 in the warm-up. */
  readonly arrival: Float64Array;
  /** Index of the queue. */
  readonly queue: Uint16Array;
  readonly handleSeconds: Float64Array;
  /** Infinity where nobody gives up. */
  readonly patienceSeconds: Float64Array;
}

/** All contacts of the sources, one for each queue; of two at the same moment that of the earlier queue comes first. */
export function drawContacts(sources: readonly CallSource[]): ContactSample {
  const drawn = sources.map(drawQueue);
  const countOfQueue = drawn.map(({ length }) => length / FIELDS);
  const count = countOfQueue.reduce((a, b) => a + b, 0);
  const sample = {
    count,
    countOfQueue,
    arrival: new Float64Array(count),
    queue: new Uint16Array(count),
    handleSeconds: new Float64Array(count),
    patienceSeconds: new Float64Array(count),
  };
  const next = drawn.map(() => 0);
  for (let i = 0; i < count; i++) {
    let queue = 0;
    let earliest = Infinity;
    for (let q = 0; q < drawn.length; q++) {
      const arrival = drawn[q]![next[q]!] ?? Infinity;
      if (arrival >= earliest) continue;
      queue = q;
      earliest = arrival;
    }
    const at = next[queue]!;
    sample.arrival[i] = earliest;
    sample.queue[i] = queue;
    sample.handleSeconds[i] = drawn[queue]![at + 1]!;
    sample.patienceSeconds[i] = drawn[queue]![at + 2]!;
    next[queue] = at + FIELDS;
  }
  return sample;
}

const FIELDS = 3;
const ROOM_AT_FIRST = 3 * 4096;

/** Arrival, handle time and patience of each contact, one after the other. */
function drawQueue(source: CallSource): Float64Array {
  let drawn = new Float64Array(ROOM_AT_FIRST);
  let length = 0;
  for (source.advance(); source.arrival < Infinity; source.advance()) {
    if (length === drawn.length) {
      const larger = new Float64Array(2 * length);
      larger.set(drawn);
      drawn = larger;
    }
    drawn[length] = source.arrival;
    drawn[length + 1] = source.handleSeconds;
    drawn[length + 2] = source.patienceSeconds;
    length += FIELDS;
  }
  return drawn.subarray(0, length);
}
