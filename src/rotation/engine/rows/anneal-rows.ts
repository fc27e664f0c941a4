import { sfc32 } from '../../../core/random.ts';
import { log } from '../../../math/elementary/log.ts';
import { pow } from '../../../math/elementary/pow.ts';
import type { RosterRows } from './roster-rows.ts';
import { RowChanges } from './row-changes.ts';
import { RowProposals } from './row-proposals.ts';
import type { WorkMeter } from './work-meter.ts';

/** A course of annealing. */
interface AnnealingCourse {
  readonly seed: number;
  /** Steps of the search in all. */
  readonly steps: number;
  /** Temperatures of the first and the last proposal, in units of the objective. */
  readonly hottest: number;
  readonly coldest: number;
  /** What a missing person costs at first, as a share of its price, which is true after `trueFrom` of the course. */
  readonly softness: number;
  readonly trueFrom: number;
}

/** Proposals that are one step. */
const PROPOSALS_PER_STEP = 500;

/** Steps between two times that the cost is added up from nothing, which takes as long as some hundred proposals. */
const STEPS_BETWEEN_SUMS = 64;

/** How far a change may make things worse at temperature 1, drawn beforehand: -ln of an even spread. */
const DRAWS = 4096;

/**
 * Simulated annealing over rosters whose rows are always legal: the limit of what a proposal may cost is drawn first,
 * so that most are refused for their cost alone. Leaves the best roster met at true prices in `rows`, which is never
 * worse than the first.
 */
export function annealRows(rows: RosterRows, course: AnnealingCourse, meter: WorkMeter): void {
  const { steps, hottest, coldest, softness, trueFrom } = course;
  const next = sfc32(course.seed);
  const draws = Float64Array.from({ length: DRAWS }, (_, i) => -log((i + 0.5) / DRAWS));
  const changes = new RowChanges(rows);
  const proposals = new RowProposals(rows, changes, next);
  const best = rows.options.slice();
  let bestCost = rows.cost;
  let isTrue = softness >= 1;
  let cost = rows.cost;
  let nextSum = 0;
  for (let step = 0; step < steps && !meter.exhausted; step++) {
    const share = step / steps;
    const temperature = hottest * pow(coldest / hottest, share);
    if (!isTrue) {
      isTrue = share >= trueFrom;
      changes.cover.setSoftness(isTrue ? 1 : softness * pow(1 / softness, share / trueFrom));
    }
    // Sums of many small changes drift, and while prices are soft they are of no use.
    if (isTrue && step >= nextSum) {
      cost = rows.costAfresh();
      nextSum = step + STEPS_BETWEEN_SUMS;
    }
    for (let i = 0; i < PROPOSALS_PER_STEP; i++) {
      const change = proposals.attempt(temperature * draws[next() % DRAWS]!);
      if (Number.isNaN(change)) continue;
      cost += change;
      if (isTrue && cost < bestCost - 1e-7) {
        bestCost = cost;
        best.set(rows.options);
      }
    }
    meter.step();
  }
  rows.setAll(best);
}
