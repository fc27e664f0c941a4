import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../src/duty/index.ts';
import type { VolumeForecast } from '../../../src/forecast/index.ts';
import { centreRoster } from '../../../src/plan/queues/centre-roster.ts';
import type { PlanGroup, PlanQueuesInput } from '../../../src/plan/queues/input.ts';

// A week of two groups, each with one day shift on every day: calls alone, and calls and chats.

const groups: readonly PlanGroup[] = [
  { name: 'phone', skills: [{ queue: 'calls' }] },
  { name: 'both', skills: [{ queue: 'calls' }, { queue: 'chats' }] },
];
const duty = (day: number): Duty => ({
  typeId: 'day',
  day,
  startMinutes: 540,
  lengthMinutes: 480,
  breaks: [],
  count: 1,
});
const week = [0, 1, 2, 3, 4].map(duty);
const forecast = {
  timeZone: 'UTC',
  days: Array.from({ length: 7 }, (_, d) => ({
    date: `2026-06-0${d + 1}`,
    weekday: d,
    closed: d > 4,
  })),
} as unknown as VolumeForecast;
const people = [
  { name: 'Ada', skills: ['calls'] },
  { name: 'Bo', skills: ['calls', 'chats'] },
  { name: 'Cy', skills: ['chats'] },
];
const rostered = (roster: Partial<NonNullable<PlanQueuesInput['roster']>>) =>
  centreRoster(
    groups,
    [week, week],
    forecast,
    [],
    { roster: { people, maxSteps: 500, ...roster } } as unknown as Parameters<
      typeof centreRoster
    >[4],
    {},
  )!;

describe('the people by name of a centre', () => {
  it('work for the groups all of whose queues they can take, and stand in for those alone', () => {
    const { standIns } = rostered({});
    const phone = 'phone: day 09:00-17:00 (1)';
    const both = 'both: day 09:00-17:00 (1)';
    expect(standIns).toEqual([
      { employee: 'Ada', shifts: [phone] },
      { employee: 'Bo', shifts: [phone, both] },
      // Calls are part of everything.
      { employee: 'Cy', shifts: [] },
    ]);
  });

  it('have duties that they may work, as many as there are for them', () => {
    const { roster, standIns, people: rows, unmet } = rostered({});
    expect(rows.map(({ name, duties }) => [name, duties])).toEqual([
      ['Ada', 5],
      ['Bo', 5],
      ['Cy', 0],
    ]);
    expect(unmet).toEqual([]);
    for (const { employee, shift } of roster!.duties) {
      const { shifts } = standIns.find((person) => person.employee === employee)!;
      expect(shifts).toContain(shift);
    }
  });

  it('may be kept to some of these shifts, and who misses a shift is said', () => {
    const onlyBoth = ['both: day 09:00-17:00 (1)'];
    const { people: rows, unmet } = rostered({
      people: [{ name: 'Bo', skills: ['calls', 'chats'], shifts: onlyBoth }],
    });
    expect(rows[0]!.duties).toBe(5);
    expect(unmet.map(({ shift, wanted, people: there }) => [shift, wanted, there])).toEqual(
      new Array(5).fill(['phone: day 09:00-17:00 (1)', 1, 0]),
    );
  });
});
