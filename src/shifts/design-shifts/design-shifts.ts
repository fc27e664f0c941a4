import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { gapOf } from '../../search/search-result.ts';
import type { Cover } from '../engine/model/cover.ts';
import { coverModelOf } from '../engine/model/cover-model.ts';
import { dutiesOf } from '../engine/model/duties-of.ts';
import { patternsFrom } from '../engine/model/match-duty.ts';
import { type SolvedCover, solveCover } from '../engine/solve-cover.ts';
import { reportCoverage } from '../evaluate-coverage/evaluate-coverage.ts';
import { dailyDemandOf } from './daily-demand.ts';
import { checkDesignInput, type DesignShiftsInput } from './input.ts';
import { reasonsOf } from './reasons.ts';
import type { DesignCost, ShiftDesign } from './result.ts';

/** The weeks of bench/shifts end by themselves after 13,000 to 25,000 steps; larger problems have room. */
const DEFAULT_MAX_STEPS = 80_000;

/** The prices behind a bound are exact to about this, relatively. */
const OPTIMALITY_TOLERANCE = 1e-7;

/**
 * Which shifts should we run, how many of each on each day, and when does everybody eat?
 *
 * Chooses starts, lengths, numbers and the place of every break so that pay, premiums and the
 * prices set on under- and overstaffing are least, and proves how much less could be possible at
 * most. A shift belongs to the day on which it starts and covers the next date from midnight; a
 * week without a `startDate` repeats, so its last night covers the first morning.
 *
 * The requirement is agents on shift and at no break. Meals and rests are placed here, so they must not
 * be in a shrinkage that was added before; absence, training and the like must be. When not to use it: for
 * who works which shift; that is a rota, made from `dailyDemand`.
 *
 * @param input - Requirement, shift types, prices and limits; how long to search (`maxSteps`: a
 *   pivot of the linear program, or a shift tried in the place of others) and the seed.
 * @returns Duties with their breaks, starts by day, cost, bound and gap, coverage, and reasons
 *   where not every rule can be kept.
 * @throws InvalidInputError if the input is malformed. A problem without a solution is not an
 *   error: see `status` and `reasons`.
 * @see Bechtold and Jacobs 1990 and Aykin 1996 for shifts with flexible breaks; Dantzig 1954 for
 *   the covering model; Gilmore and Gomory 1961 for columns made as they are needed.
 * @example
 * ```ts
 * import { designShifts } from 'halfhour/shifts';
 *
 * const design = designShifts({
 *   requirement: { intervalSeconds: 3600, agents: [...Array(9).fill(0), 2, 3, 3, 3, 3, 3, 2, 2, ...Array(7).fill(0)] },
 *   shiftTypes: [
 *     {
 *       id: 'full-time',
 *       lengthMinutes: 480,
 *       breaks: [{ kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 }],
 *     },
 *     { id: 'part-time', lengthMinutes: 240 },
 *   ],
 * });
 * design.status; // => 'optimal'
 * design.objective; // => 22
 * design.coverage.underHours; // => 0
 * ```
 */
export function designShifts(input: DesignShiftsInput): ShiftDesign {
  checkDesignInput('designShifts', input);
  const model = coverModelOf(input);
  const budget = new SearchBudget('bound', input.maxSteps ?? DEFAULT_MAX_STEPS, input);
  const start = patternsFrom(input.startFrom ?? [], model);
  const design = present(input, solveCover(model, start, input.seed ?? 1, budget), budget);
  budget.finish();
  return design;
}

function present(
  { requirement, shiftTypes, fixedShifts = [], limits = {} }: DesignShiftsInput,
  { cover, bound, isInfeasible }: SolvedCover,
  budget: SearchBudget,
): ShiftDesign {
  const { patterns, model, isValid } = cover;
  const duties = dutiesOf(patterns, model);
  const cost = costOf(cover);
  const objective = sum(Object.values(cost)) - cost.premiums;
  const isOptimal = objective <= bound * (1 + OPTIMALITY_TOLERANCE);
  const unproven = isInfeasible ? 'infeasible' : 'unknown';
  // Both are exact to some rounding: a design cannot be cheaper than its bound.
  const gap = gapOf(Math.max(objective, bound), bound);
  const working = workingOf(cost, objective, bound, gap);
  const reasons = reasonsOf(cover, isInfeasible, budget);
  return {
    status: !isValid ? unproven : isOptimal ? 'optimal' : 'feasible',
    duties,
    dailyDemand: dailyDemandOf(patterns, model),
    objective,
    cost,
    bound,
    ...(isValid && gap !== undefined && { gap }),
    coverage: reportCoverage({
      requirement,
      duties: [...fixedShifts, ...duties],
      shiftTypes,
      seats: limits.seats,
    }),
    reasons,
    steps: budget.steps,
    working,
  };
}

/** The parts of the objective, added up afresh from the finished cover. */
function costOf({ model, patterns, coverage, distinct }: Cover): DesignCost {
  const { required, underCost, overCost, costPerTick, costPerShift, dayGroups } = model;
  const shifts = sum(patterns.map(({ cost }) => cost));
  const plain = sum(
    patterns.map(({ template, group }) => {
      const pay = costPerTick[template.typeIndex]! * template.paidTicks;
      return dayGroups[group]!.length * (pay + costPerShift[template.typeIndex]!);
    }),
  );
  return {
    shifts,
    premiums: Math.max(0, shifts - plain),
    understaffing: underCost * sum(required.map((need, i) => Math.max(0, need - coverage[i]!))),
    overstaffing: overCost * sum(required.map((need, i) => Math.max(0, coverage[i]! - need))),
    distinctShifts: model.costPerDistinct * distinct,
  };
}

/** How the objective and its distance from the bound come about. */
function workingOf(
  cost: DesignCost,
  objective: number,
  bound: number,
  gap: number | undefined,
): Step[] {
  const { shifts, understaffing, overstaffing, distinctShifts } = cost;
  const total: Step = {
    name: 'objective',
    formula: 'shifts + understaffing + overstaffing + distinctShifts',
    inputs: { shifts, understaffing, overstaffing, distinctShifts },
    value: objective,
    note: 'premiums are part of shifts',
  };
  if (gap === undefined || bound === 0) return [total];
  return [
    total,
    {
      name: 'gap',
      formula: 'max(0, objective - bound) / bound',
      inputs: { objective, bound },
      value: gap,
      note: 'no design costs less than the bound, so none can save more than this',
    },
  ];
}
