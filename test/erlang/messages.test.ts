import {
  agentsForMessages,
  agentsForServiceLevel,
  queueWithMessages,
  serviceLevel,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

describe('a queue of messages', () => {
  it('waits as Erlang C says, however long customers take', () => {
    const messages = {
      agents: 13,
      offeredLoad: 12,
      messagesPerConversation: 6,
      answerTimeInAht: 1.5,
    };
    for (const customerTimeInAht of [0, 7, 1000]) {
      const found = queueWithMessages({ ...messages, customerTimeInAht });
      expect(found.servedWithin).toBe(serviceLevel(13, 12, 1.5));
      expect(
        found.averageConversationTime! / (6 * (found.averageWait! + 1) + 5 * customerTimeInAht),
      ).toBe(1);
    }
  });

  it('has no means where the queue never ends', () => {
    const found = queueWithMessages({
      agents: 3,
      offeredLoad: 3,
      messagesPerConversation: 2,
      customerTimeInAht: 1,
      answerTimeInAht: 1,
    });
    expect(found).toEqual({ waitProbability: 1, servedWithin: 0, occupancy: 1 });
  });
});

describe('the agents for messages', () => {
  const messages = { messagesPerConversation: 6, customerTimeInAht: 7.5 };

  it('are those of Erlang C without a limit of open conversations', () => {
    for (const offeredLoad of [0.3, 12, 400]) {
      const input = { ...messages, offeredLoad, answerTimeInAht: 1.5, targetServiceLevel: 0.9 };
      expect(agentsForMessages(input)).toBe(agentsForServiceLevel(offeredLoad, 1.5, 0.9));
    }
    expect(agentsForMessages({ ...messages, offeredLoad: 0, maxOpenPerAgent: 3 })).toBe(0);
  });

  it('are the fewest that keep the limit', () => {
    for (const offeredLoad of [0.3, 2, 12, 400])
      for (const maxOpenPerAgent of [0.5, 1, 5, 7, 7.2, 100]) {
        const agents = agentsForMessages({ ...messages, offeredLoad, maxOpenPerAgent });
        const open = (count: number) =>
          queueWithMessages({ ...messages, agents: count, offeredLoad, answerTimeInAht: 0 })
            .openPerAgent ?? Infinity;
        expect(open(agents)).toBeLessThanOrEqual(maxOpenPerAgent * (1 + 1e-12));
        if (agents > 1) expect(open(agents - 1)).toBeGreaterThan(maxOpenPerAgent);
      }
  });

  it('ask for a target', () => {
    expect(() => agentsForMessages({ ...messages, offeredLoad: 1 })).toThrow('targetServiceLevel');
    expect(() =>
      agentsForMessages({ ...messages, offeredLoad: 1, targetServiceLevel: 0.8 }),
    ).toThrow('answerTimeInAht');
    expect(() => agentsForMessages({ ...messages, offeredLoad: 1, answerTimeInAht: 0.8 })).toThrow(
      'targetServiceLevel',
    );
  });
});
