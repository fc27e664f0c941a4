import type { Ratio } from '../../../core/ratio.ts';
import { type Estimate, RatioSums } from '../../../math/estimate.ts';

/** Sums over the replications of each of several ratios, for one period. */
export class SumsByRatio<Name extends string, Counts> {
  private readonly sums: readonly { name: Name; ratio: Ratio<Counts>; of: RatioSums }[];

  constructor(ratios: Readonly<Record<Name, Ratio<Counts>>>) {
    const names = Object.keys(ratios) as Name[];
    this.sums = names.map((name) => ({ name, ratio: ratios[name], of: new RatioSums() }));
  }

  add(counts: Counts): void {
    for (const { ratio, of } of this.sums) of.add(ratio.of(counts), ratio.per(counts));
  }

  estimates(reach: number): Readonly<Record<Name, Estimate>> {
    const estimates = this.sums.map(({ name, ratio, of }) => [
      name,
      of[ratio.kind](reach, ratio.otherwise),
    ]);
    return Object.fromEntries(estimates) as Record<Name, Estimate>;
  }
}
