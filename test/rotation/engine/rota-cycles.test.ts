import { generateRotation, type RotationInput } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { priceOfDays } from '../../../src/rotation/engine/cycle/cycle-energy.ts';
import { RotaCycles } from '../../../src/rotation/engine/cycle/rota-cycles.ts';
import { walksOfDays } from '../../../src/rotation/engine/cycle/walks-of-days.ts';
import {
  eulerWalk,
  layOut,
  stintGraph,
  toRota,
} from '../../../src/rotation/engine/stints/stint-graph.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import { brokenRules } from '../support/brute-force.ts';

/** Three shifts for 24 people, with rules of weeks, weekends and nights at once. */
const mixed: RotationInput = {
  employees: 24,
  shifts: [
    { id: 'E', startMinutes: 360, lengthMinutes: 480 },
    { id: 'L', startMinutes: 840, lengthMinutes: 480 },
    { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
  ],
  demand: [
    [6, 6, 6, 6, 6, 5, 5],
    [6, 6, 6, 6, 6, 5, 5],
    [4, 4, 4, 4, 4, 4, 4],
  ],
  daysOff: { min: 1, max: 4 },
  workStretch: { min: 2, max: 6 },
  minRestHours: 11,
  minWeeklyRestHours: 35,
  maxSingleDaysOff: 3,
  weekends: { minFree: 7, maxBetweenFree: 3, sameShift: true },
  nights: { maxRun: 4, minDaysOffAfter: 2 },
  weeklyHours: { max: 48 },
};
const ids = mixed.shifts.map(({ id }) => id);
const budget = () => new SearchBudget('test', 20_000);

function spreadOf(rota: readonly (readonly (string | null)[])[]): number {
  const nights = rota.map((week) => week.filter((id) => id === 'N').length);
  const windows = nights.map((_, week) =>
    [0, 1, 2, 3].reduce((sum, i) => sum + nights[(week + i) % nights.length]!, 0),
  );
  return Math.max(...windows) - Math.min(...windows);
}

describe('a rota looked for as one closed walk', () => {
  const found = new RotaCycles(mixed, seededRandom(1)).find({}, 24, undefined, 100_000, budget());

  it('keeps every rule of a mix', () => {
    expect(brokenRules(toRota(found!, ids), mixed)).toEqual(new Set());
  });

  it('goes through the graph of stints, and back to the same days', () => {
    const graph = stintGraph(mixed, 'few');
    const walks = walksOfDays(graph, found!);
    const days = graph.arcs.reduce((sum, { days }, j) => sum + days.length * walks![j]!, 0);
    expect(days).toBe(7 * 24);
    expect(brokenRules(toRota(layOut(eulerWalk(graph, walks!)), ids), mixed)).toEqual(new Set());
  });

  it('has nights as even as is asked for, and costs no more', () => {
    const objective = { freeWeekend: 1 };
    const priced = { ...mixed, objective };
    const cycles = new RotaCycles(priced, seededRandom(2));
    const known = cycles.find({ mostPrice: -7 }, 24, undefined, 100_000, budget())!;
    const wishes = { mostPrice: -7, mostNightSpread: 6 };
    const even = cycles.find(wishes, 24, known, 200_000, budget())!;
    const rota = toRota(even, ids);
    expect(brokenRules(rota, mixed)).toEqual(new Set());
    expect(spreadOf(rota)).toBeLessThanOrEqual(6);
    expect(rota.filter((week) => week[5] === null && week[6] === null).length).toBe(
      -priceOfDays(priced, objective, even),
    );
    expect(priceOfDays(priced, objective, even)).toBeLessThanOrEqual(-7);
  });

  it('is not found where more free weekends are asked for than the demand leaves', () => {
    const tooMany = { ...mixed, weekends: { minFree: 11 } };
    const cycles = new RotaCycles(tooMany, seededRandom(1));
    expect(cycles.find({}, 24, undefined, 3000, budget())).toBeUndefined();
    expect(generateRotation({ ...tooMany, maxSteps: 100 }).status).toBe('infeasible');
  });
});

describe('a graph of stints', () => {
  it('has no two nodes with the same future', () => {
    const { arcs, nodeCount } = stintGraph(mixed, 'few');
    const futures = Array.from({ length: nodeCount }, (): string[] => []);
    for (const { kind, weekday, days, from, to } of arcs)
      futures[from]!.push(`${kind} ${weekday} ${days} ${to}`);
    expect(new Set(futures.map((own) => own.sort().join(';'))).size).toBe(nodeCount);
  });
});
