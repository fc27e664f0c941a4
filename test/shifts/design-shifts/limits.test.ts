import { type DesignShiftsInput, designShifts } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { lazily } from '../../../src/core/schema.ts';

const agents = Array.from({ length: 168 }, (_, i) => {
  const hour = i % 24;
  return hour < 7 ? 1 : hour < 19 ? 5 : 2;
});
const base: DesignShiftsInput = {
  requirement: { intervalSeconds: 3600, agents },
  shiftTypes: [
    { id: 'full', lengthMinutes: [480, 540] },
    { id: 'part', lengthMinutes: 240 },
  ],
  maxSteps: 1500,
};

/** The design without limits. */
const free = lazily(() => designShifts(base));

const counted = (design: ReturnType<typeof designShifts>, typeId: string) =>
  design.duties.filter((d) => d.typeId === typeId).reduce((sum, { count }) => sum + count, 0);

describe('limits of a design', () => {
  it('distinct shifts: never more than allowed, and the bound is still that of all shifts', () => {
    const few = designShifts({ ...base, limits: { maxDistinctShifts: 4 } });
    expect(['feasible', 'optimal']).toContain(few.status);
    expect(few.dailyDemand.length).toBeLessThanOrEqual(4);
    expect(few.bound).toBe(free().bound);
  });

  it('a part-time share is kept', () => {
    const design = designShifts({
      ...base,
      limits: { typeShares: [{ typeIds: ['part'], atLeast: 0.3, atMost: 0.4 }] },
    });
    const share = (counted(design, 'part') * 4) / design.coverage.paidHours;
    expect(design.reasons).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.3 - 1e-9);
    expect(share).toBeLessThanOrEqual(0.4 + 1e-9);
  });

  it('the same shifts Monday to Friday', () => {
    const design = designShifts({ ...base, limits: { sameShiftsOn: [[0, 1, 2, 3, 4]] } });
    expect(design.reasons).toEqual([]);
    for (const { counts } of design.dailyDemand) {
      expect(new Set(counts.slice(0, 5)).size).toBe(1);
    }
  });

  it('at least two on position at night, whatever the load', () => {
    const design = designShifts({
      ...base,
      limits: { minOnPosition: [{ fromMinutes: 1320, toMinutes: 360, agents: 2 }] },
    });
    const night = design.coverage.onPosition.filter((_, i) => i % 24 >= 22 || i % 24 < 6);
    expect(Math.min(...night)).toBeGreaterThanOrEqual(2);
  });

  it('paid hours that cannot be enough: proven infeasible, by how much', () => {
    const design = designShifts({ ...base, limits: { maxPaidHours: 400 } });
    expect(design.status).toBe('infeasible');
    expect(design.reasons.length).toBeGreaterThan(0);
  });

  it('too few seats: proven infeasible, with the half-hours', () => {
    const design = designShifts({ ...base, limits: { seats: 4 } });
    expect(design.status).toBe('infeasible');
    expect(design.reasons[0]?.intervals.length).toBeGreaterThan(0);
  });

  it('fixed shifts are covered around, and cost nothing here', () => {
    const { duties } = free();
    const again = designShifts({ ...base, fixedShifts: duties });
    expect(again).toMatchObject({ status: 'optimal', duties: [], objective: 0 });
  });

  it('a design to begin from is never made worse', () => {
    const first = free();
    const again = designShifts({ ...base, maxSteps: 50, startFrom: first.duties });
    expect(again.objective).toBeLessThanOrEqual(first.objective + 1e-9);
  });
});

describe('a search', () => {
  it('ends when it is told to, with an answer', () => {
    const design = designShifts({ ...base, signal: { aborted: true } });
    expect(['feasible', 'unknown']).toContain(design.status);
    expect(design.steps).toBeLessThan(10);
  });

  it('tells of its progress, and never of more steps than allowed', () => {
    const phases = new Set<string>();
    // Days that are alike are proven before there is much to tell.
    const quietSunday = agents.map((level, i) => (i < 144 ? level : Math.ceil(level / 2)));
    const design = designShifts({
      ...base,
      requirement: { ...base.requirement, agents: quietSunday },
      onProgress: ({ phase, steps, maxSteps }) => {
        phases.add(phase);
        expect(steps).toBeLessThanOrEqual(maxSteps);
      },
    });
    expect(phases.size).toBeGreaterThan(1);
    expect(design.steps).toBeLessThanOrEqual(1500);
  });

  it('leaves its input alone', () => {
    const frozen = Object.freeze({
      ...base,
      requirement: Object.freeze({ ...base.requirement, agents: Object.freeze([...agents]) }),
      shiftTypes: Object.freeze(base.shiftTypes.map((type) => Object.freeze({ ...type }))),
      maxSteps: 100,
    });
    expect(designShifts(frozen).coverage.required).toEqual(agents);
  });

  it('names every bad field at once', () => {
    expect(() =>
      designShifts({
        requirement: { intervalSeconds: 1800, agents: [1, 2] },
        shiftTypes: [{ id: '', lengthMinutes: 2000 }],
      }),
    ).toThrow(/requirement\.agents[\s\S]*shiftTypes\[0\]\.id[\s\S]*shiftTypes\[0\]\.lengthMinutes/);
  });
});
