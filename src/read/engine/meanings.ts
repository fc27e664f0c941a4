/** How a duration is counted. */
export type DurationUnit =
  | 'seconds'
  | 'milliseconds'
  | 'minutes'
  | 'minutes-seconds'
  | 'hours'
  | 'days';

/** Whether a number is the mean of all contacts of a row or their total. */
export type Statistic = 'mean' | 'total';

/** What a header says that its column holds. */
export type Meaning =
  | { readonly kind: 'volume'; readonly of: VolumeName }
  | {
      readonly kind: 'duration';
      readonly of: DurationName;
      readonly statistic?: Statistic;
      readonly unit?: DurationUnit;
      /** Whether the header leaves open if work after the contact is in it: at all, or where that stands beside it. */
      readonly isVague?: 'always' | 'beside-parts';
    }
  | { readonly kind: 'time'; readonly edge?: 'start' | 'end'; readonly isDate: boolean }
  | { readonly kind: 'queue' }
  | {
      readonly kind: 'other';
      /** Whether it is a mean length of time, of what is not known. */
      readonly isMeanTime?: true;
      /** Whether it is how long handling was to take. */
      readonly isPlannedTime?: true;
    };

export type VolumeName =
  | 'offered'
  | 'received'
  | 'calls'
  | 'answered'
  | 'abandoned'
  | 'outbound'
  | 'arrivals';

export type DurationName = 'handle' | 'talk' | 'hold' | 'wrap' | 'ring' | 'wait' | 'duration';
