import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, sfc32 } from '../../src/core/random.ts';

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, on every platform', () => {
    const next = sfc32(1);
    // Computed with 64-bit integers masked to 32 bits, which shares no code with Math.imul or |0.
    expect([next(), next(), next()]).toEqual(sfc32ByBigInt(1n, 3));
  });

  it('gives numbers from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const number of draw(seed, 50)) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
        }
      }),
    );
  });

  it('spreads them evenly: each tenth gets its share within five standard deviations', () => {
    const counts = new Array<number>(10).fill(0);
    for (const number of draw(7, 100_000)) counts[Math.floor(number * 10)]!++;
    const deviation = Math.sqrt(100_000 * 0.1 * 0.9);
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * deviation);
  });

  it('gives unrelated numbers for neighbouring seeds, also beyond 32 bits', () => {
    const firsts = [0, 1, 2, 3, 2 ** 32, 2 ** 32 + 1].map((seed) => draw(seed, 1)[0]);
    expect(new Set(firsts).size).toBe(6);
  });
});

/** sfc32 written with arbitrary-precision integers. */
function sfc32ByBigInt(seed: bigint, count: number): number[] {
  const mask = 0xffffffffn;
  let a = seed & mask;
  let b = (seed >> 32n) & mask;
  let c = 0x9e3779b9n;
  let counter = 1n;
  const outputs: number[] = [];
  for (let i = 0; i < 12 + count; i++) {
    const output = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = ((((c << 21n) | (c >> 11n)) & mask) + output) & mask;
    if (i >= 12) outputs.push(Number(output));
  }
  return outputs;
}
