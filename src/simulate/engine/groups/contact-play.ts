import type { ShiftChange } from '../centre/shift-changes.ts';
import type { ContactSample } from './contact-sample.ts';

/** Plays contacts that are known beforehand with one staff or another. */
export interface ContactPlay {
  /**
   * Seconds that each contact waits until it is answered, Infinity where it never is. The array is the player's own: the
   * next play overwrites it.
   */
  play(sample: ContactSample, changes: readonly ShiftChange[]): Float64Array;
  /** Of the latest play the group that answered each contact; it says nothing of those not answered. */
  readonly answeredBy: Int16Array;
}
