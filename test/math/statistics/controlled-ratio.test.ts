import { describe, expect, it } from 'vitest';
import { ControlledRatio } from '../../../src/math/statistics/controlled-ratio.ts';
import { RatioSums } from '../../../src/math/statistics/estimate.ts';

/** Numbers between -0.5 and 0.5 that look like chance. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4294967296 - 0.5;
  };
}

/** Ordinary least squares by the normal equations, inverted by elimination. */
function regression(
  rows: readonly { readonly controls: readonly number[]; readonly value: number }[],
): { readonly intercept: number; readonly error: number } {
  const size = rows[0]!.controls.length;
  const places = Array.from({ length: size }, (_, i) => i);
  const sumOf = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((all, row) => all + of(row), 0);
  const matrix = places.map((i) => [
    ...places.map((j) => sumOf(({ controls }) => controls[i]! * controls[j]!)),
    ...places.map((j) => (i === j ? 1 : 0)),
  ]);
  for (const i of places) {
    const pivot = matrix[i]![i]!;
    matrix[i] = matrix[i]!.map((entry) => entry / pivot);
    for (const j of places) {
      if (j === i) continue;
      const times = matrix[j]![i]!;
      matrix[j] = matrix[j]!.map((entry, k) => entry - times * matrix[i]![k]!);
    }
  }
  const right = places.map((i) => sumOf(({ controls, value }) => controls[i]! * value));
  const found = places.map((i) =>
    places.reduce((all, j) => all + matrix[i]![size + j]! * right[j]!, 0),
  );
  const squares = sumOf(
    ({ controls, value }) =>
      (value - controls.reduce((all, control, i) => all + control * found[i]!, 0)) ** 2,
  );
  const error = Math.sqrt((squares / (rows.length - size)) * matrix[0]![size]!);
  return { intercept: found[0]!, error };
}

describe('ControlledRatio', () => {
  it('gives what the ratio is where the controls are at their means, if they explain all of it', () => {
    const random = chance(1);
    const ratio = new ControlledRatio();
    for (let i = 0; i < 20; i++) {
      const [a, b] = [random(), random()];
      ratio.add(100 * (0.8 + 0.1 * a - 0.05 * b), 100, a, b);
    }
    const { value } = ratio.share(2, 1);
    expect(Math.abs(value / 0.8 - 1)).toBeLessThan(1e-12);
    expect(ratio.degreesOfFreedom).toBe(17);
  });

  it('is the plain ratio where the controls do not move', () => {
    const random = chance(2);
    const controlled = new ControlledRatio();
    const plain = new RatioSums();
    for (let i = 0; i < 40; i++) {
      const y = 100 + 20 * random();
      const x = y * (0.8 + 0.1 * random());
      controlled.add(x, y, 0, 0);
      plain.add(x, y);
    }
    const reach = 2;
    const { value, low } = controlled.share(reach, 1);
    expect(Math.abs(value / plain.value(1) - 1)).toBeLessThan(1e-12);
    // Two slopes fewer to estimate, that is all.
    const widths = (value - low) / (value - plain.share(reach, 1).low);
    expect(widths).toBeGreaterThan(1);
    expect(widths).toBeLessThan(Math.sqrt(39 / 37) * 1.01);
  });

  it('holds the true value as often as it says, and is much narrower than without controls', () => {
    const random = chance(3);
    const reach = 2.2; // Student's t at 95 %, two-sided, with 27 degrees of freedom is 2.05.
    let held = 0;
    let narrower = 0;
    for (let round = 0; round < 400; round++) {
      const controlled = new ControlledRatio();
      const plain = new RatioSums();
      for (let i = 0; i < 30; i++) {
        const [a, b] = [random(), random()];
        const x = 100 * (0.8 + 0.1 * a + 0.1 * b + 0.03 * random());
        controlled.add(x, 100, a, b);
        plain.add(x, 100);
      }
      const { low, high } = controlled.share(reach, 1);
      if (low <= 0.8 && 0.8 <= high) held++;
      const other = plain.share(reach, 1);
      if (high - low < 0.5 * (other.high - other.low)) narrower++;
    }
    expect(held / 400).toBeGreaterThan(0.93);
    expect(held).toBeLessThan(400);
    expect(narrower).toBe(400);
  });

  it('has the error of the intercept of a regression on both controls', () => {
    const random = chance(5);
    const ratio = new ControlledRatio();
    const rows: { readonly controls: readonly number[]; readonly value: number }[] = [];
    for (let i = 0; i < 6; i++) {
      // Controls that lie off their means, as few replications leave them.
      const [a, b] = [random() + 0.3, random() - 0.2];
      const value = 0.6 + 0.1 * a - 0.2 * b + 0.02 * random();
      rows.push({ controls: [1, a, b], value });
      ratio.add(100 * value, 100, a, b);
    }
    const { intercept, error } = regression(rows);
    const reach = 2;
    const { value, low } = ratio.share(reach, 1);
    expect(Math.abs(value / intercept - 1)).toBeLessThan(1e-12);
    // From the bound of Wilson's interval back to the trials that it is as wide as, and to their error.
    const trials = (reach / (value - low)) ** 2 * low * (1 - low);
    expect(Math.abs(Math.sqrt((value * (1 - value)) / trials) / error - 1)).toBeLessThan(1e-9);
  });

  it('takes two controls that go together for one', () => {
    const random = chance(4);
    const one = new ControlledRatio();
    const two = new ControlledRatio();
    for (let i = 0; i < 30; i++) {
      const a = random();
      const x = 100 * (0.8 + 0.1 * a + 0.03 * random());
      one.add(x, 100, a, 0);
      two.add(x, 100, a, 2 * a);
    }
    expect(two.share(2, 1)).toEqual(one.share(2, 1));
  });

  it('is certain where nothing was observed', () => {
    const ratio = new ControlledRatio();
    for (let i = 0; i < 5; i++) ratio.add(0, 0, i, -i);
    expect(ratio.share(2, 1)).toEqual({ value: 1, low: 1, high: 1 });
  });
});
