import fc from 'fast-check';
import { agentsForFluid, type FluidQueueInput, fluidQueue } from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

/** Runge and Kutta's rule in small steps, one step cut where the agents become all busy or free. */
function bySteps({
  intervalInAht,
  intervals,
  patienceInAht = Infinity,
  presentAtStart = 0,
}: FluidQueueInput) {
  let x = presentAtStart;
  return intervals.map(({ offeredLoad, agents }) => {
    const slope = (value: number) =>
      offeredLoad - Math.min(value, agents) - Math.max(0, value - agents) / patienceInAht;
    let [served, waited, time] = [0, 0, 0];
    const stepOf = (value: number, h: number) => {
      const k1 = slope(value);
      const k2 = slope(value + (h / 2) * k1);
      const k3 = slope(value + (h / 2) * k2);
      const k4 = slope(value + h * k3);
      return { end: value + (h / 6) * (k1 + 2 * k2 + 2 * k3 + k4), middle: value + (h / 2) * k2 };
    };
    const isBusy = (value: number) => value > agents;
    while (intervalInAht - time > 1e-13) {
      let h = Math.min(0.001, intervalInAht - time);
      if (x !== agents && isBusy(stepOf(x, h).end) !== isBusy(x)) {
        let [low, high] = [0, h];
        for (let i = 0; i < 80; i++) {
          const middle = (low + high) / 2;
          if (isBusy(stepOf(x, middle).end) === isBusy(x)) low = middle;
          else high = middle;
        }
        h = high;
        add(h);
        x = agents;
        continue;
      }
      add(h);
      x = stepOf(x, h).end;
    }
    return { served, abandoned: waited / patienceInAht, waitingAtEnd: Math.max(0, x - agents) };

    // Simpson's rule, the middle by half a step.
    function add(h: number): void {
      const points = [x, stepOf(x, h / 2).end, stepOf(x, h).end];
      [1, 4, 1].forEach((weight, i) => {
        served += (h / 6) * weight * Math.min(points[i]!, agents);
        waited += (h / 6) * weight * Math.max(0, points[i]! - agents);
      });
      time += h;
    }
  });
}

const day = [25, 45, 25, 60, 0, 30].map((offeredLoad, i) => ({
  offeredLoad,
  agents: [30, 30, 41, 20, 20, 0][i]!,
}));
const cases: FluidQueueInput[] = [
  { intervalInAht: 3, intervals: day, patienceInAht: 5 },
  { intervalInAht: 3, intervals: day },
  { intervalInAht: 0.7, intervals: day, patienceInAht: 0.3, presentAtStart: 80 },
  { intervalInAht: 2, intervals: [{ offeredLoad: 10, agents: 10 }], presentAtStart: 15 },
];

describe('a day as a fluid', () => {
  it('flows as small steps say, to 1e-11', () => {
    for (const input of cases) {
      const expected = bySteps(input);
      fluidQueue(input).forEach((found, i) => {
        for (const [field, value] of Object.entries(expected[i]!)) {
          const own = found[field as keyof typeof found]!;
          const off = Math.abs(own - value) / Math.max(1, value);
          // Steps of 0.001 and the cut at a corner leave so much.
          expect(
            off,
            `${field} ${own} is ${value} in interval ${i} of ${JSON.stringify(input)}`,
          ).toBeLessThan(1e-11);
        }
      });
    }
  });

  it('loses nothing: what comes is served, gone or still there', () => {
    const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1000, noNaN: true }));
    const intervals = fc.array(
      fc.record({
        offeredLoad: amount,
        agents: amount,
      }),
      { minLength: 1, maxLength: 20 },
    );
    const patience = fc.option(fc.double({ min: 0.01, max: 100, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(
        intervals,
        patience,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (rows, patienceInAht, intervalInAht) => {
          const found = fluidQueue({ intervalInAht, intervals: rows, patienceInAht });
          let came = 0;
          let gone = 0;
          found.forEach(({ served, abandoned, waitingAtEnd, occupancy }, i) => {
            came += rows[i]!.offeredLoad * intervalInAht;
            gone += served + abandoned;
            const { agents } = rows[i]!;
            // Between those who wait and that and every agent busy.
            const rest = came - gone;
            expect(rest).toBeGreaterThanOrEqual(waitingAtEnd - 1e-9 * (1 + came));
            expect(rest).toBeLessThanOrEqual(waitingAtEnd + agents + 1e-9 * (1 + came));
            expect(occupancy).toBeLessThanOrEqual(1 + 1e-9);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('waits as long as the queue takes the agents', () => {
    const [found] = fluidQueue({
      intervalInAht: 1,
      intervals: [{ offeredLoad: 10, agents: 10 }],
      presentAtStart: 15,
    });
    expect(found).toMatchObject({ waitingAtEnd: 5, longestWait: 0.5, occupancy: 1 });
    expect(
      fluidQueue({ intervalInAht: 1, intervals: [{ offeredLoad: 1, agents: 0 }] })[0],
    ).not.toHaveProperty('longestWait');
  });
});

describe('the agents for an overloaded day', () => {
  it('are the fewest more that hold the waits', () => {
    for (const input of cases)
      for (const maxWaitInAht of [0.01, 0.3, 2]) {
        const more = agentsForFluid({ ...input, maxWaitInAht });
        const longest = (count: number) => {
          const intervals = input.intervals.map((row) => ({ ...row, agents: row.agents + count }));
          return Math.max(
            ...fluidQueue({ ...input, intervals }).map(({ longestWait = Infinity }) => longestWait),
          );
        };
        expect(longest(more)).toBeLessThanOrEqual(maxWaitInAht * (1 + 1e-11));
        if (more > 0) expect(longest(more - 1)).toBeGreaterThan(maxWaitInAht);
      }
  });
});
