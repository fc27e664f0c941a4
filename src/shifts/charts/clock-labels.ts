import { twoDigits } from '../../core/words.ts';

/** Hours apart of labels, few enough that they have room. */
const APART = [1, 2, 3, 6];
const MOST_LABELS = 12;

/** Clock labels of an axis in hours after midnight: 00 to 24, then those of the next day, which say so: `06 next day`. */
export function clockLabels(from: number, to: number): (readonly [hour: number, text: string])[] {
  const apart = APART.find((hours) => (to - from) / hours <= MOST_LABELS) ?? 12;
  const first = Math.ceil(from / apart);
  return Array.from({ length: Math.floor(to / apart) - first + 1 }, (_, i) => {
    const hour = (first + i) * apart;
    return [hour, hour > 24 ? `${twoDigits(hour % 24)} next day` : twoDigits(hour)] as const;
  });
}
