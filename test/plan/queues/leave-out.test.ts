import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../src/duty/index.ts';
import { leaveOut, type SparedDuty } from '../../../src/plan/queues/leave-out.ts';
import { CentrePlay } from '../../../src/simulate/centre-period/centre-play.ts';
import type { CentreWork } from '../../../src/simulate/centre-period/centre-work.ts';

// Two days of eight open hours, two queues, people for one and people for both.

const OPEN = Array.from({ length: 96 }, (_, i) => (i % 48 >= 18 && i % 48 < 34 ? 1 : 0));
const queue = (name: string, contacts: number) => ({
  name,
  contacts: OPEN.map((open) => open * contacts),
  ahtSeconds: OPEN.map(() => 240),
  targetServiceLevel: 0.8,
  answerTimeSeconds: 20,
  definition: 'servedWithin' as const,
});
const work: CentreWork = {
  intervalSeconds: 1800,
  queues: [queue('a', 12), queue('b', 6)],
  groups: [
    { name: 'a', skills: [{ queue: 'a' }], cost: 1, present: 1 },
    {
      name: 'ab',
      skills: ['a', 'b'].map((q) => ({ queue: q, preference: 1 })),
      cost: 1.2,
      present: 1,
    },
  ],
};
const play = new CentrePlay(work, 1, 0, 60);
const duty = (day: number): Duty => ({
  typeId: 'day',
  day,
  startMinutes: 540,
  lengthMinutes: 480,
  breaks: [],
  count: 1,
});
const people = (group: number, count: number): SparedDuty[] =>
  [0, 1].flatMap((day) =>
    Array.from({ length: count }, () => ({
      group,
      duty: duty(day),
      price: work.groups[group]!.cost,
    })),
  );

/** Service of the queues, less a standard error, with so many people of each group on each day: counted here, not by the function. */
const service = (counts: readonly (readonly number[])[]) => {
  const tally = play.tally(
    counts.map((own) => OPEN.map((open, i) => open * own[Math.floor(i / 48)]!)),
  );
  return work.queues.map((_, q) => tally.serviceWithin(q, 1).low);
};
const countsOf = (kept: readonly SparedDuty[]) =>
  work.groups.map((_, g) =>
    [0, 1].map((day) => kept.filter((one) => one.group === g && one.duty.day === day).length),
  );
const isEnough = (levels: readonly number[]) => levels.every((level) => level >= 0.8);

describe('duties that are left out', () => {
  it('are all that can be: without one more a queue misses its target over the period', () => {
    const kept = leaveOut(play, [...people(0, 5), ...people(1, 5)], false, 0);
    const counts = countsOf(kept);
    expect(kept.length).toBeLessThan(20);
    expect(isEnough(service(counts))).toBe(true);
    for (const g of [0, 1]) {
      for (const day of [0, 1]) {
        const fewer = counts.map((own, h) => own.map((n, d) => (h === g && d === day ? n - 1 : n)));
        if (fewer[g]![day]! >= 0) expect(isEnough(service(fewer))).toBe(false);
      }
    }
  });

  it('are none where a queue is short already, or a signal is given', () => {
    const few = [...people(0, 1), ...people(1, 1)];
    expect(leaveOut(play, few, false, 0)).toEqual(few);
    const many = [...people(0, 5), ...people(1, 5)];
    expect(leaveOut(play, many, false, 0, () => true)).toEqual(many);
  });

  it('leave what a margin asks above the targets', () => {
    const kept = leaveOut(play, [...people(0, 5), ...people(1, 5)], false, 0.05);
    expect(service(countsOf(kept)).every((level) => level >= 0.85)).toBe(true);
  });
});
