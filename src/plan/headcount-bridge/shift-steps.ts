import type { HeadcountBridgeInput } from './input.ts';
import { lossOf, percent, readable, type StepDraft } from './step-draft.ts';
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
      reason: 'agents that are needed and on no shift',
      inputs: { requiredHours: required, coveredHours: covered },
    },
    {
      name: 'rests',
      change: lossOf(withRests, covered),
      reason: `of a paid hour of a shift ${percent(1 - positionOfPaid)} is a rest`,
      inputs: { coveredHours: covered, positionOfPaid },
    },
    {
      name: 'shiftShape',
      change: lossOf(best, withRests),
      reason:
        least === undefined
          ? `meals, lengths and starts of the shifts: ${readable(paidHours)} h are paid`
          : `with the lengths, starts and meals that are allowed it takes ${readable(least)} h at least`,
      inputs: { restedHours: withRests, leastPaidHours: least ?? paidHours, shiftHours: paidHours },
    },
    {
      name: 'fewShifts',
      change: lossOf(paidHours, best),
      reason:
        least === undefined
          ? 'not told apart from their shape'
          : `these shifts, of few kinds, are paid for ${readable(paidHours)} h`,
      inputs: { bestHours: best, shiftHours: paidHours },
    },
  ];
  return { steps, paidHours };
}

function withoutShifts(): StepDraft[] {
  const names = ['uncovered', 'rests', 'shiftShape', 'fewShifts'] as const;
  return names.map((name) => ({ name, change: 0, reason: 'no shifts are given', inputs: {} }));
}
