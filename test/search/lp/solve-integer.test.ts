import fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { satisfies } from '../../../src/search/lp/branch-and-bound.ts';
import type { LinearProgram } from '../../../src/search/lp/linear-program.ts';
import { solveInteger } from '../../../src/search/lp/solve-integer.ts';
import { toLpFormat } from './highs-program.ts';
import { programs } from './programs.ts';

const highs = await highsLoader();

describe('an integer program', () => {
  it('agrees with trying every point', () => {
    const small = programs({ bounded: true, integer: true, maxVariables: 4, maxUpper: 4 });
    fc.assert(
      fc.property(small, (program) => {
        const best = bestPoint(program);
        const { status, x, objective, bound } = solveInteger(program);
        expect(status).toBe(best === Infinity ? 'infeasible' : 'optimal');
        expect(objective).toBe(best);
        expect(bound).toBe(best);
        if (x !== undefined) expect(satisfies(program, x)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('agrees with trying every point where its bounds lie between whole numbers', () => {
    const small = programs({ bounded: true, integer: true, maxVariables: 4, maxUpper: 4 });
    fc.assert(
      fc.property(small, fc.double({ min: 0.01, max: 0.99 }), (program, part) => {
        const shifted = program.variables.map(({ lower, upper, ...variable }) => ({
          ...variable,
          lower: lower - part,
          upper: upper + part,
        }));
        const { status, objective } = solveInteger({ ...program, variables: shifted });
        const best = bestPoint(program);
        expect([status, objective]).toEqual([best === Infinity ? 'infeasible' : 'optimal', best]);
      }),
      { numRuns: 200 },
    );
    const zero = solveInteger({
      objective: [1],
      variables: [{ lower: 0, upper: 3, integer: true }],
      rows: [],
    });
    expect(zero.x).toEqual(Float64Array.of(0));
    const none = { lower: 0.2, upper: 0.8, integer: true };
    expect(solveInteger({ objective: [1], variables: [none], rows: [] }).status).toBe('infeasible');
  });

  it('agrees with HiGHS on larger ones', () => {
    const larger = programs({ bounded: true, integer: true, maxVariables: 12, maxUpper: 30 });
    fc.assert(
      fc.property(larger, (program) => {
        const reference = highs.solve(toLpFormat(program));
        const { status, objective } = solveInteger(program);
        expect(status).toBe(reference.Status === 'Optimal' ? 'optimal' : 'infeasible');
        if (status === 'optimal') {
          expect(Math.abs(objective - reference.ObjectiveValue)).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('proves a parity contradiction by search: 2x + 2y = 7', () => {
    const program: LinearProgram = {
      objective: [0, 0],
      rows: [
        {
          terms: [
            [0, 2],
            [1, 2],
          ],
          lower: 7,
          upper: 7,
        },
      ],
      variables: Array.from({ length: 2 }, () => ({ lower: 0, upper: 100, integer: true })),
    };
    expect(solveInteger(program).status).toBe('infeasible');
    expect(solveInteger(program, { maxSteps: 5 }).status).toBe('unknown');
  });

  it('gives the same answer for the same seed, and reports its way', () => {
    const program = knapsack(18);
    const phases = new Set<string>();
    const run = () =>
      solveInteger(program, { seed: 7, onProgress: ({ phase }) => void phases.add(phase) });
    expect(run()).toEqual(run());
    expect([...phases]).toEqual(['branch and bound']);
  });

  it('keeps its best and a bound below it when it is stopped', () => {
    const { status, objective, bound } = solveInteger(knapsack(18), { maxSteps: 60 });
    expect(status).toBe('feasible');
    expect(bound).toBeLessThan(objective);
    expect(solveInteger(knapsack(18), { signal: { aborted: true } }).status).toBe('unknown');
  });
});

/** Equal-looking items of which no whole number fills the sack exactly. */
function knapsack(items: number): LinearProgram {
  const weights = Array.from({ length: items }, (_, j) => 20 + ((j * 37) % 23));
  return {
    objective: weights.map((weight) => -weight),
    rows: [
      {
        terms: weights.map((weight, j) => [j, weight] as const),
        lower: 0,
        upper: 10 * items + 0.5,
      },
    ],
    variables: weights.map(() => ({ lower: 0, upper: 1, integer: true })),
  };
}

function bestPoint({ objective, rows, variables }: LinearProgram): number {
  let best = Infinity;
  const visit = (point: readonly number[]) => {
    const j = point.length;
    if (j < variables.length) {
      for (let v = variables[j]!.lower; v <= variables[j]!.upper; v++) visit([...point, v]);
      return;
    }
    const keeps = rows.every(({ terms, lower, upper }) => {
      const sum = terms.reduce((total, [k, a]) => total + a * point[k]!, 0);
      return sum >= lower && sum <= upper;
    });
    if (keeps)
      best = Math.min(
        best,
        objective.reduce((total, cost, k) => total + cost * point[k]!, 0),
      );
  };
  visit([]);
  return best;
}
