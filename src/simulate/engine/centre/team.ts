import type { Agent } from './agent.ts';
import { AgentLine } from './agent-line.ts';
import type { CentreGroup, CentrePlan } from './plan.ts';

/** The agents of one group who are on position, by what they can still take. */
export class Team {
  /** Everybody, those included who are only finishing what is in hand. */
  readonly agents: Agent[] = [];
  private readonly idle = new AgentLine<Agent>();
  /** By queue and number in hand, less one: those who can take another of the same queue. */
  private readonly partlyBusy: readonly (readonly AgentLine<Agent>[])[];

  constructor(
    readonly group: CentreGroup,
    { queues }: Pick<CentrePlan, 'queues'>,
  ) {
    this.partlyBusy = queues.map(({ speeds }) => speeds.slice(1).map(() => new AgentLine<Agent>()));
  }

  /** The agent for a contact of a queue: the one with the least in hand, of these the one free longest. */
  freeFor(queue: number): Agent | undefined {
    if (this.idle.first !== undefined) return this.idle.first;
    for (const { first } of this.partlyBusy[queue]!) if (first !== undefined) return first;
    return undefined;
  }

  /** Lets an agent stand where the contacts in hand, and the end of the shift, say. */
  place(agent: Agent): void {
    agent.line?.leave(agent);
    this.lineOf(agent)?.join(agent);
  }

  private lineOf({ inHand, shiftEndedAt }: Agent): AgentLine<Agent> | undefined {
    if (shiftEndedAt !== undefined) return undefined;
    return inHand.length === 0 ? this.idle : this.partlyBusy[inHand[0]!.queue]![inHand.length - 1];
  }
}
