import { sfc32 } from '../../src/core/random.ts';

// The two event loops that one would write first, to compare with: every arrival, completion and end of
// patience is an event. They share neither the method nor the random variates of the library.

interface Event {
  readonly time: number;
  readonly kind: 'arrival' | 'completion' | 'patience';
  readonly call?: Call;
}

interface Call {
  readonly arrival: number;
  waiting: boolean;
}

interface Agenda {
  add(event: Event): void;
  next(): Event | undefined;
}

export interface LoopScenario {
  readonly calls: number;
  readonly agents: number;
  readonly ratePerSecond: number;
  readonly ahtSeconds: number;
  readonly patienceSeconds: number;
  readonly answerTimeSeconds: number;
}

/** Simulates the calls one event at a time; returns the share of them answered in time. */
export function eventLoop(scenario: LoopScenario, agenda: Agenda): number {
  const next = sfc32(3);
  const exponential = (mean: number) => -mean * Math.log((next() + 0.5) / 4294967296);
  const queue: Call[] = [];
  let head = 0;
  let idle = scenario.agents;
  let left = scenario.calls;
  let inTime = 0;
  const begin = (call: Call, now: number) => {
    call.waiting = false;
    idle--;
    if (now - call.arrival <= scenario.answerTimeSeconds) inTime++;
    agenda.add({ time: now + exponential(scenario.ahtSeconds), kind: 'completion' });
  };
  agenda.add({ time: exponential(1 / scenario.ratePerSecond), kind: 'arrival' });
  for (let event = agenda.next(); event !== undefined; event = agenda.next()) {
    const { time, kind } = event;
    if (kind === 'arrival') {
      const call = { arrival: time, waiting: true };
      if (idle > 0) begin(call, time);
      else {
        queue.push(call);
        const patience = exponential(scenario.patienceSeconds);
        agenda.add({ time: time + patience, kind: 'patience', call });
      }
      if (--left > 0) {
        agenda.add({ time: time + exponential(1 / scenario.ratePerSecond), kind: 'arrival' });
      }
    } else if (kind === 'patience') {
      if (event.call !== undefined) event.call.waiting = false;
    } else {
      idle++;
      while (head < queue.length && !queue[head]!.waiting) head++;
      if (head < queue.length) begin(queue[head++]!, time);
    }
  }
  return inTime / scenario.calls;
}

/** Events in a sorted array, the next one last. */
export function sortedArray(): Agenda {
  const events: Event[] = [];
  return {
    add(event) {
      let low = 0;
      let high = events.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (events[middle]!.time > event.time) low = middle + 1;
        else high = middle;
      }
      events.splice(low, 0, event);
    },
    next: () => events.pop(),
  };
}

/** Events in a binary heap of objects with a comparison function, as a general library has it. */
export function priorityQueue(): Agenda {
  const heap: Event[] = [];
  const before = (a: Event, b: Event) => a.time - b.time;
  const swap = (i: number, j: number) => {
    const kept = heap[i]!;
    heap[i] = heap[j]!;
    heap[j] = kept;
  };
  return {
    add(event) {
      heap.push(event);
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (before(heap[parent]!, heap[i]!) <= 0) break;
        swap(i, parent);
        i = parent;
      }
    },
    next() {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return first;
      heap[0] = last;
      for (let i = 0; ; ) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2]) {
          if (child < heap.length && before(heap[child]!, heap[least]!) < 0) least = child;
        }
        if (least === i) return first;
        swap(i, least);
        i = least;
      }
    },
  };
}
