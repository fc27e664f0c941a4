import type { Roster, RosterDuty } from '../../duty/roster.ts';
import type { Obstacle } from '../obstacle.ts';
import type { OpenDuty } from '../open-duty.ts';

/** Who got what, and why each wish came out as it did. */
export interface AwardedDuties {
  /** The roster with the duties awarded. */
  readonly roster: Roster;
  /** What was awarded, in the order in which it was. */
  readonly awarded: readonly RosterDuty[];
  /** What nobody got. */
  readonly left: readonly OpenDuty[];
  /** Every wish of everybody: by bid, then by choice. */
  readonly outcomes: readonly BidOutcome[];
}

/** What became of one wish. */
export interface BidOutcome {
  readonly employee: string;
  readonly date: string;
  readonly shift: string;
  /** Place among the wishes of the person, 1 for the dearest. */
  readonly rank: number;
  /**
   * `awarded`; `taken` by those in `by`, who chose before; `notAllowed` for the obstacles; `enough`, as the person has
   * `maxEach` already; `notOffered`, as no such duty is open.
   */
  readonly outcome: 'awarded' | 'taken' | 'notAllowed' | 'enough' | 'notOffered';
  /** Who got the duties wished for. */
  readonly by?: readonly string[] | undefined;
  /** Why the person may not take it, with what they had by then. */
  readonly obstacles?: readonly Obstacle[] | undefined;
  /** The same in a sentence. */
  readonly message: string;
}
