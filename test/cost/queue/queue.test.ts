import fc from 'fast-check';
import { cheapestAgents, costStaircase } from 'halfhour/cost';
import { describe, expect, it } from 'vitest';

const intervals = fc.record({
  contacts: fc.integer({ min: 0, max: 400 }),
  ahtSeconds: fc.integer({ min: 30, max: 900 }),
  patienceSeconds: fc.option(fc.integer({ min: 20, max: 900 }), { nil: undefined }),
  agentHourCost: fc.integer({ min: 10, max: 60 }),
  waitingHourCost: fc.integer({ min: 0, max: 200 }),
  abandonedContactCost: fc.integer({ min: 0, max: 30 }),
});
const fixed = { intervalSeconds: 1800, answerTimeSeconds: 20 };

describe('the cheapest number of agents', () => {
  it('is no dearer than any other, however many', () => {
    fc.assert(
      fc.property(intervals, (interval) => {
        const { best, options } = cheapestAgents({ ...fixed, ...interval });
        for (const { costPerHour } of options) {
          expect(best.costPerHour).toBeLessThanOrEqual(costPerHour);
        }
        const most = options.at(-1)!;
        expect(most.agentCostPerHour).toBeGreaterThanOrEqual(best.costPerHour);
      }),
      { numRuns: 40 },
    );
  });

  it('is nobody where nobody calls', () => {
    const { best } = cheapestAgents({ ...fixed, contacts: 0, ahtSeconds: 180, agentHourCost: 1 });
    expect(best).toMatchObject({ agents: 0, costPerHour: 0, serviceLevel: 1, asaSeconds: 0 });
  });

  it('is nobody where a lost contact costs nothing', () => {
    const { best } = cheapestAgents({
      ...fixed,
      contacts: 100,
      ahtSeconds: 180,
      patienceSeconds: 120,
      agentHourCost: 20,
    });
    expect(best.agents).toBe(0);
    expect(best.abandonProbability).toBe(1);
  });

  it('never falls when waiting gets dearer', () => {
    const at = (waitingHourCost: number) =>
      cheapestAgents({
        ...fixed,
        contacts: 100,
        ahtSeconds: 180,
        agentHourCost: 20,
        waitingHourCost,
      }).best.agents;
    const agents = [0, 10, 100, 1000, 10_000].map(at);
    expect(agents).toEqual([...agents].sort((a, b) => a - b));
    expect(agents[0]).toBe(11);
  });
});

describe('the staircase of cost', () => {
  const volumes = Array.from({ length: 200 }, (_, i) => i);
  const target = { targetServiceLevel: 0.8, agentHourCost: 30 };
  const steps = costStaircase({ ...fixed, ...target, ahtSeconds: 240, volumes });

  it('only climbs, and says what the next contact costs', () => {
    steps.slice(1).forEach(({ cost }, i) => {
      expect(cost - steps[i]!.cost).toBeNear(steps[i]!.nextContact);
      expect(steps[i]!.nextContact).toBeGreaterThanOrEqual(0);
    });
  });

  it('starts at nothing for nothing', () => {
    expect(steps[0]).toMatchObject({
      agents: 0,
      cost: 0,
    });
  });

  it('makes two groups together no dearer than apart', () => {
    const contacts = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(contacts, contacts, (a, b) => {
        expect(steps[a + b]!.cost).toBeLessThanOrEqual(steps[a]!.cost + steps[b]!.cost);
      }),
    );
  });

  it('refuses a target of 1', () => {
    const input = { ...fixed, ...target, ahtSeconds: 240, volumes, targetServiceLevel: 1 };
    expect(() => costStaircase(input)).toThrow(
      'targetServiceLevel must be a fraction above 0 and below 1',
    );
  });
});
