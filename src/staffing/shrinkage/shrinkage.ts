import type { Shrinkage } from './shrinkage-input.ts';

/** The three stages at which time is lost, in the order from pay to position. */
export const SHRINKAGE_STAGES = ['paid', 'scheduled', 'inOffice'] as const;

/** One of the stages of {@link SHRINKAGE_STAGES}. */
export type ShrinkageStage = (typeof SHRINKAGE_STAGES)[number];

/** What each stage leaves of its base, 1 where nothing is lost. A plain number is lost of scheduled time. */
export function leftByStage(shrinkage: Shrinkage): Readonly<Record<ShrinkageStage, number>> {
  if (typeof shrinkage === 'number') return { paid: 1, scheduled: 1 - shrinkage, inOffice: 1 };
  const left = { paid: 1, scheduled: 1, inOffice: 1 };
  let stage: ShrinkageStage = 'scheduled';
  for (const { share, base } of shrinkage) {
    if (base === 'remaining') {
      // Of what the components before it leave of the same stage.
      left[stage] *= 1 - share;
    } else {
      stage = base;
      left[stage] -= share;
    }
  }
  return left;
}

/** How much of the time is left between pay, schedule and position. */
export interface Availability {
  /** Scheduled hours of a paid hour. */
  readonly scheduledOfPaid: number;
  /** Hours on position of a scheduled hour. */
  readonly positionOfScheduled: number;
}

/** The two divisors of the chain required → scheduled → paid. */
export function availability(shrinkage: Shrinkage): Availability {
  const { paid, scheduled, inOffice } = leftByStage(shrinkage);
  return { scheduledOfPaid: paid, positionOfScheduled: scheduled * inOffice };
}
