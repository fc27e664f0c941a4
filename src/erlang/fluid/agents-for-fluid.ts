import { keepWithin } from '../../core/keep-within.ts';
import { agentsForFluid as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { fluidDay } from './fluid-queue.ts';
import { type AgentsForFluidInput, agentsForFluidInput } from './input.ts';

/**
 * How many more agents, in every interval, hold the waits of an overloaded day?
 *
 * Assumptions and sources as for {@link fluidQueue}.
 *
 * @param input - The day and the longest wait; see {@link AgentsForFluidInput}.
 * @returns The smallest whole number of agents to add to each interval, a tie counting as met; 0 if there are enough.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; `TOO_LARGE` beyond 200,000 intervals.
 * @example
 * ```ts
 * import { agentsForFluid } from 'halfhour/erlang';
 *
 * agentsForFluid({
 *   intervalInAht: 10,
 *   intervals: [25, 45, 25].map((offeredLoad) => ({ offeredLoad, agents: 30 })),
 *   patienceInAht: 5,
 *   maxWaitInAht: 1,
 * }); // => 6
 * ```
 */
export function agentsForFluid(input: AgentsForFluidInput): number {
  const checked = parseInput('agentsForFluid', agentsForFluidInput, input);
  keepWithin('agentsForFluid', limits, { intervals: checked.intervals.length });
  const limit = checked.maxWaitInAht * (1 + TIE_TOLERANCE);
  const isEnough = (more: number) =>
    fluidDay(checked, more).every(({ longestWait = Infinity }) => longestWait <= limit);
  if (isEnough(0)) return 0;
  let short = 0;
  let enough = 1;
  for (; !isEnough(enough); enough *= 2) short = enough;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
