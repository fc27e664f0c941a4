import type { HistoryRow } from 'halfhour/forecast';
import { seededRandom } from '../../src/core/random.ts';
import { normalQuantile } from '../../src/math/distributions/normal.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';

/** A centre of which it is known how the contacts of its queues come about. */
export interface QueueCentre {
  readonly name: string;
  readonly queues: readonly Queue[];
  /** Log standard deviation of days: what all queues have in common, and what each has of its own. */
  readonly common: number;
  readonly own: number;
}

interface Queue {
  readonly name: string;
  /** Contacts of an average day. */
  readonly perDay: number;
  /** Open from and to this hour; from Monday to Friday only if it is said. */
  readonly hours: readonly [number, number];
  readonly weekdaysOnly?: boolean;
  /** Hour at which most come. */
  readonly peak: number;
}

const QUEUES: readonly Queue[] = [
  { name: 'service', perDay: 1600, hours: [7, 22], peak: 11 },
  { name: 'sales', perDay: 600, hours: [8, 20], peak: 16 },
  { name: 'billing', perDay: 250, hours: [8, 18], weekdaysOnly: true, peak: 10 },
  { name: 'technical', perDay: 90, hours: [0, 24], peak: 20 },
  { name: 'complaints', perDay: 25, hours: [9, 17], weekdaysOnly: true, peak: 14 },
];

/** Days that hit all queues alike, days that hit each alone, and days that are nothing but chance. */
export const QUEUE_CENTRES: readonly QueueCentre[] = [
  { name: 'days in common', queues: QUEUES, common: 0.08, own: 0.03 },
  { name: 'queues alone', queues: QUEUES, common: 0, own: 0.1 },
  { name: 'chance alone', queues: QUEUES, common: 0, own: 0 },
];

export const FIRST_DATE = '2023-01-02';

/** Rows of each queue, with one random stream for the days that they have in common. */
export function queueRows(
  { queues, common, own }: QueueCentre,
  days: number,
  seed: number,
): ReadonlyMap<string, readonly HistoryRow[]> {
  const random = seededRandom(seed);
  const normal = () => normalQuantile(random() * (1 - 2 ** -52) + 2 ** -53);
  const factors = (deviation: number) =>
    new Map(datesOf(days).map((date) => [date, Math.exp(deviation * normal())]));
  const everyone = factors(common);
  return new Map(
    queues.map(({ name, perDay, hours: [from, to], weekdaysOnly = false, peak }) => {
      const alone = factors(own);
      const shape = (hour: number) => 0.15 + Math.exp(-(((hour - peak) / 4) ** 2));
      const slots = Array.from({ length: 2 * (to - from) }, (_, k) => from + k / 2);
      const scale = perDay / slots.reduce((total, hour) => total + shape(hour), 0);
      const expected = (date: string, weekday: number, minutes: number) => {
        const hour = minutes / 60;
        if (hour < from || hour >= to || (weekdaysOnly && weekday > 4)) return undefined;
        const week = [1.2, 1.05, 1, 1, 0.95, 0.6, 0.5][weekday]!;
        return scale * shape(hour) * week * everyone.get(date)! * alone.get(date)!;
      };
      const rows = simulatedRows(FIRST_DATE, days, expected, (mean) => poissonDraw(mean, random));
      return [name, rows];
    }),
  );
}

function datesOf(days: number): string[] {
  return simulatedRows(FIRST_DATE, days, () => 1, undefined, 1440).map(({ time }) =>
    String(time).slice(0, 10),
  );
}
