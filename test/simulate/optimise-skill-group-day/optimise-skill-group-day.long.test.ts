import {
  type OptimiseSkillGroupDayInput,
  optimiseSkillGroupDay,
  simulateCentre,
} from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';

const target = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
const contacts = [20, 45, 50, 25];
const two: OptimiseSkillGroupDayInput = {
  intervalSeconds: 1800,
  queues: [
    { name: 'a', contacts, ahtSeconds: 240, ...target },
    { name: 'b', contacts: contacts.map((n) => n / 2), ahtSeconds: 900, ...target },
  ],
  groups: [
    { name: 'a', skills: [{ queue: 'a' }] },
    { name: 'b', skills: [{ queue: 'b' }] },
    { name: 'both', skills: ['a', 'b'].map((queue) => ({ queue, preference: 1 })), cost: 1.1 },
  ],
};

/** The day of a staff as another simulator plays it, on days of another seed. */
function simulated({ queues, groups }: OptimiseSkillGroupDayInput, agents: readonly number[][]) {
  return simulateCentre({
    intervalSeconds: 1800,
    queues: queues.map(({ targetOver, leastServiceLevel, ...queue }) => queue),
    groups: groups.map(({ name, skills }, g) => ({ name, skills, agents: agents[g]! })),
    replications: 1000,
    seed: 4711,
  }).queues;
}

const agentsOf = ({ groups }: ReturnType<typeof optimiseSkillGroupDay>) =>
  groups.map(({ agents }) => [...agents]);

describe('optimiseSkillGroupDay', () => {
  it('proves for every half-hour what days that nobody has seen confirm', () => {
    const found = optimiseSkillGroupDay(two);
    expect(found.status).toBe('feasible');
    expect(found.objective!).toBeLessThan(found.dedicatedAgents.reduce((a, b) => a + b, 0));
    for (const { intervals } of simulated(two, agentsOf(found))) {
      for (const { serviceLevels } of intervals) {
        expect(serviceLevels.servedWithin.high).toBeGreaterThan(0.8);
      }
    }
    expect(found.queues.every(({ proven, unproven }) => proven && unproven.length === 0)).toBe(
      true,
    );
    // Nothing in it hangs on anything but its input.
    expect(optimiseSkillGroupDay(two)).toEqual(found);
  });

  it('takes fewer agents for a target over the day, and keeps the least of every half-hour', () => {
    const input: OptimiseSkillGroupDayInput = {
      ...two,
      queues: two.queues.map((queue) => ({
        ...queue,
        targetOver: 'day' as const,
        leastServiceLevel: 0.65,
      })),
    };
    const found = optimiseSkillGroupDay(input);
    expect(found.status).toBe('feasible');
    expect(found.objective!).toBeLessThan(found.dedicatedAgents.reduce((a, b) => a + b, 0));
    for (const { day, intervals } of simulated(input, agentsOf(found))) {
      expect(day.serviceLevels.servedWithin.high).toBeGreaterThan(0.8);
      for (const { serviceLevels } of intervals) {
        expect(serviceLevels.servedWithin.high).toBeGreaterThan(0.65);
      }
    }
  });

  it('keeps what a group has at least and at most in each half-hour', () => {
    const { groups, status } = optimiseSkillGroupDay({
      ...two,
      groups: two.groups.map((group) =>
        group.name === 'both' ? { ...group, min: 1, max: [2, 3, 3, 2] } : { ...group, min: 2 },
      ),
    });
    expect(status).toBe('feasible');
    expect(groups[2]!.agents.every((n, i) => n >= 1 && n <= (i === 1 || i === 2 ? 3 : 2))).toBe(
      true,
    );
    expect(groups.slice(0, 2).every(({ agents }) => agents.every((n) => n >= 2))).toBe(true);
  });

  it('takes chats side by side, and mails that may wait until the afternoon', () => {
    const input: OptimiseSkillGroupDayInput = {
      intervalSeconds: 1800,
      queues: [
        { name: 'calls', contacts, ahtSeconds: 240, ...target },
        {
          name: 'chats',
          contacts: contacts.map((n) => n / 2),
          ahtSeconds: 300,
          targetServiceLevel: 0.8,
          answerTimeSeconds: 30,
          parallel: { speeds: [1, 0.8] },
        },
        {
          name: 'mails',
          contacts: contacts.map(() => 5),
          ahtSeconds: 300,
          targetServiceLevel: 0.9,
          answerTimeSeconds: 5400,
          targetOver: 'day',
          priority: 1,
          backlog: 8,
        },
      ],
      groups: [
        { name: 'phone', skills: [{ queue: 'calls' }, { queue: 'mails' }] },
        { name: 'chat', skills: [{ queue: 'chats' }, { queue: 'mails' }] },
      ],
    };
    const found = optimiseSkillGroupDay(input);
    expect(found.status).toBe('feasible');
    const [calls, chats, mails] = simulated(input, agentsOf(found));
    for (const { intervals } of [calls!, chats!]) {
      for (const { serviceLevels } of intervals) {
        expect(serviceLevels.servedWithin.high).toBeGreaterThan(0.8);
      }
    }
    expect(mails!.day.serviceLevels.servedWithin.high).toBeGreaterThan(0.9);
  });
});
