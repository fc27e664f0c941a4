import { queueWithMessages } from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';

/**
 * Messages with agents × customers with their turn, by nothing but the rates: power iteration of the chain that the pace of all
 * rates makes (uniformisation).
 */
function byIteration(agents: number, load: number, messages: number, customer: number) {
  const [queueMost, turnMost] = [40, 20];
  const again = (messages - 1) / messages;
  const pace = load / messages + agents + turnMost / customer;
  let at = Array.from({ length: queueMost + 1 }, () => new Float64Array(turnMost + 1));
  at[0]![0] = 1;
  for (let step = 0; step < 6000; step++) {
    const next = at.map((row) => row.slice());
    for (let q = 0; q <= queueMost; q++) {
      for (let t = 0; t <= turnMost; t++) {
        const chance = at[q]![t]! / pace;
        const move = (rate: number, toQueue: number, toTurn: number) => {
          if (toQueue > queueMost || toTurn > turnMost || rate === 0) return;
          next[q]![t]! -= chance * rate;
          next[toQueue]![toTurn]! += chance * rate;
        };
        move(load / messages, q + 1, t);
        move(t / customer, q + 1, t - 1);
        move(Math.min(q, agents) * again, q - 1, t + 1);
        move(Math.min(q, agents) * (1 - again), q - 1, t);
      }
    }
    at = next;
  }
  const mean = (of: (q: number, t: number) => number) =>
    at.reduce(
      (sum, row, q) => sum + row.reduce((part, chance, t) => part + chance * of(q, t), 0),
      0,
    );
  return {
    open: mean((q, t) => q + t),
    queue: mean((q) => Math.max(0, q - agents)),
    busy: mean((q) => Math.min(q, agents)),
  };
}

describe('a queue of messages', () => {
  it('has as many open conversations as the chain of messages and customers', () => {
    for (const [agents, offeredLoad, messagesPerConversation, customerTimeInAht] of [
      [2, 0.7, 3, 2],
      [3, 1, 1.5, 4],
    ] as const) {
      const found = queueWithMessages({
        agents,
        offeredLoad,
        messagesPerConversation,
        customerTimeInAht,
        answerTimeInAht: 1,
      });
      const chain = byIteration(agents, offeredLoad, messagesPerConversation, customerTimeInAht);
      // The chain ends at 40 messages and 20 customers.
      expect(Math.abs(found.openConversations! / chain.open - 1)).toBeLessThan(1e-10);
      expect(Math.abs(found.averageWait! / (chain.queue / offeredLoad) - 1)).toBeLessThan(1e-10);
      expect(Math.abs(found.occupancy / (chain.busy / agents) - 1)).toBeLessThan(1e-10);
    }
  });
});
