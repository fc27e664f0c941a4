import type { Holiday } from '../../time/holiday.ts';
import type { IntervalForecast } from '../volume-forecast.ts';

/** What is known of the day so far. */
export interface ReforecastDayOptions {
  /**
   * Contacts of the day's intervals from midnight on, as far as they are over (each 0 or more,
   * `NaN` where unknown or closed).
   */
  readonly actuals: ArrayLike<number>;
  /** Local date of the day, `YYYY-MM-DD`, after the history, by 31 days at most. Default the day after it. */
  readonly date?: string | undefined;
  /** Holidays beside those of the history. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** Levels of the quantiles, ascending (each above 0 and below 1). Default 0.025, 0.1, 0.5, 0.9, 0.975. */
  readonly levels?: readonly number[] | undefined;
}

/** The rest of a day, seen from within it. */
export interface DayReforecast {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Levels of the quantiles. */
  readonly levels: readonly number[];
  /** The intervals still to come, in order. */
  readonly intervals: readonly IntervalForecast[];
  /** Contacts so far. */
  readonly seen: number;
  /** Contacts that were forecast for the same intervals before the day began. */
  readonly expected: number;
  /** By how much the rest of the day is moved: 1 for not at all. */
  readonly factor: number;
  /** Expected contacts of the whole day: those seen, and those to come. */
  readonly dayContacts: number;
  /** What the update rests on. */
  readonly learned: LearnedUpdate;
  /** Why, in plain sentences. */
  readonly reasons: readonly string[];
}

/** What past days taught about mornings and afternoons. */
export interface LearnedUpdate {
  /** Past days that it was learned from. */
  readonly days: number;
  /** How much of a deviation so far the rest of the day keeps. */
  readonly weightOfDay: number;
  /** How much more of the deviation of the last two hours. */
  readonly weightOfLastHours: number;
  /** WAPE of the rest of those days without update, as a fraction. */
  readonly wapeWithout: number;
  /** The same with the update, each day judged by what the others taught. */
  readonly wapeWith: number;
}
