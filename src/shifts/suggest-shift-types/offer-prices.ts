import type { DesignProblem } from '../design-problem.ts';
import { type CoverModel, coverModelOf } from '../engine/model/cover-model.ts';
import type { Template } from '../engine/model/template.ts';
import { Relaxation } from '../engine/relaxation/relaxation.ts';
import type { Steps } from '../engine/relaxation/steps-of-days.ts';
import { keyOf, offeredTemplates } from './offered-kinds.ts';

/** Starts around the one that is worth most belong to it as far as this. */
const MINUTES_AROUND = 90;
/** The least that a start beside the best is worth to come along, as a share of what that is worth. */
const WORTH_BESIDE = 0.5;

/**
 * The linear program of all that is offered. Its prices say what a start would be worth that is not allowed yet, before
 * any design with it is made; its optimum over some starts is a bound for every design of these.
 */
export class OfferPrices {
  readonly model: CoverModel;
  /** Templates that are offered and not there today, by type and length. */
  readonly offered: ReadonlyMap<string, readonly Template[]>;
  readonly #relaxation: Relaxation;

  constructor(
    problem: DesignProblem,
    private readonly today: number,
    budget: Steps,
  ) {
    this.model = coverModelOf(problem);
    this.offered = offeredTemplates(this.model, today);
    this.#relaxation = new Relaxation(this.model, budget);
  }

  /** No design of today's types and of these templates costs less. */
  boundOf(allowed: ReadonlySet<string>): number {
    const { templates } = this.model;
    const isAllowed = (t: Template) => t.typeIndex < this.today || allowed.has(keyOf(t));
    const few = templates.filter(isAllowed).map(({ index }) => index);
    return this.#relaxation.solve(new Set(few)).bound;
  }

  /** No design of all that is offered costs less. */
  freeBound(): number {
    return this.#relaxation.solve().bound;
  }

  /** At the prices of the latest optimum: of each type and length the start that is worth most with those around it. */
  mostWorth(): Template[][] {
    const worth = new Map(
      this.#relaxation.promising().map(({ template, profit }) => [template, profit]),
    );
    const worthOf = ({ index }: Template) => worth.get(index) ?? 0;
    const runs = [...this.offered.values()].flatMap((group) => {
      const [best] = [...group].sort((a, b) => worthOf(b) - worthOf(a));
      if (best === undefined || worthOf(best) === 0) return [];
      const least = WORTH_BESIDE * worthOf(best);
      return [
        group.filter(
          (other) =>
            Math.abs(other.startMinutes - best.startMinutes) <= MINUTES_AROUND &&
            worthOf(other) >= least,
        ),
      ];
    });
    const most = (starts: readonly Template[]) => Math.max(...starts.map(worthOf));
    return runs.sort((a, b) => most(b) - most(a));
  }
}
