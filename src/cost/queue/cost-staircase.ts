import { keepWithin } from '../../core/keep-within.ts';
import { costStaircase as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { agentsForServiceLevel } from '../../erlang/index.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { CostStaircaseInput } from './input.ts';
import { costStaircaseSchema } from './input.ts';

/** One step of the staircase. */
export interface StaircaseStep {
  readonly contacts: number;
  /** Whole agents that the target takes. */
  readonly agents: number;
  /** Busy share of their time; absent without agents. */
  readonly occupancy?: number | undefined;
  /** Cost of the interval. */
  readonly cost: number;
  /** Cost of a contact; absent without contacts. */
  readonly perContact?: number | undefined;
  /** What one more contact costs: nothing, or one agent's interval. */
  readonly nextContact: number;
}

/**
 * What does a contact cost when agents come in whole numbers?
 *
 * The cost of an interval is a staircase: most contacts are free, some cost an agent. Larger groups
 * are cheaper a contact (economies of scale), which the constant occupancy of a budget does not show.
 *
 * @param input - Volumes, service target and price of an agent hour.
 * @returns One entry a volume, in their order.
 * @throws InvalidInputError for every field outside its domain.
 * @example
 * ```ts
 * import { costStaircase } from 'halfhour/cost';
 *
 * const steps = costStaircase({
 *   volumes: [50, 100, 200, 400, 800],
 *   intervalSeconds: 3600,
 *   ahtSeconds: 300,
 *   targetServiceLevel: 0.8,
 *   answerTimeSeconds: 20,
 *   agentHourCost: 30,
 * });
 * steps.map(({ agents }) => agents); // => [7, 12, 21, 39, 74]
 * steps.map(({ perContact }) => perContact); // => [4.2, 3.6, 3.15, 2.925, 2.775]
 * ```
 */
export function costStaircase(input: CostStaircaseInput): StaircaseStep[] {
  keepWithin('costStaircase', limits, { volumes: input?.volumes?.length });
  parseInput('costStaircase', costStaircaseSchema, input);
  const { ahtSeconds, intervalSeconds, answerTimeSeconds, targetServiceLevel } = input;
  const loadOf = (contacts: number) => (contacts * ahtSeconds) / intervalSeconds;
  const agentsOf = (contacts: number) =>
    agentsForServiceLevel(loadOf(contacts), answerTimeSeconds / ahtSeconds, targetServiceLevel);
  const agentCost = (input.agentHourCost * intervalSeconds) / HOUR_SECONDS;
  return input.volumes.map((contacts) => {
    const agents = agentsOf(contacts);
    const cost = agents * agentCost;
    return {
      contacts,
      agents,
      ...(agents > 0 && { occupancy: loadOf(contacts) / agents }),
      cost,
      ...(contacts > 0 && { perContact: cost / contacts }),
      nextContact: (agentsOf(contacts + 1) - agents) * agentCost,
    };
  });
}
