import fc from 'fast-check';
import { expect } from 'vitest';

// A fixed seed makes a failure in one run a failure in every run. HALFHOUR_SEED explores others.
fc.configureGlobal({ seed: Number(process.env['HALFHOUR_SEED'] ?? 20261123) });

interface Near {
  /**
   * Is it this number but for a share of it? With `least` the share is of that at least, for differences that
   * may come to nothing.
   */
  toBeNear(expected: number, relative?: number, least?: number): void;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: vitest declares it so
  interface Matchers<T = any> extends Near {}
}

expect.extend({
  toBeNear(actual: unknown, expected: number, relative = 1e-12, least = 0) {
    const off = typeof actual === 'number' ? Math.abs(actual - expected) : Number.NaN;
    const pass = actual === expected || off <= relative * Math.max(Math.abs(expected), least);
    return {
      pass,
      actual,
      expected,
      message: () =>
        `expected ${String(actual)} to be ${expected} within ${relative}, it is off by ${off / Math.abs(expected)}`,
    };
  },
});
