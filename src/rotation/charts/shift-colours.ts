import { CHART_COLOURS } from '../../core/vega-lite.ts';

/** Parts of the day that a shift may belong to, in their order. */
export const PARTS_OF_DAY = ['early', 'day', 'late', 'night'] as const;

type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** What of a shift its colour shows. */
interface ShiftTime {
  readonly startMinutes: number;
  readonly isNight: boolean;
}

/** Tints of each part of the day: black text is read on all of them, and on nights white text. */
const tints = () => ({
  early: ['#fde68a', '#fcd34d', '#fef3c7', '#fbbf24'],
  day: ['#a7f3d0', '#6ee7b7', '#d1fae5', '#34d399'],
  late: ['#fdba74', '#fb923c', '#fed7aa', '#f9a06b'],
  night: [CHART_COLOURS.forecast, '#1e3a8a', '#3b4a9c', '#115e8c'],
});

/** The part of the day that a shift belongs to: it starts before 8, before noon or after, or is a night. */
export function partOfDay({ startMinutes, isNight }: ShiftTime): PartOfDay {
  if (isNight) return 'night';
  if (startMinutes < 8 * 60) return 'early';
  return startMinutes < 12 * 60 ? 'day' : 'late';
}

/** A colour for each part of the day, in the order of `PARTS_OF_DAY`. */
export function coloursOfParts(): string[] {
  const colours = tints();
  return PARTS_OF_DAY.map((part) => colours[part][0]!);
}

/** A colour for each shift: yellow early, green by day, orange late, blue by night. */
export function coloursOf(shifts: readonly ShiftTime[]): string[] {
  const colours = tints();
  const used = { early: 0, day: 0, late: 0, night: 0 };
  return shifts.map((shift) => {
    const part = partOfDay(shift);
    const tint = colours[part];
    return tint[used[part]++ % tint.length]!;
  });
}
