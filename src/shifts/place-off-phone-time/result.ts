/** Who goes when. */
export interface OffPhonePlacement {
  readonly activityId: string;
  /** Index of the duty in the list that was given. */
  readonly duty: number;
  /** Which of the people who do this duty, 0 for the first. */
  readonly person: number;
  /** Begin, minutes after the midnight that opens the duty's day; 1440 and more is the next date. */
  readonly startMinutes: number;
  readonly minutes: number;
}

/** Off-phone time placed where staff is to spare. */
export interface OffPhonePlan {
  /** Who goes when, in the order of the activities. */
  readonly placements: readonly OffPhonePlacement[];
  /** For each activity the people who found no time without harm to the service. */
  readonly unplaced: readonly { readonly activityId: string; readonly people: number }[];
  /** Agents to spare that are left in each interval: on position less required; negative where too few. */
  readonly spare: readonly number[];
}
