import { describe, expect, it } from 'vitest';
import { planVerification } from '../../src/plan/plan-verification.ts';

const hours = 7 * 24;
const week = {
  intervalSeconds: 3600,
  contacts: Array.from({ length: hours }, (_, i) => (i === 9 ? 6 : 0)),
  ahtSeconds: new Array<number>(hours).fill(300),
  open: new Array<boolean>(hours).fill(true),
  dates: new Array<number>(7).fill(1),
};
const duty = { typeId: 'day', day: 0, startMinutes: 540, lengthMinutes: 240, count: 2 } as const;
const targets = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };

describe('a planned week played through', () => {
  it('sends the agents to their rests when they are planned, not by half an agent', () => {
    const breaks = [{ kind: 'rest', startMinutes: 540, minutes: 30, paid: true }] as const;
    const { intervals } = planVerification(
      week,
      { duties: [{ ...duty, breaks }] },
      targets,
      {},
      {},
    );
    const early = intervals[9]!;
    expect(early.agents).toBe(1);
    // In the first half of the hour nobody is there; whoever calls then waits, a quarter of an hour on
    // average. In the other half there are two.
    expect(early.serviceLevel.high).toBeLessThan(0.55);
    expect(early.expectedServiceLevel).toBeGreaterThan(0.5);
    expect(early.shortAgents).toBeGreaterThan(0);
  });
});
