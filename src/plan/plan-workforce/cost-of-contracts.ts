import { sum } from '../../core/sum.ts';
import { type CostResult, costNodeAt } from '../../cost/index.ts';
import type { PremiumHours } from '../../pay/premium-line.ts';
import type { PlanHours } from './plan-hours.ts';

/** Hours of the dates of people who have one contract. */
export interface HoursOnContract {
  /** Paid hours, leave among them, overtime not. */
  readonly paid: number;
  /** Those that a law pays, where one does. */
  readonly byLaw?: PlanHours | undefined;
}

/**
 * What agents cost, by contract: lines that a law makes go with the hours of each, everything else with paid hours. Nothing is
 * left over.
 */
export function costOfContracts(
  { tree }: CostResult,
  contracts: readonly HoursOnContract[],
): number[] {
  const agents = costNodeAt(tree, 'people', 'agents')!;
  const paid = sum(contracts.map((contract) => contract.paid));
  const evenly = contracts.map((own) => (paid > 0 ? own.paid / paid : 1 / contracts.length));
  const costs = contracts.map(() => 0);
  for (const { name, amount, children = [] } of agents.children!) {
    const isLines = name === 'overtime' || name === 'premiums';
    for (const line of isLines ? children : [{ name, amount }]) {
      const shares = (isLines && sharesOf(line.name, contracts, name)) || evenly;
      for (const k of costs.keys()) costs[k]! += line.amount * shares[k]!;
    }
  }
  return costs;
}

/** The parts that contracts have in the hours of a line; nothing where it is no line of a law. */
function sharesOf(
  line: string,
  contracts: readonly HoursOnContract[],
  kind: 'overtime' | 'premiums',
): number[] | undefined {
  const hoursOf = (lines: readonly PremiumHours[] = []) =>
    sum(lines.filter(({ name }) => name === line).map(({ hours }) => hours));
  const own = contracts.map(({ byLaw }) => hoursOf(byLaw?.[kind]));
  const all = sum(own);
  return all > 0 ? own.map((hours) => hours / all) : undefined;
}
