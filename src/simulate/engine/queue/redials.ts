import type { Variates } from '../random/exponential.ts';
import type { CallSource } from './call-source.ts';
import type { CallPlan } from './random-calls.ts';

/** What callers do who gave up. */
export interface RedialHabit {
  /** Share of them who call again (0 to below 1). */
  readonly probability: number;
  /** Mean seconds until they do; exponential. */
  readonly meanDelaySeconds: number;
}

/** The sources of chance of calls that come again. */
export interface RedialChance {
  /** Evenly spread over 0 to 1. */
  readonly uniform: Variates;
  readonly delays: Variates;
  readonly handleTimes: Variates;
  readonly patience: Variates;
}

/** First calls, and among them those who gave up and try again. */
export class CallsWithRedials implements CallSource {
  arrival = -Infinity;
  handleSeconds = 0;
  patienceSeconds = 0;
  redial = false;
  /** When they will call again, earliest last; few wait at a time, so a sorted list is quick. */
  private readonly pending: number[] = [];

  constructor(
    private readonly first: CallSource,
    private readonly plan: Pick<CallPlan, 'intervalSeconds' | 'ahtSeconds'>,
    private readonly habit: RedialHabit,
    private readonly chance: RedialChance,
  ) {}

  advance(): void {
    const { first, pending } = this;
    // A redial stepped in front of a first call, which is still to come.
    if (!this.redial) first.advance();
    const again = pending.at(-1) ?? Infinity;
    this.redial = again < first.arrival;
    if (this.redial) {
      pending.pop();
      this.callAgain(again);
    } else {
      this.arrival = first.arrival;
      this.handleSeconds = first.handleSeconds;
      this.patienceSeconds = first.patienceSeconds;
    }
  }

  gaveUp(time: number): void {
    const { pending, chance, habit, plan } = this;
    if (chance.uniform() >= habit.probability) return;
    const again = time + chance.delays() * habit.meanDelaySeconds;
    if (again >= plan.ahtSeconds.length * plan.intervalSeconds) return;
    let place = pending.length;
    while (place > 0 && pending[place - 1]! < again) place--;
    pending.splice(place, 0, again);
  }

  private callAgain(time: number): void {
    const { plan, chance } = this;
    // Who gave up during the warm-up may call again before the first interval.
    const interval = Math.max(0, Math.floor(time / plan.intervalSeconds));
    this.arrival = time;
    this.handleSeconds = chance.handleTimes() * plan.ahtSeconds[interval]!;
    this.patienceSeconds = chance.patience();
  }
}
