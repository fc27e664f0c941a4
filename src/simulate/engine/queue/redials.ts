import type { RedialHabit } from '../../../core/caller-behaviour.ts';
import type { Variates } from '../random/exponential.ts';
import type { CallSource } from './call-source.ts';
import type { CallPlan } from './random-calls.ts';

/** The sources of chance of calls that come again. */
interface RedialChance {
  /** Evenly spread over 0 to 1. */
  readonly uniform: Variates;
  readonly delays: Variates;
  readonly handleTimes: Variates;
  readonly patience: Variates;
}

/** What those do on one day who gave up. */
export class Redials {
  constructor(
    private readonly habit: RedialHabit,
    private readonly chance: RedialChance,
    private readonly plan: Pick<CallPlan, 'intervalSeconds' | 'ahtSeconds'>,
  ) {}

  /** When a caller who gives up now calls again; Infinity if never, or when the day is over. */
  timeAfter(now: number): number {
    const { habit, chance, plan } = this;
    if (chance.uniform() >= habit.probability) return Infinity;
    const again = now + chance.delays() * habit.meanDelaySeconds;
    return again < plan.ahtSeconds.length * plan.intervalSeconds ? again : Infinity;
  }

  /** How long an agent is busy with such a call. */
  handleSeconds(time: number): number {
    const { chance, plan } = this;
    // Who gave up during the warm-up may call again before the first interval.
    const interval = Math.max(0, Math.floor(time / plan.intervalSeconds));
    return chance.handleTimes() * plan.ahtSeconds[interval]!;
  }

  patienceSeconds(): number {
    return this.chance.patience();
  }
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
    private readonly redials: Redials,
  ) {}

  advance(): void {
    const { first, pending, redials } = this;
    // A redial stepped in front of a first call, which is still to come.
    if (!this.redial) first.advance();
    const again = pending.at(-1) ?? Infinity;
    this.redial = again < first.arrival;
    if (this.redial) {
      pending.pop();
      this.arrival = again;
      this.handleSeconds = redials.handleSeconds(again);
      this.patienceSeconds = redials.patienceSeconds();
    } else {
      this.arrival = first.arrival;
      this.handleSeconds = first.handleSeconds;
      this.patienceSeconds = first.patienceSeconds;
    }
  }

  gaveUp(time: number): void {
    const { pending } = this;
    const again = this.redials.timeAfter(time);
    if (again === Infinity) return;
    let place = pending.length;
    while (place > 0 && pending[place - 1]! < again) place--;
    pending.splice(place, 0, again);
  }
}
