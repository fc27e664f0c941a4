import fc from 'fast-check';
import {
  billedSeconds,
  costNodeAt,
  evaluateCost,
  marginOfMarkup,
  markupOfMargin,
  priceLadder,
} from 'halfhour/cost';
import { describe, expect, it } from 'vitest';
import { meanBilledSeconds } from '../../../src/cost/prices/billing.ts';
import { monthlyCapexCharge } from '../../../src/cost/prices/capex.ts';
import { goldenCentre } from '../golden-centre.ts';

const bases = ['contact', 'minute', 'hour', 'productiveHour', 'seat', 'fte'] as const;
const working = {
  ahtSeconds: 240,
  occupancy: 0.8,
  inOfficeShrinkage: 0.15,
  outOfOfficeShrinkage: 0.1,
  hoursPerFte: 174,
  agentsPerSeat: 1.3,
};

describe('the price ladder', () => {
  it('comes back to the same price over every other basis', () => {
    const basis = fc.constantFrom(...bases);
    const price = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(basis, basis, price, (from, over, amount) => {
        const there = priceLadder({ ...working, basis: from, price: amount });
        const back = priceLadder({ ...working, basis: over, price: there[over] });
        expect(back[from]).toBeNear(amount);
      }),
    );
  });

  it('goes by the chain of evaluateCost', () => {
    const { unit, hours, total } = evaluateCost({
      ...goldenCentre,
      pay: { baseMonthly: 3500 },
      support: [],
      attrition: undefined,
      technology: undefined,
      facilities: undefined,
      channels: [{ name: 'voice', contacts: 60_000, ahtSeconds: 240 }],
    });
    const ladder = priceLadder({ ...working, basis: 'hour', price: total / hours.regularPaid });
    expect(ladder.contact).toBeNear(unit.perContactHandled!);
    expect(ladder.productiveHour).toBeNear(unit.perProductiveHour!);
    expect(ladder.minute).toBeNear(unit.perHandleMinute!);
    expect(ladder.fte).toBeNear(unit.perFte!);
    expect(ladder.seat).toBeNear(unit.perFte! * 1.3);
  });
});

describe('markup and margin', () => {
  it('give the same price and are each other turned round', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (markup) => {
        const margin = marginOfMarkup(markup);
        expect(1 + markup).toBeNear(1 / (1 - margin), 1e-10);
        expect(markupOfMargin(margin)).toBeNear(markup, 1e-10);
        expect(margin).toBeLessThanOrEqual(markup);
      }),
    );
  });
});

describe('billed time', () => {
  const increments = fc.record({
    stepSeconds: fc.constantFrom(1, 6, 10, 60),
    minimumSeconds: fc.constantFrom(undefined, 0, 10, 60),
  });

  it('is at least the call, less than a step more above the minimum, and billed once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), increments, (seconds, increment) => {
        const billed = billedSeconds(seconds, increment);
        expect(billed).toBeGreaterThanOrEqual(seconds);
        const minimum = increment.minimumSeconds ?? increment.stepSeconds;
        if (seconds > minimum) expect(billed).toBeLessThan(seconds + increment.stepSeconds);
        expect(billedSeconds(billed, increment)).toBe(billed);
      }),
    );
  });

  it('of exponential calls has the mean of the calls billed one by one', () => {
    const mean = 200;
    const calls = 10_000;
    const increment = { stepSeconds: 60, minimumSeconds: 60 };
    let billed = 0;
    for (let i = 0; i < calls; i++) {
      billed += billedSeconds(-mean * Math.log((i + 0.5) / calls), increment);
    }
    // The quantiles of 10,000 calls stand for the distribution; their grid is good to 1e-4.
    expect(meanBilledSeconds(mean, increment)).toBeNear(billed / calls, 1e-3);
  });

  it('in ever finer steps comes to the time itself', () => {
    const increment = { stepSeconds: 1e-6, minimumSeconds: 0 };
    expect(meanBilledSeconds(200, increment)).toBeNear(200, 1e-8);
    expect(meanBilledSeconds(200)).toBe(200);
    expect(meanBilledSeconds(0, increment)).toBe(0);
  });

  it('makes line minutes dearer in the cost tree, by about half a step a call', () => {
    const voice = goldenCentre.channels[0]!;
    const line = { ...voice.line!, billing: { stepSeconds: 60 } };
    const { tree } = evaluateCost({ ...goldenCentre, channels: [{ ...voice, line }] });
    const minutes = costNodeAt(tree, 'telecom', 'voice')!.quantity! / 60_000;
    expect(minutes).toBeGreaterThan(255 / 60 + 0.45);
    expect(minutes).toBeLessThan(255 / 60 + 0.55);
  });
});

describe('the charge of an investment', () => {
  it('without interest repays the price less the residual', () => {
    const charge = monthlyCapexCharge({ name: 'x', amount: 3600, lifeMonths: 36, residual: 720 });
    expect(charge * 36).toBe(2880);
  });

  it('with interest repays it to the last unit, month by month', () => {
    const terms = {
      name: 'x',
      amount: 360_000,
      lifeMonths: 60,
      residual: 20_000,
      annualRate: 0.06,
    };
    const charge = monthlyCapexCharge(terms);
    let owed = terms.amount;
    for (let month = 0; month < 60; month++) owed = owed * (1 + 0.06 / 12) - charge;
    expect(owed).toBeNear(terms.residual, 1e-10);
  });

  it('goes to the straight line as the rate goes to 0', () => {
    const terms = { name: 'x', amount: 360_000, lifeMonths: 60 };
    expect(monthlyCapexCharge({ ...terms, annualRate: 1e-10 })).toBeNear(6000, 1e-8);
  });
});
