import type { DesignRotationInput } from 'halfhour/rotation';
import type { ShiftType } from 'halfhour/shifts';

/** A meal in the middle, unpaid, and a paid rest before and after it. */
const BREAKS: ShiftType['breaks'] = [
  { kind: 'rest', minutes: 15, earliestMinutes: 90, latestMinutes: 150 },
  { kind: 'meal', minutes: 30, earliestMinutes: 210, latestMinutes: 300 },
  { kind: 'rest', minutes: 15, earliestMinutes: 345, latestMinutes: 435 },
];

const typeOf = (id: string, earliest: number, latest: number): ShiftType => ({
  id,
  lengthMinutes: 510,
  earliestStartMinutes: earliest,
  latestStartMinutes: latest,
  startGridMinutes: 60,
  breaks: BREAKS,
});

/** Eight paid hours with three breaks, from full hours on. */
export const ROUND_THE_CLOCK: readonly ShiftType[] = [
  typeOf('early', 300, 480),
  typeOf('day', 540, 660),
  typeOf('late', 780, 960),
  typeOf('night', 1260, 1380),
];

export const DAYTIME: readonly ShiftType[] = [typeOf('early', 420, 600), typeOf('late', 690, 870)];

type Rules = Omit<DesignRotationInput, 'requirement' | 'shiftTypes'>;

export const COMMON_RULES = {
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 2, max: 6 },
  minRestHours: 11,
  nights: { maxRun: 4 },
  weeklyHours: { maxAverage: 40 },
} satisfies Rules;

export const RULES = {
  common: COMMON_RULES,
  'second weekend free': { ...COMMON_RULES, weekends: { maxBetweenFree: 1 } },
  'a weekly rest of 35 h': { ...COMMON_RULES, daysOff: { min: 1, max: 4 }, minWeeklyRestHours: 35 },
  'two days off each week': { ...COMMON_RULES, daysOffEachWeek: 2 },
  livable: {
    ...COMMON_RULES,
    shiftRun: { min: 2, max: 6 },
    forwardRotation: true,
    weekends: { maxBetweenFree: 2, together: true },
    nights: { maxRun: 4, minDaysOffAfter: 3 },
    daysOffEachWeek: 2,
  },
} satisfies Record<string, Rules>;

/** The shape of a day, half-hour by half-hour: a morning peak, a lower one in the afternoon, a quiet evening. */
const hump = (hour: number, centre: number, width: number) =>
  Math.max(0, 1 - Math.abs(hour - centre) / width);
const shareAt = (hour: number) =>
  0.12 + hump(hour, 10.75, 5) + 0.8 * hump(hour, 15.5, 5) + 0.35 * hump(hour, 20, 4);
const WEEKDAYS = [1, 0.97, 0.94, 0.92, 0.9, 0.55, 0.45];

/** Agents of a week by half-hours: a peak, opening hours, and never fewer than `least` while open. */
export function weekOf(
  peak: number,
  { from = 0, to = 24, least = 1 }: { from?: number; to?: number; least?: number } = {},
): number[] {
  const raw = Array.from({ length: 336 }, (_, i) => {
    const hour = (i % 48) / 2 + 0.25;
    return hour < from || hour > to ? 0 : shareAt(hour) * WEEKDAYS[Math.floor(i / 48)]!;
  });
  const most = Math.max(...raw);
  return raw.map((value) => (value === 0 ? 0 : Math.max(least, Math.round((value / most) * peak))));
}

const centre = (agents: readonly number[], shiftTypes = ROUND_THE_CLOCK) => ({
  requirement: { intervalSeconds: 1800, agents },
  shiftTypes,
});

/** Centres from a desk of three around the clock to five thousand agents. */
export const CENTRES = {
  'desk of 3': () => centre(new Array<number>(336).fill(3)),
  'peak 10': () => centre(weekOf(10, { least: 2 })),
  'peak 60 by day': () => centre(weekOf(60, { from: 7, to: 23, least: 4 }), DAYTIME),
  'peak 300': () => centre(weekOf(300, { least: 10 })),
  'peak 800': () => centre(weekOf(800, { least: 25 })),
  'peak 2700': () => centre(weekOf(2700, { least: 80 })),
};
