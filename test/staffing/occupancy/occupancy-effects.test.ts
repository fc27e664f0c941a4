import { occupancyEffects, staffIntervals } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { recompute } from '../support/recompute.ts';

const targets = { targetServiceLevel: 0.8, answerTimeSeconds: 20 } as const;
const one = (contacts: number, ahtSeconds = 240) => ({
  intervalSeconds: 1800,
  intervals: [{ date: '2026-06-01', contacts, ahtSeconds }],
});
const gentle = [
  { occupancy: 0.8, ahtFactor: 1 },
  { occupancy: 0.95, ahtFactor: 1.06 },
];

/** The factor of a curve, by looking for its stretch. */
function factorAt(points: readonly { occupancy: number; ahtFactor: number }[], occupancy: number) {
  let [from] = points;
  for (const to of points) {
    if (to.occupancy >= occupancy) {
      if (to === from) return to.ahtFactor;
      const way = (occupancy - from!.occupancy) / (to.occupancy - from!.occupancy);
      return from!.ahtFactor + way * (to.ahtFactor - from!.ahtFactor);
    }
    from = to;
  }
  return from!.ahtFactor;
}

describe('occupancyEffects', () => {
  it('is staffIntervals without a curve', () => {
    const { intervals, total, totalWithout, findings } = occupancyEffects(one(300), targets);
    const plain = staffIntervals(one(300), targets);
    expect(intervals).toEqual(plain.intervals);
    expect(total).toEqual(plain.total);
    expect(totalWithout).toEqual(plain.total);
    expect(findings).toEqual([]);
  });

  it('settles where occupancy and handle time bring each other about, with the fewest agents, to 1e-9', () => {
    const random = seededRandom(4);
    for (let i = 0; i < 200; i++) {
      const contacts = 1 + 600 * random();
      const ahtSeconds = 100 + 500 * random();
      const aht = [
        { occupancy: 0.5 + 0.3 * random(), ahtFactor: 1 },
        { occupancy: 0.85 + 0.05 * random(), ahtFactor: 1 + 0.1 * random() },
        { occupancy: 0.99, ahtFactor: 1.1 + 0.2 * random() },
      ];
      const patienceSeconds = i % 4 === 0 ? 200 : undefined;
      const { intervals, findings } = occupancyEffects(one(contacts, ahtSeconds), {
        ...targets,
        patienceSeconds,
        aht,
      });
      const [row] = intervals;
      expect(findings.filter(({ code }) => code === 'no-fixed-point')).toEqual([]);
      expect(Math.abs(row!.ahtSeconds / ahtSeconds - factorAt(aht, row!.occupancy))).toBeLessThan(
        1e-9,
      );
      expect(row!.serviceLevel).toBeGreaterThanOrEqual(0.8 * (1 - 1e-12));
      // One fewer settles at none below 1, or misses the target there.
      const fewer = occupancyEffects(one(contacts, ahtSeconds), {
        ...targets,
        patienceSeconds,
        aht,
        agents: [row!.agents - 1],
      });
      const short = fewer.findings.some(({ code }) => code === 'no-fixed-point');
      expect(short || fewer.intervals[0]!.serviceLevel < 0.8).toBe(true);
    }
  });

  it('says why there is none: handling grows faster than these agents get through it', () => {
    const { findings, intervals } = occupancyEffects(one(300), {
      ...targets,
      aht: gentle,
      agents: [40],
    });
    expect(findings).toMatchObject([{ code: 'no-fixed-point', interval: 0, occupancies: [] }]);
    expect(intervals[0]).toMatchObject({ serviceLevel: 0, occupancy: 1 });
  });

  it('names several, and takes the lowest, which is stable', () => {
    // 36 erlangs and 45 agents are 80 % busy; at 88 % they take a tenth longer, and stay at 88 %.
    const aht = [
      { occupancy: 0.82, ahtFactor: 1 },
      { occupancy: 0.86, ahtFactor: 1.15 },
    ];
    const { findings, intervals } = occupancyEffects(one(270), { ...targets, aht, agents: [45] });
    expect(findings[0]).toMatchObject({ code: 'several-fixed-points' });
    const { occupancies } = findings[0]!;
    expect(occupancies).toHaveLength(3);
    for (const occupancy of occupancies) {
      expect(Math.abs((36 * factorAt(aht, occupancy)) / 45 - occupancy)).toBeLessThan(1e-9);
    }
    expect(intervals[0]!.occupancy).toBeNear(0.8, 1e-12);
  });

  it('says what it does to heads, leavers and cost', () => {
    const { people, peopleWithout, working } = occupancyEffects(one(300), {
      ...targets,
      aht: gentle,
      attrition: [
        { occupancy: 0.8, attritionPerYear: 0.3 },
        { occupancy: 0.95, attritionPerYear: 0.6 },
      ],
      costPerLeaver: 4000,
    });
    expect(people.heads).toBeGreaterThan(peopleWithout.heads);
    expect(people.attritionPerYear).toBeNear(0.3 + (0.3 * (people.occupancy - 0.8)) / 0.15, 1e-12);
    expect(people.costPerYear).toBeNear(people.heads * people.attritionPerYear! * 4000, 1e-12);
    for (const step of working) expect(recompute(step)).toBeNear(step.value, 1e-12);
  });

  it('refuses curves that fall, leavers without attrition and agents of another length', () => {
    const falling = [...gentle].reverse();
    expect(() => occupancyEffects(one(10), { ...targets, aht: falling })).toThrow(
      /aht must be points by rising/,
    );
    expect(() => occupancyEffects(one(10), { ...targets, costPerLeaver: 1 })).toThrow(/attrition/);
    expect(() => occupancyEffects(one(10), { ...targets, agents: [1, 2] })).toThrow(/agents/);
  });
});
