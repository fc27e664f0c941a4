import { PrimalDual } from '../../../search/first-order/primal-dual.ts';
import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import type { SearchLimit } from './crew-search.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { PricedWalks } from './priced-walks.ts';
import { walkFlows } from './walk-flows.ts';
import type { WalkTerms } from './walk-terms.ts';

/** The bound is done when it is known to end no more than this many people higher, where no share says more. */
const TOLERANCE = 5e-3;
/** What the proof gives away, relatively, so that the rounding of its sums never makes it claim too much. */
export const ROUNDING = 1e-9;
/** Steps between looks at what the prices prove: a look takes as long as one to three of them. */
const LOOK = 64;
/** Steps of a first look, and of all: the hardest of the centres of bench/tours ends within 15,000. */
const GLANCE = 1_000;
const MOST_STEPS = 40_000;
/** Steps before which what the flows cost says nothing about where the bound will end. */
const FIRST_ESTIMATE = 256;

/**
 * The fewest people that any crews can do with, or the least that they cost: the linear program over all closed walks
 * that the rules allow. Any prices of coverage and hours prove a bound, their worth over that of the best walk
 * (Farley 1990), so one that was cut short is weaker, never wrong. Good prices come from the same program
 * written as flows of days, which is solved by steps that keep no basis.
 */
export class PeopleBound {
  /** No crews have fewer people than this. */
  value = 0;
  /** About how much higher the bound would end: an estimate from what the flows cost, no proof. */
  left = Infinity;
  readonly #walks: PricedWalks;
  readonly #prices: Float64Array;
  #flows:
    | {
        readonly steps: PrimalDual;
        readonly rows: Int32Array;
        readonly people: readonly (readonly number[])[];
      }
    | undefined;
  #steps = 0;

  constructor(
    private readonly automaton: DayAutomaton,
    private readonly model: CoverModel,
    private readonly terms: WalkTerms,
  ) {
    this.#walks = new PricedWalks(automaton, model, terms);
    this.#prices = this.#walks.needs.map((need) => (need > 0 ? 1 : 0));
  }

  /** A first look: `value` within a few per cent of where `raise` brings it. */
  glance(budget: SearchLimit): void {
    this.#climb(GLANCE, 0, budget);
  }

  /**
   * Raises `value` as far as the budget lets it, to about a share `near` of where it ends; `enough` is where it is
   * known to end at most.
   */
  raise(budget: SearchLimit, near = 0, enough = Infinity): void {
    this.#climb(MOST_STEPS, near, budget, enough);
  }

  #climb(last: number, near: number, budget: SearchLimit, enough = Infinity): void {
    if (this.#flows === undefined) {
      // Equal prices prove something before any step.
      this.#prove();
      const { program, rows, people } = walkFlows(this.automaton, this.model, this.terms);
      this.#flows = { steps: new PrimalDual(program), rows, people };
    }
    const { steps, rows } = this.#flows;
    const isDone = () => this.left <= Math.max(TOLERANCE, near * this.value);
    while (this.#steps < last && !isDone() && !budget.exhausted) {
      for (let step = 0; step < LOOK && !budget.exhausted; step++) {
        steps.step();
        this.#steps++;
        budget.spend();
      }
      const prices = steps.prices();
      for (const [at, row] of rows.entries())
        this.#prices[at] = row < 0 ? 0 : Math.max(0, prices[row]!);
      this.#prove();
      if (this.#steps >= FIRST_ESTIMATE)
        this.left = Math.max(0, Math.min(steps.cost(), enough) - this.value);
    }
  }

  /** Takes what was proven in another way, where it is more. */
  atLeast(people: number): void {
    this.value = Math.max(this.value, people);
  }

  /** People of each contract in the program as far as it was solved; what they prove is `value` alone. */
  people(): number[] {
    if (this.#flows === undefined) return this.terms.contracts.map(() => 0);
    const { steps, people } = this.#flows;
    const values = steps.values();
    return people.map((own) => own.reduce((sum, variable) => sum + values[variable]!, 0));
  }

  /** What the prices prove, which is kept where it is the most: they are made smaller until no walk is worth more than it costs. */
  #prove(): void {
    const { needs, leastCost, isPlain } = this.#walks;
    const over = this.#walks.solve(this.#prices);
    const most = leastCost + (isPlain ? over : Math.max(0, over));
    if (!(most > 0 && leastCost > 0)) return;
    const worth = needs.reduce((sum, need, i) => sum + this.#prices[i]! * need, 0);
    this.value = Math.max(this.value, worth * (leastCost / most) * (1 - ROUNDING));
  }
}
