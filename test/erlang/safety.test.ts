import { fractionalAgentsForServiceLevel, waitTail } from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { guessSafety, refineSafety } from '../../src/erlang/agents/safety.ts';
import { erlangC } from '../../src/erlang/erlang-b-and-c.ts';
import { exponential, scale, twoSum } from '../../src/math/elementary/double-double.ts';

/** Real agents by the table and its one step alone. */
function estimate(load: number, time: number, target: number): number {
  const root = Math.sqrt(load);
  const t = root * time;
  const exponent = -Math.log(1 - target);
  return load + root * refineSafety(guessSafety(1 / root, t, exponent), 1 / root, t, exponent);
}

describe('the table of safety staffing', () => {
  const targets = [0.01, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.995, 0.999, 0.99908];
  const times = [0, 0.01, 0.1, 0.5, 2, 10];

  function largestError(loads: readonly number[]): number {
    const errors = loads.flatMap((load) =>
      times.flatMap((time) =>
        targets.map((target) => {
          const exact = fractionalAgentsForServiceLevel(load, time, target);
          return Math.abs(estimate(load, time, target) - exact);
        }),
      ),
    );
    return Math.max(...errors);
  }

  it('is right to a third of the margin that decides without a check: 0.003 agents', () => {
    const loads = [5, 5.9, 8, 11.3, 16, 20, 23.99, 24, 31.7, 60, 150, 999, 12_345, 1e5, 1e6];
    expect(largestError(loads)).toBeLessThan(1e-3);
  });
});

describe('the tail', () => {
  it('carries the rounding of its exponent along', () => {
    // n - a and the time need all of a double, so that their product is rounded.
    for (const [agents, load, time] of [
      [103_162, 100_000.3, 0.1],
      [5_700, 5_000.7, 0.3],
      [1_010, 800.1, 1.7],
    ] as const) {
      const exact = exponential(scale(twoSum(agents, -load), -time)).high;
      const expected = erlangC(agents, load) * exact;
      expect(Math.abs(waitTail(agents, load, time) / expected - 1)).toBeLessThan(1e-15);
    }
  });
});
