import type { CallSource } from './call-source.ts';

/** Calls whose arrival, handle time and patience are all known, in the order of their arrival. */
export class ReplayedCalls implements CallSource {
  arrival = -Infinity;
  handleSeconds = 0;
  patienceSeconds = 0;
  readonly redial = false;
  private next = 0;

  constructor(
    private readonly calls: readonly {
      readonly arrivalSeconds: number;
      readonly handleSeconds: number;
      readonly patienceSeconds: number;
    }[],
  ) {}

  advance(): void {
    const call = this.calls[this.next++];
    this.arrival = call?.arrivalSeconds ?? Infinity;
    this.handleSeconds = call?.handleSeconds ?? 0;
    this.patienceSeconds = call?.patienceSeconds ?? 0;
  }

  gaveUp(): void {}
}
