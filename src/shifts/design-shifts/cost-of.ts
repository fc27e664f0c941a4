import type { Step } from '../../core/step.ts';
import { sum } from '../../core/sum.ts';
import type { Cover } from '../engine/model/cover.ts';
import type { DesignCost } from './result.ts';

/** The parts of the objective, added up afresh from the finished cover. */
export function costOf({ model, patterns, coverage, distinct }: Cover): DesignCost {
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
export function workingOf(
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
