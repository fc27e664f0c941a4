import type { Finding } from '../../core/finding.ts';
import { type Saved, type SavedForm, savedForm } from '../../core/saved.ts';
import type { IntervalForecast } from '../forecast.ts';
import type { UPDATE_TEXTS } from '../texts.ts';
import type { DeviationModel } from './deviation-model.ts';
import type { PastDay, PastDaySeries } from './past-days.ts';

/** What a prepared day begins with. */
export const PREPARED_DAY_FORM: SavedForm<'halfhour.preparedDay'> = /* @__PURE__ */ savedForm(
  'halfhour.preparedDay',
  'prepareDay',
);

/** A day as it was forecast before it began, with all that its updates need: plain data to keep. */
export interface PreparedDay extends Saved<'halfhour.preparedDay'> {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  /** Length of an interval in seconds. */
  readonly intervalSeconds: number;
  /** Every interval of the day, closed ones included, in order. */
  readonly intervals: readonly PreparedInterval[];
  /** Past days, each with the forecast of the evening before, the latest first. */
  readonly pastDays: readonly PastDay[];
  /** How those days deviated from their forecasts. */
  readonly deviations: DeviationModel;
}

/** A prepared day to calculate with. */
export interface PreparedDaySeries extends Omit<PreparedDay, 'kind' | 'version' | 'pastDays'> {
  readonly pastDays: readonly PastDaySeries[];
}

/** One interval of a day as it was forecast before the day began. */
export interface PreparedInterval
  extends Pick<IntervalForecast, 'start' | 'startMinutes' | 'seconds' | 'open' | 'contacts'> {}

/** The rest of a day, seen from within it. */
export interface DayReforecast {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Levels of all quantiles here. */
  readonly levels: readonly number[];
  /** The intervals still to come, in order. */
  readonly intervals: readonly IntervalForecast[];
  /** Contacts so far, of open intervals of which they are known. */
  readonly seen: number;
  /** Contacts that were forecast for the same intervals before the day began. */
  readonly expected: number;
  /** Contacts of the rest by those forecast for it before the day began; 1 where nothing is to come. */
  readonly factor: number;
  /** Expected contacts of the whole day: those seen, those of unknown intervals, and those to come. */
  readonly dayContacts: number;
  /** Quantiles of the contacts of the whole day. */
  readonly dayQuantiles: readonly number[];
  /** What the update rests on. */
  readonly learned: LearnedUpdate;
  /** Why. */
  readonly reasons: readonly UpdateReason[];
}

/** What past days taught about a day seen from this time of day. */
export interface LearnedUpdate {
  /** Past days that it was learned from. */
  readonly days: number;
  /** How much of what the model of deviations expects is believed (0 to 1). */
  readonly trust: number;
  /** WAPE of the rest of those days without update, as a fraction; absent where there are too few, or none had a contact to come. */
  readonly wapeWithout?: number | undefined;
  /** The same with the update, each day by the trust that the others teach. */
  readonly wapeWith?: number | undefined;
}

/** Why the rest of a day is as it is. */
export type UpdateReason = Finding<keyof typeof UPDATE_TEXTS>;
