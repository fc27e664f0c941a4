import {
  intervalHistory,
  type PlanWorkforceInput,
  planWorkforce,
  type SuggestChangesInput,
  staffPeriod,
  suggestChanges,
} from 'halfhour';
import { describe, expect, it } from 'vitest';

/** Six weeks of hours, busy in the morning, open from 8 to 20. */
function historyOf(contacts: (hour: number, i: number) => number) {
  const rows = Array.from({ length: 42 * 24 }, (_, i) => {
    const hour = i % 24;
    return {
      time: new Date(Date.UTC(2026, 0, 5) + i * 3_600_000).toISOString().slice(0, 16),
      contacts: hour < 8 || hour >= 20 ? 0 : contacts(hour, i),
      ahtSeconds: 300,
    };
  });
  return intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
}

const options: PlanWorkforceInput = {
  forecast: {
    days: 14,
    openingHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 480, endMinutes: 1200 }],
  },
  targets: {
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    shrinkage: [
      { name: 'leave', share: 0.1, base: 'paid' },
      { name: 'sickness', share: 0.06, base: 'scheduled', kind: 'absence' },
    ],
  },
  shifts: {
    shiftTypes: [
      { id: 'early', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 480 },
      { id: 'late', lengthMinutes: 480, earliestStartMinutes: 720, latestStartMinutes: 720 },
    ],
  },
};
const offered = [
  { id: 'part', lengthMinutes: 240, earliestStartMinutes: 480, latestStartMinutes: 960 },
];
const serviceOver = [{ each: 'week', floorServiceLevel: 0.6 }] as const;

const history = historyOf((hour, i) => (hour < 12 ? 60 : 25) + ((i * 7) % 5));
const plan = planWorkforce(history, options);

describe('suggested changes of a plan', () => {
  const input: SuggestChangesInput = { options, offered, serviceOver, deflection: 0.1 };
  const found = suggestChanges(plan, input);
  const kinds = found.changes.map(({ kind }) => kind);

  it('begin with the plan as it is', () => {
    expect(found.today.shiftHours).toBe(plan.shifts.coverage.paidHours);
    expect(found.today.people).toBe(plan.headcount.at(-1)!.people);
    expect(found.today.hoursAWeek).toBe(plan.headcount.at(-2)!.hoursAWeek);
    expect(found.today.leastServiceLevel).toBeGreaterThanOrEqual(0.8);
  });

  it('name what saves most first, and add up', () => {
    expect(kinds).toContain('shiftTypes');
    expect(kinds).toContain('deflection');
    const alone = found.changes.map(({ savedAlone }) => savedAlone);
    expect(alone).toEqual([...alone].sort((a, b) => b - a));
    let left = found.today.hoursAWeek;
    for (const { savedHours, after } of found.changes) {
      left -= savedHours;
      expect(Math.abs(left - after.hoursAWeek)).toBeLessThan(1e-9 * left);
    }
    expect(Math.abs(found.today.hoursAWeek - found.savedHours - left)).toBeLessThan(1e-9 * left);
  });

  it('say what they cost in service and ask of people', () => {
    const over = found.changes.find(({ kind }) => kind === 'serviceOver')!;
    expect(over.after.leastServiceLevel!).toBeLessThan(0.8);
    expect(over.after.leastServiceLevel!).toBeGreaterThanOrEqual(0.6);
    expect(over.after.serviceLevel!).toBeGreaterThanOrEqual(0.8);
    const types = found.changes.find(({ kind }) => kind === 'shiftTypes')!;
    expect(types.after.asks.shortShifts).toBeGreaterThan(0);
  });

  it('pass over what does not pay, and say so', () => {
    const { changes, passed } = suggestChanges(plan, { options, deflection: 0.001 });
    expect(changes).toEqual([]);
    expect(passed.map(({ kind }) => kind)).toEqual(['deflection']);
    expect(passed[0]!.savedAlone).toBeLessThan(0.005 * found.today.hoursAWeek);
  });

  it('pass over what saves alone and nothing after the others', () => {
    const twice = suggestChanges(plan, { options, serviceOver: [...serviceOver, ...serviceOver] });
    expect(twice.changes).toHaveLength(1);
    expect(twice.passed.map(({ savedHours }) => savedHours)).toEqual([0]);
    expect(twice.passed[0]!.savedAlone).toBe(twice.changes[0]!.savedAlone);
  });

  it('ask for fewer agents over a week as `staffPeriod` does', () => {
    const [change] = suggestChanges(plan, { options, serviceOver }).changes;
    const { contacts, ahtSeconds, open, intervalSeconds } = plan.week;
    const { intervals } = staffPeriod(
      {
        intervalSeconds,
        intervals: contacts.map((count, i) => ({
          contacts: count,
          ahtSeconds: ahtSeconds[i]!,
          closed: !open[i],
        })),
      },
      { ...options.targets, each: 'all', floorServiceLevel: 0.6 },
    );
    expect(change!.scheduledAgents).toEqual(
      intervals.map(({ scheduledAgents }) => scheduledAgents),
    );
  });

  it('end at the steps allowed, and keep the best', () => {
    const { changes, steps } = suggestChanges(plan, { ...input, maxSteps: 4 });
    expect(steps).toBe(4);
    expect(changes).toHaveLength(1);
  });

  it('refuse what the plan cannot have', () => {
    expect(() => suggestChanges(plan, { options, houseRules: ['shiftRun'] })).toThrow(
      /options.rotation must be given/,
    );
    expect(() => suggestChanges({ ...plan, version: 2 } as never, { options })).toThrow(/version/);
  });
});

describe('people by contract and kinds of shift', () => {
  const rotation = { daysOff: { min: 1, max: 4 }, workStretch: { min: 1, max: 6 }, maxSteps: 3000 };
  const all = { ...options, rotation };
  const made = planWorkforce(history, all);
  const contracts = [
    { name: 'full time', shiftTypes: ['early', 'late'] },
    { name: 'half', shiftTypes: ['part'], weeklyHours: { maxAverage: 20 } },
  ];

  it('bring the offered shift types that contracts name', () => {
    const { changes } = suggestChanges(made, {
      options: all,
      offered,
      contracts,
      leastSaving: 0,
    });
    const change = changes.find(({ kind }) => kind === 'contracts');
    expect(change?.savedHours).toBeGreaterThan(0);
    const ids = change!.input.shifts!.shiftTypes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['early', 'late', 'part']));
    const again = planWorkforce(history, {
      ...all,
      shifts: change!.input.shifts ?? all.shifts,
      rotation: change!.input.rotation ?? all.rotation,
    });
    expect(again.rotation!.contracts!.map(({ name }) => name)).toEqual(['full time', 'half']);
    expect(again.headcount.at(-2)!.hoursAWeek).toBe(change!.after.hoursAWeek);
  });

  it('say what fewer kinds of shift cost', () => {
    const wide = {
      ...options,
      shifts: {
        shiftTypes: [
          { id: 'any', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 720 },
        ],
      },
    };
    const { passed, changes } = suggestChanges(planWorkforce(history, wide), {
      options: wide,
      distinctShifts: [2],
    });
    expect(changes).toEqual([]);
    expect(passed.map(({ kind, title }) => [kind, title])).toEqual([
      ['distinctShifts', 'at most 2 distinct shifts'],
    ]);
    expect(passed[0]!.savedAlone).toBeLessThanOrEqual(0);
  });

  it('refuse contracts of shift types that are neither there nor offered', () => {
    expect(() => suggestChanges(made, { options: all, contracts })).toThrow(
      /contracts must be contracts whose shiftTypes are of the plan or offered/,
    );
  });
});

describe('pooling, training, leave and hiring', () => {
  const withTraining: PlanWorkforceInput = {
    ...options,
    targets: {
      ...options.targets,
      shrinkage: [
        { name: 'leave', share: 0.1, base: 'paid' },
        { name: 'coaching', share: 0.06, base: 'inOffice' },
      ],
    },
    present: { leaveOwedHours: 80, newcomers: [{ people: 5, productivity: 0.4 }] },
  };
  // Busier in the second week of the dates than in the first, as every other week was.
  const uneven = historyOf((hour, i) =>
    Math.round((hour < 12 ? 60 : 25) * (Math.floor(i / 168) % 2 === 0 ? 0.8 : 1.2)),
  );
  const busy = planWorkforce(uneven, withTraining);
  const other = planWorkforce(history, options);
  const hours = (made: typeof plan) => made.headcount.at(-2)!.hoursAWeek;

  it('save what planWorkforce saves with their targets and present', () => {
    const found = suggestChanges(busy, {
      options: withTraining,
      trainingMoved: ['coaching'],
      leaveMoved: true,
      hireEarlier: { weeks: 0.5, productivity: 0.9 },
      leastSaving: 0,
    });
    const kinds = found.changes.map(({ kind }) => kind);
    expect(kinds).toContain('trainingMoved');
    expect(kinds).toContain('hireEarlier');
    let saved = 0;
    for (const { input, after, savedHours } of found.changes) {
      const { targets = withTraining.targets, present = withTraining.present } = input;
      const again = planWorkforce(uneven, { ...withTraining, targets, present });
      expect(after.hoursAWeek).toBeNear(hours(again));
      saved += savedHours;
    }
    expect(saved).toBeNear(found.savedHours);
    expect(found.savedHours).toBeNear(found.today.hoursAWeek - found.objective!);
    // Three people's work lacked before and half a person's now; five are paid half a week more, over two weeks.
    const hire = found.changes.find(({ kind }) => kind === 'hireEarlier')!;
    expect(hire.savedAlone).toBeNear(40 * (5 * 0.6 - 5 * 0.1) - (5 * 40 * 0.5) / 2);
  });

  it('move training only where shifts leave as many agents over', () => {
    const [change] = suggestChanges(busy, {
      options: withTraining,
      trainingMoved: ['coaching'],
      leastSaving: 0,
    }).changes;
    const { targets, trainingMoved } = change!.input;
    const again = planWorkforce(uneven, { ...withTraining, targets: targets! });
    const { onPosition, onPositionHours } = again.shifts.coverage;
    let room = 0;
    for (const [i, agents] of onPosition.entries())
      room += Math.max(0, agents - again.week.scheduledAgents[i]!);
    expect(trainingMoved![0]!.share * 0.06 * onPositionHours).toBeLessThanOrEqual(room + 1e-9);
  });

  it('put leave owed into weeks that need fewer agents, no more than they have to spare', () => {
    const found = suggestChanges(busy, {
      options: withTraining,
      leaveMoved: true,
      leastSaving: 0,
    });
    const all = [...found.changes, ...found.passed];
    expect(all.map(({ kind }) => kind)).toEqual(['leaveMoved']);
    for (const { input } of found.changes) {
      const left = input.present!.leaveOwedHours!;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThan(80);
      // 80 h over two weeks are 40 h a week.
      expect(found.savedHours).toBeNear((80 - left) / 2);
    }
  });

  it('pool two plans, and save what both take less what the pool takes', () => {
    const found = suggestChanges(plan, { options, pooling: [{ name: 'other', plan: other }] });
    const [pool] = found.changes;
    expect(pool!.kind).toBe('pooling');
    // Two queues alike: the pool has the hours of one with twice the contacts.
    const twice = planWorkforce(
      historyOf((hour, i) => 2 * ((hour < 12 ? 60 : 25) + ((i * 7) % 5))),
      options,
    );
    expect(pool!.after.replacedHours).toBe(hours(other));
    expect(pool!.savedHours).toBeNear(2 * hours(plan) - pool!.after.hoursAWeek);
    expect(pool!.after.hoursAWeek).toBeNear(hours(twice), 0.005);
    expect(found.objective).toBeNear(pool!.after.hoursAWeek - hours(other));
  });

  it('refuse what cannot be moved or pooled', () => {
    const asks = (input: Partial<SuggestChangesInput>) => () =>
      suggestChanges(plan, { options, ...input });
    expect(asks({ trainingMoved: ['sickness'] })).toThrow(/trainingMoved/);
    const quarter = { ...other, week: { ...other.week, intervalSeconds: 900 } };
    expect(asks({ pooling: [{ name: 'other', plan: quarter }] })).toThrow(/pooling\[0\]\.plan/);
  });
});
