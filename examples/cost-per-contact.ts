// What does a contact cost us, what does a resolution cost, and what would better resolution save?
//
//   npx tsx examples/cost-per-contact.ts

import { type CostInput, evaluateCost, explain } from 'halfhour';
import { costLines, money, percent } from './support/money.ts';
import { textTable } from './support/text-table.ts';

const month: CostInput = {
  channels: [
    {
      name: 'voice',
      issues: 45_000,
      ahtSeconds: 240,
      resolution: { resolvedPerContact: 0.75 },
      line: { ivrSeconds: 30, queueSeconds: 25, talkSeconds: 200, pricePerMinute: 0.06 },
    },
  ],
  staff: {
    occupancy: 0.8,
    inOfficeShrinkage: 0.15,
    outOfOfficeShrinkage: 0.1,
    hoursPerFte: 174,
    agentsPerSeat: 1.3,
  },
  pay: {
    baseMonthly: 3500,
    bonusMonthly: 1500,
    onCost: 0.35,
    overtime: [{ name: 'weekday', hours: 200, multiplier: 1.5 }],
  },
  support: [
    { name: 'team leaders', costMonthly: 9000, span: 12 },
    { name: 'quality monitoring', costMonthly: 8000, span: 10 },
    { name: 'trainers', costMonthly: 8500, span: 60 },
    { name: 'planners', costMonthly: 9500, span: 60 },
    { name: 'manager', costMonthly: 20_000, heads: 1 },
  ],
  attrition: { monthlyRate: 0.03, yield: 0.85, recruitingPerHire: 2000, trainingHours: 120 },
  technology: { costPerSeat: 600 },
  facilities: { costPerSeat: 900 },
};

const cost = evaluateCost(month);

console.log('Where the money of the month goes\n');
console.log(textTable(['', 'money', 'share'], costLines(cost.tree)));
console.log(`
  per contact     ${money(cost.unit.perContactHandled ?? 0)}
  per resolution  ${money(cost.unit.perResolution ?? 0)}
  spent on people ${percent(cost.labourShare ?? 0)}
  spent on repeats ${money(cost.memos.repeats)} (${percent(cost.memos.repeats / cost.total)})
`);

const better = evaluateCost({
  ...month,
  channels: month.channels.map((channel) => ({
    ...channel,
    resolution: { resolvedPerContact: 0.8 },
  })),
});
const saved = cost.total - better.total;
console.log(
  `Resolving 80 % at the first contact instead of 75 % would save ${money(saved)} a month.\n`,
);

console.log('How the cost per contact comes about\n');
console.log(explain(cost.steps));
