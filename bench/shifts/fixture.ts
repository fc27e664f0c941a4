import type { ShiftType } from 'halfhour/shifts';

/** Eight hours of work around a half-hour meal, with a rest before and after it. */
const BREAKS = [
  { kind: 'rest', minutes: 15, earliestMinutes: 75, latestMinutes: 150 },
  { kind: 'meal', minutes: 30, earliestMinutes: 180, latestMinutes: 300 },
  { kind: 'rest', minutes: 15, earliestMinutes: 345, latestMinutes: 435 },
] as const;

/** The shift types of `npm start` for a centre that never closes, as they were when the bars were set. */
export const FIXTURE_TYPES: readonly ShiftType[] = [
  type('early', 360, 420),
  type('day', 480, 660),
  type('late', 720, 900),
  type('night', 1260, 1380),
];

/** Most distinct shifts that it allows. */
export const FIXTURE_KINDS = 8;

function type(id: string, earliestStartMinutes: number, latestStartMinutes: number): ShiftType {
  return {
    id,
    lengthMinutes: 510,
    earliestStartMinutes,
    latestStartMinutes,
    startGridMinutes: 60,
    breaks: BREAKS,
  };
}
