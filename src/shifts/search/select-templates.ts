import type { CoverModel } from '../model/cover-model.ts';
import type { Relaxation, Shares } from './relaxation.ts';

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
  while (allowed.length > model.maxDistinct) {
    const droppable = allowed.filter((template) => !needed.has(template));
    if (droppable.length === 0) break;
    const excess = allowed.length - model.maxDistinct;
    const batch = Math.max(1, Math.min(excess, Math.floor(droppable.length * DROPPED_AT_ONCE)));
    const dropped = tryToDrop(allowed, droppable.slice(0, batch), relaxation);
    if (dropped === undefined) {
      needed.add(droppable[0]!);
      continue;
    }
    shares = dropped.shares;
    allowed = byUse(shares);
  }
  return { allowed, shares };
}

/** The answer without a batch of templates, or without its first, or undefined if that leaves gaps. */
function tryToDrop(
  allowed: readonly number[],
  batch: readonly number[],
  relaxation: Relaxation,
): Shares | undefined {
  for (const gone of batch.length > 1 ? [batch, batch.slice(0, 1)] : [batch]) {
    const solved = relaxation.solve(
      new Set(allowed.filter((template) => !gone.includes(template))),
    );
    if (solved.broken.length === 0) return solved;
  }
  return undefined;
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
