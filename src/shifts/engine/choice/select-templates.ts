import type { BudgetPart, SearchBudget } from '../../../search/search-budget.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Shares } from '../relaxation/relaxation.ts';
import type { TemplatePrices } from './template-prices.ts';

/** Share of the templates that is dropped at once while there are many. */
const DROPPED_AT_ONCE = 0.12;

/** A choice of templates, the least used first, and the answer of the linear program with them alone. */
export interface Selection {
  readonly allowed: readonly number[];
  readonly shares: Shares['shares'];
  /** How many of each pattern are not to be relied on (default 1). */
  readonly freeOfEach?: number | undefined;
}

/** A choice of templates and what it costs: its linear program, and the price of distinct shifts. */
export interface PricedSelection extends Selection {
  /** Infinity where it cannot keep every rule. */
  readonly cost: number;
}

/** The templates that an answer of the linear program uses. */
export function selectionOf({ shares }: Pick<Shares, 'shares'>): Selection {
  const hours = new Map<number, number>();
  for (const { pattern, count } of shares) {
    const { index, paidTicks } = pattern.template;
    hours.set(index, (hours.get(index) ?? 0) + count * paidTicks);
  }
  const byUse = [...hours].sort(([a, x], [b, y]) => x - y || a - b);
  return { allowed: byUse.map(([index]) => index), shares };
}

/** Of these templates those that the linear program uses, and what they cost. */
function pricedSelection(
  model: CoverModel,
  relaxation: TemplatePrices,
  templates: readonly number[],
): PricedSelection {
  const solved = relaxation.solve(new Set(templates));
  const selection = selectionOf(solved);
  const cost = solved.bound + model.costPerDistinct * selection.allowed.length;
  return { ...selection, cost: solved.isBreach ? Infinity : cost };
}

/**
 * Chooses at most so many templates as the model allows: drops those that the linear program uses
 * least, solves it again with the others, and so on. One that something cannot be covered without
 * stays.
 */
export function selectTemplates(
  model: CoverModel,
  relaxation: TemplatePrices,
  all: Shares,
): Selection {
  const needed = new Set<number>();
  let selection = selectionOf(all);
  let most = Infinity;
  while (selection.allowed.length > model.maxDistinct) {
    const { allowed } = selection;
    const droppable = allowed.filter((template) => !needed.has(template));
    if (droppable.length === 0) break;
    const excess = allowed.length - model.maxDistinct;
    const size = Math.min(excess, most, Math.floor(droppable.length * DROPPED_AT_ONCE));
    const dropped = new Set(droppable.slice(0, Math.max(1, size)));
    const solved = relaxation.solve(new Set(allowed.filter((template) => !dropped.has(template))));
    if (!solved.isBreach) {
      selection = selectionOf(solved);
      most *= 2;
    } else if (dropped.size === 1) needed.add(droppable[0]!);
    else most = Math.floor(dropped.size / 2);
  }
  return selection;
}

/** A cost that is less than this one by more than rounding errors. */
export function justBelow(cost: number): number {
  return cost - 1e-9 * Math.max(1, cost);
}

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
  relaxation: TemplatePrices,
  first: Selection,
  budget: SearchBudget,
  limit: BudgetPart,
): PricedSelection {
  const exchanger = new TemplateExchanger(model, relaxation, budget, limit);
  let best = exchanger.evaluate(first.allowed);
  for (let size = 1; size <= MOST_AT_A_TIME; ) {
    const better = exchanger.better(best, size);
    size = better === undefined ? size + 1 : 1;
    best = better ?? best;
  }
  return best.cost < Infinity ? best : { ...first, cost: Infinity };
}

class TemplateExchanger {
  constructor(
    private readonly model: CoverModel,
    private readonly relaxation: TemplatePrices,
    private readonly budget: SearchBudget,
    private readonly limit: BudgetPart,
  ) {}

  evaluate(templates: readonly number[]): PricedSelection {
    const priced = pricedSelection(this.model, this.relaxation, templates);
    return this.budget.exhausted ? { ...priced, cost: Infinity } : priced;
  }

  /** The first choice that is cheaper, with `size` others in it. */
  better(choice: PricedSelection, size: number): PricedSelection | undefined {
    const newcomers = this.#newcomers(choice);
    for (let next = 0; next + size <= newcomers.length; next += size) {
      if (this.limit.exhausted) return undefined;
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
      if (this.limit.exhausted) return undefined;
      const rest = this.evaluate(choice.allowed.filter((template) => template !== leaver));
      const reduced = this.#reduce(rest, keep, limit);
      if (reduced !== undefined) return reduced;
    }
    return undefined;
  }
}

/** How many of the most promising templates are tried in the place of those taken out. */
const CANDIDATES = 6;
/** Share of all steps that may be spent here. */
const SHARE_OF_STEPS = 0.65;

/**
 * Where each distinct shift has a price: takes one or two templates out, puts none or one in, and
 * keeps what lowers the sum of that price and of the linear program's optimum, until nothing does.
 */
export function saveTemplates(
  model: CoverModel,
  relaxation: TemplatePrices,
  first: Selection,
  budget: SearchBudget,
): Selection {
  const limit = budget.until(SHARE_OF_STEPS);
  const evaluate = (templates: readonly number[]) => pricedSelection(model, relaxation, templates);
  /** The rest alone, or with one promising template more, if that costs less than the best. */
  const cheaperWithout = (out: readonly number[]): PricedSelection | undefined => {
    const rest = best.allowed.filter((template) => !out.includes(template));
    const alone = evaluate(rest);
    if (alone.cost < best.cost - 1e-9) return alone;
    const candidates = relaxation
      .promising()
      .map(({ template }) => template)
      .filter((template) => !rest.includes(template) && !out.includes(template));
    for (const candidate of candidates.slice(0, CANDIDATES)) {
      const extended = evaluate([...rest, candidate]);
      if (extended.cost < best.cost - 1e-9) return extended;
    }
    return undefined;
  };
  let best = evaluate(first.allowed);
  for (let improved = true; improved; ) {
    improved = false;
    for (const out of singlesAndPairs(best.allowed)) {
      if (limit.exhausted) return best;
      const cheaper = cheaperWithout(out);
      if (cheaper === undefined) continue;
      best = cheaper;
      improved = true;
      break;
    }
  }
  return best;
}

function singlesAndPairs(templates: readonly number[]): number[][] {
  const singles = templates.map((template) => [template]);
  const pairs = templates.flatMap((a, i) => templates.slice(i + 1).map((b) => [a, b]));
  return [...singles, ...pairs];
}
