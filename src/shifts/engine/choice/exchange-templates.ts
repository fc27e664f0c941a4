import type { SearchBudget } from '../../../search/search-budget.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Relaxation } from '../relaxation/relaxation.ts';
import {
  justBelow,
  type PricedSelection,
  pricedSelection,
  type Selection,
} from './select-templates.ts';

/** How many of the most promising templates are let in, one after the other, before none is said to help. */
const NEWCOMERS = 8;
/** How many of the least used are tried as the one that goes. */
const LEAVERS = 3;
/** Two newcomers of a type that start within so many minutes do much the same: the better one will do. */
const MINUTES_APART = 60;
/** Most templates that are exchanged at a time. */
const MOST_AT_A_TIME = 2;

/**
 * Improves a choice of so many templates as the model allows: lets in others that the prices of the
 * linear program name, drops as many of those that are then used least, and keeps what makes the
 * linear program cheaper, until nothing does. First one at a time, then two.
 */
export function exchangeTemplates(
  model: CoverModel,
  relaxation: Relaxation,
  first: Selection,
  budget: SearchBudget,
  lastStep: number,
): Selection {
  const exchanger = new TemplateExchanger(model, relaxation, budget, lastStep);
  let best = exchanger.evaluate(first.allowed);
  for (let size = 1; size <= MOST_AT_A_TIME; ) {
    const better = exchanger.better(best, size);
    size = better === undefined ? size + 1 : 1;
    best = better ?? best;
  }
  return best.cost < Infinity ? best : first;
}

class TemplateExchanger {
  constructor(
    private readonly model: CoverModel,
    private readonly relaxation: Relaxation,
    private readonly budget: SearchBudget,
    private readonly lastStep: number,
  ) {}

  evaluate(templates: readonly number[]): PricedSelection {
    const priced = pricedSelection(this.model, this.relaxation, templates);
    return this.budget.exhausted ? { ...priced, cost: Infinity } : priced;
  }

  /** The first choice that is cheaper, with `size` others in it. */
  better(choice: PricedSelection, size: number): PricedSelection | undefined {
    const newcomers = this.#newcomers(choice);
    for (let next = 0; next + size <= newcomers.length; next += size) {
      if (this.#isStopped) return undefined;
      const group = newcomers.slice(next, next + size);
      const extended = this.evaluate([...choice.allowed, ...group]);
      const reduced = this.#reduce(extended, group, justBelow(choice.cost));
      if (reduced !== undefined) return reduced;
    }
    return undefined;
  }

  /** Templates that promise to make a choice cheaper, the most promising first, no two much alike. */
  #newcomers({ allowed }: Selection): number[] {
    const { templates, tickMinutes } = this.model;
    const apart = MINUTES_APART / tickMinutes;
    const newcomers: number[] = [];
    this.relaxation.solve(new Set(allowed));
    for (const { template } of this.relaxation.promising()) {
      const { typeIndex, startTick, ticks } = templates[template]!;
      const isAlike = newcomers.some((newcomer) => {
        const other = templates[newcomer]!;
        return (
          other.typeIndex === typeIndex &&
          other.ticks === ticks &&
          Math.abs(other.startTick - startTick) <= apart
        );
      });
      if (!isAlike && !allowed.includes(template)) newcomers.push(template);
      if (newcomers.length === NEWCOMERS) break;
    }
    return newcomers;
  }

  /** Drops templates until they are few enough; undefined as soon as they cost more than `limit`. */
  #reduce(
    choice: PricedSelection,
    keep: readonly number[],
    limit: number,
  ): PricedSelection | undefined {
    const excess = choice.allowed.length - this.model.maxDistinct;
    if (choice.cost > limit) return undefined;
    if (excess <= 0) return choice;
    const leavers = choice.allowed.filter((template) => !keep.includes(template));
    for (const leaver of leavers.slice(0, excess > 1 ? 1 : LEAVERS)) {
      if (this.#isStopped) return undefined;
      const rest = this.evaluate(choice.allowed.filter((template) => template !== leaver));
      const reduced = this.#reduce(rest, keep, limit);
      if (reduced !== undefined) return reduced;
    }
    return undefined;
  }

  get #isStopped(): boolean {
    return this.budget.exhausted || this.budget.steps >= this.lastStep;
  }
}
