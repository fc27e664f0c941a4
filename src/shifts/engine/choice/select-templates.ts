import type { CoverModel } from '../model/cover-model.ts';
import type { Relaxation, Shares } from '../relaxation/relaxation.ts';

/** Share of the templates that is dropped at once while there are many. */
const DROPPED_AT_ONCE = 0.12;

/** A choice of templates, the least used first, and the answer of the linear program with them alone. */
export interface Selection {
  readonly allowed: readonly number[];
  readonly shares: Shares['shares'];
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
export function pricedSelection(
  model: CoverModel,
  relaxation: Relaxation,
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
export function selectTemplates(model: CoverModel, relaxation: Relaxation, all: Shares): Selection {
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
