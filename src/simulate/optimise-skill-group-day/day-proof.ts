import { studentTQuantile } from '../../math/distributions/student-t.ts';
import type { Estimate } from '../../math/statistics/estimate.ts';
import { CentrePlay } from '../centre-period/centre-play.ts';
import type { CentreWork } from '../centre-period/centre-work.ts';
import type { ServiceTally } from '../centre-period/service-tally.ts';
import type { DaySearch, DayStaff } from './day-search.ts';

/** The numbers of the days that no search plays. */
const FIRST_UNSEEN = 1_000_000;

/** Contacts of a proof: a half-hour with a hundredth of them is known to half a point. */
const CONTACTS_OF_A_PROOF = 2_000_000;
const FEWEST_DAYS = 200;
const MOST_DAYS = 4000;

/** What unseen days say of a staff. */
export interface DayVerdict {
  readonly tally: ServiceTally;
  /** Standard errors below what was seen that are believed. */
  readonly reach: number;
  /** Entries `q * intervals + i` whose low end misses what is promised there, and the queues that miss it over the day. */
  readonly cells: readonly number[];
  readonly queues: readonly number[];
}

/** Days that one attempt plays. */
function daysOfProof({ queues }: CentreWork): number {
  const contacts = queues.reduce((all, queue) => queue.contacts.reduce((a, b) => a + b, all), 0);
  const wanted = Math.round(CONTACTS_OF_A_PROOF / Math.max(1, contacts));
  return Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, wanted));
}

/**
 * Proves on days that the search has not seen that a staff meets what is promised. Every attempt has days of its own, and
 * half the chance of error of the one before it, so that all together keep to the confidence whatever their number.
 */
export class DayProof {
  days = 0;
  private attempts = 0;
  private alpha: number;

  constructor(
    private readonly search: DaySearch,
    private readonly seed: number,
    { confidence, jointly }: { readonly confidence: number; readonly jointly: boolean },
  ) {
    const { goals } = search;
    const promises = goals.cells.filter((level) => level > 0).length + goals.overTheDay.length;
    this.alpha = (1 - confidence) / (jointly ? Math.max(1, promises) : 1);
  }

  attempt(staff: DayStaff): DayVerdict {
    const { goals, budget, play } = this.search;
    const days = daysOfProof(play.work);
    const first = FIRST_UNSEEN + this.attempts++ * MOST_DAYS;
    const tally = new CentrePlay(play.work, this.seed, first, days).tally(staff);
    budget.spend();
    this.days += days;
    this.alpha /= 2;
    const reach = studentTQuantile(1 - this.alpha, days - 1);
    const { intervals } = goals;
    const isShort = ({ low }: Estimate, level: number) => level > 0 && low < level;
    return {
      tally,
      reach,
      cells: [...goals.cells.keys()].filter((cell) => {
        const q = Math.floor(cell / intervals);
        return isShort(tally.serviceOfInterval(q, cell % intervals, reach), goals.cells[cell]!);
      }),
      queues: goals.overTheDay.filter((q) =>
        isShort(tally.serviceWithin(q, reach), goals.queues[q]!),
      ),
    };
  }
}
