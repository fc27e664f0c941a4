import type { DesignLimits, DesignProblem } from '../../design-problem.ts';
import type { Horizon } from '../../horizon.ts';
import { lengthsOf } from '../../shift-rules.ts';
import type { ShiftType } from '../../shift-type.ts';
import type { Template } from './templates.ts';

/** A linear limit on what the designed shifts add up to. */
export interface LimitRow {
  /** What it is, for a planner. */
  readonly name: string;
  /** The day it is about; undefined for all days. */
  readonly day: number | undefined;
  /** For each shift type: what a shift counts, and what a paid tick of it counts. */
  readonly perShift: Float64Array;
  readonly perPaidTick: Float64Array;
  readonly atLeast: number;
  readonly atMost: number;
  /** What one of it is for a planner: 1 shift, or hours a tick. */
  readonly unit: number;
  /** What breaking it by one weighs, in agent-ticks that are missing. */
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
  const ids = shiftTypes.map(({ id }) => id);
  return [
    ...countRows(limits, ids, horizon, longestOf(shiftTypes) / tickMinutes),
    ...shareRows(limits, ids, tickMinutes),
    ...hoursRows(limits, ids, tickMinutes),
  ];
}

function countRows(
  { typeCounts = [] }: DesignLimits,
  ids: string[],
  horizon: Horizon,
  longest: number,
): LimitRow[] {
  return typeCounts.flatMap(({ typeIds, per, atLeast = 0, atMost = Infinity }) => {
    const days = per === 'period' ? [undefined] : horizon.weekdays.map((_, day) => day);
    return days.map((day) => ({
      name: `the number of shifts ${typeIds.join(' or ')}${day === undefined ? '' : ` on day ${day}`}`,
      day,
      perShift: Float64Array.from(ids, (id) => (typeIds.includes(id) ? 1 : 0)),
      perPaidTick: new Float64Array(ids.length),
      atLeast,
      atMost,
      unit: 1,
      ticks: longest,
    }));
  });
}

function longestOf(types: readonly ShiftType[]): number {
  return Math.max(0, ...types.flatMap(lengthsOf));
}

/** A share of the total is linear once the total is brought to the same side. */
function shareRows(
  { typeShares = [] }: DesignLimits,
  ids: string[],
  tickMinutes: number,
): LimitRow[] {
  return typeShares.flatMap(({ typeIds, atLeast, atMost }) => {
    const row = (share: number) => ({
      name: `the share of paid hours of ${typeIds.join(' or ')}`,
      day: undefined,
      perShift: new Float64Array(ids.length),
      perPaidTick: Float64Array.from(ids, (id) => (typeIds.includes(id) ? 1 - share : -share)),
      atLeast: -Infinity,
      atMost: Infinity,
      unit: tickMinutes / 60,
      ticks: 1,
    });
    return [
      ...(atLeast === undefined ? [] : [{ ...row(atLeast), atLeast: 0 }]),
      ...(atMost === undefined ? [] : [{ ...row(atMost), atMost: 0 }]),
    ];
  });
}

function hoursRows({ maxPaidHours }: DesignLimits, ids: string[], tickMinutes: number): LimitRow[] {
  if (maxPaidHours === undefined) return [];
  return [
    {
      name: 'the total of paid hours',
      day: undefined,
      perShift: new Float64Array(ids.length),
      perPaidTick: new Float64Array(ids.length).fill(1),
      atLeast: -Infinity,
      atMost: (maxPaidHours * 60) / tickMinutes,
      unit: tickMinutes / 60,
      ticks: 1,
    },
  ];
}
