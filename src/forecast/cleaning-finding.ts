import type { Finding } from '../core/finding.ts';
import type { CLEANING_TEXTS } from './texts.ts';

/** What kind of oddity was found in a history: stable, to test for. */
export type CleaningCode = keyof typeof CLEANING_TEXTS;

/** One oddity of the history, and what the forecast did about it. */
export interface CleaningFinding extends Finding<CleaningCode> {
  /** Local date, `YYYY-MM-DD`; of a level shift the first day of the new level. */
  readonly date: string;
  /** Wall clock of the first interval concerned, minutes after midnight; absent for whole days. */
  readonly startMinutes?: number | undefined;
  /** How many intervals it concerns. */
  readonly intervals: number;
  /**
   * `excluded`: not learned from; `repaired`: replaced by what is usual; `explained`: odd, but so are
   * the other days with its place in the calendar, which is learned as an effect; `adjusted`: the
   * days before were brought to the new level.
   */
  readonly action: 'excluded' | 'repaired' | 'explained' | 'adjusted';
}
