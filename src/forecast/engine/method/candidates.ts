import { sum } from '../../../core/sum.ts';
import { exp } from '../../../math/elementary/exp.ts';
import type { ModelName } from '../../model-names.ts';
import { countOfLog } from '../calendar/count-of-log.ts';
import { withStep } from '../calendar/holiday-profiles.ts';
import { decomposition } from '../models/decomposition.ts';
import { harmonicRegression } from '../models/harmonic-regression.ts';
import { holtWinters } from '../models/holt-winters.ts';
import type { VolumeModel } from '../models/latest-days.ts';
import { lowRank } from '../models/low-rank.ts';
import { poissonRegression } from '../models/poisson-regression.ts';
import { monthlyProfile, recentMean, recentMedian, seasonalNaive } from '../models/profiles.ts';
import { smoothedProfile } from '../models/smoothed-profile.ts';
import type { View } from '../preparation/view-before.ts';

/** One way to forecast, as a contender in the rolling-origin choice. */
export interface Candidate {
  readonly model: ModelName;
  /** Whether calendar effects are taken out before and put back after. */
  readonly calendar: boolean;
  readonly forecast: (view: View, origin: number, count: number) => Float64Array;
}

/** `npm run accuracy -- forecast --simulated --models` compares them, and judges other numbers. */
const MODELS: Readonly<Partial<Record<ModelName, VolumeModel>>> = {
  'seasonal-naive': seasonalNaive,
  'recent-mean': /* @__PURE__ */ recentMean(6),
  'recent-median': /* @__PURE__ */ recentMedian(8),
  'monthly-profile': monthlyProfile,
  'smoothed-profile': smoothedProfile,
  decomposition,
  'poisson-regression': poissonRegression,
  'holt-winters': holtWinters,
  'harmonic-regression': harmonicRegression,
  'low-rank': lowRank,
};

/** Models that the combination weighs; the others are there to be asked for, or to compare with. */
const COMBINED: readonly ModelName[] = [
  'smoothed-profile',
  'decomposition',
  'low-rank',
  'day-regression',
  'holt-winters',
];

/**
 * The contenders for a forecast by a model. One asked for by name may leave the calendar out, if the
 * trial shows that to be better. In the combination all take it in: effects are shrunk to their
 * evidence, so without any there are none.
 */
export function candidatesFor(model: ModelName): Candidate[] {
  if (model !== 'combination') return candidatesOf(model);
  return COMBINED.flatMap(candidatesOf).filter(({ calendar }) => calendar);
}

/** The one to take where there is no trial: nothing then speaks for more than the plain profile. */
export function untriedCandidate(model: ModelName): Candidate {
  return candidatesOf(model === 'combination' ? 'smoothed-profile' : model)[0]!;
}

function candidatesOf(model: ModelName): Candidate[] {
  const forecast = MODELS[model];
  if (forecast === undefined) {
    return [
      {
        model,
        calendar: true,
        forecast: (view, origin, count) =>
          withHolidays(view, origin, dayRegression(view, origin, count)),
      },
    ];
  }
  return [
    {
      model,
      calendar: false,
      forecast: ({ plain, memory }, origin, count) => forecast(plain, origin, count, memory),
    },
    {
      model,
      calendar: true,
      forecast: (view, origin, count) =>
        withHolidays(
          view,
          origin,
          putCalendarBack(view, origin, forecast(view.level, origin, count, view.memory)),
        ),
    },
  ];
}

function putCalendarBack({ outlook, plain }: View, origin: number, forecast: Float64Array) {
  for (let day = 0; day * plain.slots < forecast.length; day++) {
    const factor = exp(outlook.calendar(origin + day) + outlook.drift(origin + day));
    const from = day * plain.slots;
    for (let cell = from; cell < from + plain.slots; cell++) forecast[cell]! *= factor;
  }
  return forecast;
}

/** Holidays as those before them were. */
function withHolidays(view: View, origin: number, forecast: Float64Array) {
  return withHolidayProfiles(view, origin, withRestDays(view, origin, forecast));
}

/** Holidays on working days, moved towards a day of rest as far as past ones speak for it. */
function withRestDays({ outlook, plain, restDay }: View, origin: number, forecast: Float64Array) {
  if (restDay === undefined) return forecast;
  const { isQuiet, share, profile } = restDay;
  for (let day = 0; day * plain.slots < forecast.length; day++) {
    const row = origin + day;
    const name = plain.holidays[row];
    if (name === undefined || plain.closed[row] === 1 || isQuiet[plain.weekdays[row]!]) continue;
    const factor = exp(outlook.drift(row));
    for (const [slot, contacts] of profile(name).entries()) {
      const cell = day * plain.slots + slot;
      forecast[cell] = (1 - share) * forecast[cell]! + share * contacts * factor;
    }
  }
  return forecast;
}

/** Holidays with the hours that those before them had. */
function withHolidayProfiles(
  { plain, holidayProfiles }: View,
  origin: number,
  forecast: Float64Array,
) {
  if (holidayProfiles === undefined) return forecast;
  for (let day = 0; day * plain.slots < forecast.length; day++) {
    const name = plain.holidays[origin + day];
    if (name === undefined || plain.closed[origin + day] === 1) continue;
    const { steps } = holidayProfiles.stepOf(name, plain.weekdays[origin + day]!);
    if (steps === undefined) continue;
    withStep(forecast.subarray(day * plain.slots, (day + 1) * plain.slots), steps);
  }
  return forecast;
}

/** Day totals by regression on weekday, level and calendar; intraday shares by Poisson regression. */
function dayRegression(
  { outlook, level, memory }: View,
  origin: number,
  count: number,
): Float64Array {
  const forecast = poissonRegression(level, origin, count, memory);
  for (let day = 0; day < count; day++) {
    const row = forecast.subarray(day * level.slots, (day + 1) * level.slots);
    const total = sum(row);
    const expected = countOfLog(outlook.logTotal(origin + day));
    for (let slot = 0; slot < row.length; slot++)
      row[slot] = total > 0 ? (row[slot]! * expected) / total : 0;
  }
  return forecast;
}
