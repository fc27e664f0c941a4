import { percent } from '../percent.ts';
import { LEAST_PAST_DAYS } from './fit-deviations.ts';
import type { DayReforecast, UpdateReason } from './result.ts';

/** What an update rests on. */
interface UpdateFacts extends Pick<DayReforecast, 'seen' | 'expected' | 'factor' | 'learned'> {
  readonly unknown: number;
  readonly restForecast: number;
}

/** A factor nearer to 1 is no update that a planner would see. */
const VISIBLE = 0.001;

/** Says what was seen, what follows from it, and why so much. */
export function updateReasons({
  seen,
  expected,
  unknown,
  restForecast,
  factor,
  learned: { days, wapeWithout, wapeWith },
}: UpdateFacts): UpdateReason[] {
  const reasons: UpdateReason[] = [
    {
      code: 'seen',
      message: `contacts so far: ${Math.round(seen)}, forecast for the same intervals: ${Math.round(expected)}`,
    },
  ];
  if (unknown > 0) {
    const message = `about ${Math.round(unknown)} more in intervals of which nothing is known`;
    reasons.push({ code: 'unknown', message });
  }
  if (restForecast === 0) {
    return [...reasons, { code: 'nothing-to-come', message: 'nothing is to come' }];
  }
  if (days < LEAST_PAST_DAYS) {
    const message = `no update: too few past days to learn from (${days})`;
    return [...reasons, { code: 'few-past-days', message }];
  }
  reasons.push(
    Math.abs(factor - 1) < VISIBLE
      ? { code: 'unmoved', message: 'the rest of the day stays as forecast' }
      : {
          code: 'moved',
          message: `the rest of the day moves by a factor of ${factor.toFixed(3)}`,
        },
  );
  if (wapeWithout === undefined || wapeWith === undefined) return reasons;
  return [
    ...reasons,
    {
      code: 'learned',
      message:
        `on the last ${days} days updates at this time changed the error of the rest from ` +
        `${percent(wapeWithout)} to ${percent(wapeWith)}`,
    },
  ];
}
