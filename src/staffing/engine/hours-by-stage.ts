import type { Shrinkage } from '../shrinkage.ts';
import { leftByStage } from '../shrinkage.ts';

/** The hours that are left at each stage. */
export function hoursByStage(paidHours: number, shrinkage: Shrinkage) {
  const left = leftByStage(shrinkage);
  const scheduledHours = paidHours * left.paid;
  // A plain number does not tell absence from time lost at work: all are counted as at work.
  const inOfficeHours =
    typeof shrinkage === 'number' ? scheduledHours : scheduledHours * left.scheduled;
  return {
    scheduledHours,
    inOfficeHours,
    positionHours: scheduledHours * left.scheduled * left.inOffice,
  };
}
