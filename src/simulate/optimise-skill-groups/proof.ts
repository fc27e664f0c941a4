import { sum } from '../../core/sum.ts';
import { studentTQuantile } from '../../math/distributions/student-t.ts';
import { ControlledRatio } from '../../math/statistics/controlled-ratio.ts';
import type { Estimate } from '../../math/statistics/estimate.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { SkillProblem, Staff } from './problem.ts';
import { Stretches, workOf } from './stretches.ts';

/** Stretches after which a proof looks at what it has, and the part of the chance of error that a look may take. */
const LOOKS = [
  { stretches: 32, part: 1 / 8 },
  { stretches: 64, part: 1 / 8 },
  { stretches: 128, part: 1 / 4 },
  { stretches: 256, part: 1 / 2 },
];
const ALL_STRETCHES = 256;

/** An interval that would reach the target if it shrank to this share of what all stretches leave of it is worth them. */
const HOPE = 0.7;

/** The numbers of the stretches that no search plays. */
const FIRST_STRETCH = 1_000_000;

export interface Verdict {
  readonly staff: Staff;
  readonly outcome: 'proven' | 'refuted' | 'open';
  /** The service levels with their intervals; none where the steps ran out before the first look. */
  readonly levels: readonly Estimate[] | undefined;
  /** To what share the intervals would shrink if all stretches were played. */
  readonly shrink: number;
}

/**
 * Proves on fresh contacts that a staff meets its targets. Each look may be wrong, and so may each attempt with another
 * staff: the chance of error allowed in all is shared out, half to the first attempt, a quarter to the second and so on,
 * in each most of it to its last look (and equally to the queues, where it has to hold jointly). Stretches are independent
 * of each other, so that Student's t says how far their mean may be away, less what the work that their own contacts brought
 * and that of the others explain: the work that is expected is known.
 */
export class Proof {
  readonly stretches: Stretches;
  private next = FIRST_STRETCH;
  private allowed: number;

  constructor(
    private readonly problem: SkillProblem,
    private readonly budget: SearchBudget,
    { confidence, jointly }: { readonly confidence: number; readonly jointly: boolean },
  ) {
    this.stretches = new Stretches(problem, 1);
    const queues = jointly ? problem.targets.length : 1;
    this.allowed = (1 - confidence) / queues;
  }

  attempt(staff: Staff): Verdict {
    const { problem, budget, stretches } = this;
    this.allowed /= 2;
    const sums = problem.targets.map(() => new ControlledRatio());
    let levels: Estimate[] | undefined;
    let played = 0;
    let shrink = 1;
    for (const { stretches: until, part } of LOOKS) {
      for (; played < until; played++) {
        if (budget.exhausted) return { staff, outcome: 'open', levels, shrink };
        const sample = problem.draw(this.next++);
        const { of, per } = stretches.play(sample, staff);
        const more = workOf(sample, sums.length).map((seconds, q) => seconds - problem.work[q]!);
        const allMore = sum(more);
        for (const [q, ratio] of sums.entries()) {
          ratio.add(of[q]!, per[q]!, more[q]!, allMore - more[q]!);
        }
        budget.spend();
      }
      const reach = studentTQuantile(1 - part * this.allowed, sums[0]!.degreesOfFreedom);
      shrink = Math.sqrt(played / ALL_STRETCHES);
      levels = sums.map((ratio) => ratio.share(reach, 1));
      const targets = problem.targets.map(({ targetServiceLevel }) => targetServiceLevel);
      if (levels.every(({ low }, q) => low >= targets[q]!)) {
        return { staff, outcome: 'proven', levels, shrink };
      }
      if (levels.some(({ high }, q) => high < targets[q]!)) {
        return { staff, outcome: 'refuted', levels, shrink };
      }
      // What all stretches would hardly prove is given up before they are played.
      const hopeless = levels.some(
        ({ value, low }, q) => value - HOPE * shrink * (value - low) < targets[q]!,
      );
      if (hopeless) break;
    }
    return { staff, outcome: 'open', levels, shrink };
  }
}
