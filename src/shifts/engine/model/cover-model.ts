import type { ClockWindow } from '../../../duty/clock-window.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';
import { isWithin } from '../../clock-hours.ts';
import type { DesignProblem, PremiumWindow } from '../../design-problem.ts';
import { type Horizon, horizonOf } from '../../horizon.ts';
import { type Levels, type LimitRow, levelsOf, limitRowsOf } from './levels.ts';
import type { Template } from './template.ts';
import { templatesOf, tickMinutesOf } from './templates-of.ts';

/**
 * A design problem in the units of the search. Time runs in ticks, the finest grid on which
 * anything starts or ends; coverage of an interval is counted in agent-ticks, so it is a whole number.
 */
export interface CoverModel extends Levels {
  readonly horizon: Horizon;
  readonly tickMinutes: number;
  readonly ticksPerInterval: number;
  readonly ticksPerDay: number;
  readonly templates: readonly Template[];
  /** Sets of days that get the same shifts; each day is in exactly one. */
  readonly dayGroups: readonly (readonly number[])[];
  /** For each template, the groups of days on which it may start. */
  readonly groupsOf: readonly (readonly number[])[];
  /** Cost of an agent-tick under and over the requirement. */
  readonly underCost: number;
  readonly overCost: number;
  /** For each shift type the running sum of the price of a tick (1 plus premiums), over twice the horizon. */
  readonly tickPrices: readonly Float64Array[];
  /** Cost of a paid tick without premiums, for each shift type. */
  readonly costPerTick: Float64Array;
  /** Cost of a shift on top, for each shift type. */
  readonly costPerShift: Float64Array;
  readonly limits: readonly LimitRow[];
  readonly maxDistinct: number;
  readonly costPerDistinct: number;
  /** What an hour of one agent is about: the scale of all costs. */
  readonly hourCost: number;
  /** A price that no breach of a rule is ever worth: per agent-tick or unit of a limit. */
  readonly hardCost: number;
}

/** What shift types go by that are not all on the clock of the requirement: those of sites in other zones. */
export interface TypeClocks {
  /** Clock times at which a price changes, on the clock of the requirement. */
  readonly windows: readonly ClockWindow[];
  /** No tick is dearer than so many plain ones. */
  readonly dearestTick: number;
  /** Whether a shift of that type may start at that minute of the horizon. */
  mayStart(typeIndex: number, minute: number): boolean;
  /** The running price of ticks so long for a type; types of one clock share it. */
  pricesOf(typeIndex: number, ticks: number, tickMinutes: number): Float64Array;
}

/** Translates a design problem that has been checked; `clocks` take the place of weekdays and premiums. */
export function coverModelOf(problem: DesignProblem, clocks?: TypeClocks): CoverModel {
  const {
    requirement,
    shiftTypes,
    understaffing = 'forbidden',
    overstaffingCostPerHour = 0,
    premiums = [],
    costPerDistinctShift = 0,
    limits = {},
  } = problem;
  const horizon = horizonOf(requirement);
  const { intervalMinutes } = horizon;
  const windows = clocks?.windows ?? premiums;
  const tickMinutes = tickMinutesOf(shiftTypes, intervalMinutes, windows);
  const mergesEquivalents = windows.length === 0;
  const templates = templatesOf(shiftTypes, { intervalMinutes, tickMinutes, mergesEquivalents });
  const dayGroups = dayGroupsOf(horizon, limits.sameShiftsOn ?? []);
  const perTick = (costPerHour: number) => (costPerHour * tickMinutes) / 60;
  const costPerTick = Float64Array.from(shiftTypes, ({ costPerHour = 1 }) => perTick(costPerHour));
  const costPerShift = Float64Array.from(shiftTypes, ({ costPerShift = 0 }) => costPerShift);
  const overCost = perTick(overstaffingCostPerHour);
  const underCost = understaffing === 'forbidden' ? 0 : perTick(understaffing.costPerHour);
  const ticks = (2 * horizon.days * DAY_MINUTES) / tickMinutes;
  const plain = tickPricesOf(horizon, tickMinutes, premiums);
  const tickPrices = shiftTypes.map((_, t) => clocks?.pricesOf(t, ticks, tickMinutes) ?? plain);
  const dearestTick = clocks?.dearestTick ?? premiums.reduce((price, { rate }) => price + rate, 1);
  const dearest = templates.reduce((most, { typeIndex, ticks }) => {
    const rate = costPerTick[typeIndex]! * dearestTick;
    return Math.max(most, costPerShift[typeIndex]! + (rate + overCost) * ticks);
  }, 0);
  const mostDays = dayGroups.reduce((most, days) => Math.max(most, days.length), 1);
  return {
    horizon,
    tickMinutes,
    ticksPerInterval: intervalMinutes / tickMinutes,
    ticksPerDay: DAY_MINUTES / tickMinutes,
    templates,
    dayGroups,
    groupsOf: templates.map(({ type: { weekdays }, typeIndex, startMinutes }) => {
      const isAllowed = (day: number) =>
        clocks?.mayStart(typeIndex, day * DAY_MINUTES + startMinutes) ??
        weekdays?.includes(horizon.weekdays[day]!) ??
        true;
      return dayGroups.flatMap((days, group) => (days.every(isAllowed) ? [group] : []));
    }),
    ...levelsOf(problem, horizon, tickMinutes),
    underCost,
    overCost,
    tickPrices,
    costPerTick,
    costPerShift,
    limits: limitRowsOf(problem, horizon, tickMinutes),
    maxDistinct: limits.maxDistinctShifts ?? Infinity,
    costPerDistinct: costPerDistinctShift,
    hourCost: Math.max(meanOf(costPerTick), underCost + overCost) * (60 / tickMinutes),
    hardCost: 4 * (mostDays * dearest + costPerDistinctShift + underCost + 1),
  };
}

/** The same rules with nothing to pay but for a breach of them: least cost 0 means that all can be kept. */
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

/** What is made of the prices of each clock; types that shared them share what is made. */
export function ofClocks(
  tickPrices: readonly Float64Array[],
  make: (prices: Float64Array) => Float64Array,
): Float64Array[] {
  const made = new Map([...new Set(tickPrices)].map((prices) => [prices, make(prices)]));
  return tickPrices.map((prices) => made.get(prices)!);
}

/** Days that must have the same shifts, and every other day by itself. */
function dayGroupsOf(horizon: Horizon, alike: readonly (readonly number[])[]): number[][] {
  const groups = alike
    .map((weekdays) =>
      horizon.weekdays.flatMap((weekday, day) => (weekdays.includes(weekday) ? [day] : [])),
    )
    .filter((days) => days.length > 0);
  const grouped = new Set(groups.flat());
  const single = horizon.weekdays.flatMap((_, day) => (grouped.has(day) ? [] : [[day]]));
  return [...groups, ...single];
}

/** Twice the horizon long, so that a shift past its end needs no wrapping. */
function tickPricesOf(
  horizon: Horizon,
  tickMinutes: number,
  premiums: readonly PremiumWindow[],
): Float64Array {
  const ticks = (2 * horizon.days * DAY_MINUTES) / tickMinutes;
  const prices = new Float64Array(ticks + 1);
  for (let tick = 0; tick < ticks; tick++) {
    const minute = tick * tickMinutes;
    let price = 1;
    for (const premium of premiums) if (isWithin(minute, premium, horizon)) price += premium.rate;
    prices[tick + 1] = prices[tick]! + price;
  }
  return prices;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
