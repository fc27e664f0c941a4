import type { HiringTerms } from '../hiring-input.ts';

/** How agents that are missing are made up for. */
interface Filling {
  readonly overtime: number;
  readonly outsourced: number;
  /** Agents missing after both. */
  readonly shortage: number;
  readonly cost: number;
}

/**
 * Fills what is missing in one period, the cheaper of overtime and outsourcing first: no period's
 * choice touches another's, so this is the best for the given people.
 */
export function fillNeed(
  { overtime, outsourcing }: HiringTerms,
  missing: number,
  supply: number,
): Filling {
  const inOvertime = overtime ? Math.max(0, overtime.maxShare * supply) : 0;
  const bought = outsourcing ? (outsourcing.maxAgents ?? Infinity) : 0;
  const overtimePrice = overtime?.costPerAgent ?? 0;
  const outsourcingPrice = outsourcing?.costPerAgent ?? 0;
  const need = Math.max(0, missing);
  const overtimeFirst = overtimePrice <= outsourcingPrice;
  const first = Math.min(need, overtimeFirst ? inOvertime : bought);
  const second = Math.min(need - first, overtimeFirst ? bought : inOvertime);
  return {
    overtime: overtimeFirst ? first : second,
    outsourced: overtimeFirst ? second : first,
    shortage: need - first - second,
    cost: overtimeFirst
      ? first * overtimePrice + second * outsourcingPrice
      : first * outsourcingPrice + second * overtimePrice,
  };
}
