import type { ShiftType, SuggestShiftTypesInput } from 'halfhour/shifts';
import { FIXTURE_KINDS, FIXTURE_TYPES } from '../shifts/fixture.ts';
import { CENTRES } from '../tours/centres.ts';

const [early] = FIXTURE_TYPES as [ShiftType, ...ShiftType[]];
const REST = { kind: 'rest', minutes: 15, earliestMinutes: 75, latestMinutes: 150 } as const;

/** Full days of 8.5 hours as today and of 10.5, and 4 and 6 hours, by half-hours; around the clock if nothing is said. */
export function offeredTypes(window: Partial<ShiftType> = {}): ShiftType[] {
  const starts = { startGridMinutes: 30, ...window };
  const { breaks } = early;
  return [
    { id: 'full', lengthMinutes: 510, breaks, ...starts },
    { id: 'long', lengthMinutes: 630, breaks, ...starts },
    { id: 'part 4', lengthMinutes: 240, breaks: [REST], ...starts },
    { id: 'part 6', lengthMinutes: 360, breaks: [REST], ...starts },
  ];
}

/** The centre of `npm start` at 7671fc4: 2,481.5 agent-hours, 3,144 paid with its shift types. */
export function fixture(): SuggestShiftTypesInput {
  return {
    requirement: CENTRES.sample().requirement,
    shiftTypes: FIXTURE_TYPES,
    limits: { maxDistinctShifts: FIXTURE_KINDS },
    mostDistinctShifts: 12,
    offered: [
      {
        ...early,
        id: 'full',
        earliestStartMinutes: 300,
        latestStartMinutes: 1380,
        startGridMinutes: 30,
      },
      {
        id: 'part',
        lengthMinutes: 240,
        breaks: [REST],
        earliestStartMinutes: 420,
        latestStartMinutes: 900,
        startGridMinutes: 30,
      },
    ],
  };
}

/** So many seeded curves, from an office of a few people to hundreds around the clock, with any offered length at any half-hour. */
export function seededCurve(seed: number): SuggestShiftTypesInput & { readonly name: string } {
  const random = randomOf(seed);
  const peak = Math.round(3 * 200 ** (((seed * 7) % 20) / 19));
  const [from, to] = (
    [
      [8, 18],
      [7, 22],
      [6, 24],
      [0, 24],
    ] as const
  )[seed % 4]!;
  const isRoundTheClock = to - from === 24;
  const humps = Array.from({ length: 3 }, () => ({
    at: from + 2 + random() * (to - from - 4),
    width: 1.5 + 3 * random(),
    height: 0.4 + 0.6 * random(),
  }));
  const days = [1, 0.97, 0.95, 0.95, 0.9, 0.3 + 0.5 * random(), 0.2 + 0.5 * random()];
  const raw = days.flatMap((day) =>
    Array.from({ length: 48 }, (_, i) => {
      const hour = i / 2 + 0.25;
      if (hour < from || hour > to) return 0;
      const load = humps.reduce(
        (sum, { at, width, height }) => sum + height * Math.exp(-(((hour - at) / width) ** 2)),
        0.1,
      );
      return day * load * (0.96 + 0.08 * random());
    }),
  );
  const most = Math.max(...raw);
  const agents = raw.map((load) =>
    load === 0 ? 0 : Math.max(1, Math.round((peak * load) / most)),
  );
  const type = (id: string, earliest: number, latest: number): ShiftType => ({
    ...early,
    id,
    earliestStartMinutes: 60 * earliest,
    latestStartMinutes: 60 * latest,
  });
  const last = to - 8.5;
  const shiftTypes = isRoundTheClock
    ? FIXTURE_TYPES
    : [type('early', from, Math.min(from + 1, last)), type('late', Math.max(from, last - 2), last)];
  return {
    name: `peak ${peak}, ${from} to ${to}`,
    requirement: { intervalSeconds: 1800, agents },
    shiftTypes,
    limits: { maxDistinctShifts: 8 },
    mostDistinctShifts: 12,
    offered: offeredTypes(),
  };
}

function randomOf(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
