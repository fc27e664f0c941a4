import {
  type ContactTally,
  countContact,
  countWaiting,
  type Outcome,
} from '../../../core/contact-tally.ts';
import { spread } from '../../../core/tally.ts';
import { countStaff } from '../queue/count-staff.ts';
import type { Agent } from './agent.ts';
import type { Contact } from './contact.ts';
import type { GroupTally } from './group-sums.ts';
import type { CentrePlan } from './plan.ts';

/** Counts what happens on one day of a centre, by queue and by group. */
export class CentreCounts {
  constructor(
    private readonly plan: CentrePlan,
    private readonly queues: readonly ContactTally[],
    private readonly groups: readonly GroupTally[],
  ) {}

  /** A contact is answered, given up or left over. */
  contact({ arrival, queue, redial }: Contact, outcome: Outcome, waitSeconds: number): void {
    const { intervalSeconds, queues } = this.plan;
    const tally = this.queues[queue]!;
    countWaiting(tally, intervalSeconds, arrival, arrival + waitSeconds);
    // The warm-up does not count.
    if (arrival < 0) return;
    const interval = Math.floor(arrival / intervalSeconds);
    if (redial) tally.redials[interval]!++;
    countContact(tally, interval, outcome, waitSeconds, queues[queue]!.answerTimeSeconds);
  }

  /** An agent has finished a contact. */
  work(agent: Agent, { startedAt }: Contact, now: number): void {
    const { intervalSeconds } = this.plan;
    const { inHandSeconds, busySeconds } = this.groups[agent.group.index]!;
    spread(inHandSeconds, intervalSeconds, startedAt, now);
    if (agent.inHand.length === 0) spread(busySeconds, intervalSeconds, agent.busySince, now);
  }

  /** An agent whose shift has ended leaves. */
  overtime({ group }: Agent, shiftEndedAt: number, now: number): void {
    const { overtimeSeconds } = this.groups[group.index]!;
    spread(overtimeSeconds, this.plan.intervalSeconds, shiftEndedAt, now);
  }

  /** The day is over: the time on position is known. */
  close(): void {
    for (const [i, tally] of this.groups.entries()) {
      const { agents, stepSeconds } = this.plan.groups[i]!;
      countStaff(tally, agents, stepSeconds);
    }
  }
}
