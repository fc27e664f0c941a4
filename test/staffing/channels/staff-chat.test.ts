import { requiredAgents, staffChat } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { recompute } from '../support/recompute.ts';

const chats = { contacts: 60, intervalSeconds: 1800, ahtSeconds: 1200, concurrency: 2.5 } as const;
const target = { targetServiceLevel: 0.8, answerTimeSeconds: 60 } as const;

describe('staffChat', () => {
  it('by workload is the published 60 x 20 / (30 x 2.5 x 0.75) = 21.33', () => {
    const staff = staffChat({ ...chats, method: 'workload', maxOccupancy: 0.75 });
    expect(staff.agentLoad / 0.75).toBeNear(21.33, 1e-3);
    expect(staff).toMatchObject({ agents: 22, method: 'workload' });
    expect('serviceLevel' in staff).toBe(false);
  });

  it('at one chat at a time is an ordinary queue, by either method', () => {
    const { agents, serviceLevel } = requiredAgents({
      contacts: 60,
      intervalSeconds: 1800,
      ahtSeconds: 1200,
      ...target,
    });
    for (const method of ['concurrentAht', 'parallelServers'] as const) {
      const staff = staffChat({ ...chats, ...target, concurrency: 1, method });
      expect(staff.agents).toBe(agents);
      expect(staff.serviceLevel!).toBeNear(serviceLevel, 1e-14);
    }
  });

  it('by parallel servers never asks for more than by concurrent AHT', () => {
    for (const concurrency of [1.5, 2, 3, 5]) {
      const by = (method: 'concurrentAht' | 'parallelServers') =>
        staffChat({ ...chats, ...target, concurrency, method }).agents;
      expect(by('parallelServers')).toBeLessThanOrEqual(by('concurrentAht'));
    }
  });

  it('reproduces a published table of factors by the growth of durations', () => {
    // Two chats at once are worth 1.7 one after the other: each takes 2 / 1.7 as long.
    const { chatSeconds, agentLoad } = staffChat({
      ...chats,
      concurrency: 2,
      durationGrowth: 2 / 1.7 - 1,
      method: 'workload',
    });
    expect(chatSeconds).toBeNear((1200 * 2) / 1.7, 1e-14);
    expect(agentLoad).toBeNear((60 * 1200) / 1.7 / 1800, 1e-14);
  });

  it('counts work after the chat once, alone', () => {
    const { agentLoad } = staffChat({ ...chats, afterChatSeconds: 90, method: 'workload' });
    expect(agentLoad).toBeNear((60 * (1200 / 2.5 + 90)) / 1800, 1e-14);
  });

  it('meets its target, and no smaller staff does', () => {
    for (const method of ['concurrentAht', 'parallelServers'] as const) {
      const { serviceLevel } = staffChat({ ...chats, ...target, method });
      expect(serviceLevel).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('gives steps that yield every number when computed again', () => {
    for (const method of ['concurrentAht', 'parallelServers'] as const) {
      for (const step of staffChat({ ...chats, ...target, method, maxOccupancy: 0.8 }).steps) {
        expect(Number(recompute(step)), step.name).toBeNear(step.value, 1e-14);
      }
    }
  });

  it('needs nobody without chats, and refuses targets where they mean nothing', () => {
    expect(staffChat({ ...chats, ...target, contacts: 0, method: 'concurrentAht' })).toMatchObject({
      agents: 0,
      serviceLevel: 1,
    });
    expect(() => staffChat({ ...chats, ...target, method: 'workload' })).toThrow(
      "targetServiceLevel must be absent: the method 'workload' knows no waiting",
    );
    expect(() => staffChat({ ...chats, method: 'concurrentAht' })).toThrow(
      'answerTimeSeconds must be given',
    );
    expect(() => staffChat({ ...chats, concurrency: 0.5, method: 'workload' })).toThrow(
      'concurrency must be a number of 1 or more',
    );
  });
});
