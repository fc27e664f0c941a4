import { seededRandom } from '../../src/core/random.ts';
import type { DesignRotationInput } from '../../src/rotation/index.ts';

type Rules = Omit<DesignRotationInput, 'requirement' | 'shiftTypes'>;

/** Rules as some centre may have them, drawn by a number: each of them is there in some mixes and not in others. */
export function drawnRules(mix: number): Rules {
  const random = seededRandom(7_000 + mix);
  const one = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const maybe = <T>(share: number, value: T): T | undefined =>
    random() < share ? value : undefined;
  const shiftRun = maybe(0.3, { min: 2, max: one(4, 5, 6) });
  return {
    daysOff: { min: one(1, 2, 2), max: one(3, 4, 4) },
    workStretch: { min: one(1, 2, 2), max: one(5, 6, 6) },
    minRestHours: one(10, 11, 11, 12),
    nights: { maxRun: one(3, 4, 5), minDaysOffAfter: maybe(0.3, one(2, 3)) },
    weeklyHours: {
      maxAverage: one(36, 38, 40, 40),
      minAverage: maybe(0.2, 30),
      max: maybe(0.3, one(40, 48)),
    },
    weekends: {
      maxBetweenFree: maybe(0.5, one(1, 2, 3)),
      together: maybe(0.3, true),
      sameShift: maybe(0.15, true),
    },
    forwardRotation: maybe(0.3, true),
    shiftRun,
    daysOffEachWeek: maybe(0.3, one(1, 2)),
    minWeeklyRestHours: maybe(0.2, 35),
    forbiddenSequences: maybe(0.2, [['late', 'off', 'day']]),
  };
}
