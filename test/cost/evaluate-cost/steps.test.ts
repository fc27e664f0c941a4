import fc from 'fast-check';
import { explain, InvalidInputError } from 'halfhour';
import { type CostInput, type CostResult, evaluateCost } from 'halfhour/cost';
import { evaluate } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { centres as randomCentres } from '../centres.ts';
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

  it('of any centre gives each value again, and its last line of money is the total', () => {
    fc.assert(
      fc.property(randomCentres, (input) => {
        let cost: CostResult;
        try {
          cost = evaluateCost(input);
        } catch (error) {
          // Overtime beyond the work: refused, as it should be.
          if (error instanceof InvalidInputError) return;
          throw error;
        }
        for (const { formula, inputs, value, name } of cost.steps) {
          const again = evaluate(formula, { ...inputs }) as number;
          const size = Math.max(...Object.values(inputs).map(Math.abs), Math.abs(value));
          expect(Math.abs(again - value), `${name} = ${formula}`).toBeLessThanOrEqual(1e-12 * size);
        }
        const names = cost.steps.map(({ name }) => name);
        expect(cost.steps[names.indexOf('total')]!.value).toBe(cost.total);
      }),
      { numRuns: 40 },
    );
  });

  it('says what an hour of overtime and a month of an investment cost', () => {
    const text = explain(evaluateCost(goldenCentre).steps);
    expect(text).toContain(
      'hourPrice = (base + bonus) / rateHours * multiplier * (1 + onCost) = (3500 + 1500) / 174 * 1.5 * (1 + 0) = 43.103448 (weekday)',
    );
    expect(text).toContain(
      'monthlyCharge = (amount - residual) / lifeMonths = (360000 - 0) / 60 = 6000 (platform)',
    );
  });

  it('names every line of money, whatever the lines are called', () => {
    const support = [
      { name: 'team leaders', costMonthly: 9000, heads: 2 },
      { name: '质检', costMonthly: 8000, heads: 1 },
      { name: '培训', costMonthly: 7000, heads: 1 },
    ];
    const text = explain(evaluateCost({ ...goldenCentre, support }).steps);
    expect(text).toContain('base = quantity * price = 36.285779 * 3500 = 127000.23 (fte months)');
    expect(text).toContain(
      'support = team_leaders + line_ + line__3 = 18000 + 8000 + 7000 = 33000',
    );
  });

  it('reads as a planner would write it', () => {
    const [first, second] = explain(evaluateCost(goldenCentre).steps).split('\n');
    expect(first).toBe(
      'handlingHours = handled * ahtSeconds / 3600 / concurrency + escalationHours = 60000 * 240 / 3600 / 1 + 0 = 4000 hours (voice)',
    );
    expect(second).toBe(
      'occupancy = handling / onPosition = 4000 / 5000 = 0.8 (given, or mixed of channels)',
    );
  });
});
