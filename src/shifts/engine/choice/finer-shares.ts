import type { CoverModel } from '../model/cover-model.ts';
import { type Pattern, PatternMaker } from '../model/pattern.ts';
import type { Shares } from '../relaxation/relaxation.ts';

/** A pattern that is taken often is laid in so many parts, each with breaks of its own. */
const MOST_PARTS = 16;

/**
 * The shares of a model with intervals twice as long, for the model itself: a break that may as well fall in
 * the other half of its interval does so where more agents are by then.
 */
export function finerShares(shares: Shares['shares'], model: CoverModel): Shares['shares'] {
  const maker = new PatternMaker(model);
  const given = new Float64Array(model.horizon.intervals);
  const made = new Map<string, { readonly pattern: Pattern; count: number }>();
  const lay = (coarse: Pattern, count: number) => {
    const offsets = placedIn(given, coarse, model);
    const fits = maker.makeIfAllowed(coarse.template, coarse.group, offsets);
    const pattern = fits ?? maker.make(coarse.template, coarse.group, coarse.offsets);
    for (const [e, interval] of pattern.intervals.entries()) {
      given[interval]! += count * pattern.ticks[e]!;
    }
    const key = `${pattern.template.index} ${pattern.group} ${pattern.offsets.join(' ')}`;
    const same = made.get(key);
    if (same === undefined) made.set(key, { pattern, count });
    else same.count += count;
  };
  for (const { pattern, count } of shares) {
    const size = Math.max(1, Math.ceil(count / MOST_PARTS));
    for (let left = count; left > 0; left -= size) lay(pattern, Math.min(size, left));
  }
  return [...made.values()];
}

/** Each break at the place within its long interval, if it has more than one, at which most agents are. */
function placedIn(
  given: Float64Array,
  { template, group, offsets }: Pattern,
  { dayGroups, ticksPerDay, ticksPerInterval, horizon, required }: CoverModel,
): Int32Array {
  const { breaks, startTick } = template;
  const wide = 2 * ticksPerInterval;
  return offsets.map((offset, k) => {
    const { offsets: places, ticks } = breaks[k % breaks.length]!;
    const start = dayGroups[group]![Math.floor(k / breaks.length)]! * ticksPerDay + startTick;
    const spare = (at: number) => {
      const interval = Math.floor((start + at) / ticksPerInterval) % horizon.intervals;
      return given[interval]! - required[interval]!;
    };
    const first = (at: number) => Math.floor((start + at) / wide);
    const last = (at: number) => Math.floor((start + at + ticks - 1) / wide);
    // Only a break inside one long interval takes the same from it wherever it falls.
    if (first(offset) !== last(offset)) return offset;
    return places
      .filter((at) => first(at) === first(offset) && last(at) === first(offset))
      .reduce((best, at) => (spare(at) > spare(best) + 1e-9 ? at : best), offset);
  });
}
