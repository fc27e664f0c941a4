import type { DesignShiftsInput, ShiftBreak, ShiftType } from 'halfhour/shifts';
import { seededRandom } from '../../../src/core/random.ts';

/** A random design problem, small and often odd: some ask for the impossible. */
export function randomProblem(seed: number): DesignShiftsInput {
  const random = seededRandom(seed);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!;
  const maybe = (share: number) => random() < share;
  const intervalMinutes = pick([15, 30, 60, 120]);
  const days = intervalMinutes === 15 ? pick([1, 2]) : pick([1, 2, 7]);
  const peak = pick([1, 2, 5, 20]);
  const isOpen = maybe(0.5);
  const agents = Array.from({ length: (days * 1440) / intervalMinutes }, (_, i) => {
    const clock = (i * intervalMinutes) % 1440;
    if (!isOpen && (clock < 480 || clock >= 1200)) return 0;
    return maybe(0.1) ? peak * random() : Math.round(peak * random());
  });
  const types = Array.from({ length: pick([1, 2, 3]) }, (_, i) =>
    randomType(`type ${i}`, intervalMinutes, random),
  );
  return {
    requirement: {
      intervalSeconds: 60 * intervalMinutes,
      agents,
      ...(maybe(0.4) && { startDate: pick(['2026-03-02', '2026-03-29', '2027-01-01']) }),
    },
    shiftTypes: types,
    maxSteps: 2000,
    ...(maybe(0.4) && { understaffing: { costPerHour: pick([0.5, 2, 20]) } }),
    ...(maybe(0.3) && { overstaffingCostPerHour: pick([0.1, 1]) }),
    ...(maybe(0.3) && {
      premiums: [
        { fromMinutes: 1320, toMinutes: 360, rate: 0.25, ...(maybe(0.5) && { weekdays: [5, 6] }) },
      ],
    }),
    ...(maybe(0.2) && { costPerDistinctShift: pick([1, 10]) }),
    limits: {
      ...(maybe(0.2) && { maxDistinctShifts: pick([1, 3, 8]) }),
      ...(maybe(0.15) && { seats: peak + pick([0, 2]) }),
      ...(maybe(0.1) && { maxPaidHours: pick([10, 500]) }),
      ...(maybe(0.15) && {
        typeCounts: [{ typeIds: ['type 0'], per: pick(['day', 'period']), atMost: pick([0, 5]) }],
      }),
      ...(maybe(0.1) && days === 7 && { sameShiftsOn: [[0, 1, 2, 3, 4]] }),
    },
  };
}

function randomType(id: string, intervalMinutes: number, random: () => number): ShiftType {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!;
  const maybe = (share: number) => random() < share;
  const breaks: ShiftBreak[] = [];
  const window = (from: number) => ({
    earliestMinutes: from,
    latestMinutes: from + pick([0, 45, 120]),
  });
  if (maybe(0.4)) breaks.push({ kind: 'rest', minutes: 15, ...window(60) });
  if (maybe(0.5)) {
    breaks.push({
      kind: 'meal',
      minutes: pick([30, 45, 60]),
      ...window(pick([60, 120, 180])),
      ...(maybe(0.3) && {
        clockWindows: [
          { fromMinutes: 690, toMinutes: 840 },
          { fromMinutes: 1380, toMinutes: 120 },
        ],
        ifNoPlace: pick(['forbid', 'skip'] as const),
      }),
    });
  }
  return {
    id,
    lengthMinutes: pick([240, 480, 600, [360, 540], 1440]),
    earliestStartMinutes: pick([0, 360, 1320]),
    latestStartMinutes: pick([120, 600, 1439]),
    startGridMinutes: pick([intervalMinutes, 60, 45]),
    breaks,
    ...(maybe(0.2) && { weekdays: [0, 1, 2, 3, 4] }),
    ...(maybe(0.2) && { minWorkMinutes: 60 }),
    ...(maybe(0.15) && { maxWorkMinutes: 300 }),
    ...(maybe(0.1) && {
      split: { gapMinutes: [120, 180], earliestMinutes: 120, latestMinutes: 240 },
    }),
    ...(maybe(0.3) && { costPerHour: pick([12.5, 20]), costPerShift: pick([0, 3]) }),
  };
}
