import fc from 'fast-check';
import { apportion, evaluateCost, type RoundedCostNode, roundCostTree } from 'halfhour/cost';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { apportionSchema } from '../../../src/cost/rounding/input.ts';
import { goldenCentre } from '../golden-centre.ts';

const cents = (amount: number) => Math.round(amount * 100);

describe('amounts printed in cents', () => {
  it('have a schema that is equal to its parameters', () => {
    const [amounts, decimals, total] = [[1], 2, 1] satisfies Parameters<typeof apportion>;
    expectTypeOf({ amounts, decimals, total }).toExtend<z.input<typeof apportionSchema>>();
  });

  it('add up to the rounded sum, and none moves by a cent', () => {
    const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(amounts, (exact) => {
        const printed = apportion(exact, 2);
        const total = exact.reduce((sum, amount) => sum + amount, 0);
        const units = printed.reduce((sum, amount) => sum + cents(amount), 0);
        expect(Math.abs(units - total * 100)).toBeLessThanOrEqual(0.5 + 1e-6);
        printed.forEach((amount, i) => {
          expect(Math.abs(amount - exact[i]!)).toBeLessThan(0.01 + 1e-9);
          expect(amount).not.toBe(-0);
        });
      }),
    );
  });

  it('stay as they are where they are whole', () => {
    expect(apportion([0.1, 0.2, 0.3, -0.7], 2)).toEqual([0.1, 0.2, 0.3, -0.7]);
    expect(apportion([], 2)).toEqual([]);
  });

  it('give the missing cents to the largest remainders, the first of equal ones first', () => {
    expect(apportion([1.004, 1.004, 1.002], 2)).toEqual([1.01, 1, 1]);
    expect(apportion([1.2, 2.8], 0)).toEqual([1, 3]);
  });

  it('are refused a total that rounding cannot reach', () => {
    expect(() => apportion([1, 2], 2, 4)).toThrow('apportion: total must be within one unit');
  });
});

describe('a printed cost tree', () => {
  it.each([0, 2])('adds up on every level to %d decimals', (decimals) => {
    const scale = 10 ** decimals;
    const units = (amount: number) => Math.round(amount * scale);
    const check = ({ amount, children }: RoundedCostNode): void => {
      if (children === undefined) return;
      expect(children.reduce((sum, child) => sum + units(child.amount), 0)).toBe(units(amount));
      children.forEach(check);
    };
    const tree = roundCostTree(evaluateCost(goldenCentre).tree, decimals);
    expect(tree.amount).toBe(decimals === 2 ? 393_017.29 : 393_017);
    check(tree);
  });
});
