import type { CostInput } from 'halfhour/cost';

/** A voice centre of 60,000 calls a month, whose lines are known as exact fractions. */
export const goldenCentre: CostInput = {
  channels: [
    {
      name: 'voice',
      contacts: 60_000,
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
    { name: 'teamLead', costMonthly: 9000, span: 12 },
    { name: 'quality', costMonthly: 8000, span: 30 },
    { name: 'trainer', costMonthly: 8500, span: 60 },
    { name: 'planner', costMonthly: 9500, span: 60 },
    { name: 'manager', costMonthly: 20_000, heads: 1 },
  ],
  attrition: { monthlyRate: 0.03, yield: 0.85, recruitingPerHire: 2000, trainingHours: 120 },
  technology: {
    costPerSeat: 600,
    capex: [{ name: 'platform', amount: 360_000, lifeMonths: 60 }],
  },
  facilities: { costPerSeat: 900 },
};
