import fc from 'fast-check';
import { InfeasibleError } from 'halfhour';
import {
  type DeferredInterval,
  runDeferredWork,
  type StaffDeferredWorkInput,
  staffDeferredWork,
} from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { recompute } from '../support/recompute.ts';

const hourly = (contacts: readonly number[], open: (hour: number) => boolean = () => true) =>
  contacts.map(
    (count, hour): DeferredInterval => ({ contacts: count, ahtSeconds: 360, open: open(hour) }),
  );

const within = (hours: number, clock: 'elapsed' | 'open' = 'elapsed') => ({
  withinSeconds: hours * 3600,
  clock,
});

describe('staffDeferredWork', () => {
  it('spreads work over the time until its deadline', () => {
    const intervals = hourly([60, 0, 0, 0, 0, 0, 0]);
    const staff = staffDeferredWork({ intervalSeconds: 3600, intervals, deadline: within(4) });
    // Six hours of work in the three hours from its arrival to its deadline.
    expect(staff).toMatchObject({ agents: 2, exactAgents: 2 });
    expect(staff.intervals.map(({ workedHours }) => workedHours)).toEqual([0, 2, 2, 2, 0, 0, 0]);
    expect(staff.intervals.map(({ backlogHours }) => backlogHours)).toEqual([0, 4, 2, 0, 0, 0, 0]);
    expect(staff.intervals.map(({ busyAgents }) => busyAgents)).toEqual([0, 2, 2, 2, 0, 0, 0]);
  });

  it('works only in opening hours, and carries the night over to the morning', () => {
    const open = (hour: number) => hour >= 8;
    const contacts = Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 10 : 0));
    const options = { intervalSeconds: 3600, intervals: hourly(contacts, open) };
    const staff = staffDeferredWork({ ...options, deadline: within(10) });
    expect(staff.intervals.slice(0, 8).filter(({ workedHours }) => workedHours !== 0)).toEqual([]);
    // Work is counted as there at the end of its hour: the last hour before opening is out.
    expect(staff.intervals[7]!.backlogHours).toBe(7);
    expect(staff.intervals.filter(({ overdueHours }) => overdueHours !== 0)).toEqual([]);
    // Of the first hour, 1 hour of work is due by 10, of the second by 11 …: 1 per open hour from 8.
    expect(staff.agents).toBe(1);
  });

  it('lets the deadline run in open hours only, where asked to', () => {
    const open = (hour: number) => hour < 2 || hour >= 6;
    const intervals = hourly([0, 40, 0, 0, 0, 0, 0, 0, 0, 0], open);
    const options = { intervalSeconds: 3600, intervals };
    expect(staffDeferredWork({ ...options, deadline: within(3, 'open') }).exactAgents).toBe(2);
    expect(() => staffDeferredWork({ ...options, deadline: within(3) })).toThrow(InfeasibleError);
  });

  it('says which work cannot be done in time, and by when it could', () => {
    const intervals = hourly([10, 0, 0, 0, 0], (hour) => hour === 0 || hour === 4);
    try {
      staffDeferredWork({ intervalSeconds: 3600, intervals, deadline: within(3) });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InfeasibleError)) throw error;
      expect(error.message).toContain('from interval 1 on is due by the end of interval 2');
      expect(error.nearest).toEqual({ dueBy: 4 });
    }
  });

  it('works off a backlog by its own deadline', () => {
    const { agents, intervals } = staffDeferredWork({
      intervalSeconds: 3600,
      intervals: hourly([0, 0, 0, 0]),
      deadline: within(4),
      backlog: [
        { contacts: 10, ahtSeconds: 720, dueBy: 3 },
        { contacts: 10, ahtSeconds: 720, dueBy: 0 },
      ],
    });
    expect(agents).toBe(2);
    expect(intervals.map(({ backlogHours }) => backlogHours)).toEqual([2, 0, 0, 0]);
  });

  it('leaves room for an occupancy below 1', () => {
    const options = {
      intervalSeconds: 3600,
      intervals: hourly([60, 0, 0, 0, 0]),
      deadline: within(4),
    };
    expect(staffDeferredWork({ ...options, maxOccupancy: 0.8 })).toMatchObject({ agents: 3 });
  });

  it('meets every deadline with its staff, loses no work, and fewer do not suffice', () => {
    const arbitrary = fc.record({
      contacts: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 40 }),
      hours: fc.integer({ min: 2, max: 12 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ contacts, hours }) => {
        const options: StaffDeferredWorkInput = {
          intervalSeconds: 3600,
          intervals: hourly([...contacts, ...new Array<number>(12).fill(0)]),
          deadline: within(hours),
        };
        const { agents, intervals } = staffDeferredWork(options);
        const worked = intervals.reduce((total, { workedHours }) => total + workedHours, 0);
        const came = contacts.reduce((total, count) => total + count / 10, 0);
        expect(worked).toBeNear(came, 1e-9);
        // 1e-9 hours: what repeated subtraction leaves.
        expect(intervals.filter(({ overdueHours }) => !(overdueHours < 1e-9))).toEqual([]);
        if (agents === 0) return;
        const fewer = options.intervals.map(() => agents - 1);
        const late = runDeferredWork({ ...options, agents: fewer });
        expect(Math.max(...late.map(({ overdueHours }) => overdueHours))).toBeGreaterThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('takes off what others do between calls, and says which stretch decides', () => {
    const options = {
      intervalSeconds: 3600,
      intervals: hourly([60, 0, 0, 0, 0]),
      deadline: within(4),
    };
    const helpingAgents = [5, 0.5, 0, 1, 9];
    const staff = staffDeferredWork({ ...options, helpingAgents });
    // Of six hours of work in intervals 1 to 3 others do one and a half.
    expect(staff).toMatchObject({ agents: 2, exactAgents: 1.5 });
    expect(staff.intervals.map(({ workedHours }) => workedHours)).toEqual([0, 2.5, 2, 1.5, 0]);
    const [step] = staff.steps;
    expect(step).toMatchObject({
      inputs: { workHours: 6, helpHours: 1.5, hoursOfAgent: 3 },
      note: 'the densest stretch: what comes after interval 0 and is due by the end of interval 3',
    });
    expect(recompute(step!)).toBe(1.5);
    const enough = staffDeferredWork({ ...options, helpingAgents: [0, 3, 2, 2, 0] });
    expect(enough).toMatchObject({ agents: 0, exactAgents: 0 });
    expect(enough.intervals.filter(({ overdueHours }) => overdueHours !== 0)).toEqual([]);
    expect(() => staffDeferredWork({ ...options, helpingAgents: [1] })).toThrow(
      'helpingAgents.length must be as long as intervals (5)',
    );
  });

  it('with help meets every deadline, and one agent fewer does not', () => {
    const arbitrary = fc.record({
      contacts: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 20 }),
      help: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 32, maxLength: 32 }),
      closed: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ contacts, help, closed }) => {
        const intervals = hourly([...contacts, ...new Array<number>(12).fill(0)]).map(
          (interval, i) => ({ ...interval, open: i % 6 !== closed }),
        );
        const helpingAgents = intervals.map((_, i) => help[i]!);
        const options: StaffDeferredWorkInput = {
          intervalSeconds: 3600,
          intervals,
          deadline: within(4),
          helpingAgents,
        };
        const { agents, intervals: progress } = staffDeferredWork(options);
        // 1e-9 hours: what repeated subtraction leaves.
        expect(progress.filter(({ overdueHours }) => !(overdueHours < 1e-9))).toEqual([]);
        if (agents === 0) return;
        const late = runDeferredWork({ ...options, agents: intervals.map(() => agents - 1) });
        expect(Math.max(...late.map(({ overdueHours }) => overdueHours))).toBeGreaterThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses deadlines that its intervals cannot show', () => {
    expect(() =>
      staffDeferredWork({ intervalSeconds: 3600, intervals: hourly([1]), deadline: within(1) }),
    ).toThrow('deadline.withinSeconds must be at least two intervals');
  });
});

describe('runDeferredWork', () => {
  it('carries what a small staff leaves, and says what is overdue', () => {
    const options = {
      intervalSeconds: 3600,
      intervals: hourly([60, 0, 0, 0, 0, 0, 0, 0]),
      deadline: within(4),
    };
    const progress = runDeferredWork({ ...options, agents: new Array<number>(8).fill(1) });
    expect(progress.map(({ backlogHours }) => backlogHours)).toEqual([0, 5, 4, 3, 2, 1, 0, 0]);
    expect(progress.map(({ overdueHours }) => overdueHours)).toEqual([0, 0, 0, 3, 2, 1, 0, 0]);
  });

  it('wants agents for every interval', () => {
    expect(() =>
      runDeferredWork({
        intervalSeconds: 3600,
        intervals: hourly([1, 0]),
        deadline: within(2),
        agents: [1],
      }),
    ).toThrow('agents.length must be as long as intervals (2)');
  });
});
