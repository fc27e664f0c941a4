import type { HeadcountBridgeInput } from './input.ts';
import { lossOf, percent, type StepDraft } from './step-draft.ts';
import { weekly, weeksOf } from './work-steps.ts';

/** From the people of each interval to shifts that are paid from their first to their last minute. */
export function shiftSteps(
  input: HeadcountBridgeInput,
  scheduled: ArrayLike<number>,
): { readonly steps: readonly StepDraft[]; readonly paidHours: number } {
  const hours = weekly(input);
  const required = hours(scheduled);
  const { shifts } = input;
  if (shifts === undefined) return { steps: withoutShifts(), paidHours: required };

  const weeks = weeksOf(input);
  const paidHours = shifts.paidHours / weeks;
  const least = shifts.leastPaidHours && shifts.leastPaidHours / weeks;
  const onPosition = Math.min(hours(shifts.onPosition), paidHours);
  const covered = hours(
    Array.from(scheduled, (agents, i) => Math.min(agents, shifts.onPosition[i]!)),
  );
  const positionOfPaid = paidHours > 0 ? onPosition / paidHours : 1;
  const withRests = positionOfPaid > 0 ? Math.min(covered / positionOfPaid, paidHours) : 0;
  // Shifts of the best shape have their rests as well, and no plan is better than the best.
  const best = Math.min(paidHours, Math.max(withRests, least ?? paidHours));
  const steps: StepDraft[] = [
    {
      name: 'uncovered',
      change: -lossOf(required, covered) || 0,
      values: {},
      inputs: { requiredHours: required, coveredHours: covered },
    },
    {
      name: 'rests',
      change: lossOf(withRests, covered),
      values: { rests: percent(1 - positionOfPaid) },
      inputs: { coveredHours: covered, positionOfPaid },
    },
    {
      name: 'shiftShape',
      change: lossOf(best, withRests),
      values: least === undefined ? { paid: paidHours } : { least },
      inputs: { restedHours: withRests, leastPaidHours: least ?? paidHours, shiftHours: paidHours },
    },
    {
      name: 'fewShifts',
      change: lossOf(paidHours, best),
      values: least === undefined ? { case: 'shape' } : { paid: paidHours },
      inputs: { bestHours: best, shiftHours: paidHours },
    },
  ];
  return { steps, paidHours };
}

function withoutShifts(): StepDraft[] {
  const names = ['uncovered', 'rests', 'shiftShape', 'fewShifts'] as const;
  return names.map((name) => ({ name, change: 0, values: { case: 'noShifts' }, inputs: {} }));
}
