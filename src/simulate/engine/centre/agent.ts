import type { AgentLine, Standing } from './agent-line.ts';
import type { Contact } from './contact.ts';
import type { CentreGroup } from './plan.ts';

/** One agent with the contacts in hand, each going on at the speed that their number allows. */
export class Agent implements Standing<Agent> {
  readonly inHand: Contact[] = [];
  /** Since when the agent has had no more in hand than now; the smallest has waited longest. */
  freeSince: number;
  busySince = 0;
  /** When the shift ended: an agent who still has something in hand then takes nothing more. */
  shiftEndedAt: number | undefined;
  /** Raised with every change of what is in hand: completions planned before it are void. */
  version = 0;
  /** The line of those who can take more, and who stands next to this one there. */
  line: AgentLine<Agent> | undefined;
  ahead: Agent | undefined;
  behind: Agent | undefined;
  private updatedAt: number;

  constructor(
    readonly group: CentreGroup,
    now: number,
  ) {
    this.freeSince = now;
    this.updatedAt = now;
  }

  take(contact: Contact, now: number, speeds: readonly number[]): void {
    this.workUntil(now, speeds);
    if (this.inHand.length === 0) this.busySince = now;
    this.inHand.push(contact);
    this.freeSince = now;
    this.version++;
  }

  finish(contact: Contact, now: number, speeds: readonly number[]): void {
    this.workUntil(now, speeds);
    if (this.inHand.at(-1) === contact) this.inHand.pop();
    else this.inHand.splice(this.inHand.indexOf(contact), 1);
    this.freeSince = now;
    this.version++;
  }

  /** The contact that will be finished first if nothing else comes. */
  nearestToDone(): Contact {
    const { inHand } = this;
    let nearest = inHand[0]!;
    for (const contact of inHand) if (contact.workLeft < nearest.workLeft) nearest = contact;
    return nearest;
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
