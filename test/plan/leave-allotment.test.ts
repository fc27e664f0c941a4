import { agentsForServiceLevel } from 'halfhour/erlang';
import { type LeaveAllotmentInput, leaveAllotment } from 'halfhour/plan';
import { addDays } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { bestSet, randomLeave } from './leave-brute-force.ts';
import { bestOwed, randomOwed } from './owed-brute-force.ts';

it.each([1, 2, 3, 4])('grants the set that a search of all sets finds best, part %i', (part) => {
  const random = seededRandom(part);
  for (let i = 0; i < 50; i++) {
    const input = randomLeave(random);
    const { requests, intervals } = leaveAllotment(input);
    expect(requests.map(({ status }) => status === 'granted')).toEqual(bestSet(input));
    expect(intervals.every(({ left }) => left >= 0)).toBe(true);
  }
});

it.each([1, 2, 3])(
  'gives of what is owed the most that a search of all sets finds, part %i',
  (part) => {
    const random = seededRandom(100 + part);
    for (let i = 0; i < 60; i++) {
      const input = randomOwed(random);
      const { intervals, owed, weeks, placing } = leaveAllotment(input);
      const best = bestOwed(
        input,
        intervals.map(({ allotted }) => allotted),
      );
      const minutes = owed
        .flatMap(({ proposed }) => proposed)
        .reduce((m, { hours }) => m + 60 * hours, 0);
      const least = input.week?.minHours ?? 0;
      const lacking = weeks.reduce(
        (all, { takenHours, proposedHours }) =>
          all + Math.max(0, least - takenHours - proposedHours),
        0,
      );
      expect([minutes, 60 * lacking]).toEqual([best.minutes, best.lacking]);
      expect(placing).toMatchObject({
        status: 'optimal',
        objective: minutes / 60,
        bound: minutes / 60,
      });
    }
  },
);

it('has a bound that no set exceeds, however few steps it may take', () => {
  const random = seededRandom(200);
  for (let i = 0; i < 150; i++) {
    const input = randomOwed(random);
    const { intervals } = leaveAllotment(input);
    const { minutes } = bestOwed(
      input,
      intervals.map(({ allotted }) => allotted),
    );
    for (const maxSteps of [1, 4, 10, 30, 100]) {
      const { objective, bound, status } = leaveAllotment(input, { maxSteps }).placing;
      expect(objective).toBeLessThanOrEqual(minutes / 60);
      expect(bound).toBeGreaterThanOrEqual(minutes / 60);
      if (status === 'optimal') expect(objective).toBe(minutes / 60);
    }
  }
});

const week = ['2024-07-01', '2024-07-02', '2024-07-03', '2024-07-04', '2024-07-05'];
const duties = [0, 1, 2, 3, 4].map((weekday) => ({
  weekday,
  startMinutes: 540,
  endMinutes: 1020,
}));
const input: LeaveAllotmentInput = {
  intervals: week.flatMap((date) =>
    Array.from({ length: 16 }, (_, i) => ({
      date,
      startMinutes: 540 + 30 * i,
      quantiles: [60, 80],
      scheduledAgents: 12,
    })),
  ),
  intervalSeconds: 1800,
  levels: [0.5, 0.9],
  confidence: 0.9,
  ahtSeconds: 180,
  answerTimeSeconds: 20,
  targetServiceLevel: 0.8,
  people: Array.from({ length: 12 }, (_, p) => ({ name: `P${p}`, duties })),
};
const off = (person: string, from = week[0]!, to = from) => ({ person, from, to });

describe('requests', () => {
  it('of half a day take half a day, so that two people may share one', () => {
    const { requests, days } = leaveAllotment({
      ...input,
      requests: [
        { ...off('P0'), endMinutes: 780 },
        { ...off('P1'), startMinutes: 780 },
        { ...off('P2'), startMinutes: 960 },
      ],
    });
    expect(requests.map(({ status, hours }) => [status, hours])).toEqual([
      ['granted', 4],
      ['granted', 4],
      ['waiting', 1],
    ]);
    expect(days[0]).toEqual({ date: week[0], people: 1, hours: 8, takenHours: 8 });
  });

  it('wait where only the confidence is in the way, and are refused where even the middle has no room', () => {
    const asked = ['P0', 'P1', 'P2', 'P3', 'P4'].map((person) => off(person));
    const { requests } = leaveAllotment({ ...input, requests: asked });
    expect(requests.map(({ status }) => status)).toEqual([
      'granted',
      ...new Array(4).fill('waiting'),
    ]);
    const granted = ['P5', 'P6', 'P7', 'P8'].map((person) => off(person));
    const full = leaveAllotment({ ...input, granted, requests: asked });
    expect(full.requests[0]).toMatchObject({ status: 'refused', reason: { code: 'no-room' } });
    expect(full.findings.map(({ code }) => code)).toEqual(['overbooked']);
  });

  it('go to those who were refused most last year, where that is the rule', () => {
    const people = input.people.map((person, p) => ({
      ...person,
      refusedLastYear: p === 1 ? 3 : 0,
    }));
    const { requests } = leaveAllotment({
      ...input,
      people,
      rule: 'lastYear',
      requests: [off('P0'), off('P1')],
    });
    expect(requests.map(({ status }) => status)).toEqual(['waiting', 'granted']);
  });

  it('are refused with the reason that stands in the way', () => {
    const { requests } = leaveAllotment({
      ...input,
      closed: [{ from: week[1]!, to: week[1]! }],
      week: { maxHours: 8 },
      granted: [off('P0')],
      requests: [off('P1', week[1]), off('P0'), off('P2', week[2]), off('P3', '2024-07-06')],
    });
    expect(requests.map(({ reason }) => reason?.code)).toEqual([
      'closed-date',
      'granted-before',
      'week-full',
      'no-duty',
    ]);
  });

  it('of nights take the intervals of the next date', () => {
    const night = { weekday: 0, startMinutes: 1320, endMinutes: 1800 };
    const { intervals } = leaveAllotment({
      ...input,
      intervals: [0, 1].flatMap((d) =>
        Array.from({ length: 48 }, (_, i) => ({
          date: week[d]!,
          startMinutes: 30 * i,
          quantiles: [0, 0],
          scheduledAgents: 1,
        })),
      ),
      people: [{ name: 'Ada', duties: [night] }],
      requests: [off('Ada')],
    });
    const taken = intervals.flatMap(({ taken }, i) => (taken > 0 ? [i] : []));
    expect(taken).toEqual(Array.from({ length: 16 }, (_, i) => 44 + i));
  });
});

it('takes both hours of the night on which the clocks go back', () => {
  const night = { weekday: 6, startMinutes: 0, endMinutes: 360 };
  const clocks = [0, 60, 120, 120, 180, 240, 300];
  const { intervals, requests } = leaveAllotment({
    ...input,
    intervalSeconds: 3600,
    // The first of the two hours has no room.
    intervals: clocks.map((startMinutes, i) => ({
      date: '2024-10-27',
      startMinutes,
      quantiles: [0, 0],
      scheduledAgents: i === 2 ? 1 : 2,
    })),
    people: ['Ada', 'Bo'].map((name) => ({ name, duties: [night] })),
    requests: [off('Ada', '2024-10-27'), off('Bo', '2024-10-27')],
  });
  expect(intervals.map(({ taken }) => taken)).toEqual(new Array(7).fill(1));
  expect(requests.map(({ status }) => status)).toEqual(['granted', 'refused']);
});

describe('leave that is owed', () => {
  it('is given days, who has to take it soonest first', () => {
    const people = input.people.map((person, p) =>
      p > 1 ? person : { ...person, owedHours: 16, ...(p === 1 ? { owedBy: week[1]! } : {}) },
    );
    const { owed, findings, weeks } = leaveAllotment({ ...input, people });
    expect(owed[1]!.proposed.map(({ date }) => date)).toEqual([week[0], week[1]]);
    expect(owed[0]!.proposed.map(({ date }) => date)).toEqual([week[2], week[3]]);
    expect(findings).toEqual([]);
    expect(weeks[0]!.proposedHours).toBe(32);
  });

  it('adds up: granted, proposed and missing are what is owed', () => {
    const people = input.people.map((person) => ({ ...person, owedHours: 24 }));
    const { owed, weeks, findings } = leaveAllotment({
      ...input,
      people,
      costPerHour: 30,
      requests: [off('P3')],
    });
    for (const { owedHours, grantedHours, proposed, missingHours } of owed) {
      const given = proposed.reduce((sum, { hours }) => sum + hours, 0);
      expect(grantedHours + given + missingHours).toBe(owedHours);
    }
    // Five days of one person each have room; twelve people are owed three.
    const missing = 12 * 24 - 5 * 8;
    expect(weeks[0]!.otherHours).toBe(missing);
    expect(weeks[0]!.cost).toBe(30 * missing);
    expect(findings[0]).toMatchObject({
      code: 'owed-without-room',
      values: { people: 11, hours: missing },
    });
  });
});

describe('leave that is owed and tight', () => {
  const room = (dates: readonly string[], agents = 1) =>
    dates.flatMap((date) =>
      Array.from({ length: 16 }, (_, i) => ({
        date,
        startMinutes: 540 + 30 * i,
        quantiles: [0],
        scheduledAgents: agents,
      })),
    );
  const tight = (
    dates: readonly string[],
    people: LeaveAllotmentInput['people'],
    agents?: number,
  ) => ({
    ...input,
    levels: [0.5],
    confidence: 0.5,
    intervals: room(dates, agents),
    people,
  });
  const on = (...weekdays: number[]) => weekdays.map((weekday) => duties[weekday]!);

  it('is proven where many stand before few days, and few before many', () => {
    const dates = Array.from({ length: 60 }, (_, d) => addDays(week[0]!, d));
    // Ten days are for 140 who have to go by then, fifty for the twenty who need not.
    const people = Array.from({ length: 160 }, (_, p) => ({
      name: `P${p}`,
      duties: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ ...duties[0]!, weekday })),
      owedHours: 8,
      ...(p < 140 ? { owedBy: dates[9]! } : {}),
    }));
    const { placing } = leaveAllotment(tight(dates, people));
    expect(placing).toMatchObject({ status: 'optimal', objective: 240, bound: 240 });
  });

  it('moves a day of somebody else where that makes room, by which he loses nothing', () => {
    const { owed, placing } = leaveAllotment(
      tight(week.slice(0, 2), [
        { name: 'both', duties: on(0, 1), owedHours: 8 },
        { name: 'monday', duties: on(0), owedHours: 8 },
      ]),
    );
    expect(owed.map(({ proposed }) => proposed.map(({ date }) => date))).toEqual([
      [week[1]],
      [week[0]],
    ]);
    expect(placing).toMatchObject({ status: 'optimal', objective: 16, bound: 16, gap: 0 });
  });

  it('says what was found and what none exceeds where a step is all it may take', () => {
    const asked = tight(week.slice(0, 2), [
      { name: 'both', duties: on(0, 1), owedHours: 8 },
      { name: 'monday', duties: on(0), owedHours: 8 },
    ]);
    const { placing } = leaveAllotment(asked, { maxSteps: 1 });
    expect(placing.objective).toBeLessThanOrEqual(16);
    expect(placing.bound).toBeGreaterThanOrEqual(16);
  });

  it('fills weeks below their least from what is owed, before days with more room', () => {
    const days = ['2024-07-01', '2024-07-08', '2024-07-15'];
    const people = [0, 1, 2].map((p) => ({ name: `P${p}`, duties: on(0), owedHours: 8 }));
    const { weeks, findings } = leaveAllotment({
      ...tight(days, people, 3),
      intervals: days.flatMap((date, d) => room([date], 3 - d)),
      week: { minHours: 8 },
    });
    expect(weeks.map(({ proposedHours }) => proposedHours)).toEqual([8, 8, 8]);
    expect(findings).toEqual([]);
  });

  it('takes of others only the half-hours that have no room, on the days that lack fewest', () => {
    const intervals = room(week.slice(0, 2)).map((interval) => {
      const isFull = interval.date === week[0] ? 16 : 2;
      const place = (interval.startMinutes - 540) / 30;
      return { ...interval, scheduledAgents: place < isFull ? 0 : 1 };
    });
    const { owed, weeks, findings } = leaveAllotment({
      ...tight(week.slice(0, 2), [{ name: 'Ada', duties: on(0, 1), owedHours: 8 }]),
      intervals,
      costPerHour: 40,
    });
    expect(owed[0]).toMatchObject({
      missingHours: 8,
      staffed: [{ date: week[1], hours: 8, otherHours: 1 }],
    });
    expect(weeks[0]).toMatchObject({ otherHours: 1, cost: 40 });
    expect(findings.map(({ code }) => code)).toEqual(['owed-without-room']);
  });

  it('spreads what takes as many hours of others on any day', () => {
    const people = [0, 1, 2, 3].map((p) => ({ name: `P${p}`, duties: on(0, 1), owedHours: 8 }));
    const { owed } = leaveAllotment(tight(week.slice(0, 2), people, 0));
    const dates = owed.map(({ staffed }) => staffed[0]!.date);
    expect(dates.filter((date) => date === week[0])).toHaveLength(2);
  });

  it('leaves less than a day as a rest, unless half days or hours are asked for', () => {
    const people = [{ name: 'Ada', duties: on(0, 1), owedHours: 13 }];
    const rests = (['days', 'halfDays', 'hours'] as const).map((owedIn) => {
      const { owed, findings } = leaveAllotment({ ...tight(week.slice(0, 2), people), owedIn });
      expect(findings).toEqual([]);
      return [owed[0]!.restHours, owed[0]!.missingHours, owed[0]!.proposed.length];
    });
    expect(rests).toEqual([
      [5, 0, 1],
      [1, 0, 3],
      [0, 0, 13],
    ]);
  });

  it('says to whom no day is left, whoever else would work', () => {
    const { owed, findings } = leaveAllotment({
      ...tight(week.slice(0, 1), [{ name: 'Ada', duties: on(1), owedHours: 8 }]),
    });
    expect(owed[0]).toMatchObject({ missingHours: 8, staffed: [] });
    expect(findings.map(({ code }) => code)).toEqual(['owed-without-room', 'owed-without-days']);
  });

  it('goes into school holidays for those with children at school, and out of them for others', () => {
    const days = ['2024-07-01', '2024-07-08'];
    const people = [
      { name: 'without', duties: on(0), owedHours: 8 },
      { name: 'with', duties: on(0), owedHours: 8, schoolChildren: true },
    ];
    const { owed, schoolHolidays } = leaveAllotment({
      ...tight(days, people, 2),
      schoolHolidays: [{ name: 'summer', from: '2024-07-06', to: '2024-08-18' }],
    });
    expect(owed.map(({ proposed }) => proposed[0]!.date)).toEqual(days);
    expect(schoolHolidays).toEqual([
      {
        name: 'summer',
        from: '2024-07-06',
        to: '2024-08-18',
        allottedHours: 16,
        withChildrenHours: 8,
        otherHours: 0,
        without: [],
      },
    ]);
  });
});

describe('school holidays', () => {
  const schoolHolidays = [{ from: week[0]!, to: week[2]! }];
  const people = input.people.map((person, p) => ({
    ...person,
    schoolChildren: p === 2 || p === 3 || p === 4,
    refusedInHolidays: p === 4 ? 2 : 0,
  }));

  it('go to people with children at school first, of them to those refused most last year', () => {
    // One person may be off on each day.
    const requests = [off('P1'), off('P2'), off('P3'), off('P4')];
    const {
      requests: verdicts,
      schoolHolidays: holidays,
      findings,
      people: tallies,
    } = leaveAllotment({
      ...input,
      people,
      schoolHolidays,
      requests,
    });
    expect(verdicts.map(({ status }) => status === 'granted')).toEqual([false, false, false, true]);
    expect(holidays[0]!.without).toEqual(['P2', 'P3']);
    expect(findings.map(({ code }) => code)).toEqual(['school-holidays-without']);
    expect(tallies[3]).toEqual({
      person: 'P4',
      asked: 1,
      granted: 1,
      waiting: 0,
      refused: 0,
      refusedInHolidays: 0,
    });
  });

  it('are given by turns: the second wish of anybody comes after the first of everybody', () => {
    const requests = [off('P4'), off('P4', week[1]), off('P2', week[1]), off('P3', week[2])];
    const { requests: verdicts } = leaveAllotment({ ...input, people, schoolHolidays, requests });
    expect(verdicts.map(({ status }) => status)).toEqual([
      'granted',
      'waiting',
      'granted',
      'granted',
    ]);
  });

  it('leave the order of other dates alone', () => {
    const requests = [off('P1', week[3]), off('P2', week[3])];
    const { requests: verdicts } = leaveAllotment({ ...input, people, schoolHolidays, requests });
    expect(verdicts.map(({ status }) => status)).toEqual(['granted', 'waiting']);
  });

  it('have a share that nobody exceeds, with what was granted before', () => {
    const { requests, people: tallies } = leaveAllotment({
      ...input,
      people,
      schoolHolidays: [{ ...schoolHolidays[0]!, mostDays: 2 }],
      granted: [off('P2')],
      requests: [off('P2', week[1]), off('P2', week[2]), off('P2', week[3])],
    });
    expect(requests.map(({ status, reason }) => [status, reason?.code])).toEqual([
      ['granted', undefined],
      ['refused', 'holiday-share'],
      ['granted', undefined],
    ]);
    expect(tallies[0]).toMatchObject({ refused: 1, refusedInHolidays: 1, granted: 2 });
  });
});

it('halves a duty at the half-hour nearest to its middle', () => {
  const people = [{ name: 'Ada', duties: [{ weekday: 0, startMinutes: 540, endMinutes: 990 }] }];
  const { requests, intervals } = leaveAllotment({
    ...input,
    people,
    requests: [
      { ...off('Ada'), half: 'first' },
      { ...off('Ada'), half: 'second' },
    ],
  });
  expect(requests.map(({ status, hours }) => [status, hours])).toEqual([
    ['granted', 4],
    ['granted', 3.5],
  ]);
  expect(intervals.filter(({ taken }) => taken === 1)).toHaveLength(15);
});

it('does not grant what it has no interval to judge by', () => {
  const { requests } = leaveAllotment({ ...input, requests: [off('P0', '2024-07-08')] });
  expect(requests[0]).toMatchObject({ status: 'refused', reason: { code: 'no-forecast' } });
});

it('refuses a half of hours, and hours that end before they begin', () => {
  const asked = { ...off('P0'), half: 'first' as const, endMinutes: 600 };
  expect(() => leaveAllotment({ ...input, requests: [asked] })).toThrow('requests[0].half');
  const back = { ...off('P0'), startMinutes: 700, endMinutes: 600 };
  expect(() => leaveAllotment({ ...input, requests: [back] })).toThrow('requests[0].endMinutes');
});

it('allots whole people of what is scheduled beyond the need, between two levels, over what is lost besides', () => {
  const needed = agentsForServiceLevel((80 * 180) / 1800, 20 / 180, 0.8) / (1 - 0.3);
  const { intervals } = leaveAllotment({
    ...input,
    intervals: [
      { ...input.intervals[0]!, quantiles: [60, 100], scheduledAgents: needed + 1.6 },
      { ...input.intervals[1]!, quantiles: [60, 100], scheduledAgents: needed - 1.6 },
    ],
    confidence: 0.7,
    shrinkage: 0.3,
  });
  expect(intervals.map(({ required, allotted }) => [required, allotted])).toEqual([
    [needed, 1],
    [needed, 0],
  ]);
});

it('allots no more the surer the target is to be met', () => {
  const sums = [0.5, 0.7, 0.9].map((confidence) =>
    leaveAllotment({ ...input, confidence }).intervals.reduce((all, one) => all + one.allotted, 0),
  );
  expect(sums).toEqual([...sums].sort((a, b) => b - a));
  expect(sums[0]).toBeGreaterThan(sums[2]!);
});

it('refuses a confidence beyond the levels, and people that are not there', () => {
  expect(() => leaveAllotment({ ...input, confidence: 0.95 })).toThrow('confidence must be');
  expect(() => leaveAllotment({ ...input, requests: [off('Zoe')] })).toThrow('requests[0].person');
});
