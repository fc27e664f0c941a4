import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { PrimalDual } from '../../../src/search/first-order/primal-dual.ts';
import { SparseProgramBuilder } from '../../../src/search/first-order/sparse-program.ts';

const highs = await highsLoader();

/** A transport of random supplies to demands that need not be met to the unit, with its text for HiGHS. */
function randomTransport(seed: number) {
  const random = seededRandom(seed);
  const from = 3 + Math.floor(5 * random());
  const to = 3 + Math.floor(5 * random());
  const builder = new SparseProgramBuilder();
  const needs = Array.from({ length: to }, () => 1 + Math.floor(20 * random()));
  const most = needs.reduce((sum, need) => sum + need, 0);
  const demands = needs.map((need) => builder.rowAtLeast(need));
  // Supplies are equalities with what is left over as a variable of its own.
  const supplies = Array.from({ length: from }, () => builder.rowEqual(most / 2));
  const terms: string[] = [];
  const rows = new Map<number, string[]>();
  const put = (name: string, row: number) => {
    builder.put(row, 1);
    rows.set(row, [...(rows.get(row) ?? []), name]);
  };
  for (const [f, supply] of supplies.entries()) {
    builder.variable(0);
    put(`s${f}`, supply);
    for (const [t, demand] of demands.entries()) {
      const cost = 1 + Math.round(30 * random());
      builder.variable(cost);
      put(`x${f}_${t}`, supply);
      put(`x${f}_${t}`, demand);
      terms.push(`${cost} x${f}_${t}`);
    }
  }
  const sides = [...rows].map(
    ([row, names]) =>
      `r${row}: ${names.join(' + ')} ${row < to ? `>= ${needs[row]}` : `= ${most / 2}`}`,
  );
  return {
    program: builder.build(),
    text: `Minimize\n obj: ${terms.join(' + ')}\nSubject To\n ${sides.join('\n ')}\nEnd`,
  };
}

describe('steps of values and prices', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('end where HiGHS does (%i)', (seed) => {
    const { program, text } = randomTransport(seed);
    const exact = highs.solve(text).ObjectiveValue;
    const steps = new PrimalDual(program);
    for (let step = 0; step < 4_000; step++) steps.step();
    // 1e-6: first-order steps come near, they do not end on a corner.
    expect(Math.abs(steps.cost() - exact)).toBeLessThan(1e-6 * exact);
    const prices = steps.prices();
    const worth = program.rightSide.reduce((sum, right, row) => sum + right * prices[row]!, 0);
    expect(Math.abs(worth - exact)).toBeLessThan(1e-6 * exact);
    for (let row = 0; row < program.atLeast; row++) expect(prices[row]).toBeGreaterThanOrEqual(0);
  });
});
