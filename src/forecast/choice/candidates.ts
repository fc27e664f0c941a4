import { decomposition } from '../models/decomposition.ts';
import { harmonicRegression } from '../models/harmonic-regression.ts';
import { holtWinters } from '../models/holt-winters.ts';
import { lowRank } from '../models/low-rank.ts';
import type { ModelName } from '../models/model-names.ts';
import { poissonRegression } from '../models/poisson-regression.ts';
import { monthlyProfile, recentMean, recentMedian, seasonalNaive } from '../models/profiles.ts';
import { smoothedProfile } from '../models/smoothed-profile.ts';
import type { VolumeModel } from '../models/volume-model.ts';
import type { View } from './preparation.ts';

/** One way to forecast, as a contender in the rolling-origin choice. */
export interface Candidate {
  readonly model: ModelName;
  /** Whether calendar effects are taken out before and put back after. */
  readonly calendar: boolean;
  readonly forecast: (view: View, origin: number, count: number) => Float64Array;
}

const VARIANTS: Readonly<Partial<Record<ModelName, readonly VolumeModel[]>>> = {
  'seasonal-naive': [seasonalNaive],
  'recent-mean': [recentMean(6)],
  'recent-median': [recentMedian(8)],
  'monthly-profile': [monthlyProfile],
  'smoothed-profile': [
    smoothedProfile({ forget: 0.1, reach: 0, pool: 0, follow: 0.3 }),
    smoothedProfile({ forget: 0.05, reach: 1, pool: 0.5, follow: 0.5 }),
    smoothedProfile({ forget: 0.1, reach: 2, pool: 0.5, follow: 0.3 }),
  ],
  decomposition: [
    decomposition({ week: 0.35, shares: 0.1 }),
    decomposition({ week: 0.6, shares: 0.05 }),
  ],
  'poisson-regression': [poissonRegression],
  'holt-winters': [holtWinters({ level: 0.01, day: 0.1, week: 0.1, carry: 0.3 })],
  'harmonic-regression': [harmonicRegression(6), harmonicRegression(10)],
  'low-rank': [lowRank(3), lowRank(5)],
};

/** Every variant of a model, with and without calendar effects. */
export function candidatesOf(model: ModelName): Candidate[] {
  if (model === 'day-regression') {
    return [{ model, calendar: true, forecast: dayRegression }];
  }
  return (VARIANTS[model] ?? []).flatMap((forecast): Candidate[] => [
    {
      model,
      calendar: false,
      forecast: ({ plain }, origin, count) => forecast(plain, origin, count),
    },
    {
      model,
      calendar: true,
      forecast: (view, origin, count) =>
        putCalendarBack(view, origin, forecast(view.level, origin, count)),
    },
  ]);
}

function putCalendarBack({ outlook, plain }: View, origin: number, forecast: Float64Array) {
  for (let day = 0; day * plain.slots < forecast.length; day++) {
    const factor = Math.exp(outlook.calendar(origin + day));
    const from = day * plain.slots;
    for (let cell = from; cell < from + plain.slots; cell++) forecast[cell]! *= factor;
  }
  return forecast;
}

/** Day totals by regression on weekday, level and calendar; intraday shares by Poisson regression. */
function dayRegression({ outlook, level }: View, origin: number, count: number): Float64Array {
  const forecast = poissonRegression(level, origin, count);
  for (let day = 0; day < count; day++) {
    const row = forecast.subarray(day * level.slots, (day + 1) * level.slots);
    const total = row.reduce((a, b) => a + b, 0);
    const expected = Math.max(0, Math.exp(outlook.logTotal(origin + day)) - 0.5);
    for (let slot = 0; slot < row.length; slot++)
      row[slot] = total > 0 ? (row[slot]! * expected) / total : 0;
  }
  return forecast;
}
