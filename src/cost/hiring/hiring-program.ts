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

/** Index of the first variable of each kind; the last kind is a single variable. */
export interface HiringVariables {
  readonly hires: number;
  readonly classes: number;
  readonly overtime: number;
  readonly outsourced: number;
  readonly leave: number;
  readonly shortage: number;
  readonly terminalShortage: number;
}

/** What the solver shall minimise: money, or the heads that are missing whatever is done. */
export type HiringObjective = 'cost' | 'shortage';

type Term = readonly [index: number, coefficient: number];

/**
 * The staff is no variable: it is linear in the hires, so what one hire of each period adds to every
 * later one is worked out once and stands in the rows.
 */
interface Model {
  readonly input: HiringPlanInput;
  readonly aim: HiringObjective;
  readonly periods: readonly number[];
  readonly at: HiringVariables;
  /** Own output in each period without any hires. */
  readonly standingSupply: readonly number[];
  /** Pay of all periods without any hires. */
  readonly standingPay: number;
  /** Output in period t of one hire of period s, at [s][t]. */
  readonly supplyOfHire: readonly (readonly number[])[];
  /** Pay in all periods of one hire of period s. */
  readonly payOfHire: readonly number[];
}

const FREE: LinearVariable = { lower: 0, upper: Infinity };
const NONE: LinearVariable = { lower: 0, upper: 0 };

export function hiringProgram(input: HiringPlanInput, aim: HiringObjective): HiringProgram {
  const model = modelOf(input, aim);
  const { standingPay, standingSupply, at } = model;
  const value = input.terminal?.valuePerAgent ?? 0;
  return {
    objective: objective(model),
    variables: variables(model),
    rows: [...needRows(model), ...overtimeRows(model), ...classRows(model), ...endRows(model)],
    constant: standingPay - value * standingSupply.at(-1)!,
    at,
  };
}

function modelOf(input: HiringPlanInput, aim: HiringObjective): Model {
  const n = input.required.length;
  const periods = input.required.map((_, t) => t);
  const hiresOnlyIn = (start: number) => periods.map((t) => Number(t === start));
  const nobody = {
    ...input,
    startingAgents: 0,
    startingNewcomers: undefined,
    transfers: undefined,
  };
  const standing = cohorts(input, hiresOnlyIn(-1));
  const ofHire = periods.map((start) => cohorts(nobody, hiresOnlyIn(start)));
  const totalPay = (staff: typeof standing) => staff.reduce((sum, { pay }) => sum + pay, 0);
  return {
    input,
    aim,
    periods,
    at: {
      hires: 0,
      classes: n,
      overtime: 2 * n,
      outsourced: 3 * n,
      leave: 4 * n,
      shortage: 5 * n,
      terminalShortage: 6 * n,
    },
    standingSupply: standing.map(({ supply }) => supply),
    standingPay: totalPay(standing),
    supplyOfHire: ofHire.map((staff) => staff.map(({ supply }) => supply)),
    payOfHire: ofHire.map(totalPay),
  };
}

function objective({ input, aim, periods, supplyOfHire, payOfHire }: Model): number[] {
  const each = (cost: number) => periods.map(() => cost);
  if (aim === 'shortage') return [...periods.flatMap(() => [0, 0, 0, 0, 0]), ...each(1), 1];
  const { costPerHire = 0, classes, overtime, outsourcing, terminal } = input;
  const value = terminal?.valuePerAgent ?? 0;
  return [
    ...periods.map((t) => costPerHire + payOfHire[t]! - value * supplyOfHire[t]!.at(-1)!),
    ...each(classes?.fixedCost ?? 0),
    ...each(overtime?.costPerAgent ?? 0),
    ...each(outsourcing?.costPerAgent ?? 0),
    ...each(0),
    ...each(0),
    0,
  ];
}

function variables({ input, aim, periods }: Model): LinearVariable[] {
  const { classes, overtime, outsourcing, leave } = input;
  const each = (variable: LinearVariable) => periods.map(() => variable);
  const missing = aim === 'shortage' ? FREE : NONE;
  const classCount: LinearVariable = classes
    ? { lower: 0, upper: classes.maxClasses ?? 1, integer: true, priority: 1 }
    : NONE;
  return [
    ...periods.map((t) => hires(input, t)),
    ...each(classCount),
    ...each(overtime ? FREE : NONE),
    ...each(outsourcing ? { lower: 0, upper: outsourcing.maxAgents ?? Infinity } : NONE),
    ...each(leave ? { lower: leave.minPerPeriod ?? 0, upper: leave.maxPerPeriod } : NONE),
    ...each(missing),
    missing,
  ];
}

/** Bounds of the hires of one period; those in the first stage at the start hold seats as well. */
function hires(
  { classes, startingNewcomers, wholeHires = true }: HiringPlanInput,
  t: number,
): LinearVariable {
  if (t < (classes?.leadPeriods ?? 0)) return NONE;
  const room = classes ? classes.maxSize * (classes.maxClasses ?? 1) : Infinity;
  const taken = t === 0 ? (startingNewcomers?.[0] ?? 0) : 0;
  const seats = Math.max(0, (classes?.seats ?? Infinity) - taken);
  return { lower: 0, upper: Math.min(room, seats), integer: wholeHires };
}

/** Own output, overtime and outsourcing cover the need and the leave that is taken. */
function needRows(model: Model): LinearRow[] {
  const { input, periods, at, standingSupply } = model;
  return periods.map((t) => ({
    terms: [
      ...supplyTerms(model, t),
      [at.overtime + t, 1],
      [at.outsourced + t, 1],
      [at.leave + t, -1],
      [at.shortage + t, 1],
    ],
    lower: input.required[t]! - standingSupply[t]!,
    upper: Infinity,
  }));
}

/** Overtime stays within its share of own output. */
function overtimeRows(model: Model): LinearRow[] {
  const { input, periods, at, standingSupply } = model;
  if (input.overtime === undefined) return [];
  const { maxShare } = input.overtime;
  return periods.map((t) => ({
    terms: [[at.overtime + t, 1], ...supplyTerms(model, t, -maxShare)],
    lower: -Infinity,
    upper: maxShare * standingSupply[t]!,
  }));
}

/** Hires come in classes, each neither too small nor too large. */
function classRows({ input, periods, at }: Model): LinearRow[] {
  if (input.classes === undefined) return [];
  const { minSize = 0, maxSize } = input.classes;
  return periods.flatMap((t) => {
    const started: Term = [at.hires + t, 1];
    const sized = (size: number): Term => [at.classes + t, -size];
    const atMost = { terms: [started, sized(maxSize)], lower: -Infinity, upper: 0 };
    const atLeast = { terms: [started, sized(minSize)], lower: 0, upper: Infinity };
    return minSize > 0 ? [atMost, atLeast] : [atMost];
  });
}

/** All leave is taken, and the last period leaves behind what was asked for. */
function endRows(model: Model): LinearRow[] {
  const { input, periods, at, standingSupply } = model;
  const { leave, terminal } = input;
  const rows: LinearRow[] = [];
  if (leave) {
    const terms = periods.map((t): Term => [at.leave + t, 1]);
    rows.push({ terms, lower: leave.total, upper: leave.total });
  }
  if (terminal?.minSupply !== undefined) {
    rows.push({
      terms: [...supplyTerms(model, periods.length - 1), [at.terminalShortage, 1]],
      lower: terminal.minSupply - standingSupply.at(-1)!,
      upper: Infinity,
    });
  }
  return rows;
}

/** The effect of all hires on the own output of a period, times a factor. */
function supplyTerms({ periods, at, supplyOfHire }: Model, t: number, factor = 1): Term[] {
  return periods
    .map((start): Term => [at.hires + start, factor * supplyOfHire[start]![t]!])
    .filter(([, coefficient]) => coefficient !== 0);
}
