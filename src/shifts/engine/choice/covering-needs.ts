import type { CoverModel } from '../model/cover-model.ts';
import type { Need } from './need-finder.ts';

/**
 * What every design needs before any prices are known: one of the templates that are on at each
 * interval where somebody must be. At the prices of `withoutCosts` to lack them costs 1 or more.
 */
export function coveringNeeds(model: CoverModel): Need[] {
  const byIntervals = new Map<string, Need>();
  for (const templates of templatesOn(model)) {
    const savings = new Map(templates.map((template) => [template, 1]));
    byIntervals.set(templates.join(' '), { cost: 1, savings });
  }
  return [...byIntervals.values()];
}

/** For each interval in which somebody must be, the templates that touch it, wherever their breaks are. */
function templatesOn({ horizon, floor, templates, dayGroups, groupsOf, ...grid }: CoverModel) {
  const on = Array.from({ length: horizon.intervals }, () => new Set<number>());
  for (const { index, startTick, ticks } of templates) {
    for (const day of groupsOf[index]!.flatMap((group) => dayGroups[group]!)) {
      const start = day * grid.ticksPerDay + startTick;
      const last = Math.ceil((start + ticks) / grid.ticksPerInterval);
      for (let i = Math.floor(start / grid.ticksPerInterval); i < last; i++) {
        const isBeyond = i >= horizon.intervals;
        if (!isBeyond || horizon.cyclic) on[isBeyond ? i - horizon.intervals : i]!.add(index);
      }
    }
  }
  return on.filter((_, i) => floor[i]! > 0).map((touching) => [...touching]);
}
