import { describe, expect, it } from 'vitest';
import {
  handleTimeVariates,
  patienceVariates,
  uniformVariates,
} from '../../../../src/simulate/engine/random/durations.ts';
import { exponentialVariates } from '../../../../src/simulate/engine/random/exponential.ts';
import { gammaVariates } from '../../../../src/simulate/engine/random/gamma.ts';
import { normalVariates } from '../../../../src/simulate/engine/random/normal.ts';
import { randomStream } from '../../../../src/simulate/engine/random/streams.ts';

const SAMPLE = 200_000;

function sample(draw: () => number): Float64Array {
  return Float64Array.from({ length: SAMPLE }, draw).sort();
}

/**
 * Kolmogorov and Smirnov's distance between a sorted sample and a distribution, times √n:
 * above 1.95 once in a thousand samples.
 */
function distance(sorted: Float64Array, distribution: (x: number) => number): number {
  let furthest = 0;
  for (const [i, x] of sorted.entries()) {
    const below = distribution(x);
    furthest = Math.max(furthest, below - i / SAMPLE, (i + 1) / SAMPLE - below);
  }
  return furthest * Math.sqrt(SAMPLE);
}

const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;

describe('variates follow their distribution', () => {
  it('exponential', () => {
    const seen = sample(exponentialVariates(randomStream(1, 0, 0)));
    expect(distance(seen, (x) => -Math.expm1(-x))).toBeLessThan(1.95);
  });

  it('exponential beyond the last layer of the ziggurat, where one in 2,200 falls', () => {
    const draw = exponentialVariates(randomStream(2, 0, 0));
    const beyond: number[] = [];
    for (let i = 0; i < 1_000_000; i++) {
      const x = draw();
      if (x > 7.69711747013105) beyond.push(x - 7.69711747013105);
    }
    // 1,000,000·e^-7.697 = 454 are expected, with a standard deviation of 21.
    expect(Math.abs(beyond.length - 454)).toBeLessThan(3.3 * 21);
    expect(Math.abs(mean(Float64Array.from(beyond)) - 1)).toBeLessThan(3.3 / Math.sqrt(454));
  });

  it('normal', () => {
    const seen = sample(normalVariates(randomStream(3, 0, 0)));
    expect(distance(seen, normalShare)).toBeLessThan(1.95);
  });

  it.each([0.05, 0.3, 1, 2])('gamma with mean 1 and variation %s', (variation) => {
    const seen = sample(gammaVariates(randomStream(4, 0, 0), variation));
    const error = variation / Math.sqrt(SAMPLE);
    expect(Math.abs(mean(seen) - 1)).toBeLessThan(3.3 * error);
    const squares = mean(seen.map((x) => (x - 1) ** 2)) / variation ** 2;
    // The excess kurtosis of a gamma is 6·variation².
    expect(Math.abs(squares - 1)).toBeLessThan(3.3 * Math.sqrt((2 + 6 * variation ** 2) / SAMPLE));
  });

  it('gamma with variation 1 is exponential', () => {
    const seen = sample(gammaVariates(randomStream(5, 0, 0), 1));
    expect(distance(seen, (x) => -Math.expm1(-x))).toBeLessThan(1.95);
  });

  it('lognormal handle times have mean 1 and the asked variation', () => {
    const squaredVariation = 1.5;
    const variance = Math.log1p(squaredVariation);
    const draw = handleTimeVariates({ kind: 'lognormal', squaredVariation }, randomStream(6, 0, 0));
    const seen = sample(draw);
    const share = (x: number) => normalShare((Math.log(x) + variance / 2) / Math.sqrt(variance));
    expect(distance(seen, share)).toBeLessThan(1.95);
  });

  it('empirical handle times take each seen value as often, scaled to mean 1', () => {
    const draw = handleTimeVariates(
      { kind: 'empirical', seconds: [100, 200, 600] },
      randomStream(7, 0, 0),
    );
    const seen = sample(draw);
    expect([...new Set(seen)]).toEqual([1 / 3, 2 / 3, 2]);
    expect(Math.abs(mean(seen) - 1)).toBeLessThan(0.01);
  });

  it('patience falls as its curve does, and has no end for those whom it never reaches', () => {
    const draw = patienceVariates(
      { seconds: [0, 10, 60], surviving: [0.9, 0.5, 0.2] },
      randomStream(8, 0, 0),
    );
    const seen = sample(draw);
    const share = (value: number) => seen.filter((x) => x === value).length / SAMPLE;
    for (const [value, expected] of [
      [0, 0.1],
      [10, 0.4],
      [60, 0.3],
      [Infinity, 0.2],
    ] as const) {
      expect(Math.abs(share(value) - expected)).toBeLessThan(0.004);
    }
  });

  it('patience of a caller who has waited falls as the rest of the curve does', () => {
    const draw = patienceVariates(
      { seconds: [0, 10, 60], surviving: [0.9, 0.5, 0.2] },
      randomStream(9, 0, 0),
    );
    const seen = sample(() => draw(10));
    const share = (value: number) => seen.filter((x) => x === value).length / SAMPLE;
    expect(Math.abs(share(60) - 0.6)).toBeLessThan(0.004);
    expect(Math.abs(share(Infinity) - 0.4)).toBeLessThan(0.004);
    // Who has outlasted a curve that falls to 0 has no longer patience than that.
    const ended = patienceVariates({ seconds: [10], surviving: [0] }, randomStream(10, 0, 0));
    expect([ended(10), ended(25), ended(4)]).toEqual([10, 25, 10]);
    const exponential = patienceVariates({ meanSeconds: 60 }, randomStream(11, 0, 0));
    const beyond = sample(() => exponential(100) - 100);
    expect(distance(beyond, (x) => -Math.expm1(-x / 60))).toBeLessThan(1.95);
  });

  it('uniform numbers never reach 0 or 1', () => {
    expect(uniformVariates(() => 0)()).toBeGreaterThan(0);
    expect(uniformVariates(() => 4294967295)()).toBeLessThan(1);
  });
});

describe('streams', () => {
  it('differ by seed, replication and purpose', () => {
    const starts = new Set<string>();
    for (const seed of [0, 1, 2, 2 ** 32, 2 ** 40 + 1]) {
      for (let replication = 0; replication < 50; replication++) {
        for (let purpose = 0; purpose < 5; purpose++) {
          const next = randomStream(seed, replication, purpose);
          starts.add(`${next()} ${next()}`);
        }
      }
    }
    expect(starts.size).toBe(5 * 50 * 5);
  });

  it('are not alike from one replication to the next', () => {
    const first = (replication: number) => randomStream(1, replication, 1)() / 2 ** 32;
    const pairs = Array.from({ length: 20_000 }, (_, i) => [first(i), first(i + 1)] as const);
    const correlation =
      pairs.reduce((total, [a, b]) => total + (a - 0.5) * (b - 0.5) * 12, 0) / pairs.length;
    expect(Math.abs(correlation)).toBeLessThan(3.3 / Math.sqrt(20_000));
  });
});

/** The normal distribution by Simpson's rule over its density. */
function normalShare(z: number): number {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  const steps = 40;
  const h = z / steps;
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let total = density(0) + density(z);
  for (let i = 1; i < steps; i++) total += density(i * h) * (i % 2 === 1 ? 4 : 2);
  return 0.5 + (total * h) / 3;
}
