import { expect, it } from 'vitest';
import { CENTRES } from '../../../bench/tours/centres.ts';
import { drawnRules } from '../../../bench/tours-mixes/drawn-rules.ts';
import { designRotation } from '../../../src/rotation/index.ts';
import { CENTRES_OF_FEW_STARTS, withOneFewer } from '../support/shifts-first.ts';

// All of them: npm run accuracy -- rotation.
const some = CENTRES_OF_FEW_STARTS.filter((_, i) => i === 0 || i === 3 || i === 4 || i === 7);

it.each(some)(
  'takes no more people than shifts first, rota second, in its share of the steps: $name',
  ({ input }) => {
    expect(['infeasible', 'unknown']).toContain(withOneFewer(input));
  },
);

it('looks long enough for rotas of shifts that come first, where more than a person is left', () => {
  // `designShifts`, then `generateCrewRotations` in 20,000 steps a crew, does with 120.
  const { employees } = designRotation({
    ...CENTRES['peak 60 by day'](),
    daysOff: { min: 2, max: 4 },
    workStretch: { min: 2, max: 5 },
    minRestHours: 11,
    nights: { maxRun: 4 },
    weeklyHours: { maxAverage: 38, max: 48 },
    weekends: { maxBetweenFree: 2 },
    daysOffEachWeek: 2,
  });
  expect(employees).toBeLessThanOrEqual(120);
});

it('takes hundreds out of crews for shifts that come first, as far as one after the other would', () => {
  // `designShifts`, then `generateCrewRotations` in as many seconds, does with 645.
  const { employees } = designRotation({ ...CENTRES['peak 300'](), ...drawnRules(12) });
  expect(employees).toBeLessThanOrEqual(645);
});
