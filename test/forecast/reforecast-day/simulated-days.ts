import type { PreparedDay } from 'halfhour/forecast';
import { seededRandom } from '../../../src/core/random.ts';
import type { DeviationModel } from '../../../src/forecast/reforecast-day/deviation-model.ts';
import { fitDeviations } from '../../../src/forecast/reforecast-day/fit-deviations.ts';
import {
  type PastDaySeries,
  plainPastDay,
} from '../../../src/forecast/reforecast-day/past-days.ts';
import { poissonDraw } from '../../support/simulated-rows.ts';

/** How simulated days deviate; chance is Poisson's. */
export type Truth = Omit<DeviationModel, 'noise'>;

/** Days of half-hours, `NaN` where closed, whose forecasts are right on average and whose deviations are known. */
export function simulateDays(
  { levelDeviation, waveDeviation, waveHours }: Truth,
  forecasts: Float64Array,
  count: number,
  seed: number,
): PastDaySeries[] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const fade = Math.exp(-0.5 / waveHours);
  return Array.from({ length: count }, () => {
    const level = levelDeviation * normal();
    let wave = waveDeviation * normal();
    const actuals = forecasts.map((forecast) => {
      wave = fade * wave + Math.sqrt(1 - fade ** 2) * waveDeviation * normal();
      if (forecast === 0) return Number.NaN;
      return poissonDraw(forecast * Math.max(0, 1 + level + wave), random);
    });
    return { date: '2024-01-01', actuals, forecasts };
  });
}

/** A day to update, as `prepareDay` would give it, that has learned from the days given. */
export function dayAfter(pastDays: readonly PastDaySeries[], forecasts: Float64Array): PreparedDay {
  return {
    kind: 'halfhour.preparedDay',
    version: 1,
    date: '2024-06-03',
    weekday: 0,
    intervalSeconds: 1800,
    intervals: Array.from(forecasts, (contacts, i) => ({
      start: `2024-06-03T${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 === 0 ? '00' : '30'}:00+02:00`,
      startMinutes: 30 * i,
      open: contacts > 0,
      contacts,
    })),
    pastDays: pastDays.map(plainPastDay),
    deviations: fitDeviations(pastDays, 1800),
  };
}

/** Open from 07:00 to 21:00, busiest at noon. */
export function dayProfile(peak: number): Float64Array {
  return Float64Array.from({ length: 48 }, (_, i) =>
    i < 14 || i >= 42 ? 0 : peak * (0.3 + 0.7 * Math.sin((Math.PI * (i - 14)) / 28)),
  );
}
