import type { PatienceVariates } from '../engine/random/durations.ts';
import type { CallSource } from '../engine/queue/call-source.ts';

/** A call that really came: what is not known of it is drawn at random. */
export interface ReplayedCall {
  /** When it joined the queue, in seconds from the start of the first interval (0 or more). */
  readonly arrivalSeconds: number;
  /** How long an agent was busy with it (0 or more), where that is known. */
  readonly handleSeconds?: number | undefined;
  /** How long the caller was prepared to wait (0 or more), where that is known. */
  readonly patienceSeconds?: number | undefined;
  /** How long the caller waited without giving up (0 or more), so that the patience was longer. */
  readonly patienceAtLeastSeconds?: number | undefined;
}

/** Where the unknown comes from. */
export interface ReplayChance {
  /** Handle times in seconds for a call of the given interval. */
  readonly handleTimes: (interval: number) => number;
  readonly patience: PatienceVariates;
}

/** Calls that really came, in the order of their arrival. */
export class ReplayedCalls implements CallSource {
  arrival = -Infinity;
  handleSeconds = 0;
  patienceSeconds = 0;
  readonly redial = false;
  private next = 0;

  constructor(
    private readonly calls: readonly ReplayedCall[],
    private readonly intervalSeconds: number,
    private readonly chance: ReplayChance,
  ) {}

  advance(): void {
    const call = this.calls[this.next++];
    if (call === undefined) {
      this.arrival = Infinity;
      return;
    }
    // Drawn for every call, so that the same call draws the same whatever is known of the others.
    const handleSeconds = this.chance.handleTimes(
      Math.floor(call.arrivalSeconds / this.intervalSeconds),
    );
    const patienceSeconds = this.chance.patience(call.patienceAtLeastSeconds);
    this.arrival = call.arrivalSeconds;
    this.handleSeconds = call.handleSeconds ?? handleSeconds;
    this.patienceSeconds = call.patienceSeconds ?? patienceSeconds;
  }

  gaveUp(): void {}
}
