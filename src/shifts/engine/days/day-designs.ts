import type { Random } from '../../../core/random.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { annealCover } from '../construction/anneal-cover.ts';
import { Cover, coverOf } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import { type Pattern, PatternMaker } from '../model/pattern.ts';

/** Steps of annealing a day: one of some three agents comes to its optimum in most courses, with three times as many in all. */
const STEPS_OF_A_COURSE = 50;
/** Designs of a day that are kept, the cheapest: what else it could be made of. */
const MOST_KEPT = 150;

/** The shifts of a day that keep its levels, and the templates that they take, ascending. */
export interface DayDesign {
  readonly kinds: readonly number[];
  readonly cost: number;
  readonly patterns: readonly Pattern[];
}

/** What one day of a period may be made of, by shifts that end on it: of each set of templates the cheapest design that was met. */
export class DayDesigns {
  readonly #met = new Map<string, DayDesign>();
  readonly #maker: PatternMaker;

  constructor(readonly model: CoverModel) {
    this.#maker = new PatternMaker(model);
  }

  /** The cheapest first; of those that cost the same the one of fewest templates. */
  cheapest(): DayDesign[] {
    return [...this.#met.values()]
      .sort((a, b) => a.cost - b.cost || a.kinds.length - b.kinds.length)
      .slice(0, MOST_KEPT);
  }

  /** Anneals the day from nothing with some templates, and keeps every design that it comes by. */
  anneal(allowed: readonly number[], random: Random, budget: SearchBudget): void {
    const course = { steps: STEPS_OF_A_COURSE, allowed, frozen: 0 };
    const keep = (patterns: readonly Pattern[], cost: number) => this.#keep(patterns, cost);
    annealCover(new Cover(this.model), this.#maker, random, budget, course, keep);
  }

  /** Takes over the designs of another day that do for this one. */
  takeOver(others: readonly DayDesign[]): void {
    for (const { patterns } of others) {
      const cover = coverOf(this.model, patterns);
      if (cover.isValid) this.#keep(patterns, cover.objective);
    }
  }

  #keep(patterns: readonly Pattern[], cost: number): void {
    const kinds = [...new Set(patterns.map(({ template }) => template.index))].sort(
      (a, b) => a - b,
    );
    const key = kinds.join(' ');
    const known = this.#met.get(key);
    if (known === undefined || cost < known.cost - 1e-9) {
      this.#met.set(key, { kinds, cost, patterns: [...patterns] });
    }
  }
}
