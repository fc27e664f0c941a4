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
        ).level !== 0
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
        ).level;
      ours += (level - days.at(-1)!.level) ** 2;
      best += (bestGuess(seen, 1, 0.09) - days.at(-1)!.level) ** 2;
    }
    expect(ours / best).toBeLessThan(1.15);
  });

  it('goes where a steady movement goes, by its least squares', () => {
    const sloped = Array.from({ length: 91 }, (_, day) => 0.05 * (day - 45) + 0.1 * normal());
    const x = (day: number) => day - 45;
    const mean = sloped.reduce((total, value) => total + value, 0) / 91;
    const slope =
      sloped.reduce((total, value, day) => total + x(day) * (value - mean), 0) /
      sloped.reduce((total, _, day) => total + x(day) ** 2, 0);
    const { level, trend } = newestLevel(
      sloped,
      sloped.map(() => 0.01),
      1.7,
    );
    // The first value is where a walk begins, which is no part of least squares over all: a 91st of them.
    expect(Math.abs(trend / slope - 1)).toBeLessThan(0.01);
    expect(Math.abs(level - (mean + 45 * slope))).toBeLessThan(0.05);
  });

  it('goes nowhere where levels wander, in six series of seven', () => {
    let moved = 0;
    for (const variance of [0.01, 0.09]) {
      for (let n = 0; n < 50; n++) {
        const seen = walk(91, variance).map((day) => day.seen);
        const { trend } = newestLevel(
          seen,
          seen.map(() => 0.5),
          0.5 + 20 * variance,
        );
        if (trend !== 0) moved++;
      }
    }
    // The criterion of Schwarz is passed by chance more often than one of 1 %; what passes by little is believed by little.
    expect(moved).toBeLessThanOrEqual(15);
  });

  it('goes nowhere where a few calls a day, some of them very long, only seem to go somewhere', () => {
    let moved = 0;
    for (let n = 0; n < 200; n++) {
      // Means of two calls of which a quarter is twelve times as long as the others.
      const seen = Array.from({ length: 21 }, () => {
        const calls = [0, 1].map(() => -Math.log(1 - random()) * (random() < 0.25 ? 3.2 : 0.27));
        return Math.log((calls[0]! + calls[1]!) / 2);
      });
      const mean = seen.reduce((total, value) => total + value, 0) / seen.length;
      const centred = seen.map((value) => value - mean);
      const between = centred.reduce((total, value) => total + value ** 2, 0) / 20 - 0.9;
      const chance = centred.map(() => 0.9);
      if (newestLevel(centred, chance, Math.max(0.02, between)).trend !== 0) moved++;
    }
    // A likelihood of normal values alone sees a trend in one of thirty.
    expect(moved).toBeLessThanOrEqual(4);
  });

  it('takes unknown days at the end for steps of the trend', () => {
    const line = Array.from(
      { length: 60 },
      (_, day) => 0.02 * day + (day % 2 === 0 ? 0.01 : -0.01),
    );
    const chance = line.map(() => 0.0001);
    const full = newestLevel(line, chance, 0.1);
    const late = newestLevel([...line, Number.NaN, Number.NaN], [...chance, 1, 1], 0.1);
    expect(Math.abs(late.level - full.level - 2 * full.trend)).toBeLessThan(1e-3);
  });
});
