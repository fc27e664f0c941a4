import type { Ratio } from '../../../core/ratio.ts';
import { type Estimate, RatioSums } from '../../../math/statistics/estimate.ts';

/** Sums over the replications of each of several ratios, for one period. */
export class SumsByRatio<Name extends string, Counts> {
  private readonly rows: readonly { name: Name; ratio: Ratio<Counts>; sums: RatioSums }[];

  constructor(ratios: Readonly<Record<Name, Ratio<Counts>>>) {
    const names = Object.keys(ratios) as Name[];
    this.rows = names.map((name) => ({ name, ratio: ratios[name], sums: new RatioSums() }));
  }

  add(counts: Counts): void {
    for (const { ratio, sums } of this.rows) {
      const { of, per } = ratio.parts(counts);
      sums.add(of, per);
    }
  }

  estimates(reach: number): Readonly<Record<Name, Estimate>> {
    const estimates = this.rows.map(({ name, ratio, sums }) => [
      name,
      sums[ratio.kind](reach, ratio.otherwise),
    ]);
    return Object.fromEntries(estimates) as Record<Name, Estimate>;
  }
}
