import type { ContactTally, Outcome } from '../../../core/contact-tally.ts';
import type { CallSource } from '../queue/call-source.ts';
import type { Redials } from '../queue/redials.ts';
import { Agent } from './agent.ts';
import { Calendar } from './calendar.ts';
import { CentreCounts } from './centre-counts.ts';
import { Contact } from './contact.ts';
import type { GroupTally } from './group-sums.ts';
import type { CentrePlan } from './plan.ts';
import { agentFor, contactFor } from './routing.ts';
import { type ShiftChange, shiftChanges } from './shift-changes.ts';
import { Team } from './team.ts';
import { WaitingLine } from './waiting-line.ts';

/** What comes first at the same moment: a caller is still answered just as the patience ends. */
const RANK = {
  opening: 0,
  shift: 1,
  completion: 2,
  overflow: 3,
  arrival: 4,
  redial: 4,
  patience: 5,
} as const;

/** Is told of every contact that is answered, given up or left over; for following a day by hand. */
type ContactObserver = (contact: Contact, outcome: Outcome, agent: Agent | undefined) => void;

/** One day of a centre with several queues and groups of agents, event by event. */
export class CentreDay {
  private readonly calendar = new Calendar<() => void>();
  private readonly counts: CentreCounts;
  private readonly lines: readonly WaitingLine[];
  private readonly teams: readonly Team[];
  private readonly sources: readonly CallSource[];
  private readonly redials: readonly (Redials | undefined)[];
  private now = 0;

  constructor(
    private readonly plan: CentrePlan,
    queueTallies: readonly ContactTally[],
    groupTallies: readonly GroupTally[],
    private readonly replication: number,
    private readonly observer?: ContactObserver | undefined,
    private readonly changes: readonly ShiftChange[] = shiftChanges(plan),
  ) {
    this.counts = new CentreCounts(plan, queueTallies, groupTallies);
    this.lines = plan.queues.map(() => new WaitingLine());
    this.teams = plan.groups.map((group) => new Team(group, plan));
    this.sources = plan.queues.map(({ callsOf }) => callsOf(replication));
    this.redials = plan.queues.map(({ redialsOf }) => redialsOf(replication));
  }

  run(): void {
    const { calendar } = this;
    for (const { time, group, change } of this.changes) {
      this.schedule('shift', time, () => this.changeShift(this.teams[group]!, change));
    }
    this.schedule('opening', 0, () => this.open());
    for (const queue of this.sources.keys()) this.scheduleArrival(queue);
    for (let event = calendar.next(); event !== undefined; event = calendar.next()) {
      this.now = calendar.now;
      event();
    }
    this.close();
  }

  private schedule(kind: keyof typeof RANK, time: number, event: () => void): void {
    this.calendar.add(time, RANK[kind], event);
  }

  // Contacts come and go

  private open(): void {
    for (const { backlogOf } of this.plan.queues) {
      for (const contact of backlogOf(this.replication)) this.admit(contact);
    }
  }

  private scheduleArrival(queue: number): void {
    const source = this.sources[queue]!;
    source.advance();
    if (source.arrival < Infinity) {
      this.schedule('arrival', source.arrival, () => this.arrive(queue));
    }
  }

  private arrive(queue: number): void {
    const { arrival, handleSeconds, patienceSeconds } = this.sources[queue]!;
    this.admit(new Contact(queue, arrival, patienceSeconds, handleSeconds));
    this.scheduleArrival(queue);
  }

  private admit(contact: Contact): void {
    this.offer(contact);
    if (contact.state !== 'waiting') return;
    this.lines[contact.queue]!.join(contact);
    const { arrival, patienceSeconds } = contact;
    if (patienceSeconds < Infinity) {
      this.schedule('patience', arrival + patienceSeconds, () => this.giveUp(contact));
    }
    for (const seconds of this.plan.queues[contact.queue]!.overflowsAfter) {
      this.schedule('overflow', arrival + seconds, () => this.offer(contact));
    }
  }

  /** Looks for an agent for a contact that waits. */
  private offer(contact: Contact): void {
    if (contact.state !== 'waiting') return;
    const agent = agentFor(contact, this.now, this.plan, this.teams);
    if (agent !== undefined) this.begin(agent, contact);
  }

  private giveUp(contact: Contact): void {
    if (contact.state !== 'waiting') return;
    this.record(contact, 'abandoned', contact.patienceSeconds);
    const { queue } = contact;
    const redials = this.redials[queue];
    const arrival = redials?.timeAfter(this.now) ?? Infinity;
    if (redials === undefined || arrival === Infinity) return;
    const handleSeconds = redials.handleSeconds(arrival);
    const again = new Contact(queue, arrival, redials.patienceSeconds(), handleSeconds, true);
    this.schedule('redial', arrival, () => this.admit(again));
  }

  // Agents take them

  private begin(agent: Agent, contact: Contact): void {
    agent.take(contact, this.now, this.speedsOf(contact));
    this.teamOf(agent).place(agent);
    contact.startedAt = this.now;
    this.record(contact, 'answered', this.now - contact.arrival, agent);
    this.scheduleCompletion(agent);
  }

  private scheduleCompletion(agent: Agent): void {
    const { inHand, version } = agent;
    const contact = agent.nearestToDone();
    const seconds = contact.workLeft / this.speedsOf(contact)[inHand.length - 1]!;
    this.schedule('completion', this.now + seconds, () => {
      if (version === agent.version) this.complete(agent, contact);
    });
  }

  private complete(agent: Agent, contact: Contact): void {
    agent.finish(contact, this.now, this.speedsOf(contact));
    this.counts.work(agent, contact, this.now);
    if (agent.inHand.length === 0 && agent.shiftEndedAt !== undefined) {
      this.leave(agent, agent.shiftEndedAt);
      return;
    }
    this.teamOf(agent).place(agent);
    const { version } = agent;
    this.fill(agent);
    if (agent.version === version && agent.inHand.length > 0) this.scheduleCompletion(agent);
  }

  /** Gives an agent whatever waits and fits. */
  private fill(agent: Agent): void {
    for (;;) {
      const contact = contactFor(agent, this.now, this.lines);
      if (contact === undefined) return;
      this.begin(agent, contact);
    }
  }

  // Shifts begin and end

  private changeShift(team: Team, change: number): void {
    if (change > 0) this.startShifts(team, change);
    else this.endShifts(team, -change);
  }

  private startShifts(team: Team, count: number): void {
    for (let i = 0; i < count; i++) {
      const agent = new Agent(team.group, this.now);
      team.agents.push(agent);
      team.place(agent);
      this.fill(agent);
    }
  }

  /** The idle go home at once, and then whoever is done first; the others of the group stay. */
  private endShifts(team: Team, count: number): void {
    const present = team.agents.filter((agent) => agent.shiftEndedAt === undefined);
    present.sort((a, b) => a.emptyAt() - b.emptyAt());
    for (const agent of present.slice(0, count)) {
      agent.shiftEndedAt = this.now;
      team.place(agent);
      if (agent.inHand.length === 0) this.leave(agent, this.now);
    }
  }

  private leave(agent: Agent, shiftEndedAt: number): void {
    this.counts.overtime(agent, shiftEndedAt, this.now);
    const { agents } = this.teamOf(agent);
    agents.splice(agents.indexOf(agent), 1);
  }

  // And all is recorded

  private record(contact: Contact, outcome: Outcome, waitSeconds: number, agent?: Agent): void {
    contact.state = outcome === 'answered' ? 'inHand' : 'left';
    this.counts.contact(contact, outcome, waitSeconds);
    this.observer?.(contact, outcome, agent);
  }

  private close(): void {
    for (const line of this.lines) {
      for (const contact of line.rest()) this.record(contact, 'unanswered', Infinity);
    }
    this.counts.close();
  }

  private teamOf({ group }: Agent): Team {
    return this.teams[group.index]!;
  }

  private speedsOf(contact: Contact): readonly number[] {
    return this.plan.queues[contact.queue]!.speeds;
  }
}
