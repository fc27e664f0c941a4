import { describe, expect, it } from 'vitest';
import { sum } from '../../../src/core/sum.ts';
import { type HistoryRow, intervalHistory } from '../../../src/forecast/index.ts';
import {
  type PlanQueue,
  type PlanQueuesInput,
  type PlanWorkforceInput,
  planWorkforce,
} from '../../../src/plan/index.ts';
import { evaluateCoverage } from '../../../src/shifts/index.ts';
import { simulateCentre } from '../../../src/simulate/index.ts';

/** Five weeks of a desk that is open from Monday to Friday, 08:00 to 16:00, the calls of each half-hour around a level. */
function history(level: number, ahtSeconds: number, shift: number) {
  const rows: HistoryRow[] = [];
  for (let day = 0; day < 35; day++) {
    const date = new Date(Date.UTC(2026, 5, 1 + day)).toISOString().slice(0, 10);
    if (day % 7 > 4) continue;
    for (let half = 16; half < 32; half++) {
      const wave = 1 + 0.3 * Math.sin((half + shift) / 4) + 0.1 * ((day + half) % 3);
      rows.push({
        time: `${date}T${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
        contacts: Math.round(level * wave),
        ahtSeconds,
      });
    }
  }
  return intervalHistory(rows, { timeZone: 'Europe/Berlin', intervalSeconds: 1800 });
}

const queues: readonly PlanQueue[] = [
  { name: 'billing', history: history(24, 240, 0), targetServiceLevel: 0.8 },
  {
    name: 'technical',
    history: history(12, 400, 3),
    targetServiceLevel: 0.75,
    answerTimeSeconds: 30,
  },
];

const shared = {
  forecast: { days: 14 },
  targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20, shrinkage: 0.1 },
  shifts: {
    shiftTypes: [
      {
        id: 'day',
        lengthMinutes: 480,
        breaks: [{ kind: 'meal', minutes: 30, earliestMinutes: 180, latestMinutes: 300 }],
      },
      { id: 'short', lengthMinutes: 240 },
    ],
  },
  cost: { pay: { baseMonthly: 2600 } },
} as const satisfies PlanWorkforceInput;

const options: PlanQueuesInput = {
  ...shared,
  groups: [
    { name: 'billing', skills: [{ queue: 'billing', preference: 1 }] },
    {
      name: 'both',
      skills: ['billing', 'technical'].map((queue) => ({ queue, preference: 2 })),
      costPerHour: 1.1,
    },
    { name: 'technical', skills: [{ queue: 'technical', preference: 1 }], shrinkage: 0.2 },
  ],
  trainingHours: 30,
};

describe('one queue and one group', () => {
  it('have the plan of a single history, to the bit', () => {
    const given: PlanWorkforceInput = {
      ...shared,
      verification: { replications: 5 },
      rotation: { daysOff: { min: 2, max: 2 }, workStretch: { min: 2, max: 5 } },
    };
    const plan = planWorkforce(queues[0]!.history, given);
    const centre = planWorkforce([{ name: 'calls', history: queues[0]!.history }], given);
    expect(centre.single).toEqual(plan);
    expect(centre.forecast).toEqual(plan.forecast);
    expect(centre.queues[0]!.forecast).toEqual(plan.forecast);
    expect(centre.groups[0]!.shifts).toEqual(plan.shifts);
    expect(centre.groups[0]!.rotation).toEqual(plan.rotation);
    expect(centre.headcount).toEqual(plan.headcount);
    expect(centre.staff).toEqual(plan.staff);
    expect(centre.cost).toEqual(plan.cost);
    expect(centre.groups[0]!.cost).toBe(plan.cost!.total);
    expect(centre.queues[0]!.cost).toBe(plan.cost!.total);
  });

  it('take what the queue and the group say instead of what the plan says', () => {
    const { history: own } = queues[0]!;
    const plan = planWorkforce(own, {
      ...shared,
      targets: { targetServiceLevel: 0.9, answerTimeSeconds: 10, shrinkage: 0.3 },
    });
    const centre = planWorkforce(
      [{ name: 'calls', history: own, targetServiceLevel: 0.9, answerTimeSeconds: 10 }],
      {
        ...shared,
        groups: [{ name: 'all', skills: [{ queue: 'calls' }], shrinkage: 0.3 }],
      },
    );
    expect(centre.single).toEqual(plan);
  });
});

describe('a centre of two queues and three groups', () => {
  const plan = planWorkforce(queues, options);

  it('forecasts queues that add up to all contacts', () => {
    for (const [i, { contacts }] of plan.forecast.intervals.entries()) {
      const parts = sum(plan.queues.map(({ forecast }) => forecast.intervals[i]!.contacts));
      expect(Math.abs(parts - contacts)).toBeLessThan(1e-9 * Math.max(1, contacts));
    }
  });

  it('gives every queue its target over weeks that no search has seen', () => {
    for (const { serviceLevel, targetServiceLevel } of plan.queues)
      expect(serviceLevel!.high).toBeGreaterThanOrEqual(targetServiceLevel);
  });

  it('has shifts that serve the queues as another simulator says', () => {
    const days = plan.groups.map(
      ({ shifts: { duties } }) =>
        evaluateCoverage({
          requirement: { intervalSeconds: 300, agents: new Array(2016).fill(0) },
          duties,
        }).onPosition,
    );
    const { queues: played } = simulateCentre({
      intervalSeconds: 1800,
      queues: plan.queues.map(({ name, week, targetServiceLevel, answerTimeSeconds }) => ({
        name,
        contacts: week.contacts,
        ahtSeconds: week.ahtSeconds.map((seconds) => Math.max(1, seconds)),
        targetServiceLevel,
        answerTimeSeconds,
      })),
      groups: options.groups!.map(({ name, skills, shrinkage = 0.1 }, g) => ({
        name,
        skills,
        // Rounded, as this simulator knows whole people only: so it may be a little better or worse.
        agents: days[g]!.map((people) => Math.round(people * (1 - (shrinkage as number)))),
      })),
      replications: 60,
      seed: 77,
    });
    for (const [q, { day }] of played.entries())
      expect(
        Math.abs(day.serviceLevels.servedWithin.value - plan.queues[q]!.serviceLevel!.value),
      ).toBeLessThan(0.08);
  });

  it('has costs of queues and of groups that add up to those of the plan', () => {
    const { total } = plan.cost!;
    const close = (parts: readonly (number | undefined)[]) =>
      Math.abs(sum(parts.map((part) => part!)) - total) / total;
    expect(close(plan.queues.map((queue) => queue.cost))).toBeLessThan(1e-9);
    expect(close(plan.groups.map((group) => group.cost))).toBeLessThan(1e-9);
  });

  it('has heads that are the sum of those of the groups, step by step', () => {
    for (const [s, step] of plan.headcount.entries()) {
      const own = plan.groups.map(({ headcount }) => headcount[s]!);
      expect(own.every(({ name }) => name === step.name)).toBe(true);
      const difference = sum(own.map(({ hoursAWeek }) => hoursAWeek)) - step.hoursAWeek;
      expect(Math.abs(difference)).toBeLessThan(1e-9 * step.hoursAWeek + 1e-12);
    }
    expect(plan.staff.employed).toBe(sum(plan.groups.map(({ staff }) => staff.employed)));
  });

  it('costs no more than a design for each group by itself', () => {
    const { shiftCost, shiftCostApart } = plan.crossTraining!;
    expect(shiftCost).toBeLessThanOrEqual(shiftCostApart);
  });

  it('says what training would save, the most useful first', () => {
    const { next } = plan.crossTraining!;
    expect(next.map(({ group, queue }) => [group, queue]).sort()).toEqual([
      ['billing', 'technical'],
      ['technical', 'billing'],
    ]);
    expect(next[0]!.savedHoursAWeek).toBeGreaterThanOrEqual(next[1]!.savedHoursAWeek);
    expect(next.every(({ people, trainingHours }) => trainingHours === 30 * people)).toBe(true);
  });

  it('is plain data, the same each time', () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(planWorkforce(queues, options)).toEqual(plan);
  });
});

describe('what a plan of several queues refuses', () => {
  const issuesOf = (given: readonly PlanQueue[], asked: PlanQueuesInput) => {
    try {
      planWorkforce(given, asked);
    } catch (error) {
      return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
    }
    return [];
  };

  it('is a queue that no group takes, and a skill for no queue', () => {
    const groups = [{ name: 'a', skills: [{ queue: 'billing' }, { queue: 'repairs' }] }];
    expect(issuesOf(queues, { ...options, groups })).toEqual([
      'groups[0].skills[1].queue',
      'history[1].name',
    ]);
  });

  it('is what it would not keep', () => {
    const { groups, ...rest } = options;
    const asked = {
      ...rest,
      groups: groups!.map((group, g) => (g === 0 ? { ...group, rotation: MINIMISE } : group)),
      targets: { ...options.targets, maxOccupancy: 0.85, minAgents: 2 },
    };
    expect(issuesOf(queues, asked)).toEqual([
      'targets.maxOccupancy',
      'targets.minAgents',
      'groups[0].rotation.minimise',
    ]);
  });

  it('is histories of other dates, and a name twice', () => {
    const zone = { ...queues[1]!.history, timeZone: 'Europe/Paris' };
    const twice = [queues[0]!, { ...queues[1]!, name: 'billing', history: zone }];
    expect(issuesOf(twice, options)).toEqual(['history[1].name', 'history[1].history.timeZone']);
  });
});

const MINIMISE = {
  daysOff: { min: 2, max: 2 },
  workStretch: { min: 2, max: 5 },
  minimise: 'cost',
} as const;
