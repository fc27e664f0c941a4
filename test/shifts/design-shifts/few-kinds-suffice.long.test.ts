import { type DesignShiftsInput, designShifts, type ShiftType } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { FIXTURE_TYPES } from '../../../bench/shifts/fixture.ts';
import { seededRandom } from '../../../src/core/random.ts';
import { faultsOf } from '../support/check-design.ts';

const LENGTHS = [5, 8];
/** A meal of half an hour with places that have no minute in common, so two of a shift are never both away. */
const MEAL = { kind: 'meal', minutes: 30, earliestMinutes: 120, latestMinutes: 210 } as const;

/** Three days of hours that open and close at another hour each, and shifts that start at some hours. */
function raggedProblem(seed: number): { problem: DesignShiftsInput; starts: readonly number[] } {
  const random = seededRandom(seed);
  const whole = (from: number, to: number) => from + Math.floor((to - from + 1) * random());
  const agents = Array.from({ length: 3 }, () => {
    const opens = whole(0, 9);
    const closes = whole(15, 24);
    return Array.from({ length: 24 }, (_, hour) =>
      hour >= opens && hour < closes ? whole(1, 2) : 0,
    );
  }).flat();
  const starts = Array.from({ length: 12 }, (_, i) => 2 * i).filter(() => random() < 0.7);
  const shiftTypes = starts.map(
    (start): ShiftType => ({
      id: `from ${start}`,
      lengthMinutes: LENGTHS.map((hours) => 60 * hours),
      earliestStartMinutes: 60 * start,
      latestStartMinutes: 60 * start,
      breaks: [MEAL],
    }),
  );
  const requirement = { intervalSeconds: 3600, agents };
  return { problem: { requirement, shiftTypes }, starts };
}

/** The fewest kinds that are on at every hour at which somebody must be: every set of them is tried. */
function fewestKinds(agents: readonly number[], starts: readonly number[]): number {
  const open = agents.map((need) => need > 0);
  const kinds = starts.flatMap((start) => LENGTHS.map((length) => ({ start, length })));
  const hoursOf = kinds.map(({ start, length }) => {
    const hours = new Set<number>();
    for (const day of [0, 24, 48]) {
      for (let h = 0; h < length; h++) hours.add((day + start + h) % 72);
    }
    return hours;
  });
  const reaches = (covered: ReadonlySet<number>, left: number, from: number): boolean => {
    if (open.every((isOpen, hour) => !isOpen || covered.has(hour))) return true;
    if (left === 0) return false;
    return hoursOf
      .slice(from)
      .some((hours, i) => reaches(new Set([...covered, ...hours]), left - 1, from + i + 1));
  };
  for (let count = 1; count <= 5; count++) if (reaches(new Set(), count, 0)) return count;
  return Infinity;
}

const STEPS = 20_000;

describe('as many kinds of shift as can cover the hours', () => {
  it.each([1, 2, 3, 4, 5, 6])('have a design, and one fewer is proven too few (%i)', (seed) => {
    const { problem, starts } = raggedProblem(seed);
    const fewest = fewestKinds(Array.from(problem.requirement.agents), starts);
    for (const maxDistinctShifts of [fewest - 1, fewest, fewest + 1]) {
      if (maxDistinctShifts < 1 || maxDistinctShifts === Infinity) continue;
      const limited = { ...problem, limits: { maxDistinctShifts }, maxSteps: STEPS };
      const design = designShifts(limited);
      if (maxDistinctShifts < fewest) expect(design.status).toBe('infeasible');
      else {
        expect(['feasible', 'optimal']).toContain(design.status);
        expect(faultsOf(limited, design)).toEqual([]);
      }
    }
  });

  it.each([
    [
      'one around the clock, nine hours and a meal',
      1,
      [{ id: '9', lengthMinutes: 540, breaks: [MEAL] }],
    ],
    ['three around the clock, the types of the example', 3, FIXTURE_TYPES],
  ])('have a design where three starts do: %s', (_, agents, shiftTypes) => {
    const problem: DesignShiftsInput = {
      requirement: { intervalSeconds: 1800, agents: new Array<number>(336).fill(agents) },
      shiftTypes,
      limits: { maxDistinctShifts: 3 },
      maxSteps: 10_000,
    };
    const design = designShifts(problem);
    expect(design.status).toBe('feasible');
    expect(faultsOf(problem, design)).toEqual([]);
  });
});
