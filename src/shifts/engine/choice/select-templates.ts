import type { CoverModel } from '../model/cover-model.ts';
import type { Relaxation, Shares } from '../relaxation/relaxation.ts';

/** Share of the templates that is dropped at once while there are many. */
const DROPPED_AT_ONCE = 0.12;

/** A choice of templates and the answer of the linear program with them alone. */
export interface Selection {
  readonly allowed: readonly number[];
  readonly shares: Shares['shares'];
}

/**
 * Chooses at most so many templates as the model allows: drops those that the linear program uses
 * least, solves it again with the others, and so on. One that something cannot be covered without
 * stays.
 */
export function selectTemplates(model: CoverModel, relaxation: Relaxation, all: Shares): Selection {
  const needed = new Set<number>();
  let { shares } = all;
  let allowed = byUse(shares);
  let most = Infinity;
  while (allowed.length > model.maxDistinct) {
    const droppable = allowed.filter((template) => !needed.has(template));
    if (droppable.length === 0) break;
    const excess = allowed.length - model.maxDistinct;
    const size = Math.min(excess, most, Math.floor(droppable.length * DROPPED_AT_ONCE));
    const dropped = new Set(droppable.slice(0, Math.max(1, size)));
    const solved = relaxation.solve(new Set(allowed.filter((template) => !dropped.has(template))));
    if (solved.broken.length === 0) {
      shares = solved.shares;
      allowed = byUse(shares);
      most *= 2;
    } else if (dropped.size === 1) needed.add(droppable[0]!);
    else most = Math.floor(dropped.size / 2);
  }
  return { allowed, shares };
}

/** Templates in use, the least used first. */
export function byUse(shares: Shares['shares']): number[] {
  const hours = new Map<number, number>();
  for (const { pattern, count } of shares) {
    const { index, paidTicks } = pattern.template;
    hours.set(index, (hours.get(index) ?? 0) + count * paidTicks);
  }
  return [...hours].sort(([a, x], [b, y]) => x - y || a - b).map(([index]) => index);
}
