import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContactTally } from '../../../../src/core/contact-tally.ts';
import { QueueDay } from '../../../../src/simulate/engine/queue/queue-day.ts';
import { ReplayedCalls } from '../../../../src/simulate/replay-calls/replayed-calls.ts';

const nothingUnknown = { handleTimes: () => 0, patience: () => 0 };

type Row = readonly [arrival: number, handle: number, patience: number];

/** Runs a handful of calls over intervals of 100 seconds; waits of abandoned calls are negative. */
function trace(
  agents: readonly number[],
  rows: readonly Row[],
  closed: readonly number[] = agents.map(() => 0),
) {
  const tally = emptyContactTally(agents.length);
  const outcomes = {
    waitSeconds: new Float64Array(rows.length),
    answered: new Uint8Array(rows.length),
  };
  const plan = { intervalSeconds: 100, agents, closed, answerTimeSeconds: 10, warmUpSeconds: 0 };
  const calls = rows.map(([arrivalSeconds, handleSeconds, patienceSeconds]) => ({
    arrivalSeconds,
    handleSeconds,
    patienceSeconds,
  }));
  new QueueDay(plan, tally, outcomes).run(new ReplayedCalls(calls, 100, nothingUnknown));
  const waits = Array.from(outcomes.waitSeconds, (wait, i) =>
    outcomes.answered[i] ? wait : -wait,
  );
  return { waits, tally };
}

describe('a day worked out by hand', () => {
  it('serves in the order of arrival, whoever is free first', () => {
    // Agent A: 0-50, then the third call 50-60, the fourth 60-65, the fifth 65-95. Agent B: 10-70.
    const { waits, tally } = trace(
      [2],
      [
        [0, 50, Infinity],
        [10, 60, Infinity],
        [20, 10, Infinity],
        [55, 5, Infinity],
        [56, 30, Infinity],
      ],
    );
    expect(waits).toEqual([0, 0, 30, 5, 9]);
    expect(tally.busySeconds[0]).toBe(50 + 60 + 10 + 5 + 30);
    expect(tally.queueSeconds[0]).toBe(44);
    expect(tally.answeredWithin[0]).toBe(4);
  });

  it('lets callers leave when their patience ends, and skips them', () => {
    // One agent: 0-60. The second leaves at 25, the third gets the agent at 60, the fourth at 90.
    const { waits, tally } = trace(
      [1],
      [
        [0, 60, Infinity],
        [5, 40, 20],
        [30, 30, 30],
        [50, 10, 41],
        [55, 10, 9],
      ],
    );
    expect(waits).toEqual([0, -20, 30, 40, -9]);
    expect(tally.abandoned[0]).toBe(2);
    expect(tally.abandonedWithin[0]).toBe(1);
    expect(tally.waitOfAbandoned[0]).toBe(29);
  });

  it('answers a caller whose patience ends at the very moment', () => {
    expect(
      trace(
        [1],
        [
          [0, 60, 0],
          [10, 5, 50],
        ],
      ).waits,
    ).toEqual([0, 50]);
  });

  it('lets an agent whose shift ends finish the call in hand, and take no other', () => {
    // Two agents until 100, one after. A is busy 90-150, B 95-130: the first to finish, B, goes home
    // 30 seconds late, and the third call waits for A.
    const { waits, tally } = trace(
      [2, 1],
      [
        [90, 60, Infinity],
        [95, 35, Infinity],
        [110, 20, Infinity],
      ],
    );
    expect(waits).toEqual([0, 0, 40]);
    expect([...tally.overtimeSeconds]).toEqual([0, 30]);
    expect([...tally.staffedSeconds]).toEqual([200, 130]);
    expect([...tally.busySeconds]).toEqual([15, 30 + 50 + 20]);
  });

  it('sends the idle home first', () => {
    const { waits, tally } = trace(
      [2, 1],
      [
        [90, 60, Infinity],
        [110, 20, Infinity],
      ],
    );
    expect(waits).toEqual([0, 40]);
    expect(tally.overtimeSeconds[1]).toBe(0);
  });

  it('puts agents who come on duty to the callers who wait', () => {
    // One agent until 100, then three: the second and third call start at 100, not at 190.
    const { waits } = trace(
      [1, 3],
      [
        [0, 190, Infinity],
        [40, 10, Infinity],
        [70, 10, Infinity],
        [100, 10, Infinity],
      ],
    );
    expect(waits).toEqual([0, 60, 30, 10]);
  });

  it('keeps callers waiting while nobody is on duty', () => {
    const { waits, tally } = trace(
      [0, 0, 1],
      [
        [10, 20, Infinity],
        [20, 20, 50],
        [30, 20, Infinity],
      ],
    );
    expect(waits).toEqual([190, -50, 190]);
    expect([...tally.offered]).toEqual([3, 0, 0]);
    expect([...tally.queueSeconds]).toEqual([90 + 50 + 70, 200, 20]);
    // At 200 the first is answered; the third still waits, until 220.
    expect([...tally.waitingAtEnd]).toEqual([2, 1, 0]);
    expect([...tally.busySeconds]).toEqual([0, 0, 40]);
  });

  it('serves who came before closing, and lets who comes after wait for the opening', () => {
    const { waits, tally } = trace(
      [1, 0, 0, 1],
      [
        [80, 30, Infinity],
        [95, 30, Infinity],
        [120, 30, Infinity],
      ],
      [0, 1, 1, 0],
    );
    expect(waits).toEqual([0, 15, 180]);
    expect([...tally.overtimeSeconds]).toEqual([0, 40, 0, 0]);
    expect([...tally.busySeconds]).toEqual([20, 40, 0, 30]);
    expect([...tally.staffedSeconds]).toEqual([100, 40, 0, 100]);
  });

  it('leaves who came before closing to the next opening if nobody was there to serve', () => {
    const { waits } = trace([0, 0, 1], [[50, 10, Infinity]], [0, 1, 0]);
    expect(waits).toEqual([150]);
  });

  it('leaves calls unanswered for whom nobody ever comes', () => {
    const { waits, tally } = trace(
      [1, 0],
      [
        [0, 10, Infinity],
        [120, 10, Infinity],
        [130, 10, 5],
      ],
    );
    expect(waits).toEqual([0, -Infinity, -5]);
    expect([...tally.offered]).toEqual([1, 2]);
    expect([...tally.answered]).toEqual([1, 0]);
    expect([...tally.abandoned]).toEqual([0, 1]);
    expect([...tally.queueSeconds]).toEqual([0, 85]);
    expect([...tally.waitingAtEnd]).toEqual([0, 1]);
  });

  it('lets agents go to their rests within an interval', () => {
    // Two agents, one of whom rests from 50 to 75: the call of 60 waits for the other until 65.
    const tally = emptyContactTally(1);
    const plan = {
      intervalSeconds: 100,
      agents: [2, 2, 1, 2],
      closed: [0, 0, 0, 0],
      answerTimeSeconds: 4,
      warmUpSeconds: 0,
    };
    const calls = [
      { arrivalSeconds: 5, handleSeconds: 60, patienceSeconds: Infinity },
      { arrivalSeconds: 60, handleSeconds: 20, patienceSeconds: Infinity },
      { arrivalSeconds: 80, handleSeconds: 20, patienceSeconds: Infinity },
    ];
    new QueueDay(plan, tally).run(new ReplayedCalls(calls, 100, nothingUnknown));
    expect(tally.answeredWithin[0]).toBe(2);
    expect(tally.waitOfAnswered[0]).toBe(5);
    expect(tally.staffedSeconds[0]).toBe(175);
  });

  it('keeps the last staff until the queue is empty', () => {
    const { waits, tally } = trace(
      [1],
      [
        [90, 30, Infinity],
        [95, 30, Infinity],
      ],
    );
    expect(waits).toEqual([0, 25]);
    // What lies beyond the day is not in the tally.
    expect(tally.busySeconds[0]).toBe(10);
    expect(tally.queueSeconds[0]).toBe(5);
  });
});

describe('one agent more', () => {
  const intervals = 5;
  const rows = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 499 }), fc.integer({ min: 0, max: 300 })), {
      minLength: 1,
      maxLength: 60,
    })
    .map((calls) => calls.map(([at, handle]) => [at, handle, Infinity] as Row))
    .map((calls) => calls.toSorted(([a], [b]) => a - b));
  const agents = fc.array(fc.integer({ min: 0, max: 4 }), {
    minLength: intervals,
    maxLength: intervals,
  });
  const interval = fc.integer({ min: 0, max: intervals - 1 });

  it('from any interval on lets no caller wait longer on the same calls, if none gives up', () => {
    fc.assert(
      fc.property(rows, agents, interval, (calls, fewer, from) => {
        const more = fewer.map((count, i) => (i >= from ? count + 1 : count));
        const before = trace(fewer, calls).waits;
        const after = trace(more, calls).waits;
        // Unanswered calls count as waiting for ever.
        for (const [i, wait] of after.entries()) {
          expect(Math.abs(wait)).toBeLessThanOrEqual(Math.abs(before[i]!));
        }
      }),
      { numRuns: 500 },
    );
  });
});
