import { generateRoster, generateRotation } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const SHIFTS = [
  { id: 'E', startMinutes: 360, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
];

/** Three people a day take more than three. */
const TOO_FEW = { people: 3, counts: [[3, 3, 3, 3, 3, 3, 3]] };

/** Of each shift so many on weekdays and at weekends. */
const DEMANDS = [
  TOO_FEW,
  { people: 2, counts: [[1, 1, 1, 1, 1, 0, 0]] },
  { people: 2, counts: [[1, 1, 1, 1, 1, 1, 1]] },
  { people: 3, counts: [[2, 2, 2, 2, 2, 1, 1]] },
  { people: 3, counts: [[2, 2, 2, 2, 2, 2, 2]] },
  {
    people: 4,
    counts: [
      [1, 1, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ],
  },
  {
    people: 4,
    counts: [
      [2, 2, 2, 2, 2, 1, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ],
  },
  {
    people: 5,
    counts: [
      [2, 2, 2, 2, 2, 1, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ],
  },
];

describe('people who are alike', () => {
  it.each(DEMANDS)(
    'cost nothing where, and only where, a rota fills the shifts: %j',
    ({ people, counts }) => {
      const shifts = SHIFTS.slice(0, counts.length);
      const rotation = generateRotation({
        employees: people,
        shifts,
        demand: counts,
        daysOff: { min: 1, max: 4 },
        workStretch: { min: 1, max: 5 },
        minRestHours: 11,
        maxSteps: 20_000,
      });
      const roster = generateRoster({
        people: Array.from({ length: people }, (_, p) => ({
          name: `P${p}`,
          daysInARow: { min: 1, max: 5 },
          daysOffInARow: { min: 1, max: 4 },
        })),
        shifts,
        startDate: '2026-01-05',
        days: 7 * people,
        timeZone: 'UTC',
        cover: {
          shifts: shifts.flatMap(({ id }, s) =>
            counts[s]!.map((wanted, day) => ({ shift: id, weekdays: [day], wanted })),
          ),
        },
        rules: [{ id: 'rest', source: 'this test', kind: 'minRestHours', hours: 11 }],
        maxSteps: 400,
      });
      const isFilled = people !== TOO_FEW.people || counts !== TOO_FEW.counts;
      expect(rotation.status).toBe(isFilled ? 'optimal' : 'infeasible');
      if (isFilled) expect(roster.objective).toBe(0);
      else expect(roster.bound).toBeGreaterThan(0);
    },
  );
});
