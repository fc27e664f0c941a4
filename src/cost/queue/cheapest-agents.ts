import { parseInput } from '../../core/parse-input.ts';
import { isBelow } from '../../core/tie.ts';
import { averageSpeedOfAnswer, erlangA, serviceLevel } from '../../erlang/index.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { CheapestAgentsInput } from './input.ts';
import { cheapestAgentsSchema } from './input.ts';

/** One number of agents, what it costs and what it gives. */
export interface AgentsOption {
  readonly agents: number;
  /** Money an hour: agents + waiting + abandonment. */
  readonly costPerHour: number;
  readonly agentCostPerHour: number;
  readonly waitingCostPerHour: number;
  readonly abandonmentCostPerHour: number;
  /** Share of contacts answered within the answer time. */
  readonly serviceLevel: number;
  /** Mean wait of all contacts in seconds. */
  readonly asaSeconds: number;
  /** Share of contacts that leave. */
  readonly abandonProbability: number;
}

/** The cheapest number of agents, and every one that was tried. */
export interface CheapestAgents {
  readonly best: AgentsOption;
  /** From the fewest agents to the number that alone costs more than the best. */
  readonly options: readonly AgentsOption[];
}

/**
 * Which service level is the cheapest, if waiting and lost contacts have a price?
 *
 * Every number of agents is tried until the agents alone cost more than the best so far, which proves
 * it: with abandonment the cost need not fall and then rise only once (Koole and Pot 2011), so a
 * search that stops at the first rise may be wrong.
 *
 * @param input - The interval and the prices.
 * @returns The cheapest number of agents (the fewest of equal ones) and all that were tried.
 * @throws InvalidInputError for every field outside its domain.
 * @example
 * ```ts
 * import { cheapestAgents } from 'halfhour/cost';
 *
 * // 20 calls an hour of 2.5 minutes, 20 an agent hour, 2 a minute of waiting.
 * const { best } = cheapestAgents({
 *   contacts: 20,
 *   intervalSeconds: 3600,
 *   ahtSeconds: 150,
 *   answerTimeSeconds: 20,
 *   agentHourCost: 20,
 *   waitingHourCost: 120,
 * });
 * best.agents; // => 2
 * best.costPerHour; // => 61.008…
 * ```
 */
export function cheapestAgents(input: CheapestAgentsInput): CheapestAgents {
  parseInput('cheapestAgents', cheapestAgentsSchema, input);
  const { contacts, intervalSeconds, ahtSeconds, patienceSeconds, agentHourCost } = input;
  const load = (contacts * ahtSeconds) / intervalSeconds;
  // Without abandonment a queue with fewer agents than load grows without end.
  let agents = patienceSeconds === undefined && load > 0 ? Math.floor(load) + 1 : 0;
  let best = option(input, load, agents);
  const options = [best];
  while (agents * agentHourCost < best.costPerHour) {
    agents++;
    const next = option(input, load, agents);
    options.push(next);
    if (isBelow(next.costPerHour, best.costPerHour)) best = next;
  }
  return { best, options };
}

function option(input: CheapestAgentsInput, load: number, agents: number): AgentsOption {
  const { contacts, ahtSeconds, intervalSeconds } = input;
  const queue = queueOf(input, load, agents);
  const perHour = (contacts * HOUR_SECONDS) / intervalSeconds;
  const agentCostPerHour = agents * input.agentHourCost;
  const asaSeconds = queue.averageWait * ahtSeconds;
  const waitingCostPerHour = ((perHour * asaSeconds) / HOUR_SECONDS) * (input.waitingHourCost ?? 0);
  const abandonmentCostPerHour =
    perHour * queue.abandonProbability * (input.abandonedContactCost ?? 0);
  return {
    agents,
    costPerHour: agentCostPerHour + waitingCostPerHour + abandonmentCostPerHour,
    agentCostPerHour,
    waitingCostPerHour,
    abandonmentCostPerHour,
    serviceLevel: queue.servedWithin,
    asaSeconds,
    abandonProbability: queue.abandonProbability,
  };
}

function queueOf(
  { ahtSeconds, answerTimeSeconds, patienceSeconds }: CheapestAgentsInput,
  offeredLoad: number,
  agents: number,
) {
  const answerTimeInAht = answerTimeSeconds / ahtSeconds;
  if (offeredLoad === 0) return { averageWait: 0, abandonProbability: 0, servedWithin: 1 };
  if (patienceSeconds !== undefined) {
    const patienceInAht = patienceSeconds / ahtSeconds;
    return erlangA({ agents, offeredLoad, patienceInAht, answerTimeInAht });
  }
  return {
    averageWait: averageSpeedOfAnswer(agents, offeredLoad),
    abandonProbability: 0,
    servedWithin: serviceLevel(agents, offeredLoad, answerTimeInAht),
  };
}
