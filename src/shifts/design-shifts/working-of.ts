import type { Step } from '../../core/step.ts';
import type { DesignCost } from './result.ts';

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
