import { explain } from 'halfhour';
import { type CostInput, evaluateCost } from 'halfhour/cost';
import { evaluate } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { goldenCentre } from '../golden-centre.ts';

const centres: readonly (readonly [string, CostInput])[] = [
  ['the voice centre', goldenCentre],
  [
    'a centre without contacts',
    {
      ...goldenCentre,
      channels: [{ name: 'voice', contacts: 0, ahtSeconds: 240 }],
      pay: { baseMonthly: 3500 },
    },
  ],
  [
    'a centre whose schedule is given',
    {
      ...goldenCentre,
      months: 0.25,
      staff: {
        paidHours: 9000,
        inOfficeShrinkage: 0.15,
        outOfOfficeShrinkage: 0.1,
        hoursPerFte: 174,
      },
    },
  ],
  [
    'a centre in whole agents',
    {
      ...goldenCentre,
      staff: { ...goldenCentre.staff, rounding: 'whole' },
    },
  ],
];

describe('the working of a cost', () => {
  it.each(centres)('of %s gives each value again', (_, input) => {
    for (const { formula, inputs, value, name } of evaluateCost(input).steps) {
      const again = evaluate(formula, { ...inputs }) as number;
      expect(Math.abs(again - value), name).toBeLessThanOrEqual(1e-12 * Math.abs(value));
    }
  });

  it('reads as a planner would write it', () => {
    const [first, second] = explain(evaluateCost(goldenCentre).steps).split('\n');
    expect(first).toBe(
      'handlingHours = handled * ahtSeconds / 3600 / concurrency + escalationHours = 60000 * 240 / 3600 / 1 + 0 = 4000 hours (voice)',
    );
    expect(second).toBe(
      'occupancy = handling / available = 4000 / 5000 = 0.8 (given, or mixed of channels)',
    );
  });
});
