import type { CoverModel } from '../model/cover-model.ts';
import type { PatternMaker } from '../model/pattern.ts';

/**
 * For each template, by its place in `groupsOf`, a number of shifts of which more bring nothing: the
 * template alone then gives each of its intervals what that needs, so one shift fewer costs no more.
 * Infinity where that does not follow: with breaks, which need not fall alike, and with limits.
 */
export function mostUseful(model: CoverModel, maker: PatternMaker): number[][] {
  const { templates, groupsOf, required, floor, limits } = model;
  return templates.map((template) =>
    groupsOf[template.index]!.map((group) => {
      if (template.breaks.length > 0 || limits.length > 0) return Infinity;
      const { intervals, ticks } = maker.make(template, group, new Int32Array(0));
      return intervals.reduce(
        (most, i, e) => Math.max(most, Math.max(required[i]!, floor[i]!) / ticks[e]!),
        0,
      );
    }),
  );
}
