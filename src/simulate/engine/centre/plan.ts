import type { CallSource } from '../queue/call-source.ts';
import type { Redials } from '../queue/redials.ts';
import type { Contact } from './contact.ts';

/** A queue of the centre with every default filled in. */
export interface PreparedCentreQueue {
  readonly answerTimeSeconds: number;
  /** Speeds with 1, 2, 3 … in hand. */
  readonly speeds: readonly number[];
  /** The groups that may take its contacts. */
  readonly skilled: readonly SkilledGroup[];
  /** The waits, above 0 and ascending, at which further groups may take a contact. */
  readonly overflowsAfter: readonly number[];
  /** The contacts that wait at the opening of one replication. */
  readonly backlogOf: (replication: number) => readonly Contact[];
  /** The first calls of one replication, and those of callers who try again. */
  readonly callsOf: (replication: number) => CallSource;
  readonly redialsOf: (replication: number) => Redials | undefined;
}

/** A group as one queue sees it. */
interface SkilledGroup {
  readonly group: number;
  readonly preference: number;
  readonly afterSeconds: number;
}

/** A group with every default filled in. */
export interface CentreGroup {
  readonly index: number;
  /** Agents on position in each of the equal steps of the day, and the length of these. */
  readonly agents: Float64Array;
  readonly stepSeconds: number;
  /** The queues that it serves, the most urgent first. */
  readonly serves: readonly ServedQueue[];
}

/** A queue as one group sees it. */
export interface ServedQueue {
  readonly queue: number;
  readonly priority: number;
  readonly preference: number;
  readonly afterSeconds: number;
}

/** Everything that a day of the centre is run from. */
export interface CentrePlan {
  readonly intervalSeconds: number;
  readonly intervals: number;
  readonly warmUpSeconds: number;
  readonly queues: readonly PreparedCentreQueue[];
  readonly groups: readonly CentreGroup[];
}
