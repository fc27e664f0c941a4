import type { IntervalSeries } from '../../agent-requirement.ts';
import { type ClockHours, isWithin } from '../../clock-hours.ts';
import { coverageMinutes } from '../../coverage-minutes.ts';
import type { DesignProblem, PremiumWindow } from '../../design-problem.ts';
import { type Horizon, horizonOf, MINUTES_PER_DAY } from '../../horizon.ts';
import { type LimitRow, limitRowsOf } from './limit-rows.ts';
import { type Template, templatesOf, tickMinutesOf } from './templates.ts';

/**
 * A design problem in the units of the search. Time runs in ticks, the finest grid on which
 * anything starts or ends; coverage of an interval is counted in agent-ticks, so it is a whole number.
 */
export interface CoverModel {
  readonly horizon: Horizon;
  readonly tickMinutes: number;
  readonly ticksPerInterval: number;
  readonly ticksPerDay: number;
  readonly templates: readonly Template[];
  /** Sets of days that get the same shifts; each day is in exactly one. */
  readonly bundles: readonly (readonly number[])[];
  /** For each template, the bundles on which it may start. */
  readonly bundlesOf: readonly (readonly number[])[];
  /** Agent-ticks that the designed shifts should give each interval: fixed shifts are taken off. */
  readonly required: Float64Array;
  /** Agent-ticks below which and above which an interval must not come. */
  readonly floor: Float64Array;
  readonly ceiling: Float64Array;
  /** Cost of an agent-tick under and over the requirement. */
  readonly underCost: number;
  readonly overCost: number;
  /** Running sum of the price of a tick (1 plus premiums), over twice the horizon. */
  readonly tickPrices: Float64Array;
  /** Cost of a paid tick without premiums, for each shift type. */
  readonly costPerTick: Float64Array;
  /** Cost of a shift on top, for each shift type. */
  readonly costPerShift: Float64Array;
  readonly limits: readonly LimitRow[];
  readonly maxDistinct: number;
  readonly costPerDistinct: number;
  /** What an hour of one agent is about: the scale of all costs. */
  readonly hourCost: number;
  /** A price that no broken limit is ever worth: per agent-tick or unit of a limit. */
  readonly hardCost: number;
}

/** Translates a design problem that has been checked. */
export function coverModelOf(problem: DesignProblem): CoverModel {
  const horizon = horizonOf(problem.requirement);
  const tickMinutes = tickMinutesOf(problem.shiftTypes, horizon.intervalMinutes, problem.premiums);
  const templates = templatesOf(problem.shiftTypes, {
    intervalMinutes: horizon.intervalMinutes,
    tickMinutes,
    mergesTwins: (problem.premiums ?? []).length === 0,
  });
  const bundles = bundlesOf(horizon, problem.limits?.sameShiftsOn ?? []);
  const tickPrices = tickPricesOf(horizon, tickMinutes, problem.premiums ?? []);
  const costPerTick = Float64Array.from(
    problem.shiftTypes,
    ({ costPerHour = 1 }) => (costPerHour * tickMinutes) / 60,
  );
  const overCost = ((problem.overstaffingCostPerHour ?? 0) * tickMinutes) / 60;
  const levels = levelsOf(problem, horizon, tickMinutes);
  const dearest = templates.reduce((most, template) => {
    const rate = costPerTick[template.typeIndex]! * dearestPrice(problem.premiums ?? []);
    const cost = (template.type.costPerShift ?? 0) + (rate + overCost) * template.ticks;
    return Math.max(most, cost);
  }, 0);
  const underCost =
    problem.understaffing === undefined || problem.understaffing === 'forbidden'
      ? 0
      : (problem.understaffing.costPerHour * tickMinutes) / 60;
  const longestBundle = bundles.reduce((most, days) => Math.max(most, days.length), 1);
  return {
    horizon,
    tickMinutes,
    ticksPerInterval: horizon.intervalMinutes / tickMinutes,
    ticksPerDay: MINUTES_PER_DAY / tickMinutes,
    templates,
    bundles,
    bundlesOf: templates.map(({ type }) => allowedBundles(type.weekdays, bundles, horizon)),
    ...levels,
    underCost,
    overCost,
    tickPrices,
    costPerTick,
    costPerShift: Float64Array.from(problem.shiftTypes, ({ costPerShift = 0 }) => costPerShift),
    limits: limitRowsOf(problem, horizon, tickMinutes),
    maxDistinct: problem.limits?.maxDistinctShifts ?? Infinity,
    costPerDistinct: problem.costPerDistinctShift ?? 0,
    hourCost: Math.max(meanOf(costPerTick), underCost + overCost) * (60 / tickMinutes),
    hardCost: 4 * (longestBundle * dearest + (problem.costPerDistinctShift ?? 0) + underCost + 1),
  };
}

/** The same rules with nothing to pay but for breaking them: least cost 0 means that all can be kept. */
export function withoutCosts(model: CoverModel): CoverModel {
  return {
    ...model,
    underCost: 0,
    overCost: 0,
    costPerDistinct: 0,
    hardCost: 1,
    costPerTick: new Float64Array(model.costPerTick.length),
    costPerShift: new Float64Array(model.costPerShift.length),
  };
}

/** Requirement, floor and ceiling, less what the fixed shifts give. */
function levelsOf(problem: DesignProblem, horizon: Horizon, tickMinutes: number) {
  const { requirement, understaffing, limits = {}, fixedShifts = [] } = problem;
  const fixed = coverageMinutes(fixedShifts, horizon);
  const ticks = horizon.intervalMinutes / tickMinutes;
  const required = new Float64Array(horizon.intervals);
  const floor = new Float64Array(horizon.intervals);
  const ceiling = new Float64Array(horizon.intervals);
  const priced = understaffing !== undefined && understaffing !== 'forbidden';
  const softFloor: IntervalSeries | undefined = priced ? understaffing.floor : undefined;
  for (let i = 0; i < horizon.intervals; i++) {
    const agents = requirement.agents[i]!;
    const least = priced ? Math.min(softFloor?.[i] ?? 0, agents) : agents;
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
  minimums: readonly (ClockHours & { readonly agents: number })[],
): number {
  const minute = interval * horizon.intervalMinutes;
  return minimums
    .filter((hours) => isWithin(minute, hours, horizon))
    .reduce((most, { agents }) => Math.max(most, agents), 0);
}

/** Days that must have the same shifts, and every other day by itself. */
function bundlesOf(horizon: Horizon, groups: readonly (readonly number[])[]): number[][] {
  const bundles = groups
    .map((weekdays) =>
      horizon.weekdays.flatMap((weekday, day) => (weekdays.includes(weekday) ? [day] : [])),
    )
    .filter((days) => days.length > 0);
  const bundled = new Set(bundles.flat());
  const single = horizon.weekdays.flatMap((_, day) => (bundled.has(day) ? [] : [[day]]));
  return [...bundles, ...single];
}

function allowedBundles(
  weekdays: readonly number[] | undefined,
  bundles: readonly (readonly number[])[],
  horizon: Horizon,
): number[] {
  return bundles.flatMap((days, index) =>
    days.every((day) => weekdays?.includes(horizon.weekdays[day]!) ?? true) ? [index] : [],
  );
}

/** Twice the horizon long, so that a shift past its end needs no wrapping. */
function tickPricesOf(
  horizon: Horizon,
  tickMinutes: number,
  premiums: readonly PremiumWindow[],
): Float64Array {
  const ticks = (horizon.days * MINUTES_PER_DAY) / tickMinutes;
  const prices = new Float64Array(2 * ticks + 1);
  for (let tick = 0; tick < 2 * ticks; tick++) {
    const minute = tick * tickMinutes;
    let price = 1;
    for (const premium of premiums) if (isWithin(minute, premium, horizon)) price += premium.rate;
    prices[tick + 1] = prices[tick]! + price;
  }
  return prices;
}

function dearestPrice(premiums: readonly PremiumWindow[]): number {
  return premiums.reduce((price, { rate }) => price + rate, 1);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
