/** What somebody bears of what should be shared. */
export interface SharedBurden {
  readonly nights: number;
  /** Saturdays and Sundays worked. */
  readonly weekendDays: number;
  /** Hours of work. */
  readonly hours: number;
}
