import { evaluateCost, roundCostTree } from 'halfhour/cost';
import { hiringPlan } from 'halfhour/hiring';
import { goldenCentre } from '../../test/cost/golden-centre.ts';
import { goldenPlan, withAttrition } from '../../test/hiring/golden-plan.ts';

/** The voice centre whose total is known as a fraction, and the plans whose optimum HiGHS has proven. */
export function run(): void {
  const { total, unit, labourShare } = evaluateCost(goldenCentre);
  console.log(`total of the voice centre   ${total.toFixed(6)} (exact 393017.287050)`);
  console.log(
    `per contact, per resolution ${unit.perContactHandled?.toFixed(6)}, ${unit.perResolution?.toFixed(6)}`,
  );
  console.log(`labour share                ${labourShare?.toFixed(5)}`);
  console.log(
    `printed                     ${roundCostTree(evaluateCost(goldenCentre).tree).amount}`,
  );

  const { classes: _, ...free } = goldenPlan;
  const plans = [
    ['class rules', goldenPlan, 9_921_637.85],
    ['no class rules', { ...free, wholeHires: false }, 9_910_544.09],
    ['no overtime', { ...goldenPlan, overtime: undefined }, 10_174_980.73],
    ['attrition 3 %', withAttrition(0.03), 9_778_200.05],
    ['attrition 5 %', withAttrition(0.05), 10_062_950.19],
    ['118 agents at the end', { ...goldenPlan, terminal: { minSupply: 118 } }, 10_398_817.65],
  ] as const;
  for (const [name, input, best] of plans) {
    const { objective: cost = Number.NaN, status, gap = Number.NaN } = hiringPlan(input);
    console.log(
      `${name.padEnd(24)} ${cost.toFixed(2).padStart(14)} (HiGHS ${best}), ${status}, gap ${gap.toExponential(1)}`,
    );
  }
}
