import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { forecastAht as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { exp } from '../../math/elementary/exp.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import { slotAt, slotsOf } from '../day-slots.ts';
import type { IntervalForecast } from '../forecast.ts';
import {
  AHT_COMPONENTS,
  type AhtComponent,
  historySchema,
  type IntervalHistory,
} from '../history.ts';
import { type HistorySeries, historySeries } from '../history-series.ts';
import { type Horizon, horizonOf, startTexts } from '../horizon.ts';
import { type AhtObservations, observeAht } from './aht-observations.ts';
import {
  type AhtProfile,
  type FittedAhtProfile,
  fitAhtProfile,
  plainProfile,
} from './aht-profile.ts';
import { type ForecastAhtInput, forecastAhtInput } from './input.ts';

/** The handle time to expect in one interval. */
export interface AhtInterval extends Omit<IntervalForecast, 'contacts' | 'quantiles'> {
  /** Expected handle time in seconds (above 0), in closed intervals too: a contact may be carried over. */
  readonly ahtSeconds: number;
  /** The parts of it that the history knows, in seconds, each by its share of the whole; absent where it knows none. */
  readonly components?: Readonly<Partial<Record<AhtComponent, number>>> | undefined;
}

/** The handle times to expect. */
export interface AhtForecast {
  /** IANA time zone of the dates and times. */
  readonly timeZone: string;
  /** Length of an interval in seconds. */
  readonly intervalSeconds: number;
  /** Every interval of the dates, closed ones included, in order. */
  readonly intervals: readonly AhtInterval[];
  /** What was learned: by slot, by weekday, and how much of it is believed. */
  readonly profile: AhtProfile;
  /** Contacts with a handle time that the forecast rests on. */
  readonly contacts: number;
}

/**
 * How long will a contact take, half-hour by half-hour?
 *
 * The handle time of a slot is learned from all weekdays together, weighted by contacts, since
 * half-hours of single weekdays have too few contacts to tell a pattern from chance. A weekday
 * gets a factor of its own. Both are shrunk to what their evidence supports: a night slot with
 * three contacts leans on the whole, and weekdays that differ by chance come out alike. Where the level
 * of days wanders by more than chance (a new product) the forecast stands at that of the newest days. Where it moves
 * steadily (a team that learns) the forecast goes on for a while, ever more slowly, for no trend lasts.
 *
 * Not for the days right after a sudden change: shorten `trainingWeeks` to those after it.
 *
 * @param history - A history with handle times.
 * @param options - Days to forecast, calendar and training weeks.
 * @returns Expected seconds of every interval and the profile behind them.
 * @throws `InvalidInputError` on a bad option, or a history without handle times in its last weeks.
 * @example
 * ```ts
 * import { forecastAht, intervalHistory } from 'halfhour/forecast';
 *
 * const history = intervalHistory(
 *   [
 *     { time: '2024-07-01T08:00', contacts: 30, ahtSeconds: 240 },
 *     { time: '2024-07-01T08:30', contacts: 60, ahtSeconds: 240 },
 *     { time: '2024-07-02T08:00', contacts: 30, ahtSeconds: 240 },
 *     { time: '2024-07-02T08:30', contacts: 60, ahtSeconds: 240 },
 *   ],
 *   { timeZone: 'Europe/Berlin', intervalSeconds: 1800 },
 * );
 * const { intervals } = forecastAht(history, { days: 1 });
 * intervals[16]; // => { start: '2024-07-03T08:00:00+02:00', ahtSeconds: 240.0…, … }
 * ```
 */
export function forecastAht(history: IntervalHistory, options: ForecastAhtInput): AhtForecast {
  keepWithin('forecastAht', limits, { intervals: history?.starts?.length });
  parseArguments('forecastAht', {
    history: [historySchema, history],
    '': [forecastAhtInput, options],
  });
  return forecastTimes(historySeries(history), options);
}

/** {@link forecastAht} without its checks, but that for handle times. */
function forecastTimes(history: HistorySeries, options: ForecastAhtInput): AhtForecast {
  const { trainingWeeks = 13, ...known } = options;
  const observed = observeAht(history, trainingWeeks * WEEK_DAYS);
  if (observed.intervals.length === 0) {
    const expected = `known for contacts that were answered in the last ${trainingWeeks} weeks`;
    throw new InvalidInputError('forecastAht', [
      { path: 'history.ahtSeconds', expected, received: history.ahtSeconds },
    ]);
  }
  const profile = fitAhtProfile(observed, history.days, slotsOf(history.intervalSeconds));
  return {
    timeZone: history.timeZone,
    intervalSeconds: history.intervalSeconds,
    intervals: layOut(
      horizonOf(history, known),
      profile,
      levelsAfter(history, observed, profile),
      partShares(history, observed, profile),
    ),
    profile: plainProfile(profile),
    contacts: sum(observed.handled),
  };
}

/** For so many parts of the days that showed it a trend goes on, fading. */
const TREND_LIFE = 0.5;

/** What the profile is to be multiplied by on a date after the history. */
function levelsAfter(
  { days }: HistorySeries,
  observed: AhtObservations,
  { level, trend }: FittedAhtProfile,
): (date: string) => number {
  const last = toDayNumber(days.at(-1)!.date);
  const life = TREND_LIFE * (days.length - observed.days[0]!);
  return (date) => {
    const ahead = toDayNumber(date) - last;
    return trend === 0 ? level : level * exp(trend * life * (1 - exp(-ahead / life)));
  };
}

type PartShares = readonly (readonly [part: AhtComponent, shares: Float64Array])[];

function layOut(
  horizon: Horizon,
  { slotSeconds, weekdayFactors }: FittedAhtProfile,
  levelOn: (date: string) => number,
  parts: PartShares,
): AhtInterval[] {
  const { startMinutes, open } = horizon;
  const starts = startTexts(horizon);
  return horizon.days.flatMap(({ date, weekday, first, count }) => {
    const level = levelOn(date);
    return Array.from({ length: count }, (_, k) => {
      const i = first + k;
      const slot = slotAt(startMinutes[i]!, horizon.intervalSeconds);
      const ahtSeconds = slotSeconds[slot]! * weekdayFactors[weekday]! * level;
      const components = parts.map(([part, shares]) => [part, ahtSeconds * shares[slot]!]);
      return {
        start: starts[i]!,
        date,
        weekday,
        startMinutes: startMinutes[i]!,
        open: open[i] === 1,
        ahtSeconds,
        ...(parts.length === 0 ? {} : { components: Object.fromEntries(components) }),
      };
    });
  });
}

function partShares(
  { components = {} }: HistorySeries,
  observed: AhtObservations,
  profile: FittedAhtProfile,
): PartShares {
  return AHT_COMPONENTS.flatMap((part) => {
    const seconds = components[part];
    return seconds === undefined ? [] : [[part, slotShares(seconds, observed, profile)] as const];
  });
}

/** A part's share of the handle time by slot, as far from its overall share as the slot is trusted. */
function slotShares(
  seconds: Float64Array,
  { intervals, ahtSeconds, handled, slots }: AhtObservations,
  { slotTrust }: FittedAhtProfile,
): Float64Array {
  const partOf = new Float64Array(slotTrust.length);
  const wholeOf = new Float64Array(slotTrust.length);
  for (const [o, interval] of intervals.entries()) {
    if (Number.isNaN(seconds[interval])) continue;
    partOf[slots[o]!]! += handled[o]! * seconds[interval]!;
    wholeOf[slots[o]!]! += handled[o]! * ahtSeconds[o]!;
  }
  const add = (total: number, value: number) => total + value;
  const overall = partOf.reduce(add, 0) / Math.max(wholeOf.reduce(add, 0), Number.MIN_VALUE);
  return slotTrust.map((trust, slot) =>
    wholeOf[slot] === 0 ? overall : overall + trust * (partOf[slot]! / wholeOf[slot]! - overall),
  );
}
