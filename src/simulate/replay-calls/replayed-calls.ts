import type { CallSource } from '../engine/queue/call-source.ts';
import type { PatienceVariates } from '../engine/random/durations.ts';
import type { ReplayedCall } from './input.ts';

/** Where the unknown comes from. */
interface ReplayChance {
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
