import { sum } from '../../../core/sum.ts';
import type { Column } from '../../../search/column-generation/column.ts';
import type { MasterProgram } from '../../../search/column-generation/master.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern } from '../model/pattern.ts';

/** A column of the linear program: a pattern, or a slack. */
export interface CoverColumn extends Column {
  readonly pattern?: Pattern | undefined;
  /** Whether it stands for a level or limit that is not kept. */
  readonly isBreach: boolean;
}

/** The linear program of a cover without any pattern: one row an interval, then one a limit. */
export function programOf(model: CoverModel): MasterProgram<CoverColumn> {
  const { horizon, floor, ceiling, underCost, overCost, hardCost, limits } = model;
  const rightSide = new Float64Array(horizon.intervals + limits.length);
  const units: CoverColumn[] = [];
  const others: CoverColumn[] = [];
  for (let i = 0; i < horizon.intervals; i++) {
    const target = targetOf(model, i);
    rightSide[i] = target;
    units.push(slack(i, 1, underCost + hardCost, Infinity, true));
    if (target > floor[i]!) others.push(slack(i, 1, underCost, target - floor[i]!));
    const room = ceiling[i]! - target;
    if (room > 0) others.push(slack(i, -1, overCost, room));
    if (room < Infinity) others.push(slack(i, -1, overCost + hardCost, Infinity, true));
  }
  for (const [index, { atLeast, atMost, ticks }] of limits.entries()) {
    const row = horizon.intervals + index;
    rightSide[row] = atMost < Infinity ? atMost : atLeast;
    units.push(slack(row, 1, ticks * hardCost, Infinity, true));
    if (atMost < Infinity) {
      others.push(slack(row, 1, 0, atMost - atLeast));
      others.push(slack(row, -1, ticks * hardCost, Infinity, true));
    } else others.push(slack(row, -1, 0, Infinity));
  }
  return { rightSide, units, others };
}

/** Cost of what the requirement asks beyond floor and ceiling, which the program leaves out. */
export function unavoidableCost(model: CoverModel): number {
  const { required, underCost, overCost } = model;
  return sum(
    required.map((need, i) => {
      const off = targetOf(model, i) - need;
      return off > 0 ? overCost * off : -underCost * off;
    }),
  );
}

/** The coverage nearest to the requirement that floor and ceiling allow. */
function targetOf({ required, floor, ceiling }: CoverModel, interval: number): number {
  return Math.max(floor[interval]!, Math.min(required[interval]!, ceiling[interval]!));
}

function slack(
  row: number,
  value: number,
  cost: number,
  upper: number,
  isBreach = false,
): CoverColumn {
  return { cost, rows: Int32Array.of(row), values: Float64Array.of(value), upper, isBreach };
}

/** The column of a pattern: what it gives to intervals, and what it counts in limits. */
export function columnOf(pattern: Pattern, intervals: number): CoverColumn {
  const { weights, cost } = pattern;
  const limited = [...weights.keys()].filter((row) => weights[row] !== 0);
  return {
    pattern,
    cost,
    rows: Int32Array.from([...pattern.intervals, ...limited.map((row) => intervals + row)]),
    values: Float64Array.from([...pattern.ticks, ...limited.map((row) => weights[row]!)]),
    upper: Infinity,
    isBreach: false,
  };
}
