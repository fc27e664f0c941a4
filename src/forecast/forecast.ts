import type { Finding } from '../core/finding.ts';
import { type Saved, type SavedForm, savedForm } from '../core/saved.ts';
import type { CleaningFinding } from './cleaning-finding.ts';
import type { ModelName } from './model-names.ts';
import type { FORECAST_REASON_TEXTS, FORECAST_TEXTS } from './texts.ts';

/** What a forecast begins with. */
export const FORECAST_FORM: SavedForm<'halfhour.forecast'> = /* @__PURE__ */ savedForm(
  'halfhour.forecast',
  'forecastVolume',
);

/** How many contacts will come: every interval, day and week, with quantiles and reasons; plain data to keep. */
export interface VolumeForecast extends Saved<'halfhour.forecast'> {
  /** IANA time zone of the dates and times. */
  readonly timeZone: string;
  /** Length of an interval in seconds. */
  readonly intervalSeconds: number;
  /** Levels of all `quantiles` here, ascending. */
  readonly levels: readonly number[];
  /** Every interval of the dates, closed ones included, in order. */
  readonly intervals: readonly IntervalForecast[];
  readonly days: readonly DayForecast[];
  /** Calendar weeks from Monday to Sunday, cut to the dates forecast. */
  readonly weeks: readonly SpanForecast[];
  /** All dates together. */
  readonly total: SpanForecast;
  /** What the forecast is made of. */
  readonly method: ForecastMethod;
  /** How the method did on the last weeks of the history; absent if that is too short to tell. */
  readonly backtest?: ForecastBacktest | undefined;
  /** Effects of the calendar on the dates forecast. */
  readonly calendarEffects: readonly CalendarEffect[];
  /** Why it is as it is, most important first. */
  readonly reasons: readonly ForecastReason[];
  /** What was odd in the history, and what was done about it. */
  readonly cleaning: readonly CleaningFinding[];
  /** What the forecast rests on too thinly. */
  readonly warnings: readonly ForecastWarning[];
  /** Contacts in every interval for each path that was asked for; absent where none was. */
  readonly samplePaths?: readonly (readonly number[])[] | undefined;
}

/** The forecast of one interval. */
export interface IntervalForecast {
  /** Start, ISO 8601 with the zone's offset. */
  readonly start: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** Wall clock of the start in minutes after local midnight. */
  readonly startMinutes: number;
  /** Length in seconds of an interval that a change of the clocks cuts; absent for a whole one. */
  readonly seconds?: number | undefined;
  readonly open: boolean;
  /** Expected contacts (0 or more); 0 on a day that is taken as closed, even if that is a guess. */
  readonly contacts: number;
  /** Contacts that are not exceeded with the probability of each level, ascending. */
  readonly quantiles: readonly number[];
}

/** The forecast of one local date. */
export interface DayForecast {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  readonly closed: boolean;
  /** Name of the holiday on this date, if it is one. */
  readonly holiday?: string | undefined;
  /** What trend and season make of the level at the end of the history: 1.03 for 3 % more. */
  readonly drift: number;
  /** Expected contacts of the day: the sum of its intervals. */
  readonly contacts: number;
  /**
   * Quantiles of the day's total; not the sums of the intervals' quantiles. Of a holiday never seen that is closed as most
   * others were, the upper ones are above 0: it may be open.
   */
  readonly quantiles: readonly number[];
}

/** The forecast of several dates together. */
export interface SpanForecast {
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, `YYYY-MM-DD`, included. */
  readonly to: string;
  /** Number of dates. */
  readonly days: number;
  /** Expected contacts. */
  readonly contacts: number;
  /** Quantiles of the total; not the sums of the days' quantiles. */
  readonly quantiles: readonly number[];
}

/** What a forecast is made of. */
export interface ForecastMethod {
  readonly model: ModelName;
  /** The models in it, heaviest first; weights add up to 1. */
  readonly members: readonly ForecastMember[];
}

/** One model of a combination, and how much it counts. */
export interface ForecastMember {
  readonly model: ModelName;
  /** Whether effects of the calendar were taken out of the history and put into the forecast. */
  readonly calendar: boolean;
  /** Share of the forecast (0..1). */
  readonly weight: number;
  /** Weighted absolute percentage error in the backtest, as a fraction; absent without one. */
  readonly wape?: number | undefined;
}

/** Errors of a method on the last weeks of the history, each forecast only from what was before it. */
export interface ForecastBacktest {
  /** Dates from which was forecast, `YYYY-MM-DD`. */
  readonly origins: readonly string[];
  /** Days forecast from each. */
  readonly horizonDays: number;
  /** Sum of absolute errors over the sum of contacts, as a fraction. */
  readonly wape: number;
  /** The same for the totals of days. */
  readonly dayWape: number;
  /** Sum of (actual - forecast) over the sum of contacts. */
  readonly bias: number;
}

/** What the calendar does to a date. */
export interface CalendarEffect {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** What the date is: `holiday`, `first open day of the month`. */
  readonly traits: readonly string[];
  /** Contacts with the effect over contacts without: 1.1 for a tenth more. */
  readonly factor: number;
}

/** Why a forecast is as it is. */
export type ForecastReason = Finding<keyof typeof FORECAST_REASON_TEXTS>;

/** What a forecast rests on too thinly. */
export type ForecastWarning = Finding<keyof typeof FORECAST_TEXTS>;
