import type { RatioSums } from '../../math/statistics/estimate.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { ContactSample } from '../engine/groups/contact-sample.ts';
import type { SkillProblem, Staff } from './problem.ts';
import { emptySums, Stretches } from './stretches.ts';

/** What a staff gives a queue, as far as was played. */
export interface Level {
  /** Service level; NaN where the steps ran out before anything was played. */
  readonly value: number;
  readonly error: number;
}

/** Stretches that tell in which direction to go. */
const ROUGH = 3;

/** Stretches after which a staff is taken as it seems: half a million contacts. */
const MOST = 24;

/** A stretch is cut into so many parts, to see how much chance there is in it. */
const BATCHES = 5;

/** A verdict falls early only where chance hardly makes one: errors that a service level is away from what it needs. */
const CLEAR = 2.5;

/**
 * Judges staffs on the same contacts, on as few of them as it takes: what clearly is enough, or clearly is not, shows
 * after three stretches. A step of the budget is one stretch played.
 */
export class Judge {
  readonly stretches: Stretches;
  private readonly drawn: ContactSample[] = [];
  private readonly known = new Map<string, { readonly sums: RatioSums[]; played: number }>();

  constructor(
    private readonly problem: SkillProblem,
    private readonly budget: SearchBudget,
  ) {
    this.stretches = new Stretches(problem, BATCHES);
  }

  /** What a staff gives each queue, after so many stretches or more. */
  levels(staff: Staff, stretches = ROUGH): Level[] {
    const key = staff.join();
    const known = this.known.get(key) ?? { sums: emptySums(this.problem), played: 0 };
    this.known.set(key, known);
    while (known.played < stretches && !this.budget.exhausted) {
      this.stretches.add(known.sums, this.sample(known.played++), staff);
      this.budget.spend();
    }
    return known.sums.map((sums) => ({
      value: known.played > 0 ? sums.value(1) : Number.NaN,
      error: sums.standardError(),
    }));
  }

  /** Whether a staff gives each queue what it needs; not, where the steps ran out before that was seen. */
  isEnough(staff: Staff, needs: readonly number[]): boolean {
    for (let stretches = ROUGH; ; stretches = Math.min(MOST, 2 * stretches)) {
      const levels = this.levels(staff, stretches);
      const away = levels.map(({ value, error }, q) => ({
        by: value - needs[q]!,
        clear: CLEAR * error + SMALLEST,
      }));
      if (away.some(({ by, clear }) => by < -clear)) return false;
      if (away.every(({ by, clear }) => by >= clear)) return true;
      if (this.budget.exhausted) return false;
      if (stretches === MOST) return away.every(({ by }) => by >= 0);
    }
  }

  private sample(k: number): ContactSample {
    this.drawn[k] ??= this.problem.draw(k);
    return this.drawn[k]!;
  }
}

/** Nothing smaller than this is clear, whatever the errors seem to be. */
const SMALLEST = 1e-4;
