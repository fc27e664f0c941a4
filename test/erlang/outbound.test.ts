import fc from 'fast-check';
import { agentsForOutbound, linesForOutbound, outboundPacing } from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

/** The chances of 0, 1 … agents busy, as sums of binomial weights in whole numbers over a common denominator. */
function busyChances(agents: number, lines: number, numerator: bigint, denominator: bigint) {
  // Weights C(lines, b) rate^b, times denominator^agents.
  const weights: bigint[] = [];
  let choose = 1n;
  for (let b = 0; b <= Math.min(agents, lines); b++) {
    weights.push(choose * numerator ** BigInt(b) * denominator ** BigInt(agents - b));
    choose = (choose * BigInt(lines - b)) / BigInt(b + 1);
  }
  return weights;
}

const ratio = (a: bigint, b: bigint) => Number((a * 10n ** 25n) / b) / 1e25;

const record = {
  agents: fc.integer({ min: 1, max: 60 }),
  answeredShare: fc.double({ min: 0.01, max: 1, noNaN: true }),
  dialTimeInAht: fc.double({ min: 0.01, max: 5, noNaN: true }),
  maxAbandoned: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
};

describe('a dialler', () => {
  it('is a small group seen from the other side: exact sums in whole numbers, to 1e-12', () => {
    for (const agents of [1, 2, 7, 40])
      for (const more of [0, 1, 5, 80])
        for (const [numerator, denominator] of [
          [1n, 10n],
          [3n, 2n],
          [9n, 1n],
        ] as const) {
          const lines = agents + more;
          const weights = busyChances(agents, lines, numerator, denominator);
          const all = weights.reduce((sum, weight) => sum + weight, 0n);
          const busy = weights.reduce((sum, weight, b) => sum + weight * BigInt(b), 0n);
          // Answers come at the rate of the lines that dial; the lost are those that find all busy.
          const answers = weights.reduce((sum, weight, b) => sum + weight * BigInt(lines - b), 0n);
          const lost = lines > agents ? weights[agents]! * BigInt(lines - agents) : 0n;
          const rate = Number(numerator) / Number(denominator);
          const found = outboundPacing({
            agents,
            lines,
            answeredShare: 0.5,
            dialTimeInAht: 0.5 / rate,
          });
          expect(Math.abs(found.contactsPerAht / ratio(busy, all) - 1)).toBeLessThan(1e-12);
          expect(Math.abs(found.abandonedOfAnswered - ratio(lost, answers))).toBeLessThan(
            1e-12 * Math.max(1e-3, ratio(lost, answers)),
          );
          expect(
            Math.abs(found.dialsPerAht / (ratio(answers, all) / (0.5 / rate)) - 1),
          ).toBeLessThan(1e-12);
        }
  });

  it('uses the most lines that lose few enough', () => {
    fc.assert(
      fc.property(fc.record(record), ({ maxAbandoned, ...numbers }) => {
        const lines = linesForOutbound({ ...numbers, maxAbandoned });
        const lost = (count: number) =>
          outboundPacing({ ...numbers, lines: count }).abandonedOfAnswered;
        expect(lines).toBeGreaterThanOrEqual(numbers.agents);
        expect(lost(lines)).toBeLessThanOrEqual(maxAbandoned * (1 + 1e-9));
        expect(lost(lines + 1)).toBeGreaterThan(maxAbandoned * (1 - 1e-9));
      }),
    );
  });

  it('has the fewest agents that talk as much as is asked', () => {
    const { agents: _, ...numbers } = record;
    const asked = fc.record({
      ...numbers,
      contactsPerAht: fc.double({ min: 0.1, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(asked, ({ contactsPerAht, ...dialling }) => {
        const { agents, lines } = agentsForOutbound({ ...dialling, contactsPerAht });
        const { maxAbandoned, ...rates } = dialling;
        expect(lines).toBe(linesForOutbound({ ...dialling, agents }));
        const talked = (count: number) => {
          const most = linesForOutbound({ ...dialling, agents: count });
          return outboundPacing({ ...rates, agents: count, lines: most }).contactsPerAht;
        };
        expect(talked(agents)).toBeGreaterThanOrEqual(contactsPerAht * (1 - 1e-9));
        if (agents > 1) expect(talked(agents - 1)).toBeLessThan(contactsPerAht * (1 + 1e-9));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a large team busier than a small one', () => {
    const numbers = { answeredShare: 0.3, dialTimeInAht: 25 / 180 };
    const busy = [5, 20, 100, 2000].map((agents) => {
      const lines = linesForOutbound({ ...numbers, agents, maxAbandoned: 0.03 });
      return outboundPacing({ ...numbers, agents, lines }).occupancy;
    });
    expect([...busy].sort((a, b) => a - b)).toEqual(busy);
    expect(busy.at(-1)).toBeGreaterThan(0.95);
  });
});
