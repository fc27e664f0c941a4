import type { Ratio } from '../../../core/ratio.ts';
import { type Estimate, RatioSums } from '../../../math/estimate.ts';

/** Sums over the replications of each of several ratios, for one period. */
export class SumsByRatio<Name extends string, Counts> {
  private readonly ratios: readonly (readonly [Name, Ratio<Counts>, RatioSums])[];

  constructor(ratios: Readonly<Record<Name, Ratio<Counts>>>) {
    this.ratios = (Object.keys(ratios) as Name[]).map(
      (name) => [name, ratios[name], new RatioSums()] as const,
    );
  }

  add(counts: Counts): void {
    for (const [, { of, per }, sums] of this.ratios) sums.add(of(counts), per(counts));
  }

  estimates(reach: number): Readonly<Record<Name, Estimate>> {
    const estimates = this.ratios.map(
      ([name, { kind, otherwise }, sums]) => [name, sums[kind](reach, otherwise)] as const,
    );
    return Object.fromEntries(estimates) as Record<Name, Estimate>;
  }
}
