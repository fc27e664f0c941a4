import type { LinearProgram, LinearRow, LinearVariable } from '../../math/lp/linear-program.ts';
import type { HiringPlanInput } from './hiring-input.ts';
import { cohorts } from './project-staff.ts';

/** The hiring problem as a linear program, and how to read its solution. */
export interface HiringProgram extends LinearProgram {
  /** What the people who are there cost in any case: add it to the objective. */
  readonly constant: number;
  /** Where each kind of variable begins; within a kind there is one for each period. */
  readonly at: HiringVariables;
}

export interface HiringVariables {
  readonly hires: number;
  readonly classes: number;
  readonly overtime: number;
  readonly outsourced: number;
  readonly leave: number;
  readonly shortage: number;
  /** What is missing of the terminal condition: one variable. */
  readonly terminalShortage: number;
}

/** What the solver shall minimise: money, or the heads that are missing whatever is done. */
export type HiringObjective = 'cost' | 'shortage';

const NOT_MOVED: LinearVariable = { lower: 0, upper: 0 };
const FREE: LinearVariable = { lower: 0, upper: Infinity };

/**
 * Variables, each by period: hires, classes, overtime, outsourced, leave, shortage. The staff is no
 * variable: it is linear in the hires, so one hire's effect on every later period is a column.
 */
export function hiringProgram(input: HiringPlanInput, aim: HiringObjective): HiringProgram {
  const { required, classes, overtime, outsourcing, leave, terminal } = input;
  const n = required.length;
  const periods = required.map((_, t) => t);
  const kinds = ['hires', 'classes', 'overtime', 'outsourced', 'leave', 'shortage'] as const;
  const at: HiringVariables = {
    hires: 0,
    classes: n,
    overtime: 2 * n,
    outsourced: 3 * n,
    leave: 4 * n,
    shortage: 5 * n,
    terminalShortage: 6 * n,
  };

  const standing = cohorts(
    input,
    periods.map(() => 0),
  );
  const ofOneHire = periods.map((start) => cohorts(nobody(input), unit(n, start)));
  const lastOfOneHire = ofOneHire.map((staff) => staff[n - 1]!.supply);
  const value = terminal?.valuePerAgent ?? 0;

  const costs: Record<(typeof kinds)[number], (t: number) => number> = {
    hires: (t) =>
      (input.costPerHire ?? 0) +
      ofOneHire[t]!.reduce((sum, { pay }) => sum + pay, 0) -
      value * lastOfOneHire[t]!,
    classes: () => classes?.fixedCost ?? 0,
    overtime: () => overtime?.costPerAgent ?? 0,
    outsourced: () => outsourcing?.costPerAgent ?? 0,
    leave: () => 0,
    shortage: () => 0,
  };
  const isRelaxed = aim === 'shortage';
  const objective = kinds
    .flatMap((kind) =>
      periods.map((t) => (isRelaxed ? Number(kind === 'shortage') : costs[kind](t))),
    )
    .concat(isRelaxed ? 1 : 0);
  const missing = isRelaxed ? FREE : NOT_MOVED;

  const variables: readonly LinearVariable[] = [
    ...periods.map((t) => hireVariable(input, t)),
    ...periods.map(
      (): LinearVariable =>
        classes
          ? { lower: 0, upper: classes.maxClasses ?? 1, integer: true, priority: 1 }
          : NOT_MOVED,
    ),
    ...periods.map(() => (overtime ? FREE : NOT_MOVED)),
    ...periods.map(() =>
      outsourcing ? { lower: 0, upper: outsourcing.maxAgents ?? Infinity } : NOT_MOVED,
    ),
    ...periods.map(() =>
      leave ? { lower: leave.minPerPeriod ?? 0, upper: leave.maxPerPeriod } : NOT_MOVED,
    ),
    ...periods.map(() => missing),
    missing,
  ];

  /** The effect of all hires on the supply of a period. */
  const supplyOf = (t: number, factor = 1) =>
    periods
      .slice(0, t + 1)
      .map((start) => [at.hires + start, factor * ofOneHire[start]![t]!.supply] as const)
      .filter(([, coefficient]) => coefficient !== 0);

  const rows: LinearRow[] = periods.map((t) => ({
    terms: [
      ...supplyOf(t),
      [at.overtime + t, 1],
      [at.outsourced + t, 1],
      [at.leave + t, -1],
      [at.shortage + t, 1],
    ],
    lower: required[t]! - standing[t]!.supply,
    upper: Infinity,
  }));
  if (overtime) {
    rows.push(
      ...periods.map((t) => ({
        terms: [[at.overtime + t, 1] as const, ...supplyOf(t, -overtime.maxShare)],
        lower: -Infinity,
        upper: overtime.maxShare * standing[t]!.supply,
      })),
    );
  }
  if (classes) {
    const { minSize = 0, maxSize } = classes;
    for (const t of periods) {
      const size = [at.hires + t, 1] as const;
      rows.push({ terms: [size, [at.classes + t, -maxSize]], lower: -Infinity, upper: 0 });
      if (minSize > 0) {
        rows.push({ terms: [size, [at.classes + t, -minSize]], lower: 0, upper: Infinity });
      }
    }
  }
  if (leave) {
    const terms = periods.map((t) => [at.leave + t, 1] as const);
    rows.push({ terms, lower: leave.total, upper: leave.total });
  }
  if (terminal?.minSupply !== undefined) {
    const lower = terminal.minSupply - standing[n - 1]!.supply;
    const terms = [...supplyOf(n - 1), [at.terminalShortage, 1] as const];
    rows.push({ terms, lower, upper: Infinity });
  }
  const constant =
    standing.reduce((sum, { pay }) => sum + pay, 0) - value * standing[n - 1]!.supply;
  return { objective, rows, variables, constant, at };
}

/** Bounds of the hires of one period. */
function hireVariable({ classes, wholeHires = true }: HiringPlanInput, t: number): LinearVariable {
  if (t < (classes?.leadPeriods ?? 0)) return NOT_MOVED;
  const room = classes ? classes.maxSize * (classes.maxClasses ?? 1) : Infinity;
  return { lower: 0, upper: Math.min(room, classes?.seats ?? Infinity), integer: wholeHires };
}

/** The same centre without anybody in it: what one hire adds, alone. */
function nobody(input: HiringPlanInput): HiringPlanInput {
  return { ...input, startingAgents: 0, startingNewcomers: undefined, transfers: undefined };
}

function unit(length: number, at: number): number[] {
  return Array.from({ length }, (_, i) => Number(i === at));
}
