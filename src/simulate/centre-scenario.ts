import type { QueueScenario, ReplicationControl } from './scenario.ts';

/** One kind of contact: calls about one subject, chats, e-mails. */
export interface CentreQueue
  extends Omit<QueueScenario, 'intervalSeconds' | 'agents' | 'warmUpSeconds'> {
  /** What the skills of agents call it. */
  readonly name: string;
  /** Which contacts go first when an agent has the choice, the lowest number first; default 0. */
  readonly priority?: number | undefined;
  /**
   * Contacts that an agent may have in hand at once, such as chats; default one. Without it, an agent
   * with this contact takes no other.
   */
  readonly parallel?: ParallelHandling | undefined;
  /** Contacts that wait when the day opens (whole number, 0 or more), as deferred work does; default 0. */
  readonly backlog?: number | undefined;
}

/** How an agent handles several contacts of one queue at once. */
export interface ParallelHandling {
  /**
   * How fast each contact goes on while an agent has 1, 2, 3 … of them, relative to one alone: falling,
   * 1 first, above 0. Its length is the most that an agent takes. `[1, 0.8, 0.6]` means three chats at
   * most, each taking 1 / 0.6 times as long when there are three.
   */
  readonly speeds: readonly number[];
}

/** What a group of agents may take. */
export interface Skill {
  /** Name of the queue. */
  readonly queue: string;
  /** Which skill the contact looks for first and the agent prefers, the lowest number first; default 0. */
  readonly preference?: number | undefined;
  /** Overflow: the group takes a contact only once it has waited this many seconds (0 or more); default 0. */
  readonly afterSeconds?: number | undefined;
}

/** Agents with the same skills and shifts. */
export interface AgentGroup {
  readonly name: string;
  /**
   * Agents on position (whole numbers, 0 or more): one number for all intervals, one for each, or
   * several for each, in equal steps, where meals and rests begin or end within an interval.
   */
  readonly agents: number | ArrayLike<number>;
  readonly skills: readonly Skill[];
}

/** Everything that {@link simulateCentre} takes. */
export interface SimulateCentreInput extends ReplicationControl {
  /** Length of an interval in seconds (above 0), 1800 for half-hours. */
  readonly intervalSeconds: number;
  /** The kinds of contact, all with the same number of intervals. */
  readonly queues: readonly CentreQueue[];
  /** The groups of agents. */
  readonly groups: readonly AgentGroup[];
  /**
   * Seconds before the first interval in which its contacts come and its agents work, uncounted
   * (0 or more); default 0, a day that opens with empty queues.
   */
  readonly warmUpSeconds?: number | undefined;
}
