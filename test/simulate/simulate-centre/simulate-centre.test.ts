import fc from 'fast-check';
import { type Estimate, simulateCentre, simulateQueue } from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';

describe('a centre of one queue and one group', () => {
  const scenarios = fc.record({
    contacts: fc.array(fc.double({ min: 0, max: 40, noNaN: true }), {
      minLength: 4,
      maxLength: 4,
    }),
    ahtSeconds: fc.double({ min: 30, max: 2000, noNaN: true }),
    // One number for each half-hour, or three for its parts.
    agents: fc
      .constantFrom(4, 12)
      .chain((length) =>
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: length, maxLength: length }),
      ),
    answerTimeSeconds: fc.double({ min: 0, max: 60, noNaN: true }),
    patienceSeconds: fc.option(fc.double({ min: 5, max: 900, noNaN: true }), { nil: undefined }),
    handleTime: fc.constantFrom(
      { kind: 'exponential' } as const,
      { kind: 'lognormal', squaredVariation: 1.5 } as const,
      { kind: 'constant' } as const,
    ),
    warmUpSeconds: fc.constantFrom(undefined, 3000),
    seed: fc.nat(),
  });

  it('lives the very day of simulateQueue, call by call', () => {
    fc.assert(
      fc.property(scenarios, ({ agents, seed, warmUpSeconds, ...queue }) => {
        const common = { intervalSeconds: 1800, replications: 3, seed, warmUpSeconds };
        const alone = simulateQueue({ ...common, ...queue, agents });
        const centre = simulateCentre({
          ...common,
          queues: [{ ...queue, name: 'calls' }],
          groups: [{ name: 'all', agents, skills: [{ queue: 'calls' }] }],
        });
        for (const [i, { occupancy, overtimeSeconds, ...period }] of alone.intervals.entries()) {
          expectAlike(centre.queues[0]!.intervals[i]!, period);
          expectAlike(centre.groups[0]!.intervals[i]!, {
            occupancy,
            utilisation: occupancy,
            overtimeSeconds,
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('simulateCentre refuses', () => {
  const queue = { name: 'calls', contacts: [5, 5, 5], ahtSeconds: 60, answerTimeSeconds: 20 };
  const group = { name: 'all', agents: 3, skills: [{ queue: 'calls' }] };
  const centre = { intervalSeconds: 1800, queues: [queue], groups: [group] };

  it('a centre without queues or groups', () => {
    expect(() => simulateCentre({ ...centre, queues: [], groups: [] })).toThrow(
      [
        'simulateCentre: queues must be a list of at least one queue (got an array of 0)',
        'simulateCentre: groups must be a list of at least one group (got an array of 0)',
      ].join('\n'),
    );
  });

  it('handle times and agents that are not those of all intervals', () => {
    const queues = [{ ...queue, ahtSeconds: [60, 70] }];
    const groups = [{ ...group, agents: [3, 3] }];
    expect(() => simulateCentre({ ...centre, queues, groups })).toThrow(
      [
        'simulateCentre: queues[0].ahtSeconds must be one number, or as many as there are intervals (3) (got an array of 2)',
        'simulateCentre: groups[0].agents must be one number, or as many as there are intervals (3), or a multiple of that (got an array of 2)',
      ].join('\n'),
    );
  });
});

/** The same numbers up to the rounding of sums that were added in another order. */
function expectAlike(actual: object, expected: object): void {
  for (const [key, value] of Object.entries(expected)) {
    const other: unknown = Reflect.get(actual, key);
    if (typeof value === 'object' && value !== null)
      expectAlike(other as object, value as Estimate);
    else expect(Math.abs((other as number) - value), key).toBeLessThanOrEqual(1e-7 * (1 + value));
  }
}
