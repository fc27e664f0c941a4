import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastAdditions } from '../../../src/simulate/verify-staffing/least-additions.ts';

/** An interval is short as long as it has fewer than it needs; where several in a row are, the first begins it. */
function shortOf(needs: readonly number[], added: readonly number[]): number[] {
  const isShort = needs.map((need, i) => added[i]! < need);
  return needs.flatMap((_, i) => (isShort[i] && !isShort[i - 1] ? [i] : []));
}

function search(needs: readonly number[], most = Infinity) {
  let trials = 0;
  const trialOf = (added: readonly number[]) => ({
    added,
    short: shortOf(needs, added),
    result: added.join(),
  });
  const found = leastAdditions(trialOf(needs.map(() => 0)), (added) =>
    ++trials > most ? undefined : trialOf(added),
  );
  return { ...found, trials };
}

const needs = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 });

describe('leastAdditions', () => {
  it('finds exactly what each interval needs', () => {
    fc.assert(
      fc.property(needs, (wanted) => {
        const { added, short } = search(wanted);
        expect(added).toEqual(wanted);
        expect(short).toEqual([]);
      }),
    );
  });

  it('takes no more trials for a single hole than twice the digits of its size in binary', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (hole) => {
        const { trials } = search([0, hole, 0]);
        expect(trials).toBeLessThanOrEqual(2 * (Math.floor(Math.log2(hole)) + 1) + 1);
      }),
    );
  });

  it('that has to stop gives a trial that was made, the last that was enough if there is one', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 40 }), (wanted, most) => {
        const { added, short, result } = search(wanted, most);
        expect(result).toBe(added.join());
        expect(short).toEqual(shortOf(wanted, added));
        if (short.length > 0) {
          for (const [i, count] of added.entries()) expect(count).toBeLessThan(2 * wanted[i]! + 1);
        }
      }),
    );
  });
});
