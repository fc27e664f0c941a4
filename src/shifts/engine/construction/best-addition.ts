import type { Cover } from '../model/cover.ts';
import type { Pattern } from '../model/pattern.ts';
import type { TemplatePricing } from '../pricing/template-pricing.ts';

/**
 * Finds the shift whose addition lowers the objective most, over every type, start, day and break,
 * if one lowers it by more than `-least`.
 */
export function bestAddition(
  cover: Cover,
  pricing: TemplatePricing,
  least = -1e-9,
): Pattern | undefined {
  const { model } = cover;
  fillWorthOf(cover, pricing.worth);
  const isFull = cover.distinct >= model.maxDistinct;
  let best = least;
  let found: Pattern | undefined;
  const isAllowed = (template: number) => !isFull || cover.used[template]! > 0;
  pricing.run(isAllowed, (profit, template, group) => {
    if (-profit >= best) return;
    // The profit leaves out limits, and takes breaks that share an interval one by one; the change
    // does not.
    const pattern = pricing.pattern(template, group);
    const change = cover.change(pattern, 1);
    if (change < best) {
      best = change;
      found = pattern;
    }
  });
  return found;
}

/** Fills in what one more agent is worth to a cover in each interval. */
export function fillWorthOf(cover: Cover, worth: Float64Array): void {
  const { model, coverage } = cover;
  const { intervals } = model.horizon;
  for (let i = 0; i < intervals; i++) {
    const cost = cover.intervalCost(i, coverage[i]!);
    for (let ticks = 1; ticks <= model.ticksPerInterval; ticks++) {
      worth[ticks * intervals + i] = cost - cover.intervalCost(i, coverage[i]! + ticks);
    }
  }
}
