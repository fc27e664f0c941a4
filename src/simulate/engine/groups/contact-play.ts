import type { CentrePlan } from '../centre/plan.ts';
import type { ContactSample } from './contact-sample.ts';
import { GroupPlay } from './group-play.ts';
import { HandfulPlay } from './handful-play.ts';
import { routesOf } from './routes.ts';
import type { ShiftChange } from './shift-changes.ts';

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

/** The player for a centre: agents with several contacts in hand take one that is some four times slower. */
export function contactPlayOf(plan: CentrePlan): ContactPlay {
  return plan.queues.some(({ speeds }) => speeds.length > 1)
    ? new HandfulPlay(plan)
    : new GroupPlay(routesOf(plan));
}
