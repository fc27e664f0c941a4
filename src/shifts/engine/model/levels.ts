import type { TextValues } from '../../../core/text.ts';
import type { IntervalSeries } from '../../agent-requirement.ts';
import { isWithin } from '../../clock-hours.ts';
import { coverageMinutes } from '../../coverage-minutes.ts';
import type { DesignProblem, MinimumOnPosition } from '../../design-problem.ts';
import type { Horizon } from '../../horizon.ts';
import { lengthsOf } from '../../shift-rules.ts';
import type { Template } from './template.ts';

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

/** A linear limit on what the designed shifts add up to. */
export interface LimitRow {
  /** What it is about, for the text of a reason. */
  readonly about: TextValues;
  /** The day it is about; undefined for all days. */
  readonly day: number | undefined;
  /** For each shift type: what a shift counts, and what a paid tick of it counts. */
  readonly perShift: Float64Array;
  readonly perPaidTick: Float64Array;
  readonly atLeast: number;
  readonly atMost: number;
  /** What one of it is for a planner: 1 shift, or hours a tick. */
  readonly unit: number;
  /** What a breach of it by one weighs, in agent-ticks that are missing. */
  readonly ticks: number;
}

/** What a template that starts on those days counts in a limit. */
export function weightIn(row: LimitRow, template: Template, days: readonly number[]): number {
  const starts = row.day === undefined ? days.length : days.includes(row.day) ? 1 : 0;
  const type = template.typeIndex;
  return starts * (row.perShift[type]! + row.perPaidTick[type]! * template.paidTicks);
}

/** Every limit that is a sum over shifts. */
export function limitRowsOf(
  { shiftTypes, limits = {} }: DesignProblem,
  horizon: Horizon,
  tickMinutes: number,
): LimitRow[] {
  const { typeCounts = [], typeShares = [], maxPaidHours } = limits;
  const byType = (count: (id: string) => number) =>
    Float64Array.from(shiftTypes, ({ id }) => count(id));
  const none = byType(() => 0);
  const longest = Math.max(0, ...shiftTypes.flatMap(lengthsOf)) / tickMinutes;
  const unlimited = { day: undefined, atLeast: -Infinity, atMost: Infinity };
  const inHours = { ...unlimited, perShift: none, unit: tickMinutes / 60, ticks: 1 };

  const counts = typeCounts.flatMap(({ typeIds, per, atLeast = 0, atMost = Infinity }) => {
    const days = per === 'period' ? [undefined] : horizon.weekdays.map((_, day) => day);
    return days.map((day) => ({
      about: { counted: typeIds, ...(day !== undefined && { day }) },
      day,
      perShift: byType((id) => (typeIds.includes(id) ? 1 : 0)),
      perPaidTick: none,
      atLeast,
      atMost,
      unit: 1,
      ticks: longest,
    }));
  });
  // A share of the total is linear once the total is brought to the same side.
  const shares = typeShares.flatMap(({ typeIds, atLeast, atMost }) => {
    const row = (share: number) => ({
      ...inHours,
      about: { shared: typeIds },
      perPaidTick: byType((id) => (typeIds.includes(id) ? 1 - share : -share)),
    });
    return [
      ...(atLeast === undefined ? [] : [{ ...row(atLeast), atLeast: 0 }]),
      ...(atMost === undefined ? [] : [{ ...row(atMost), atMost: 0 }]),
    ];
  });
  if (maxPaidHours === undefined) return [...counts, ...shares];
  const total = {
    ...inHours,
    about: { total: '' },
    perPaidTick: byType(() => 1),
    atMost: (maxPaidHours * 60) / tickMinutes,
  };
  return [...counts, ...shares, total];
}
