import { type CostInput, costNodeAt, evaluateCost } from 'halfhour/cost';
import { describe, expect, it } from 'vitest';

// Worked by hand, in numbers that a reader can check in the head.

/** A month of 1,200 calls offered, a quarter of which give up; 300 more stay in the menu. */
const centre: CostInput = {
  channels: [
    {
      name: 'calls',
      contacts: 1200,
      ahtSeconds: 300,
      abandonProbability: 0.25,
      selfService: { attemptShare: 1, containment: 0.2, costPerAttempt: 0 },
      line: { ivrSeconds: 60, queueSeconds: 30, talkSeconds: 240, pricePerMinute: 0.1 },
    },
  ],
  staff: { occupancy: 0.8, hoursPerFte: 160, inOfficeShrinkage: 0, outOfOfficeShrinkage: 0 },
  pay: { baseMonthly: 3200 },
  attrition: { monthlyRate: 0.1, yield: 0.5, vacancyCostPerLeaver: 1000 },
};

const closeTo = (value: number | undefined, expected: number) =>
  expect(Math.abs(value! / expected - 1)).toBeLessThan(1e-12);

describe('line minutes', () => {
  it('are those of the answered, of those who gave up in the queue, and of those whom the menu served', () => {
    const { tree } = evaluateCost(centre);
    // 900 answered for 330 s, 300 who gave up after 90 s, 300 served in 60 s.
    closeTo(costNodeAt(tree, 'telecom')?.amount, (900 * 330 + 300 * 90 + 300 * 60) * (0.1 / 60));
  });
});

describe('leavers', () => {
  it('cost their vacancy each, however many hires it takes to replace them', () => {
    const { tree, hours } = evaluateCost(centre);
    const agents = costNodeAt(tree, 'people', 'agents')!.amount / 3200;
    expect(hours.regularPaid).toBeGreaterThan(0);
    closeTo(costNodeAt(tree, 'people', 'attrition', 'vacancyCover')?.amount, agents * 0.1 * 1000);
  });

  it('leave newcomers behind whose slower calls are a cost of attrition', () => {
    const ramp = { ...centre.attrition!, rampMonths: 2, rampAhtFactor: 1.5 };
    const { tree, memos } = evaluateCost({ ...centre, attrition: ramp });
    const { tree: settled } = evaluateCost(centre);
    const pay = costNodeAt(tree, 'people', 'agents')!.amount;
    const without = costNodeAt(settled, 'people', 'agents')!.amount;
    closeTo(memos.ramp, pay - without);
  });
});

describe('time out of the office', () => {
  it('takes its share of regular pay and none of overtime, which is only paid for work', () => {
    const { payByUse, hours, tree } = evaluateCost({
      channels: [{ name: 'calls', contacts: 1200, ahtSeconds: 300 }],
      staff: { paidHours: 160, hoursPerFte: 160, inOfficeShrinkage: 0, outOfOfficeShrinkage: 0.25 },
      pay: { baseMonthly: 3200, overtime: [{ name: 'weekday', hours: 40, multiplier: 1.5 }] },
    });
    // One person: 3,200 for 160 hours, a quarter of them away; 40 hours of overtime at 30 each.
    closeTo(costNodeAt(tree, 'people', 'agents')?.amount, 3200 + 40 * 30);
    closeTo(hours.outOfOffice, 40);
    closeTo(payByUse.outOfOffice, 800);
  });
});
