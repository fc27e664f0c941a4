import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFlow } from '../../../src/rotation/engine/flow/find-flow.ts';
import { flowProgram } from '../../../src/rotation/engine/flow/flow-program.ts';
import { tryWalks } from '../../../src/rotation/engine/flow/try-walks.ts';
import {
  eulerWalk,
  layOut,
  stintGraph,
  toRota,
} from '../../../src/rotation/engine/stints/stint-graph.ts';
import type { RotationInput } from '../../../src/rotation/rotation-input.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import { hasSharedData } from '../../support/shared-data.ts';
import { brokenRules } from '../support/brute-force.ts';
import { readInstances } from '../support/instances.ts';
import { randomCases } from '../support/random-problems.ts';

/** What trying all walks says. */
function byWalks(problem: RotationInput) {
  const graph = stintGraph(problem, 'few');
  const flow = flowProgram(problem, graph);
  const budget = new SearchBudget('walks', 50_000);
  return {
    flow,
    found: tryWalks(
      flow,
      graph.arcs.map(() => true),
      budget,
      2_000_000,
    ),
  };
}

describe('trying the walks of a small problem', () => {
  it('decides as the search over flows does, and its walks are rotas', () => {
    fc.assert(
      fc.property(randomCases(4), ({ problem: given }) => {
        const shifts = given.shifts.map(({ demandIs, ...shift }) => shift);
        const { maxSingleDaysOff, weekends, weeklyHours, ...rules } = given;
        const problem = { ...rules, shifts };
        const { flow, found } = byWalks(problem);
        fc.pre(found !== undefined);
        const { status } = findFlow(
          { ...flow, plainWeek: undefined },
          new SearchBudget('', 50_000),
          1,
        );
        if (status !== 'unknown') expect(found === 'none' ? 'infeasible' : 'feasible').toBe(status);
        if (found === 'none' || found === undefined) return;
        const days = layOut(eulerWalk(flow.graph, found));
        const rota = toRota(
          days,
          shifts.map(({ id }) => id),
        );
        expect(brokenRules(rota, problem)).toEqual(new Set());
      }),
      { numRuns: 100 },
    );
  });

  it.skipIf(!hasSharedData)('settles a uniform week that falls apart in every flow', () => {
    const { problem } = readInstances('generated-990').find(({ id }) => id === 'RWS2000-1943')!;
    expect(byWalks(problem).found).toBe('none');
  });
});
