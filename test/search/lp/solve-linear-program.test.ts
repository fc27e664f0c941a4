import fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { satisfies } from '../../../src/search/lp/branch-and-bound.ts';
import type { LinearProgram } from '../../../src/search/lp/linear-program.ts';
import { solveLinearProgram } from '../../../src/search/lp/solve-linear-program.ts';
import { toLpFormat } from './highs-program.ts';
import { programs } from './programs.ts';

const highs = await highsLoader();

const relative = (actual: number, expected: number) =>
  Math.abs(actual - expected) / Math.max(1, Math.abs(expected));

describe('a linear program', () => {
  it('is solved as in the textbook: 3x + 5y at most, 36', () => {
    const program: LinearProgram = {
      objective: [-3, -5],
      rows: [
        {
          terms: [
            [0, 3],
            [1, 2],
          ],
          lower: -Infinity,
          upper: 18,
        },
      ],
      variables: [
        { lower: 0, upper: 4 },
        { lower: 0, upper: 6 },
      ],
    };
    const { status, x, objective, duals } = solveLinearProgram(program);
    expect({ status, x: [...x], objective, duals: [...duals] }).toEqual({
      status: 'optimal',
      x: [2, 6],
      objective: -36,
      duals: [-1],
    });
  });

  it('agrees with HiGHS on status and optimum, with bounded variables', () => {
    fc.assert(fc.property(programs({ bounded: true }), agreesWithHighs), { numRuns: 400 });
  });

  it('agrees with HiGHS where variables may lack bounds', () => {
    fc.assert(fc.property(programs({ bounded: false }), agreesWithHighs), { numRuns: 400 });
  });

  it('is infeasible where a variable has no value left', () => {
    const program = { objective: [1], rows: [], variables: [{ lower: 2, upper: 1 }] };
    expect(solveLinearProgram(program).status).toBe('infeasible');
  });

  it('has duals that price a raised bound', () => {
    const demand = (lower: number): LinearProgram => ({
      objective: [7, 3],
      rows: [
        {
          terms: [
            [0, 2],
            [1, 1],
          ],
          lower,
          upper: Infinity,
        },
      ],
      variables: [
        { lower: 0, upper: 10 },
        { lower: 0, upper: 4 },
      ],
    });
    const { duals } = solveLinearProgram(demand(10));
    const change =
      solveLinearProgram(demand(11)).objective - solveLinearProgram(demand(10)).objective;
    expect(duals[0]).toBe(change);
  });

  it('survives degenerate programs that make naive pivoting go in circles (Beale 1955)', () => {
    const program: LinearProgram = {
      objective: [-0.75, 150, -0.02, 6],
      rows: [
        {
          terms: [
            [0, 0.25],
            [1, -60],
            [2, -0.04],
            [3, 9],
          ],
          lower: -Infinity,
          upper: 0,
        },
        {
          terms: [
            [0, 0.5],
            [1, -90],
            [2, -0.02],
            [3, 3],
          ],
          lower: -Infinity,
          upper: 0,
        },
        { terms: [[2, 1]], lower: -Infinity, upper: 1 },
      ],
      variables: Array.from({ length: 4 }, () => ({ lower: 0, upper: Infinity })),
    };
    const { status, objective } = solveLinearProgram(program);
    expect(status).toBe('optimal');
    expect(relative(objective, -0.05)).toBeLessThan(1e-12);
  });

  it('says unknown, never infeasible, when its steps run out', () => {
    const program: LinearProgram = {
      objective: [1, 1],
      rows: [
        {
          terms: [
            [0, 1],
            [1, 1],
          ],
          lower: 3,
          upper: Infinity,
        },
      ],
      variables: [
        { lower: 0, upper: 1 },
        { lower: 0, upper: 1 },
      ],
    };
    expect(solveLinearProgram(program).status).toBe('infeasible');
    expect(solveLinearProgram(program, { maxSteps: 1 }).status).toBe('unknown');
  });
});

function agreesWithHighs(program: LinearProgram): void {
  const reference = highs.solve(toLpFormat(program));
  const { status, x, objective } = solveLinearProgram(program);
  if (reference.Status === 'Optimal') {
    expect(status).toBe('optimal');
    expect(satisfies(program, x)).toBe(true);
    // HiGHS works to 1e-7 itself.
    expect(relative(objective, reference.ObjectiveValue)).toBeLessThan(1e-6);
    return;
  }
  // HiGHS calls some unbounded programs infeasible; without an objective it cannot confuse the two.
  const anyPoint = { ...program, objective: program.objective.map(() => 0) };
  const feasible = highs.solve(toLpFormat(anyPoint)).Status === 'Optimal';
  expect(status).toBe(feasible ? 'unbounded' : 'infeasible');
}
