import type { ShiftChange } from '../centre/shift-changes.ts';
import { BusyAgents } from './busy-agents.ts';
import type { ContactSample } from './contact-sample.ts';
import { IdleAgents } from './idle-agents.ts';
import type { Routes } from './routes.ts';

/**
 * Plays contacts through queues and groups by the rules of a `CentreDay`, where every agent has one contact in hand at
 * most and nobody calls again: the same waits, contact by contact, some four times as fast. Arrivals are known
 * beforehand and stay out of the heap, those who give up are skipped when they come first, and nothing is an object.
 */
export class GroupPlay {
  private readonly busy = new BusyAgents();
  private readonly idle: readonly IdleAgents[];
  /** The contacts that wait, queue by queue: each has its stretch, filled up to `last`, taken up to `first`. */
  private line = new Int32Array(0);
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** Of each overflow, the place in its line of the contact that it offers next. */
  private readonly offered: Int32Array;
  private nextOverflow = Infinity;
  /** Infinity of those not answered. */
  private waits = new Float64Array(0);
  /** Of the latest play the group that answered each contact; it says nothing of those not answered. */
  answeredBy = new Int16Array(0);

  constructor(private readonly routes: Routes) {
    this.idle = Array.from({ length: routes.groups }, () => new IdleAgents());
    this.first = new Int32Array(routes.queues);
    this.last = new Int32Array(routes.queues);
    this.offered = new Int32Array(routes.overflows.length);
  }

  /**
   * Seconds that each contact waits until it is answered, Infinity where it never is. The array is this object's own:
   * the next play overwrites it.
   */
  play(sample: ContactSample, changes: readonly ShiftChange[]): Float64Array {
    this.prepare(sample);
    const { count, arrival, queue, handleSeconds } = sample;
    const { busy, waits, line, last } = this;
    let change = 0;
    let nextShift = changes[0]?.time ?? Infinity;
    for (let i = 0; i <= count; i++) {
      // After the last contact all that is still to come.
      const now = i < count ? arrival[i]! : Number.MAX_VALUE;
      for (;;) {
        const done = busy.size > 0 ? busy.time[0]! : Infinity;
        if (nextShift <= now && nextShift <= done && nextShift <= this.nextOverflow) {
          this.changeShift(sample, changes[change]!);
          nextShift = changes[++change]?.time ?? Infinity;
        } else if (done <= now && done <= this.nextOverflow) {
          this.complete(sample, done);
        } else if (this.nextOverflow <= now) {
          this.overflow(sample, this.nextOverflow);
        } else break;
      }
      if (i === count) break;
      const group = this.groupFor(i, now, sample);
      if (group >= 0) {
        waits[i] = 0;
        this.answeredBy[i] = group;
        this.idle[group]!.remove();
        busy.add(now + handleSeconds[i]!, group);
      } else {
        const q = queue[i]!;
        line[last[q]!++] = i;
        if (this.offered.length > 0) this.findNextOverflow(sample);
      }
    }
    return waits;
  }

  private prepare({ count, countOfQueue }: ContactSample): void {
    if (this.line.length < count) {
      this.line = new Int32Array(count);
      this.waits = new Float64Array(count);
      this.answeredBy = new Int16Array(count);
    }
    this.waits.fill(Infinity, 0, count);
    this.busy.clear();
    for (const idle of this.idle) idle.clear();
    let start = 0;
    for (const [q, contacts] of countOfQueue.entries()) {
      this.first[q] = start;
      this.last[q] = start;
      start += contacts;
    }
    for (const [o, { queue }] of this.routes.overflows.entries()) {
      this.offered[o] = this.first[queue]!;
    }
    this.nextOverflow = Infinity;
  }

  /** The agent at the top is done, and takes what waits. */
  private complete(sample: ContactSample, now: number): void {
    const { busy } = this;
    const group = busy.group[0]!;
    if (group < 0) {
      busy.remove();
      return;
    }
    const contact = this.take(group, now, sample);
    if (contact >= 0) {
      busy.restart(now + sample.handleSeconds[contact]!, group);
    } else {
      busy.remove();
      this.idle[group]!.add(now);
    }
  }

  /** Takes the contact for an agent of a group out of its line; -1 where none fits. */
  private take(group: number, now: number, sample: ContactSample): number {
    const { queuesOf } = this.routes;
    const { start, to, tier, afterSeconds } = queuesOf;
    const { arrival } = sample;
    let best = -1;
    let bestTier = 0;
    let bestQueue = -1;
    let bestArrival = Infinity;
    for (let k = start[group]!; k < start[group + 1]!; k++) {
      if (best >= 0 && tier[k]! > bestTier) break;
      const q = to[k]!;
      if (this.first[q] === this.last[q]) continue;
      const contact = this.firstWaiting(q, now, sample);
      if (contact < 0) continue;
      const arrived = arrival[contact]!;
      if (arrived + afterSeconds[k]! > now || arrived >= bestArrival) continue;
      best = contact;
      bestTier = tier[k]!;
      bestQueue = q;
      bestArrival = arrived;
    }
    if (best >= 0) {
      this.first[bestQueue]!++;
      this.waits[best] = now - bestArrival;
      this.answeredBy[best] = group;
    }
    return best;
  }

  /** Who has waited longest in a queue and has not given up by now; -1 if nobody waits. */
  private firstWaiting(
    q: number,
    now: number,
    { arrival, patienceSeconds }: ContactSample,
  ): number {
    const { first, last, line, waits } = this;
    while (first[q]! < last[q]!) {
      const contact = line[first[q]!]!;
      const isThere = arrival[contact]! + patienceSeconds[contact]! >= now;
      if (isThere && waits[contact] === Infinity) return contact;
      first[q]!++;
    }
    return -1;
  }

  /** The group of the agent for a contact: the one preferred, of equals the one with the agent idle longest; -1 for none. */
  private groupFor(contact: number, now: number, { arrival, queue }: ContactSample): number {
    const { start, to, tier, afterSeconds } = this.routes.groupsOf;
    const { idle } = this;
    const q = queue[contact]!;
    const end = start[q + 1]!;
    let best = -1;
    let bestTier = 0;
    let longest = Infinity;
    for (let k = start[q]!; k < end; k++) {
      if (best >= 0 && tier[k]! > bestTier) break;
      const group = to[k]!;
      const agents = idle[group]!;
      if (agents.count === 0) continue;
      if (arrival[contact]! + afterSeconds[k]! > now) continue;
      const since = agents.longest();
      if (best >= 0 && since >= longest) continue;
      best = group;
      bestTier = tier[k]!;
      longest = since;
    }
    return best;
  }

  private changeShift(sample: ContactSample, { time, group, change }: ShiftChange): void {
    const idle = this.idle[group]!;
    for (let k = 0; k < change; k++) {
      const contact = this.take(group, time, sample);
      if (contact >= 0) this.busy.add(time + sample.handleSeconds[contact]!, group);
      else idle.add(time);
    }
    // The idle go home at once, and then whoever is done first.
    let leaving = -change;
    for (; leaving > 0 && idle.count > 0; leaving--) idle.remove();
    if (leaving > 0) this.busy.endShifts(group, leaving);
  }

  /** Offers a contact that still waits to the groups that may take it from now on. */
  private overflow(sample: ContactSample, now: number): void {
    const { overflows } = this.routes;
    const { arrival, patienceSeconds, handleSeconds } = sample;
    for (const [o, { queue, afterSeconds }] of overflows.entries()) {
      const place = this.offered[o]!;
      if (place === this.last[queue]) continue;
      const contact = this.line[place]!;
      if (arrival[contact]! + afterSeconds !== now) continue;
      this.offered[o]!++;
      const isThere = arrival[contact]! + patienceSeconds[contact]! >= now;
      if (!isThere || this.waits[contact] !== Infinity) continue;
      const group = this.groupFor(contact, now, sample);
      if (group < 0) continue;
      this.waits[contact] = now - arrival[contact]!;
      this.answeredBy[contact] = group;
      this.idle[group]!.remove();
      this.busy.add(now + handleSeconds[contact]!, group);
    }
    this.findNextOverflow(sample);
  }

  private findNextOverflow({ arrival }: ContactSample): void {
    this.nextOverflow = Infinity;
    for (const [o, { queue, afterSeconds }] of this.routes.overflows.entries()) {
      const place = this.offered[o]!;
      if (place === this.last[queue]) continue;
      const time = arrival[this.line[place]!]! + afterSeconds;
      if (time < this.nextOverflow) this.nextOverflow = time;
    }
  }
}
