import fc from 'fast-check';
import { designRotation } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/all-design-faults.ts';
import { CENTRES, DAYTIME, weekOf } from '../support/design-instances.ts';

const daytime = {
  requirement: { intervalSeconds: 1800, agents: weekOf(5, { from: 8, to: 20 }) },
  shiftTypes: DAYTIME,
};

describe('any rules', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const range = (low: number, high: number) =>
    fc
      .tuple(fc.integer({ min: low, max: low + 1 }), fc.integer({ min: low + 1, max: high }))
      .map(([min, max]) => ({ min, max }));
  const mixes = fc.record({
    daysOff: range(1, 4),
    workStretch: range(2, 6),
    minRestHours: fc.constantFrom(undefined, 11, 12),
    forwardRotation: maybe(fc.boolean()),
    daysOffEachWeek: maybe(fc.constantFrom(1, 2)),
    minWeeklyRestHours: maybe(fc.constantFrom(24, 35, 60)),
    shiftRun: maybe(fc.constantFrom({ min: 1, max: 3 }, { min: 2, max: 5 })),
    weekends: maybe(
      fc.record({
        maxBetweenFree: maybe(fc.integer({ min: 1, max: 3 })),
        together: maybe(fc.boolean()),
        sameShift: maybe(fc.boolean()),
      }),
    ),
    nights: maybe(
      fc.record({
        maxRun: maybe(fc.integer({ min: 2, max: 5 })),
        minDaysOffAfter: maybe(fc.integer({ min: 1, max: 3 })),
      }),
    ),
    weeklyHours: maybe(
      fc.record({ maxAverage: fc.constantFrom(36, 38.5, 40), max: maybe(fc.constantFrom(40, 48)) }),
    ),
    maxCycleWeeks: maybe(fc.integer({ min: 8, max: 30 })),
  });
  const centres = fc.constantFrom(
    { ...CENTRES['desk of 3'](), name: 'desk' },
    { ...CENTRES['peak 10'](), name: 'peak 10' },
    { ...daytime, name: 'daytime' },
  );

  it('an answer has no fault, whatever the rules', () => {
    fc.assert(
      fc.property(mixes, centres, ({ ...rules }, { name: _, ...centre }) => {
        const input = { ...centre, ...rules, maxSteps: 2500 };
        const design = designRotation(input);
        if (design.crews.length > 0) expect(faultsOf(input, design)).toEqual([]);
        else expect(design.reasons).toHaveLength(1);
      }),
      { numRuns: 16, seed: 18 },
    );
  }, 240_000);
});
