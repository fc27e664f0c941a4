import { describe, expect, it } from 'vitest';
import { planVerification } from '../../src/plan/plan-workforce/plan-verification.ts';

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

  it('leaves nobody in the queue overnight', () => {
    // Two busy hours to the end of the day, without patience, and again the next day.
    const contacts = Array.from({ length: hours }, (_, i) =>
      [11, 12, 35, 36].includes(i) ? 20 : 0,
    );
    const duties = [0, 1].map((day) => ({ ...duty, day, count: 3, breaks: [] }));
    const { simulation } = planVerification({ ...week, contacts }, { duties }, targets, {}, {});
    expect(simulation.day.unanswered.value).toBe(0);
    // A single caller left until the next morning would have waited 72,000 seconds.
    expect(simulation.day.asaSeconds.value).toBeGreaterThan(10);
    expect(simulation.day.asaSeconds.value).toBeLessThan(120);
    // The second day begins as the first did; 0.03 is three times what chance alone makes of 8,000 calls.
    const [first, second] = [11, 35].map(
      (hour) => simulation.intervals[hour]!.serviceLevels.servedWithin.value,
    );
    expect(Math.abs(first! - second!)).toBeLessThan(0.03);
  });
});
