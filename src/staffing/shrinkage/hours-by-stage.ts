import { availabilityOf, type Shrinkage, shrinkageStages } from './shrinkage.ts';

/** The hours that are left at each stage. */
export function hoursByStage(paidHours: number, shrinkage: Shrinkage) {
  if (typeof shrinkage === 'number') {
    const positionHours = paidHours * (1 - shrinkage);
    return { scheduledHours: paidHours, inOfficeHours: paidHours, positionHours };
  }
  const stages = shrinkageStages(shrinkage);
  const scheduledHours = paidHours * availabilityOf(stages.paid);
  const inOfficeHours = scheduledHours * availabilityOf(stages.scheduled);
  return {
    scheduledHours,
    inOfficeHours,
    positionHours: inOfficeHours * availabilityOf(stages.inOffice),
  };
}
