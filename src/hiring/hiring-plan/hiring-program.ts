import type { LinearProgram, LinearRow, LinearVariable } from '../../search/lp/linear-program.ts';
import type { HiringPlanInput } from '../hiring-input.ts';
import { productivityOf } from '../project-staff/project-staff.ts';
import { type StaffResponse, staffResponse } from './staff-response.ts';

/** The hiring problem as a linear program, and how to read its solution. */
export interface HiringProgram extends LinearProgram {
  /** What the people who are there cost in any case: add it to the objective. */
  readonly constant: number;
  /** Where each kind of variable begins; within a kind there is one for each period. */
  readonly at: HiringVariables;
}

/** The kinds of decision, each with one variable a period. */
type HiringKind = 'hires' | 'classes' | 'overtime' | 'outsourced' | 'leave' | 'shortage';

/** Index of the first variable of each kind that the problem has: every column costs time. */
type HiringVariables = Readonly<Partial<Record<HiringKind | 'terminalShortage', number>>>;

/** What the solver shall minimise: money, or the heads that are missing whatever is done, and then money. */
type HiringObjective = 'cost' | 'shortage';

type Term = readonly [index: number, coefficient: number];

interface Model extends StaffResponse {
  readonly input: HiringPlanInput;
  readonly aim: HiringObjective;
  readonly kinds: readonly HiringKind[];
  readonly at: HiringVariables;
}

const FREE: LinearVariable = { lower: 0, upper: Infinity };

export function hiringProgram(input: HiringPlanInput, aim: HiringObjective): HiringProgram {
  const kinds = kindsOf(input, aim);
  const at = positions(kinds, input.required.length);
  const model: Model = { input, aim, kinds, at, ...staffResponse(input) };
  const { standingPay, standingSupply } = model;
  const value = input.terminal?.valuePerAgent ?? 0;
  return {
    objective: objective(model),
    variables: variables(model),
    rows: [
      ...needRows(model),
      ...overtimeRows(model),
      ...classRows(model),
      ...transferRows(model),
      ...endRows(model),
    ],
    constant: standingPay - value * standingSupply.at(-1)!,
    at,
  };
}

function kindsOf(input: HiringPlanInput, aim: HiringObjective): HiringKind[] {
  const { classes, overtime, outsourcing, leave } = input;
  const given = { classes, overtime, outsourced: outsourcing, leave };
  const optional = (['classes', 'overtime', 'outsourced', 'leave'] as const).filter(
    (kind) => given[kind] !== undefined,
  );
  return ['hires', ...optional, ...(aim === 'shortage' ? ['shortage' as const] : [])];
}

function positions(kinds: readonly HiringKind[], periods: number): HiringVariables {
  const at = Object.fromEntries(kinds.map((kind, i) => [kind, i * periods]));
  return kinds.includes('shortage') ? { ...at, terminalShortage: kinds.length * periods } : at;
}

function objective(model: Model): number[] {
  const { kinds, periods, aim } = model;
  const costs = kinds.flatMap((kind) => periods.map((t) => costOf(model, kind, t)));
  if (aim === 'cost') return costs;
  // Among plans that miss the same heads the cheapest: money counts too little to outweigh a head.
  const unit = 1000 * Math.max(1, ...costs.map(Math.abs));
  const missing = kinds.flatMap((kind) => periods.map(() => Number(kind === 'shortage')));
  return [...missing.map((head, j) => head + costs[j]! / unit), 1];
}

function costOf({ input, supplyOfHire, payOfHire }: Model, kind: HiringKind, t: number): number {
  const { costPerHire = 0, classes, overtime, outsourcing, terminal } = input;
  switch (kind) {
    case 'hires': {
      const value = (terminal?.valuePerAgent ?? 0) * supplyOfHire[t]!.at(-1)!;
      return costPerHire + payOfHire[t]! - value;
    }
    case 'classes':
      return classes?.fixedCost ?? 0;
    case 'overtime':
      return overtime?.costPerAgent ?? 0;
    case 'outsourced':
      return outsourcing?.costPerAgent ?? 0;
    default:
      return 0;
  }
}

function variables(model: Model): LinearVariable[] {
  const { kinds, periods, aim } = model;
  const all = kinds.flatMap((kind) => periods.map((t) => variableOf(model, kind, t)));
  return aim === 'cost' ? all : [...all, FREE];
}

function variableOf(model: Model, kind: HiringKind, t: number): LinearVariable {
  const { input } = model;
  const { classes, outsourcing, leave } = input;
  switch (kind) {
    case 'hires':
      return { lower: 0, upper: hiresBound(input, t), integer: input.wholeHires ?? true };
    case 'classes':
      return { lower: 0, upper: classes?.maxClasses ?? 1, integer: true, priority: 1 };
    case 'overtime':
      return { lower: 0, upper: useful(model, t) };
    case 'outsourced':
      return { lower: 0, upper: Math.min(useful(model, t), outsourcing?.maxAgents ?? Infinity) };
    case 'leave':
      return { lower: leave?.minPerPeriod ?? 0, upper: leave?.maxPerPeriod ?? 0 };
    default:
      return FREE;
  }
}

/**
 * The most that is worth adding to own output: the whole need, unless trainees take more than they
 * give. The solver prunes on bounds that it can only prove where variables have limits.
 */
function useful({ input, standingSupply }: Model, t: number): number {
  const taking = standingSupply[t]! < 0 || input.stages?.some((stage) => productivityOf(stage) < 0);
  return taking ? Infinity : input.required[t]! + (input.leave?.maxPerPeriod ?? 0);
}

/** Most hires of one period; those in the first stage at the start hold seats as well. */
export function hiresBound({ classes, startingNewcomers }: HiringPlanInput, t: number): number {
  if (t < (classes?.leadPeriods ?? 0)) return 0;
  const room = classes ? classes.maxSize * (classes.maxClasses ?? 1) : Infinity;
  const taken = t === 0 ? (startingNewcomers?.[0] ?? 0) : 0;
  const seats = Math.max(0, (classes?.seats ?? Infinity) - taken);
  return Math.min(room, seats);
}

/** Own output, overtime and outsourcing cover the need and the leave that is taken. */
function needRows(model: Model): LinearRow[] {
  const { input, periods, standingSupply } = model;
  return periods.map((t) => ({
    terms: [
      ...supplyTerms(model, t),
      ...termOf(model, 'overtime', t, 1),
      ...termOf(model, 'outsourced', t, 1),
      ...termOf(model, 'leave', t, -1),
      ...termOf(model, 'shortage', t, 1),
    ],
    lower: input.required[t]! - standingSupply[t]!,
    upper: Infinity,
  }));
}

/** Overtime stays within its share of own output. */
function overtimeRows(model: Model): LinearRow[] {
  const { input, periods, standingSupply } = model;
  if (input.overtime === undefined) return [];
  const { maxShare } = input.overtime;
  return periods.map((t) => ({
    terms: [...termOf(model, 'overtime', t, 1), ...supplyTerms(model, t, -maxShare)],
    lower: -Infinity,
    upper: maxShare * standingSupply[t]!,
  }));
}

/** Hires come in classes, each neither too small nor too large. */
function classRows(model: Model): LinearRow[] {
  const { input, periods } = model;
  if (input.classes === undefined) return [];
  const { minSize = 0, maxSize } = input.classes;
  return periods.flatMap((t) => {
    const beyond = (size: number) => [
      ...termOf(model, 'hires', t, 1),
      ...termOf(model, 'classes', t, -size),
    ];
    const atMost = { terms: beyond(maxSize), lower: -Infinity, upper: 0 };
    const atLeast = { terms: beyond(minSize), lower: 0, upper: Infinity };
    return minSize > 0 ? [atMost, atLeast] : [atMost];
  });
}

/** Whoever transfers has to be there: hired before, where the present staff is too small. */
function transferRows(model: Model): LinearRow[] {
  if (model.aim === 'shortage') return [];
  const { periods, standingExperienced, experiencedOfHire } = model;
  return periods
    .filter((t) => standingExperienced[t]! < 0)
    .map((t) => ({
      terms: periods.flatMap((start) =>
        termOf(model, 'hires', start, experiencedOfHire[start]![t]!),
      ),
      lower: -standingExperienced[t]!,
      upper: Infinity,
    }));
}

/** All leave is taken, and the last period leaves behind what was asked for. */
function endRows(model: Model): LinearRow[] {
  const { input, periods, at, standingSupply } = model;
  const { leave, terminal } = input;
  const rows: LinearRow[] = [];
  if (leave) {
    const terms = periods.flatMap((t) => termOf(model, 'leave', t, 1));
    rows.push({ terms, lower: leave.total, upper: leave.total });
  }
  if (terminal?.minSupply !== undefined) {
    const missing: Term[] = at.terminalShortage === undefined ? [] : [[at.terminalShortage, 1]];
    rows.push({
      terms: [...supplyTerms(model, periods.length - 1), ...missing],
      lower: terminal.minSupply - standingSupply.at(-1)!,
      upper: Infinity,
    });
  }
  return rows;
}

/** The effect of all hires on the own output of a period, times a factor. */
function supplyTerms(model: Model, t: number, factor = 1): Term[] {
  return model.periods
    .filter((start) => model.supplyOfHire[start]![t] !== 0)
    .flatMap((start) => termOf(model, 'hires', start, factor * model.supplyOfHire[start]![t]!));
}

/** A coefficient of one variable; none where the problem has no such kind. */
function termOf({ at }: Model, kind: HiringKind, t: number, coefficient: number): Term[] {
  const first = at[kind];
  return first === undefined ? [] : [[first + t, coefficient]];
}
