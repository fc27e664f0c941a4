import { headcountBridge } from 'halfhour';
import { faultsOf, inputOf } from './independent-steps.ts';
import { randomInput, randomOf } from './random-inputs.ts';
import { randomPlan } from './random-plans.ts';

const INPUTS = 10_000;
const PLANS = 50;

/** Every step of 10,000 random bridges and of 50 whole plans, recomputed by plain loops. */
export function run(): void {
  const random = randomOf(19);
  report('random inputs', INPUTS, () => {
    const input = randomInput(random);
    return faultsOf(input, headcountBridge(input));
  });
  report('whole plans', PLANS, () => {
    const { plan, facts } = randomPlan(random);
    const input = inputOf(plan, facts);
    const bridge = headcountBridge(input);
    return faultsOf(input, { ...bridge, headcount: plan.headcount });
  });
}

function report(what: string, count: number, faults: () => string[]): void {
  let wrong = 0;
  let first: string[] = [];
  for (let i = 0; i < count; i++) {
    const found = faults();
    if (found.length === 0) continue;
    wrong++;
    if (first.length === 0) first = found;
  }
  console.log(
    `${what}: ${count}, with a step that is not as recomputed, a negative loss or another sum: ${wrong}`,
  );
  for (const fault of first.slice(0, 5)) console.log(`  ${fault}`);
  if (wrong > 0) process.exitCode = 1;
}
