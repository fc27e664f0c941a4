import { describe, expect, it } from 'vitest';
import { portableExp, portableLog } from '../../src/math/portable-functions.ts';

describe('portable functions', () => {
  it('agree with those of the engine within 2e-15', () => {
    for (let x = -40; x <= 40; x += 0.37) {
      expect(Math.abs(portableExp(x) / Math.exp(x) - 1)).toBeLessThan(2e-15);
      const y = Math.exp(x);
      expect(Math.abs(portableLog(y) - Math.log(y))).toBeLessThan(2e-15 * Math.max(1, Math.abs(x)));
    }
    expect(portableExp(0)).toBe(1);
    expect(portableLog(1)).toBe(0);
    expect(Math.abs(portableExp(-700) / Math.exp(-700) - 1)).toBeLessThan(2e-15);
  });
});
