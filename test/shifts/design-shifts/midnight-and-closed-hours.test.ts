import { designShifts, type ShiftType } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';

const night: ShiftType = {
  id: 'night',
  lengthMinutes: 480,
  earliestStartMinutes: 1320,
  latestStartMinutes: 1320,
};

/** Hourly agents of some days, from the hours given as `day:hour`. */
function hourly(
  days: number,
  agents: number,
  hours: readonly (readonly [day: number, hour: number])[],
): number[] {
  const series = new Array<number>(days * 24).fill(0);
  for (const [day, hour] of hours) series[day * 24 + hour] = agents;
  return series;
}

describe('a shift across midnight', () => {
  it('covers the date after its own, never the morning of its own date', () => {
    const design = designShifts({
      requirement: {
        intervalSeconds: 3600,
        agents: hourly(2, 3, [
          [1, 2],
          [1, 3],
        ]),
        startDate: '2026-03-02',
      },
      shiftTypes: [night],
    });
    expect(design.status).toBe('optimal');
    expect(design.dailyDemand).toMatchObject([{ startMinutes: 1320, counts: [3, 0] }]);
  });

  it('of Sunday covers Monday morning in a week that repeats', () => {
    const design = designShifts({
      requirement: { intervalSeconds: 3600, agents: hourly(7, 2, [[0, 1]]) },
      shiftTypes: [night],
    });
    expect(design.dailyDemand).toMatchObject([{ counts: [0, 0, 0, 0, 0, 0, 2] }]);
  });

  it('cannot cover the first morning of a period that does not repeat', () => {
    const design = designShifts({
      requirement: {
        intervalSeconds: 3600,
        agents: hourly(2, 2, [[0, 1]]),
        startDate: '2026-03-02',
      },
      shiftTypes: [night],
    });
    expect(design.status).toBe('infeasible');
    expect(design.reasons).toMatchObject([{ code: 'interval-short', intervals: [1], amount: 2 }]);
  });

  it('has its meal inside, on the next date where that is its time', () => {
    const design = designShifts({
      requirement: {
        intervalSeconds: 3600,
        agents: hourly(7, 1, [
          [2, 23],
          [3, 5],
        ]),
      },
      shiftTypes: [
        {
          ...night,
          breaks: [{ kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 }],
        },
      ],
    });
    expect(design.coverage.violations).toEqual([]);
    const [duty] = design.duties;
    expect(duty?.day).toBe(2);
    expect(duty?.breaks[0]?.startMinutes).toBeGreaterThanOrEqual(1320 + 180);
    expect(duty?.breaks[0]?.startMinutes).toBeLessThanOrEqual(1320 + 300);
  });
});

describe('closed hours', () => {
  it('get nobody where a shift fits between opening and closing', () => {
    const open = Array.from({ length: 12 }, (_, hour) => [0, hour + 6] as const);
    const design = designShifts({
      requirement: { intervalSeconds: 3600, agents: hourly(7, 4, open) },
      shiftTypes: [{ id: 'any', lengthMinutes: [240, 360, 480] }],
    });
    expect(design.status).toBe('optimal');
    expect(design.coverage.overHours).toBe(0);
    expect(design.objective).toBe(48);
  });

  it('of a whole week need no shift at all', () => {
    const design = designShifts({
      requirement: { intervalSeconds: 3600, agents: hourly(7, 0, []) },
      shiftTypes: [night],
    });
    expect(design).toMatchObject({ status: 'optimal', duties: [], objective: 0, gap: 0 });
  });
});
