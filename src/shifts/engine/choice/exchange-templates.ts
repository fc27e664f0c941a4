import type { SearchBudget } from '../../../search/search-budget.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Relaxation } from '../relaxation/relaxation.ts';
import { byUse, type Selection } from './select-templates.ts';
import { justBelow } from './selection-search.ts';

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
  return best.value < Infinity ? best : first;
}

interface Valued extends Selection {
  /** Optimum of its linear program; Infinity where that breaks a rule or is not known. */
  readonly value: number;
}

class TemplateExchanger {
  readonly #model: CoverModel;
  readonly #relaxation: Relaxation;
  readonly #budget: SearchBudget;
  readonly #lastStep: number;

  constructor(model: CoverModel, relaxation: Relaxation, budget: SearchBudget, lastStep: number) {
    this.#model = model;
    this.#relaxation = relaxation;
    this.#budget = budget;
    this.#lastStep = lastStep;
  }

  evaluate(templates: readonly number[]): Valued {
    const { shares, bound, broken } = this.#relaxation.solve(new Set(templates));
    const isKnown = broken.length === 0 && !this.#budget.exhausted;
    return { allowed: byUse(shares), shares, value: isKnown ? bound : Infinity };
  }

  /** The first choice that is cheaper, with `size` others in it. */
  better(choice: Valued, size: number): Valued | undefined {
    const newcomers = this.#newcomers(choice);
    for (let next = 0; next + size <= newcomers.length; next += size) {
      if (this.#isStopped) return undefined;
      const group = newcomers.slice(next, next + size);
      const extended = this.evaluate([...choice.allowed, ...group]);
      const reduced = this.#reduce(extended, group, justBelow(choice.value));
      if (reduced !== undefined) return reduced;
    }
    return undefined;
  }

  /** Templates that promise to make a choice cheaper, the most promising first, no two much alike. */
  #newcomers({ allowed }: Valued): number[] {
    const { templates, tickMinutes } = this.#model;
    const apart = MINUTES_APART / tickMinutes;
    const newcomers: number[] = [];
    this.#relaxation.solve(new Set(allowed));
    for (const { template } of this.#relaxation.promising()) {
      const { typeIndex, startTick, ticks } = templates[template]!;
      const isAlike = newcomers.some((other) => {
        const { typeIndex: type, startTick: start, ticks: length } = templates[other]!;
        return type === typeIndex && length === ticks && Math.abs(start - startTick) <= apart;
      });
      if (!isAlike && !allowed.includes(template)) newcomers.push(template);
      if (newcomers.length === NEWCOMERS) break;
    }
    return newcomers;
  }

  /** Drops templates until they are few enough; undefined as soon as they cost more than `limit`. */
  #reduce(choice: Valued, keep: readonly number[], limit: number): Valued | undefined {
    const excess = choice.allowed.length - this.#model.maxDistinct;
    if (choice.value > limit) return undefined;
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
    return this.#budget.exhausted || this.#budget.steps >= this.#lastStep;
  }
}
