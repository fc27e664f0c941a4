import { costBridge, evaluateCost, tornado } from 'halfhour/cost';
import { hiringPlan } from 'halfhour/hiring';
import { goldenCentre } from '../../test/cost/golden-centre.ts';
import { goldenPlan } from '../../test/hiring/golden-plan.ts';
import { measure, report } from '../measure.ts';

const later = {
  ...goldenCentre,
  channels: [{ ...goldenCentre.channels[0]!, contacts: 66_000, ahtSeconds: 230 }],
  staff: { ...goldenCentre.staff, occupancy: 0.82, inOfficeShrinkage: 0.16 },
  pay: { ...goldenCentre.pay, baseMonthly: 3700 },
};

/** Two years, the second as the first and 15 agents more, with class rules and an end to meet. */
const twoYears = {
  ...goldenPlan,
  required: [...goldenPlan.required, ...goldenPlan.required.map((agents) => agents + 15)],
  terminal: { minSupply: 135 },
};

/** The bars: 50 µs, 5 ms and 1 s. */
export function run(): void {
  const { bars } = tornado(goldenCentre);
  report(
    'cost of a period',
    measure(
      [
        { name: 'evaluateCost', work: () => evaluateCost(goldenCentre) },
        { name: `tornado over ${bars.length} inputs`, work: () => tornado(goldenCentre) },
        { name: 'costBridge over five drivers', work: () => costBridge(goldenCentre, later) },
      ],
      { roundMs: 100 },
    ),
  );
  report(
    'hiring plan',
    measure(
      [
        { name: '12 months with class rules', work: () => hiringPlan(goldenPlan) },
        { name: '24 months with class rules', work: () => hiringPlan(twoYears) },
      ],
      { rounds: 5 },
    ),
  );
  const { gap = 0, status } = hiringPlan(twoYears);
  console.log(`  24 months: ${status}, gap ${(gap * 100).toFixed(3)} %`);
}
