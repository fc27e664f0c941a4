import { agentsForServiceLevel } from 'halfhour/erlang';
import {
  type OptimiseSkillGroupsInput,
  optimiseSkillGroups,
  simulateCentre,
} from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';

const target = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
const two: OptimiseSkillGroupsInput = {
  intervalSeconds: 1800,
  queues: [
    { name: 'a', contacts: 50, ahtSeconds: 180, ...target },
    { name: 'b', contacts: 30, ahtSeconds: 300, ...target, patienceSeconds: 240 },
  ],
  groups: [
    { name: 'a', skills: [{ queue: 'a' }] },
    { name: 'b', skills: [{ queue: 'b' }] },
    { name: 'both', skills: ['a', 'b'].map((queue) => ({ queue, preference: 1 })), cost: 1.1 },
  ],
};

describe('optimiseSkillGroups', () => {
  it('finds for one queue and one group the agents of Erlang C, and proves that fewer are not enough', () => {
    const { status, objective, bound, groups, oneLess } = optimiseSkillGroups({
      intervalSeconds: 1800,
      queues: [{ name: 'a', contacts: 100, ahtSeconds: 180, ...target }],
      groups: [{ name: 'all', skills: [{ queue: 'a' }] }],
    });
    const agents = agentsForServiceLevel(10, 20 / 180, 0.8);
    expect(groups).toEqual([{ name: 'all', agents }]);
    expect({ status, objective, bound }).toEqual({
      status: 'optimal',
      objective: agents,
      bound: agents,
    });
    expect(oneLess.map(({ short }) => short)).toEqual([['a']]);
  });

  it('proves what days that nobody has seen confirm', () => {
    const found = optimiseSkillGroups(two);
    expect(found.status).toBe('feasible');
    expect(found.objective!).toBeLessThan(found.dedicatedAgents);
    expect(found.objective!).toBeGreaterThanOrEqual(found.bound!);
    const { queues } = simulateCentre({
      intervalSeconds: 180_000,
      warmUpSeconds: 7200,
      queues: two.queues.map((queue) => ({ ...queue, contacts: [queue.contacts * 100] })),
      groups: two.groups.map(({ name, skills }, g) => ({
        name,
        skills,
        agents: found.groups[g]!.agents,
      })),
      replications: 30,
      seed: 4711,
    });
    for (const [q, { day }] of queues.entries()) {
      const { value, low, high } = day.serviceLevels.servedWithin;
      const { serviceLevel, proven, targetServiceLevel } = found.queues[q]!;
      expect(proven).toBe(true);
      expect(serviceLevel!.low).toBeGreaterThanOrEqual(targetServiceLevel);
      // Two intervals for one share overlap.
      expect(low).toBeLessThan(serviceLevel!.high);
      expect(high).toBeGreaterThan(serviceLevel!.low);
      expect(value).toBeGreaterThan(targetServiceLevel);
    }
    // Nothing in it hangs on anything but its input.
    expect(optimiseSkillGroups(two)).toEqual(found);
  });

  it('keeps minima and maxima, and says where they leave no staff', () => {
    const limited = (limits: readonly object[], maxSteps?: number) =>
      optimiseSkillGroups({
        ...two,
        maxSteps,
        groups: two.groups.map((group, g) => ({ ...group, ...limits[g] })),
      });
    const found = limited([{ min: 6 }, {}, { max: 3 }]);
    expect(found.status).toBe('feasible');
    expect(found.groups[0]!.agents).toBeGreaterThanOrEqual(6);
    expect(found.groups[2]!.agents).toBeLessThanOrEqual(3);
    const none = limited([{ max: 2 }, { max: 2 }, { max: 2 }], 200);
    expect(none.status).toBe('infeasible');
    expect(none.objective).toBeUndefined();
    expect(none.groups.map(({ agents }) => agents)).toEqual([2, 2, 2]);
  });

  it('keeps what it has when the steps run out, and calls it unknown', () => {
    const { status, steps, groups, queues } = optimiseSkillGroups({ ...two, maxSteps: 5 });
    expect({ status, steps }).toEqual({ status: 'unknown', steps: 5 });
    expect(groups.every(({ agents }) => Number.isInteger(agents))).toBe(true);
    expect(queues.map(({ proven }) => proven)).toEqual([false, false]);
  });

  it('has no bound where contacts jump the queue', () => {
    const jumping = (change: Partial<OptimiseSkillGroupsInput>) =>
      optimiseSkillGroups({ ...two, ...change, maxSteps: 1 }).bound;
    expect(jumping({})).toBeGreaterThan(0);
    expect(
      jumping({ queues: [two.queues[0]!, { ...two.queues[1]!, priority: 1 }] }),
    ).toBeUndefined();
    expect(
      jumping({
        groups: [
          ...two.groups.slice(0, 2),
          {
            name: 'both',
            skills: [{ queue: 'a' }, { queue: 'b', afterSeconds: 10 }],
          },
        ],
      }),
    ).toBeUndefined();
  });

  it('refuses what is no problem', () => {
    expect(() =>
      optimiseSkillGroups({
        ...two,
        groups: [{ name: 'a', skills: [{ queue: 'c' }, { queue: 'c' }], min: 3, max: 2 }],
      }),
    ).toThrow(/groups\[0\]\.max must be at least the 3 of min/);
    expect(() => optimiseSkillGroups({ ...two, groups: two.groups.slice(0, 1) })).toThrow(
      'optimiseSkillGroups: no group takes contacts of b',
    );
  });
});
