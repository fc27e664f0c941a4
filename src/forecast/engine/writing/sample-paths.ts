import { type Random, seededRandom } from '../../../core/random.ts';
import { sum } from '../../../core/sum.ts';
import { normalQuantile } from '../../../math/distributions/normal.ts';
import { exp } from '../../../math/elementary/exp.ts';
import type { Spread } from '../spread/spread.ts';
import type { Outline } from './outline.ts';

/**
 * Draws possible futures: an error that all days have in common, one of each day, and the noise of
 * each interval, in the sizes that the trial showed; few contacts are drawn as whole numbers.
 */
export function drawSamplePaths(
  { days, slots, open, ifOpen }: Outline,
  spread: Spread,
  count: number,
  seed: number,
): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const path = new Float64Array(ifOpen.length);
    const common = normal(random);
    for (const {
      first,
      count: length,
      variance,
      profileVariance,
      ifOpen: total,
      openChance,
    } of days) {
      const own = normal(random);
      const day = Math.sqrt(spread.common) * common + Math.sqrt(1 - spread.common) * own;
      // Whether a day is open that is closed by a guess is drawn as well.
      if (openChance < 1 && !(openChance > 0 && random() < openChance)) continue;
      const noise = sum(
        ifOpen
          .subarray(first, first + length)
          .map((mean, k) =>
            spread.noiseVariance(mean, variance, slots[first + k]!, profileVariance),
          ),
      );
      const deviation = levelDeviation(spread.dayDeviation(variance), noise, total);
      const factor = exp(day * deviation - deviation ** 2 / 2);
      for (let i = first; i < first + length; i++) {
        if (open[i] === 0 && ifOpen[i] === 0) continue;
        const drawn = { factor, deviations: normal(random) };
        path[i] = spread.draw(ifOpen[i]!, variance, slots[i]!, drawn, profileVariance);
      }
    }
    return Array.from(path);
  });
}

/** What is left of a day's deviation when the noise of its intervals is taken off. */
function levelDeviation(deviation: number, noise: number, total: number): number {
  return total === 0 ? 0 : Math.sqrt(Math.max(0, deviation ** 2 - noise / total ** 2));
}

function normal(random: Random): number {
  // Half a step off the ends, so that no draw is infinite.
  return normalQuantile(random() * (1 - 2 ** -52) + 2 ** -53);
}
