import { type DesignShiftsInput, designShifts, type ShiftType } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

/** Two days of hours that open and close at another hour each, and shifts of two lengths that start at some hours. */
function problemOf(seed: number): DesignShiftsInput {
  const random = seededRandom(seed);
  const whole = (from: number, to: number) => from + Math.floor((to - from + 1) * random());
  const agents = Array.from({ length: 2 }, () => {
    const opens = whole(0, 9);
    const closes = whole(15, 24);
    return Array.from({ length: 24 }, (_, hour) =>
      hour >= opens && hour < closes ? whole(1, 6) : 0,
    );
  }).flat();
  const starts = Array.from({ length: 12 }, (_, i) => 120 * i).filter(() => random() < 0.8);
  return {
    requirement: { intervalSeconds: 3600, agents },
    shiftTypes: starts.map(
      (start): ShiftType => ({
        id: `from ${start / 60}`,
        lengthMinutes: [300, 480],
        earliestStartMinutes: start,
        latestStartMinutes: start,
        breaks: [{ kind: 'meal', minutes: 30, earliestMinutes: 120, latestMinutes: 210 }],
      }),
    ),
    limits: { maxDistinctShifts: 6 },
  };
}

/** The problem with one rule more, each by another name. */
function tighter({ shiftTypes, limits, ...problem }: DesignShiftsInput) {
  const typeIds = shiftTypes.slice(0, 3).map(({ id }) => id);
  const few = { ...limits, typeCounts: [{ typeIds, per: 'day', atMost: 1 } as const] };
  return {
    'one kind fewer': { ...problem, shiftTypes, limits: { maxDistinctShifts: 5 } },
    'fewer types': { ...problem, shiftTypes: shiftTypes.filter((_, i) => i % 4 > 0), limits },
    'few of some types': { ...problem, shiftTypes, limits: few },
    'shifts of one length alone': {
      ...problem,
      shiftTypes: shiftTypes.map((type) => ({ ...type, lengthMinutes: 480 })),
      limits,
    },
  };
}

/** Two days by hours in figures, with four kinds of a hundred; both were dearer than with fewer starts or lengths. */
function fourKindsOfMany(hours: string): DesignShiftsInput {
  const meal = { kind: 'meal', minutes: 30, latestMinutes: 300 } as const;
  return {
    requirement: { intervalSeconds: 3600, agents: [...hours].map(Number) },
    shiftTypes: [
      {
        id: 'full',
        lengthMinutes: [480, 540],
        startGridMinutes: 60,
        breaks: [{ ...meal, earliestMinutes: 180 }],
      },
      { id: 'part', lengthMinutes: [240, 300], startGridMinutes: 60 },
      {
        id: 'night',
        lengthMinutes: 600,
        earliestStartMinutes: 1200,
        latestStartMinutes: 1380,
        startGridMinutes: 60,
        breaks: [{ ...meal, earliestMinutes: 120, latestMinutes: 210 }],
      },
    ],
    limits: { maxDistinctShifts: 4 },
  };
}

const seeds = [1, 2, 3, 4];

describe('more freedom', () => {
  it.each(seeds)('never costs more than the same problem with a rule more (%i)', (seed) => {
    const problem = problemOf(seed);
    const free = designShifts(problem);
    expect(free.reasons).toEqual([]);
    for (const [name, rules] of Object.entries(tighter(problem))) {
      const tight = designShifts(rules);
      if (tight.reasons.length > 0) continue;
      expect({ name, isDearer: free.objective > tight.objective + 1e-9 }).toEqual({
        name,
        isDearer: false,
      });
    }
  });

  it.each<[string, string, Partial<ShiftType>]>([
    [
      'starts at every other hour',
      '013214312433331123143000000000000214432242212342',
      { startGridMinutes: 120 },
    ],
    [
      'starts at every third hour',
      '000002112122111100000000000111221222221112212121',
      { startGridMinutes: 180 },
    ],
  ])('has four kinds of a hundred that cost no more than those with %s', (_, hours, rule) => {
    const problem = fourKindsOfMany(hours);
    const shiftTypes = problem.shiftTypes.map((type) => ({ ...type, ...rule }));
    const tight = designShifts({ ...problem, shiftTypes });
    expect(tight.reasons).toEqual([]);
    expect(designShifts(problem).objective).toBeLessThanOrEqual(tight.objective + 1e-9);
  });

  it('costs no more even in a few steps where the tighter design is what it begins from', () => {
    const problem = problemOf(1);
    const tight = designShifts(tighter(problem)['one kind fewer']);
    for (const maxSteps of [1, 100, 1000]) {
      const free = designShifts({ ...problem, maxSteps, startFrom: tight.duties });
      expect(free.reasons).toEqual([]);
      expect(free.objective).toBeLessThanOrEqual(tight.objective + 1e-9);
    }
  });
});
