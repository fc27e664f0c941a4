import {
  type ContactTally,
  countContact,
  countWaiting,
  type Outcome,
} from '../../../core/contact-tally.ts';
import { spread } from '../../../core/tally.ts';
import type { CallSource } from './call-source.ts';
import { countStaff } from './count-staff.ts';
import { FreeTimes } from './free-times.ts';

/** Who serves the queue, and what counts as in time. */
export interface ServicePlan {
  readonly intervalSeconds: number;
  /** Agents on position in each of the equal steps of the day; those of the last stay until the queue is empty. */
  readonly agents: ArrayLike<number>;
  /** 1 for each of these steps in which the centre is closed: nobody is there, and nobody is expected to call. */
  readonly closed: ArrayLike<number>;
  readonly answerTimeSeconds: number;
  readonly warmUpSeconds: number;
}

/** What became of each call, in the order in which the calls came. */
interface CallOutcomes {
  /** Seconds until the call was answered or given up; Infinity if neither ever happened. */
  readonly waitSeconds: Float64Array;
  /** 1 where the call was answered. */
  readonly answered: Uint8Array;
}

/**
 * Days of one queue that is served in the order of arrival.
 *
 * The calls are taken one by one as they arrive, and each is told at once when an agent will be free
 * for it (Kiefer & Wolfowitz 1955): in a queue served in order, later calls cannot change that. So
 * there is no calendar of events, only the next free time of each agent. A caller whose patience is
 * shorter leaves without touching them.
 */
export class QueueDay {
  private readonly free: FreeTimes;
  private readonly stepSeconds: number;
  /** The first step whose staff has not taken its places yet, and when it does. */
  private nextShift = 0;
  private nextShiftAt = 0;

  constructor(
    private readonly plan: ServicePlan,
    private readonly tally: ContactTally,
    private readonly outcomes?: CallOutcomes | undefined,
  ) {
    this.stepSeconds = (tally.offered.length * plan.intervalSeconds) / plan.agents.length;
    this.free = new FreeTimes(Array.from(plan.agents).reduce((a, b) => Math.max(a, b)));
  }

  run(calls: CallSource): void {
    this.open();
    let number = 0;
    for (calls.advance(); calls.arrival < Infinity; calls.advance()) this.serve(calls, number++);
    this.close();
  }

  private open(): void {
    const { plan, free } = this;
    free.clear();
    for (let i = 0; i < plan.agents[0]!; i++) free.add(-plan.warmUpSeconds);
    this.nextShift = 0;
    this.awaitNextShift();
  }

  private serve(call: CallSource, number: number): void {
    const { plan, free, tally, outcomes } = this;
    const { arrival, patienceSeconds } = call;
    let start = Math.max(arrival, free.first);
    // Whoever starts from now on starts no earlier than this, so the staff of that time takes over.
    while (
      this.nextShift < plan.agents.length &&
      start >= this.nextShiftAt &&
      !this.staysFor(arrival)
    ) {
      this.changeStaff();
      start = Math.max(arrival, free.first);
    }
    const offeredWait = start - arrival;
    const wait = Math.min(offeredWait, patienceSeconds);
    let outcome: Outcome = 'unanswered';
    if (offeredWait <= patienceSeconds && start < Infinity) {
      outcome = 'answered';
      const end = start + call.handleSeconds;
      free.replaceFirst(end);
      spread(tally.busySeconds, plan.intervalSeconds, start, end);
    } else if (wait < Infinity) {
      outcome = 'abandoned';
      call.gaveUp(arrival + wait);
    }
    this.count(call, wait, outcome);
    if (outcomes !== undefined) {
      outcomes.waitSeconds[number] = wait;
      outcomes.answered[number] = Number(outcome === 'answered');
    }
  }

  /** Nobody is left in the queue overnight: who came before closing is served by those who were there. */
  private staysFor(arrival: number): boolean {
    return this.plan.closed[this.nextShift] === 1 && arrival < this.nextShiftAt;
  }

  /** The staff of the next step takes its places; who is on a call beyond the shift finishes it. */
  private changeStaff(): void {
    const { plan, free, tally } = this;
    const agents = plan.agents[this.nextShift]!;
    while (free.size < agents) free.add(this.nextShiftAt);
    while (free.size > agents) {
      // The idle leave first, then whoever finishes first.
      spread(tally.overtimeSeconds, plan.intervalSeconds, this.nextShiftAt, free.first);
      free.removeFirst();
    }
    this.awaitNextShift();
  }

  private awaitNextShift(): void {
    const { agents } = this.plan;
    const present = agents[this.nextShift]!;
    do this.nextShift++;
    while (this.nextShift < agents.length && agents[this.nextShift] === present);
    this.nextShiftAt = this.nextShift * this.stepSeconds;
  }

  private count(call: CallSource, wait: number, outcome: Outcome): void {
    const { tally, plan } = this;
    const { arrival } = call;
    if (wait > 0) countWaiting(tally, plan.intervalSeconds, arrival, arrival + wait);
    if (arrival < 0) return;
    const interval = Math.min(Math.floor(arrival / plan.intervalSeconds), tally.offered.length - 1);
    if (call.redial) tally.redials[interval]!++;
    countContact(tally, interval, outcome, wait, plan.answerTimeSeconds);
  }

  /** Whoever still has to leave does; the time on position is known then. */
  private close(): void {
    const { plan, tally } = this;
    while (this.nextShift < plan.agents.length) this.changeStaff();
    countStaff(tally, plan.agents, this.stepSeconds);
  }
}
