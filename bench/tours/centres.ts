import type { DesignRotationInput } from '../../src/rotation/index.ts';
import type { ShiftType } from '../../src/shifts/index.ts';
import { COMMON_RULES } from '../../test/rotation/support/design-instances.ts';

type Centre = Pick<DesignRotationInput, 'requirement' | 'shiftTypes'>;

/** Agents that the sample of `npm start` schedules in a typical week, by half-hours from Monday, when this bench was made. */
const SAMPLE = [
  // biome-ignore-start format: a row a day
  5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 7, 8, 9, 13, 15, 20, 23, 26, 30, 32, 33, 34, 33, 30, 28, 27, 25, 24,
  25, 25, 25, 25, 24, 25, 24, 24, 24, 24, 22, 21, 18, 15, 13, 11, 8, 7, 6, 5, 5, 5, 5, 5, 5, 5, 5,
  5, 5, 6, 6, 7, 8, 12, 14, 17, 21, 25, 27, 30, 31, 31, 30, 27, 26, 25, 23, 23, 23, 23, 23, 23, 22,
  23, 22, 22, 22, 22, 21, 20, 16, 15, 12, 9, 8, 7, 6, 5, 5, 5, 4, 4, 4, 5, 5, 5, 5, 5, 6, 7, 8, 11,
  14, 16, 20, 23, 25, 27, 28, 28, 28, 26, 25, 23, 22, 22, 21, 22, 22, 22, 21, 22, 21, 21, 21, 20,
  18, 18, 16, 14, 12, 9, 8, 6, 5, 5, 4, 5, 4, 4, 5, 5, 5, 5, 5, 5, 6, 7, 8, 11, 14, 16, 20, 23, 26,
  30, 30, 31, 28, 27, 25, 24, 22, 22, 22, 23, 23, 23, 22, 22, 21, 21, 21, 21, 21, 18, 16, 14, 12, 9,
  8, 6, 5, 5, 5, 5, 4, 4, 5, 5, 5, 5, 5, 5, 6, 7, 8, 11, 14, 17, 21, 24, 26, 27, 30, 30, 30, 26, 25,
  24, 22, 21, 22, 22, 22, 22, 21, 21, 21, 21, 21, 21, 20, 18, 16, 14, 12, 9, 8, 6, 5, 5, 4, 4, 4, 4,
  4, 4, 4, 4, 4, 5, 5, 6, 6, 7, 8, 9, 11, 14, 15, 17, 20, 21, 22, 23, 24, 25, 25, 26, 25, 24, 23,
  22, 21, 20, 18, 17, 17, 16, 15, 14, 12, 11, 8, 7, 6, 5, 4, 4, 4, 3, 4, 3, 4, 4, 4, 4, 4, 4, 5, 5,
  5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 18, 20, 21, 20, 21, 21, 20, 20, 18, 17, 16, 15, 14, 14, 13,
  12, 11, 9, 9, 7, 6, 5, 5, 4,
  4,
  // biome-ignore-end format: a row a day
];

const shift = (id: string, earliest: number, latest: number): ShiftType => ({
  id,
  lengthMinutes: 510,
  earliestStartMinutes: earliest,
  latestStartMinutes: latest,
  startGridMinutes: 60,
  breaks: [
    { kind: 'rest', minutes: 15, earliestMinutes: 75, latestMinutes: 150 },
    { kind: 'meal', minutes: 30, earliestMinutes: 180, latestMinutes: 300 },
    { kind: 'rest', minutes: 15, earliestMinutes: 345, latestMinutes: 435 },
  ],
});

const ALL_DAY = [
  shift('early', 360, 420),
  shift('day', 480, 660),
  shift('late', 720, 900),
  shift('night', 1260, 1380),
];
const BY_DAY = [shift('day', 420, 840), shift('late', 870, 870)];

/** Two humps and an evening, lower at weekends. */
function curve(peak: number, from: number, to: number, least: number): number[] {
  const hump = (hour: number, centre: number, width: number) =>
    Math.exp(-(((hour - centre) / width) ** 2));
  const raw = Array.from({ length: 336 }, (_, i) => {
    const hour = (i % 48) / 2 + 0.25;
    if (hour < from || hour > to) return 0;
    const share =
      0.1 + 0.85 * hump(hour, 10.75, 2.6) + 0.75 * hump(hour, 15.5, 2.8) + 0.35 * hump(hour, 20, 2);
    return share * [1, 0.97, 0.93, 0.92, 0.9, 0.55, 0.45][Math.floor(i / 48)]!;
  });
  const most = Math.max(...raw);
  return raw.map((value) => (value === 0 ? 0 : Math.max(least, Math.round((value / most) * peak))));
}

const centre = (agents: readonly number[], shiftTypes: readonly ShiftType[] = ALL_DAY): Centre => ({
  requirement: { intervalSeconds: 1800, agents },
  shiftTypes,
});

/** Shifts of 8.5 hours, 8 of them paid, with three breaks that are placed. */
export const CENTRES = {
  sample: () => centre(SAMPLE),
  'desk of 3': () => centre(new Array<number>(336).fill(3)),
  'peak 10': () => centre(curve(10, 0, 24, 2)),
  'peak 60 by day': () => centre(curve(60, 7, 23, 4), BY_DAY),
  'peak 250': () => centre(curve(250, 0, 24, 8)),
  'peak 300': () => centre(curve(300, 0, 24, 10)),
  'peak 765': () => centre(curve(765, 0, 24, 24)),
  'peak 800': () => centre(curve(800, 0, 24, 25)),
  'peak 2570': () => centre(curve(2570, 0, 24, 80)),
  'peak 2600': () => centre(curve(2600, 0, 24, 80)),
};

export type CentreName = keyof typeof CENTRES;

export const RULES = {
  default: COMMON_RULES,
  'second weekend free': { ...COMMON_RULES, weekends: { maxBetweenFree: 1 } },
  'two days off each week': { ...COMMON_RULES, daysOffEachWeek: 2 },
  livable: {
    ...COMMON_RULES,
    shiftRun: { min: 2, max: 6 },
    forwardRotation: true,
    weekends: { maxBetweenFree: 2, together: true },
    nights: { maxRun: 4, minDaysOffAfter: 3 },
    daysOffEachWeek: 2,
  },
} satisfies Record<string, Omit<DesignRotationInput, 'requirement' | 'shiftTypes'>>;

export type RuleName = keyof typeof RULES;

/** What is asked for: so many people at most, or so far above the bound, in so many seconds of CPU. */
export interface Bar {
  readonly people?: number;
  readonly above?: number;
  readonly seconds: number;
}

const LIVABLE: Bar = { above: 0.05, seconds: 15 };
const SMALL_LIVABLE: Bar = { above: 0.13, seconds: 15 };

export const BARS: readonly (readonly [CentreName, RuleName, Bar])[] = [
  ['sample', 'default', { people: 79, seconds: 5 }],
  ['desk of 3', 'default', { people: 16, seconds: 5 }],
  ['peak 10', 'default', { people: 23, seconds: 5 }],
  ['peak 60 by day', 'default', { people: 109, seconds: 3 }],
  ['peak 300', 'default', { people: 590, seconds: 10 }],
  ['sample', 'second weekend free', { people: 90, seconds: 10 }],
  ['desk of 3', 'second weekend free', { people: 22, seconds: 5 }],
  ['sample', 'two days off each week', { people: 82, seconds: 5 }],
  ['sample', 'livable', LIVABLE],
  ['desk of 3', 'livable', SMALL_LIVABLE],
  ['peak 10', 'livable', SMALL_LIVABLE],
  ['peak 60 by day', 'livable', LIVABLE],
  ['peak 300', 'livable', LIVABLE],
  ['peak 800', 'default', { above: 0.03, seconds: 20 }],
  ['peak 2600', 'default', { above: 0.03, seconds: 60 }],
];
