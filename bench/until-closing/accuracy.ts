import { suggestIntradayActions } from 'halfhour/plan';
import { leastCostByHighs } from '../../test/plan/highs-afternoon.ts';
import { afternoon, mostOf } from '../../test/plan/random-afternoon.ts';
import { hasSharedData } from '../../test/support/shared-data.ts';
import { replay } from './replay.ts';

const DAYS = 200;

/**
 * Random afternoons of twelve people with all levers and rules, against the optimum of HiGHS on a model of its own; then
 * the last days of real series lived with and without the actions (`--replay`: these alone).
 */
export function run(args: readonly string[]): void {
  if (!args.includes('--replay')) againstHighs();
  if (hasSharedData) replay();
  else console.log('the real series are absent: see HALFHOUR_DATA in CONTRIBUTING.md');
}

function againstHighs(): void {
  let worst = 0;
  let beyond = 0;
  let dearer = 0;
  for (let seed = 1; seed <= DAYS; seed++) {
    const input = afternoon(seed);
    const { plan, levers } = suggestIntradayActions(input);
    const least = leastCostByHighs(input, mostOf(input));
    const more = (plan.cost - least) / Math.abs(least);
    worst = Math.max(worst, more);
    if (more > 0.005) beyond++;
    if (levers.some(({ outcome }) => outcome.cost < plan.cost - 1e-9 * (1 + Math.abs(plan.cost))))
      dearer++;
  }
  console.log(
    `intraday actions, ${DAYS} afternoons: at most ${(100 * worst).toFixed(3)} % above HiGHS, ${beyond} beyond 0.5 %; dearer than one lever alone ${dearer}`,
  );
}
