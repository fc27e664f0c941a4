import { lusolve } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { newestLevel } from '../../../src/forecast/forecast-aht/newest-level.ts';

const random = seededRandom(11);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Days of a level that wanders by a variance a day, under noise of variance 1. */
function walk(days: number, variance: number) {
  let level = 0;
  return Array.from({ length: days }, () => {
    level += Math.sqrt(variance) * normal();
    return { level, seen: level + normal() };
  });
}

/** The best linear guess of the last level, by generalised least squares of all days at once. */
function bestGuess(seen: readonly number[], noise: number, variance: number): number {
  // Differences from the first value, whose level is unknown: its covariances are those of the walk and two noises.
  const y = seen.slice(1).map((value) => value - seen[0]!);
  const covariance = y.map((_, a) =>
    y.map((__, b) => variance * (Math.min(a, b) + 1) + noise * (a === b ? 2 : 1)),
  );
  const withLast = y.map((_, a) => variance * (a + 1) + noise);
  const weights = (lusolve(covariance, y) as number[][]).map(([w]) => w!);
  return seen[0]! + weights.reduce((total, w, a) => total + w * withLast[a]!, 0);
}

describe('the newest level', () => {
  it('is the mean where nothing wanders, in all but one series of fifty', () => {
    let moved = 0;
    for (let n = 0; n < 200; n++) {
      const seen = walk(91, 0).map((day) => day.seen);
      if (
        newestLevel(
          seen,
          seen.map(() => 0.5),
          0.5,
        ) !== 0
      )
        moved++;
    }
    expect(moved).toBeLessThanOrEqual(4);
  });

  it('comes near the best guess of one who knows how levels wander', () => {
    let ours = 0;
    let best = 0;
    for (let n = 0; n < 60; n++) {
      const days = walk(91, 0.09);
      const seen = days.map((day) => day.seen);
      const mean = seen.reduce((total, value) => total + value, 0) / seen.length;
      const centred = seen.map((value) => value - mean);
      const between = centred.reduce((total, value) => total + value ** 2, 0) / 90 - 0.5;
      const level =
        mean +
        newestLevel(
          centred,
          centred.map(() => 0.5),
          Math.max(0.01, between),
        );
      ours += (level - days.at(-1)!.level) ** 2;
      best += (bestGuess(seen, 1, 0.09) - days.at(-1)!.level) ** 2;
    }
    expect(ours / best).toBeLessThan(1.15);
  });
});
