import type { Lesson } from './calibrate-update.ts';
import { LEAST_PAST_DAYS } from './fit-deviations.ts';

/** What an update rests on. */
interface Grounds {
  readonly seen: number;
  readonly expected: number;
  readonly unknown: number;
  readonly forecastRest: number;
  readonly factor: number;
  readonly lesson: Lesson;
}

/** A factor nearer to 1 is no update that a planner would see. */
const VISIBLE = 0.001;

/** Says in plain sentences what was seen, what follows from it, and why so much. */
export function updateReasons({
  seen,
  expected,
  unknown,
  forecastRest,
  factor,
  lesson: { days, wapeWithout, wapeWith },
}: Grounds): string[] {
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
  const reasons = [
    `contacts so far: ${Math.round(seen)}, forecast for the same intervals: ${Math.round(expected)}`,
  ];
  if (unknown > 0) {
    reasons.push(`about ${Math.round(unknown)} more in intervals of which nothing is known`);
  }
  if (forecastRest === 0) return [...reasons, 'nothing is to come'];
  if (days < LEAST_PAST_DAYS) {
    return [...reasons, `no update: too few past days to learn from (${days})`];
  }
  reasons.push(
    Math.abs(factor - 1) < VISIBLE
      ? 'the rest of the day stays as forecast'
      : `the rest of the day moves by a factor of ${factor.toFixed(3)}`,
  );
  return [
    ...reasons,
    `on the last ${days} days updates at this time changed the error of the rest from ` +
      `${percent(wapeWithout)} to ${percent(wapeWith)}`,
  ];
}
