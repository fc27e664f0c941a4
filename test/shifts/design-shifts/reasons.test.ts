import { type DesignShiftsInput, designShifts, type TypeCountLimit } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';

const agents = Array.from({ length: 168 }, (_, i) => (i % 24 < 8 ? 0 : i % 24 < 20 ? 4 : 0));
const week: DesignShiftsInput = {
  requirement: { intervalSeconds: 3600, agents },
  shiftTypes: [
    { id: 'long', lengthMinutes: 480 },
    { id: 'short', lengthMinutes: 240 },
  ],
};

describe('a reason says that its change is the smallest', () => {
  const fiveLong = { typeIds: ['long'], per: 'period', atLeast: 5 } as const;
  const atMost = (most: number) =>
    ({ typeIds: ['long', 'short'], per: 'period', atMost: most }) as const;
  const closed = { intervalSeconds: 3600, agents: new Array<number>(168).fill(0) };

  it('number of shifts: one fewer stays impossible, as many are enough', () => {
    const design = (typeCounts: readonly TypeCountLimit[]) =>
      designShifts({ ...week, requirement: closed, limits: { typeCounts } });
    const { status, reasons } = design([fiveLong, atMost(3)]);
    expect(status).toBe('infeasible');
    expect(reasons).toMatchObject([{ code: 'limit-broken', amount: 2, isSmallest: true }]);
    expect(reasons[0]?.remedy).toBe('Move this limit by 2 (the smallest change that is enough)');
    expect(design([fiveLong, atMost(4)]).status).toBe('infeasible');
    expect(design([fiveLong, atMost(5)]).status).toBe('optimal');
  });

  it('paid hours: as many as the shifts asked for have', () => {
    const limits = { typeCounts: [fiveLong], maxPaidHours: 33.5 };
    const { reasons } = designShifts({ ...week, requirement: closed, limits });
    expect(reasons).toMatchObject([{ code: 'limit-broken', amount: 6.5, isSmallest: true }]);
  });

  it('agents missing for want of shifts: as many agent-hours as those shifts would give', () => {
    const { reasons } = designShifts({
      ...week,
      shiftTypes: [{ id: 'short', lengthMinutes: 240 }],
      limits: { typeCounts: [{ typeIds: ['short'], per: 'period', atMost: 80 }] },
    });
    expect(reasons).toMatchObject([{ code: 'interval-short', isSmallest: true }]);
  });

  it('agents of one night hour that no shift reaches', () => {
    const night = agents.map((need, i) => (i === 3 ? 2 : need));
    const design = designShifts({
      requirement: { intervalSeconds: 3600, agents: night },
      shiftTypes: [
        { id: 'day', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 720 },
      ],
    });
    expect(design.reasons).toMatchObject([
      { code: 'interval-short', intervals: [3], amount: 2, isSmallest: true },
    ]);
  });
});

describe('a reason says only that its change is enough', () => {
  it('where others have to change with it', () => {
    const { status, reasons } = designShifts({
      ...week,
      limits: {
        typeCounts: [
          { typeIds: ['long'], per: 'period', atMost: 0 },
          { typeIds: ['short'], per: 'period', atMost: 10 },
        ],
        maxPaidHours: 30,
      },
    });
    expect(status).toBe('infeasible');
    expect(reasons.length).toBeGreaterThan(1);
    for (const { remedy, isSmallest } of reasons) {
      expect(isSmallest).toBe(false);
      expect(remedy).toContain('(enough together with the other changes)');
    }
  });

  it('and with all changes that are named there is a design', () => {
    const limits = (more: number) => ({
      typeCounts: [{ typeIds: ['long', 'short'], per: 'day' as const, atMost: 5 + more }],
    });
    const { reasons } = designShifts({ ...week, limits: limits(0) });
    const most = Math.max(...reasons.map(({ amount }) => amount));
    expect(designShifts({ ...week, limits: limits(most) }).reasons).toEqual([]);
  });

  it('and a search that is cut short does not call it proven', () => {
    const { reasons } = designShifts({ ...week, limits: { maxPaidHours: 300 }, maxSteps: 20 });
    expect(reasons.every(({ isSmallest }) => !isSmallest)).toBe(true);
  });
});
