/** One interval of a series. */
export interface SeriesInterval {
  /** When it starts: an ISO instant with offset, passed through to the result. */
  readonly start?: string | undefined;
  /** The local date that it belongs to, `YYYY-MM-DD`: with it the result has totals by day, week and month. */
  readonly date?: string | undefined;
  /** Contacts offered, 0 or more. */
  readonly contacts: number;
  /** Average handle time in seconds; above 0 where there are contacts, else 0 or more. */
  readonly ahtSeconds: number;
  /** Fewest agents in this interval, whole, 0 or more: it takes the place of the one in the targets. */
  readonly minAgents?: number | undefined;
  /** Whether the centre is closed: then nobody is needed, whatever the minimum, and there are no contacts. */
  readonly closed?: boolean | undefined;
}

/** Intervals of one length, in order of time. */
export interface StaffingSeries {
  /** Length of each interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** The intervals; any number of them, those without contacts included. */
  readonly intervals: readonly SeriesInterval[];
}
