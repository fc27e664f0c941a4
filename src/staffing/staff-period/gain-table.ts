import type { ServiceTargets } from '../service-targets.ts';
import { countedService, gainOf, type PeriodTarget, type PeriodWork } from './period-gains.ts';

/** The gains of one interval by agents, from its fewest on; worked out once, when first asked for. */
export class GainTable {
  private readonly gains: number[] = [];

  constructor(
    readonly work: PeriodWork,
    /** The fewest agents that it may have. */
    readonly least: number,
    private readonly targets: readonly PeriodTarget[],
    private readonly service: ServiceTargets,
  ) {}

  /** The gain by target `k` with so many agents more than the fewest. */
  gain(extra: number, k: number): number {
    const count = this.targets.length;
    while (this.gains.length <= extra * count) {
      const agents = this.least + this.gains.length / count;
      const counted = countedService(this.work, agents, this.targets, this.service);
      for (const [i, target] of this.targets.entries())
        this.gains.push(gainOf(counted[i]!, target));
    }
    return this.gains[extra * count + k]!;
  }

  /** The gain by all targets, each with its weight. */
  weighted(extra: number, weights: readonly number[]): number {
    let total = 0;
    for (let k = 0; k < weights.length; k++) {
      if (weights[k]! > 0) total += weights[k]! * this.gain(extra, k);
    }
    return total;
  }

  /** What no number of agents exceeds by target `k`: all in time, nobody waits, nobody gives up. */
  most(k: number): number {
    const { kind, target } = this.targets[k]!;
    return this.work.contacts * (kind === 'serviceLevel' ? 1 - target : target);
  }

  /** Whether each agent more gains less than the one before. */
  get isConcave(): boolean {
    return this.service.patienceSeconds === undefined;
  }
}
