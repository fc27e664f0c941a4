import { type LeaveAllotmentInput, leaveAllotment } from 'halfhour/plan';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { bestSet, randomLeave } from './leave-brute-force.ts';

it.each([1, 2, 3, 4])('grants the set that a search of all sets finds best, part %i', (part) => {
  const random = seededRandom(part);
  for (let i = 0; i < 50; i++) {
    const input = randomLeave(random);
    const { requests, intervals } = leaveAllotment(input);
    expect(requests.map(({ status }) => status === 'granted')).toEqual(bestSet(input));
    expect(intervals.every(({ left }) => left >= 0)).toBe(true);
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
