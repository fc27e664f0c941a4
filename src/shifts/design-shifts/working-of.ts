import type { Step } from '../../core/step.ts';
import type { DesignCost } from './result.ts';

/** How the objective and its distance from the bound come about. */
export function stepsOf(cost: DesignCost, objective: number, bound: number): Step[] {
  const { shifts, understaffing, overstaffing, distinctShifts } = cost;
  const steps: Step[] = [
    {
      name: 'objective',
      formula: 'shifts + understaffing + overstaffing + distinctShifts',
      inputs: { shifts, understaffing, overstaffing, distinctShifts },
      value: objective,
      note: 'premiums are part of shifts',
    },
  ];
  if (bound > 0) {
    steps.push({
      name: 'gap',
      formula: 'objective / bound - 1',
      inputs: { objective, bound },
      value: objective / bound - 1,
      note: 'no design costs less than the bound, so none can save more than this',
    });
  }
  return steps;
}
