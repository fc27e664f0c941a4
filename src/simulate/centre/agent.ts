import type { Contact } from './contact.ts';
import type { CentreGroup } from './plan.ts';

/** One agent with the contacts in hand, each going on at the speed that their number allows. */
export class Agent {
  readonly inHand: Contact[] = [];
  /** Since when the agent has had nothing in hand; the smallest has waited longest. */
  idleSince: number;
  busySince = 0;
  /** When the shift ended: an agent who still has something in hand then takes nothing more. */
  shiftEndedAt: number | undefined;
  /** Raised with every change of what is in hand: completions planned before it are void. */
  version = 0;
  private updatedAt: number;

  constructor(
    readonly group: CentreGroup,
    now: number,
  ) {
    this.idleSince = now;
    this.updatedAt = now;
  }

  /** Whether the agent can take a contact of a queue, of which `most` may be in hand at once. */
  canTake(queue: number, most: number): boolean {
    const { inHand } = this;
    if (this.shiftEndedAt !== undefined) return false;
    return inHand.length === 0 || (inHand[0]!.queue === queue && inHand.length < most);
  }

  take(contact: Contact, now: number, speeds: readonly number[]): void {
    this.workUntil(now, speeds);
    if (this.inHand.length === 0) this.busySince = now;
    this.inHand.push(contact);
    this.version++;
  }

  finish(contact: Contact, now: number, speeds: readonly number[]): void {
    this.workUntil(now, speeds);
    this.inHand.splice(this.inHand.indexOf(contact), 1);
    this.version++;
    if (this.inHand.length === 0) this.idleSince = now;
  }

  /** The contact that will be finished first, and when, if nothing else comes. */
  nextCompletion(now: number, speeds: readonly number[]): { contact: Contact; time: number } {
    this.workUntil(now, speeds);
    const contact = this.inHand.reduce((a, b) => (b.workLeft < a.workLeft ? b : a));
    return { contact, time: now + contact.workLeft / speeds[this.inHand.length - 1]! };
  }

  /** When everything in hand would be finished at full speed: who has least left goes home first. */
  emptyAt(): number {
    return this.updatedAt + this.inHand.reduce((most, { workLeft }) => Math.max(most, workLeft), 0);
  }

  private workUntil(now: number, speeds: readonly number[]): void {
    const { inHand } = this;
    if (inHand.length > 0 && now > this.updatedAt) {
      const done = (now - this.updatedAt) * speeds[inHand.length - 1]!;
      for (const contact of inHand) contact.workLeft = Math.max(0, contact.workLeft - done);
    }
    this.updatedAt = now;
  }
}
