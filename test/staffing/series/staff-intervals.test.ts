import { InvalidInputError } from 'halfhour';
import { requiredAgents, type SeriesInterval, staffIntervals } from 'halfhour/staffing';
import { addDays } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { recompute } from '../support/recompute.ts';

const VOLUMES = [
  12, 8, 6, 5, 5, 8, 20, 45, 70, 85, 90, 88, 80, 78, 82, 80, 70, 60, 48, 40, 32, 26, 20, 15,
];
const day = {
  intervalSeconds: 3600,
  intervals: VOLUMES.map((contacts) => ({ contacts, ahtSeconds: 240, date: '2024-07-01' })),
};
const targets = {
  targetServiceLevel: 0.8,
  answerTimeSeconds: 20,
  maxOccupancy: 0.85,
  shrinkage: 0.3,
} as const;

describe('staffIntervals', () => {
  it('staffs a published day of 24 hours, with Erlang C', () => {
    const { intervals } = staffIntervals(day, targets);
    expect(intervals.map(({ scheduledAgents }) => scheduledAgents)).toEqual([
      5, 3, 3, 3, 3, 3, 5, 8, 12, 13, 13, 13, 12, 12, 12, 12, 12, 10, 9, 8, 6, 6, 5, 5,
    ]);
    expect(intervals.map(({ agents }) => agents)).toEqual([
      3, 2, 2, 2, 2, 2, 3, 5, 8, 9, 9, 9, 8, 8, 8, 8, 8, 7, 6, 5, 4, 4, 3, 3,
    ]);
  });

  it('staffs the same day with a patience of 8 minutes, with Erlang A', () => {
    const { intervals } = staffIntervals(day, { ...targets, patienceSeconds: 480 });
    expect(intervals.map(({ scheduledAgents }) => scheduledAgents)).toEqual([
      3, 3, 3, 3, 3, 3, 5, 8, 10, 12, 13, 13, 12, 12, 12, 12, 10, 9, 8, 8, 6, 6, 5, 5,
    ]);
  });

  it('gives each interval what requiredAgents gives it', () => {
    const { intervals } = staffIntervals(day, targets);
    for (const { contacts, ahtSeconds, date, start, ...staffing } of intervals) {
      const { steps, warnings, ...alone } = requiredAgents({
        ...targets,
        contacts,
        ahtSeconds,
        intervalSeconds: 3600,
      });
      expect(steps.length).toBeGreaterThan(0);
      expect(warnings).toEqual([]);
      expect(staffing).toEqual(alone);
    }
  });

  it('gives steps for every total, and for every interval where asked to', () => {
    const plain = staffIntervals(day, targets);
    const explained = staffIntervals(day, { ...targets, steps: true });
    for (const [i, { steps, ...interval }] of explained.intervals.entries()) {
      expect(interval).toEqual(plain.intervals[i]);
      const { contacts, ahtSeconds } = interval;
      const alone = requiredAgents({ ...targets, intervalSeconds: 3600, contacts, ahtSeconds });
      expect(steps).toEqual(alone.steps);
    }
    for (const period of [...plain.days, ...plain.weeks, ...plain.months, plain.total]) {
      expect(period.steps.map(({ name }) => name)).toEqual([
        'agentHours',
        'scheduledHours',
        'paidHours',
        'fte',
      ]);
      for (const step of period.steps) {
        expect(Number(recompute(step)), step.name).toBeNear(step.value, 1e-14);
        expect(Reflect.get(period, step.name)).toBe(step.value);
      }
    }
  });

  it('staffs a piece of an interval that the clock cuts by its own length, and counts its hours', () => {
    const targets = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
    const ofPiece = { contacts: 50, ahtSeconds: 180 };
    const { intervals, total } = staffIntervals(
      { intervalSeconds: 1800, intervals: [{ ...ofPiece, seconds: 900 }] },
      targets,
    );
    // 50 contacts in a quarter of an hour come as fast as 100 in half an hour.
    expect(intervals[0]!.agents).toBe(14);
    expect([total.agentHours, total.workloadHours]).toEqual([14 / 4, 2.5]);
    expect(total.occupancy).toBe(intervals[0]!.occupancy);
    for (const seconds of [0, 1801])
      expect(() =>
        staffIntervals({ intervalSeconds: 1800, intervals: [{ ...ofPiece, seconds }] }, targets),
      ).toThrow(
        /intervals\[0\].seconds must be a number above 0 and at most intervalSeconds \(1800\)/,
      );
  });

  it('needs no special care for empty and closed intervals', () => {
    const intervals: SeriesInterval[] = [
      { contacts: 0, ahtSeconds: 0 },
      { contacts: 0, ahtSeconds: 300, closed: true },
      { contacts: 1, ahtSeconds: 300 },
      { contacts: 0, ahtSeconds: 0, minAgents: 3 },
    ];
    const staffed = staffIntervals(
      { intervalSeconds: 1800, intervals },
      { ...targets, minAgents: 2 },
    );
    expect(staffed.intervals.map(({ agents }) => agents)).toEqual([2, 0, 2, 3]);
    const nothing = staffIntervals({ intervalSeconds: 1800, intervals: [] }, targets);
    expect(nothing.intervals).toEqual([]);
    expect(nothing.total).toMatchObject({ contacts: 0, agentHours: 0, fte: 0, serviceLevel: 1 });
  });

  it.each([7, 10, 28, 31, 84])('counts the same FTE of a steady centre in %i days', (count) => {
    const intervals = Array.from({ length: count * 24 }, (_, i) => ({
      date: addDays('2026-06-01', Math.floor(i / 24)),
      contacts: 0,
      ahtSeconds: 0,
    }));
    // 10 people around the clock are 1,680 hours a week, or 42 people of 40.
    const { weeks, months, total } = staffIntervals(
      { intervalSeconds: 3600, intervals },
      { targetServiceLevel: 0.8, answerTimeSeconds: 20, minAgents: 10 },
    );
    expect([...weeks, ...months, total].map(({ fte }) => fte.toPrecision(12))).toEqual(
      new Array<string>(weeks.length + months.length + 1).fill('42.0000000000'),
    );
    const { total: undated } = staffIntervals(
      { intervalSeconds: 3600, intervals: intervals.map(({ date: _, ...rest }) => rest) },
      { targetServiceLevel: 0.8, answerTimeSeconds: 20, minAgents: 10 },
    );
    expect(undated.fte.toPrecision(12)).toBe('42.0000000000');
  });

  it('counts the weekend that a centre leaves out as dates of its week', () => {
    const openDays = [0, 1, 2, 3, 4].map((day) => addDays('2026-06-01', day));
    const intervals = [...openDays, ...openDays.map((date) => addDays(date, 7))].flatMap((date) =>
      Array.from({ length: 8 }, () => ({ date, contacts: 0, ahtSeconds: 0 })),
    );
    const staffed = (rows: typeof intervals) =>
      staffIntervals(
        { intervalSeconds: 3600, intervals: rows },
        { targetServiceLevel: 0.8, answerTimeSeconds: 20, minAgents: 10 },
      );
    expect(staffed(intervals).total.fte).toBe(10);
    expect(staffed(intervals).weeks.map(({ fte }) => fte)).toEqual([10, 10]);
    expect(staffed(intervals.slice(0, 40)).total.fte).toBe(10);
  });

  it.each([
    'servedWithin',
    'servedOrAbandonedWithin',
    'servedWithinExcludingEarlyAbandons',
    'servedWithinOfServed',
  ] as const)('adds up what counts and what is counted, then divides: %s', (definition) => {
    const intervals = [
      { contacts: 200, ahtSeconds: 300 },
      { contacts: 200, ahtSeconds: 300 },
    ];
    const {
      intervals: [small, large],
      total,
    } = staffIntervals(
      {
        intervalSeconds: 1800,
        intervals: [intervals[0]!, { ...intervals[1]!, minAgents: 60 }],
      },
      {
        targetServiceLevel: 0.5,
        answerTimeSeconds: 20,
        patienceSeconds: 20,
        serviceLevelDefinition: definition,
      },
    );
    const { total: alone } = staffIntervals(
      { intervalSeconds: 1800, intervals: [intervals[0]!] },
      {
        targetServiceLevel: 0.5,
        answerTimeSeconds: 20,
        patienceSeconds: 20,
        serviceLevelDefinition: definition,
      },
    );
    expect(alone.serviceLevel).toBeNear(small!.serviceLevel, 1e-12);
    const gone = [small!, large!].map(({ abandonProbability }) => 200 * abandonProbability);
    const inTime = [small!, large!].map(({ serviceLevels }) => 200 * serviceLevels.servedWithin);
    const early = [small!, large!].map(
      ({ serviceLevels: { servedOrAbandonedWithin, servedWithin } }) =>
        200 * (servedOrAbandonedWithin - servedWithin),
    );
    const both = ([a, b]: readonly number[]) => a! + b!;
    const expected = {
      servedWithin: both(inTime) / 400,
      servedOrAbandonedWithin: (both(inTime) + both(early)) / 400,
      servedWithinExcludingEarlyAbandons: both(inTime) / (400 - both(early)),
      servedWithinOfServed: both(inTime) / (400 - both(gone)),
    };
    expect(total.serviceLevel).toBeNear(expected[definition], 1e-12);
  });

  it('adds up hours and FTE by day, week and month, from unrounded shrinkage', () => {
    const dates = ['2024-06-29', '2024-06-30', '2024-07-01', '2024-07-02'];
    const intervals = dates.flatMap((date) =>
      [100, 60].map((contacts) => ({ date, contacts, ahtSeconds: 180 })),
    );
    const { days, weeks, months, total } = staffIntervals(
      { intervalSeconds: 1800, intervals },
      { ...targets, maxOccupancy: undefined, fullTimeHours: { day: 7.5, week: 37.5, month: 160 } },
    );
    expect(days.map(({ period }) => period)).toEqual(dates);
    expect(weeks.map(({ period, days }) => [period, days])).toEqual([
      ['2024-06-24', 2],
      ['2024-07-01', 2],
    ]);
    expect(months.map(({ period, days }) => [period, days])).toEqual([
      ['2024-06', 2],
      ['2024-07', 2],
    ]);
    const [first] = days;
    // 14 and 9 agents for half an hour each.
    expect(first).toMatchObject({
      contacts: 160,
      agentHours: 11.5,
      workloadHours: 8,
      peakAgents: 14,
    });
    expect(first!.scheduledHours).toBeNear(11.5 / 0.7, 1e-14);
    expect(first!.fte).toBeNear(11.5 / 0.7 / 7.5, 1e-14);
    // Two of the seven dates of the week, of the thirty of June, and four of seven in all.
    expect(weeks[0]!.fte).toBeNear((2 * 11.5) / 0.7 / (37.5 * (2 / 7)), 1e-14);
    expect(months[0]!.fte).toBeNear((2 * 11.5) / 0.7 / (160 * (2 / 30)), 1e-14);
    expect(total.fte).toBeNear((4 * 11.5) / 0.7 / (37.5 * (4 / 7)), 1e-14);
    expect(first!.occupancy).toBeNear(8 / 11.5, 1e-14);
  });

  it('divides by what components of base paid leave, for paid hours only', () => {
    const shrinkage = [
      { name: 'holidays', share: 0.1, base: 'paid' },
      { name: 'breaks', share: 0.2, base: 'inOffice' },
    ] as const;
    const { total, intervals } = staffIntervals(day, { ...targets, shrinkage });
    expect(intervals[8]).toMatchObject({ agents: 8, scheduledAgents: 10 });
    expect(total.scheduledHours).toBeNear(total.agentHours / 0.8, 1e-14);
    expect(total.paidHours).toBeNear(total.agentHours / 0.8 / 0.9, 1e-14);
  });

  it('weighs the service of a period by contacts', () => {
    const { intervals, total } = staffIntervals(day, targets);
    const all = intervals.reduce((sum, { contacts }) => sum + contacts, 0);
    const inTime = intervals.reduce(
      (sum, { contacts, serviceLevel }) => sum + contacts * serviceLevel,
      0,
    );
    expect(total.serviceLevel).toBeNear(inTime / all, 1e-14);
    expect(total.contacts).toBe(all);
  });

  it('says which intervals are bad, and leaves its input alone', () => {
    const bad = {
      intervalSeconds: 1800,
      intervals: [
        { contacts: 1, ahtSeconds: 0 },
        { contacts: -1, ahtSeconds: 10 },
        { contacts: 1, ahtSeconds: 10, closed: true },
        { contacts: 1, ahtSeconds: 10, date: '2024-02-30' },
        { contacts: 1, ahtSeconds: 10, minAgents: 0.5 },
        { contacts: 1, ahtSeconds: 10 },
      ],
    };
    try {
      staffIntervals(bad, targets);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual([
        'intervals[0].ahtSeconds',
        'intervals[1].contacts',
        'intervals[2].contacts',
        'intervals[3].date',
        'intervals[4].minAgents',
      ]);
    }
    const frozen = Object.freeze({
      intervalSeconds: 1800,
      intervals: Object.freeze([Object.freeze({ contacts: 100, ahtSeconds: 180 })]),
    });
    expect(staffIntervals(frozen, Object.freeze(targets)).intervals[0]).toMatchObject({
      agents: 14,
    });
  });
});
