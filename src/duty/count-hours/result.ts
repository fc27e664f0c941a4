import type { HoursTally } from '../hours-tally.ts';

/** Hours of one person: all that is reported, and period by period. */
export interface PersonHours {
  readonly employee: string;
  readonly total: HoursTally;
  /** The periods asked for that share a date with the roster, in order. */
  readonly periods: readonly PeriodHours[];
}

/** Hours of one period. */
export interface PeriodHours extends HoursTally {
  /** First and last local date, `YYYY-MM-DD`; the part outside the reported dates holds no hours. */
  readonly from: string;
  readonly to: string;
}
