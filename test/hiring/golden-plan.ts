import type { HiringPlanInput } from 'halfhour/hiring';

/** A year of a growing centre with class rules; its optimum is known from HiGHS. */
export const goldenPlan = {
  required: [100, 100, 105, 110, 110, 115, 125, 125, 115, 110, 120, 130],
  startingAgents: 100,
  attrition: 0.04,
  stages: [
    { name: 'training', attrition: 0.12, productivity: 0 },
    { name: 'nesting', attrition: 0.06, productivity: 0.5 },
    { name: 'ramp', attrition: 0.04, productivity: 0.8 },
  ],
  payPerAgent: 6750,
  costPerHire: 3000,
  classes: { minSize: 6, maxSize: 20, fixedCost: 5000 },
  overtime: { costPerAgent: 7500, maxShare: 36 / 174 },
  outsourcing: { costPerAgent: 9500 },
} as const satisfies HiringPlanInput;

/** The same centre with another attrition of experienced agents. */
export function withAttrition(attrition: number): HiringPlanInput {
  const stages = goldenPlan.stages.map((stage) =>
    stage.name === 'ramp' ? { ...stage, attrition } : stage,
  );
  return { ...goldenPlan, attrition, stages };
}
