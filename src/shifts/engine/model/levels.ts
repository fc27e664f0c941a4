import type { IntervalSeries } from '../../agent-requirement.ts';
import { isWithin } from '../../clock-hours.ts';
import { coverageMinutes } from '../../coverage-minutes.ts';
import type { DesignProblem, MinimumOnPosition } from '../../design-problem.ts';
import type { Horizon } from '../../horizon.ts';

/** What the designed shifts should give each interval, in agent-ticks: fixed shifts are taken off. */
export interface Levels {
  readonly required: Float64Array;
  /** Agent-ticks below which and above which an interval must not come. */
  readonly floor: Float64Array;
  readonly ceiling: Float64Array;
}

/** Requirement, floor and ceiling, less what the fixed shifts give. */
export function levelsOf(problem: DesignProblem, horizon: Horizon, tickMinutes: number): Levels {
  const { requirement, understaffing = 'forbidden', limits = {}, fixedShifts = [] } = problem;
  const fixed = coverageMinutes(fixedShifts, horizon);
  const ticks = horizon.intervalMinutes / tickMinutes;
  const required = new Float64Array(horizon.intervals);
  const floor = new Float64Array(horizon.intervals);
  const ceiling = new Float64Array(horizon.intervals);
  // Where missing agents have a price, the requirement is a wish and its own floor the rule.
  const rule: IntervalSeries | undefined =
    understaffing === 'forbidden' ? requirement.agents : understaffing.floor;
  for (let i = 0; i < horizon.intervals; i++) {
    const agents = requirement.agents[i]!;
    const least = Math.min(rule?.[i] ?? 0, agents);
    const given = fixed[i]! / tickMinutes;
    const onPosition = minimumAt(i, horizon, limits.minOnPosition ?? []);
    // Coverage is whole, so a level that is not may as well be the next whole one; products of
    // decimals such as 2.1 * 10 are first cleared of their rounding error.
    floor[i] = Math.max(0, wholeUp(Math.max(least, onPosition) * ticks - given));
    ceiling[i] = wholeDown((limits.seats ?? Infinity) * ticks - given);
    required[i] = Math.max(0, agents * ticks - given);
  }
  return { required, floor, ceiling };
}

const wholeUp = (value: number) => Math.ceil(value - 1e-9);
const wholeDown = (value: number) => Math.floor(value + 1e-9);

function minimumAt(
  interval: number,
  horizon: Horizon,
  minimums: readonly MinimumOnPosition[],
): number {
  const minute = interval * horizon.intervalMinutes;
  return minimums
    .filter((hours) => isWithin(minute, hours, horizon))
    .reduce((most, { agents }) => Math.max(most, agents), 0);
}
