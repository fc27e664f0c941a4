import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { sum } from '../../core/sum.ts';
import type { Duty } from '../../duty/duty.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { gapOf } from '../../search/search-result.ts';
import { type Cover, coverOf } from '../engine/model/cover.ts';
import { coverModelOf } from '../engine/model/cover-model.ts';
import { dutiesOf } from '../engine/model/duties-of.ts';
import { patternsFrom } from '../engine/model/match-duty.ts';
import type { SolvedCover } from '../engine/solve-cover.ts';
import { reportCoverage } from '../evaluate-coverage/evaluate-coverage.ts';
import { DESIGN_NOTES } from '../texts.ts';
import { dailyDemandOf } from './daily-demand.ts';
import type { DesignShiftsInput } from './input.ts';
import { reasonsOf } from './reasons.ts';
import type { DesignCost, ShiftDesign } from './result.ts';

/** The prices behind a bound are exact to about this, relatively. */
const OPTIMALITY_TOLERANCE = 1e-7;

/** Duties that are known, such as those of a rota, as the design of an input that is known to be well-formed. */
export function designOfDuties(input: DesignShiftsInput, duties: readonly Duty[]): ShiftDesign {
  const model = coverModelOf(input);
  const cover = coverOf(model, patternsFrom(duties, model));
  const solved = { cover, bound: 0, isInfeasible: false };
  return presentDesign(input, solved, new SearchBudget('duties', 0));
}

/** A cover and what is proven about it, in the words of the result. */
export function presentDesign(
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
    ...stepNote(DESIGN_NOTES, 'premiums-in-shifts'),
  };
  if (gap === undefined || bound === 0) return [total];
  return [
    total,
    {
      name: 'gap',
      formula: 'max(0, objective - bound) / bound',
      inputs: { objective, bound },
      value: gap,
      ...stepNote(DESIGN_NOTES, 'none-saves-more'),
    },
  ];
}
