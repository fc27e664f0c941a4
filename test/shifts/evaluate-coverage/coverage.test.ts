import fc from 'fast-check';
import type { Duty } from 'halfhour/duty';
import { evaluateCoverage } from 'halfhour/shifts';
import { describe, expect, it } from 'vitest';
import { duty, week } from '../support/day-shift.ts';

const duties = fc.array(
  fc.record({
    typeId: fc.constantFrom('a', 'b'),
    day: fc.integer({ min: 0, max: 6 }),
    startMinutes: fc.integer({ min: 0, max: 1439 }),
    lengthMinutes: fc.integer({ min: 60, max: 1440 }),
    count: fc.nat(5),
  }),
  { maxLength: 8 },
);

/** Breaks in the last hour of a duty: always inside. */
const withRest = (plain: Omit<Duty, 'breaks'>): Duty => ({
  ...plain,
  breaks: [
    {
      kind: 'rest',
      startMinutes: plain.startMinutes + plain.lengthMinutes - 30,
      minutes: 15,
      paid: true,
    },
  ],
});

describe('coverage', () => {
  it('loses no agent-hour in a week that repeats', () => {
    fc.assert(
      fc.property(duties, (plain) => {
        const report = evaluateCoverage({
          requirement: week(() => 1),
          duties: plain.map(withRest),
        });
        const present = plain.reduce((sum, d) => sum + (d.count * (d.lengthMinutes - 15)) / 60, 0);
        expect(Math.abs(report.onPositionHours - present)).toBeLessThanOrEqual(1e-9);
        const net = report.onPositionHours - report.requiredHours;
        expect(Math.abs(report.overHours - report.underHours - net)).toBeLessThanOrEqual(1e-9);
        expect(report.workloadFit).toBeGreaterThanOrEqual(0);
        expect(report.workloadFit).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('fits wholly only where both are equal everywhere', () => {
    const exact = week((i) => (i >= 9 && i < 17 && i !== 12 ? 3 : 0));
    expect(evaluateCoverage({ requirement: exact, duties: [duty] })).toMatchObject({
      workloadFit: 1,
      coveredShare: 1,
      underHours: 0,
      overHours: 0,
      paidHours: 21,
      requiredPerPaidHour: 1,
    });
  });

  it('counts what is too few and too many apart, and adds both up across queues', () => {
    const hours = (agents: readonly number[]) => ({
      intervalSeconds: 21_600,
      agents,
      startDate: '2026-03-02',
    });
    const need = [
      [1, 3, 2, 1],
      [2, 1, 1, 1],
    ] as const;
    const have = [
      [1, 1, 1, 1],
      [5, 3, 3, 1],
    ] as const;
    const deviation = [0, 1, 2, 3].map((i) =>
      need.reduce((sum, agents, queue) => {
        const working = have[queue]!.map((count, place) => ({
          ...duty,
          startMinutes: place * 360,
          lengthMinutes: 360,
          breaks: [],
          count,
        }));
        const report = evaluateCoverage({ requirement: hours(agents), duties: working });
        return sum + report.under[i]! + report.over[i]!;
      }, 0),
    );
    expect(deviation).toEqual([3, 4, 3, 0]);
  });

  it('of half an agent has the service level half-way', () => {
    const report = evaluateCoverage({
      requirement: { intervalSeconds: 86_400, agents: [1], startDate: '2026-03-02' },
      duties: [{ ...duty, startMinutes: 0, lengthMinutes: 720, breaks: [], count: 1 }],
      serviceLevels: { byAgents: [[0, 0.6, 0.9]], contacts: [100] },
    });
    expect(report.serviceLevel).toEqual({ byInterval: [0.3], mean: 0.3 });
  });

  it('finds every kind of broken rule', () => {
    const meal = { kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 240 } as const;
    const shiftTypes = [
      {
        id: 'day',
        lengthMinutes: 480,
        earliestStartMinutes: 480,
        weekdays: [0],
        breaks: [meal],
        maxWorkMinutes: 300,
      },
    ];
    const codes = (change: Partial<Duty>) =>
      evaluateCoverage({
        requirement: week(() => 0),
        duties: [{ ...duty, ...change }],
        shiftTypes,
      }).violations.map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ typeId: 'x' })).toEqual(['unknown-type']);
    expect(codes({ day: 1 })).toEqual(['day-not-allowed']);
    expect(codes({ lengthMinutes: 400 })).toEqual(['length-not-allowed']);
    expect(codes({ startMinutes: 570 })).toContain('start-not-allowed');
    expect(codes({ breaks: [] })).toEqual(['break-missing', 'work-between-breaks']);
    const [lunch] = duty.breaks;
    expect(codes({ breaks: [{ ...lunch!, startMinutes: 900 }] })).toContain('break-not-allowed');
    expect(codes({ breaks: [{ ...lunch!, startMinutes: 1000 }] })).toContain('break-outside-shift');
    expect(codes({ breaks: [lunch!, lunch!] })).toContain('breaks-overlap');
    const crowded = evaluateCoverage({ requirement: week(() => 0), duties: [duty], seats: 2 });
    expect(crowded.violations.map(({ code, interval }) => [code, interval]).at(0)).toEqual([
      'too-many-on-position',
      9,
    ]);
  });

  it('takes a list of service levels for each interval, and intervals of whole minutes', () => {
    const ask = (intervalSeconds: number, levels: number) => () =>
      evaluateCoverage({
        requirement: { intervalSeconds, agents: [1, 1], startDate: '2026-03-02' },
        duties: [],
        serviceLevels: { byAgents: new Array(levels).fill([0, 1]), contacts: [1, 1] },
      });
    expect(ask(43_200, 2)().serviceLevel?.mean).toBe(0);
    expect(ask(43_200, 1)).toThrow(
      'evaluateCoverage: serviceLevels.byAgents must be one list for each interval',
    );
    expect(ask(43_190, 2)).toThrow(
      'evaluateCoverage: requirement.intervalSeconds must be a whole number of minutes, in seconds, that divides a day (900, 1800, 3600) (got 43190)',
    );
  });
});
