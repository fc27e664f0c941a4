import { type RequiredAgentsInput, requiredAgents } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';

const halfHour = { intervalSeconds: 1800, ahtSeconds: 180, answerTimeSeconds: 20 } as const;

/** Scheduled agents for a given number of agents on position. */
function scheduled(agents: number, shrinkage: number): number {
  return requiredAgents({
    ...halfHour,
    contacts: 0,
    targetServiceLevel: 0.8,
    minAgents: agents,
    shrinkage,
  }).scheduledAgents;
}

describe('requiredAgents has none of the faults seen elsewhere', () => {
  it.each([
    [21, 0.3, 30],
    [17, 0.32, 25],
    [11, 0.3, 16],
    [1, 0.8, 5],
    [2, 0.9, 20],
    [70, 0.1, 78],
    [70, 0.3, 100],
    [1, 0.5, 2],
  ])('%i agents at a shrinkage of %f are %s scheduled', (agents, shrinkage, expected) => {
    expect(scheduled(agents, shrinkage)).toBe(expected);
  });

  it('rounds every pair of whole agents and whole percents as whole numbers do', () => {
    for (let percent = 1; percent <= 99; percent++) {
      for (let agents = 1; agents < 300; agents += 7) {
        const exact = Math.floor((agents * 100 + 99 - percent) / (100 - percent));
        expect(scheduled(agents, percent / 100), `${agents} at ${percent} %`).toBe(exact);
      }
    }
  });

  it('forgives the rounding of an occupancy cap: 35.7 erlangs at 85 % take 42', () => {
    const options = { ...halfHour, contacts: 357, maxOccupancy: 0.85 };
    expect(requiredAgents(options)).toMatchObject({ agents: 42, binding: 'occupancy' });
  });

  it.each([
    [6, 180, 0.3, 1],
    [5, 180, 0.5, 1],
    [106, 180, 0.17, 11],
  ])(
    'skips no smaller answer: %i contacts of %i s at %f take %i',
    (contacts, ahtSeconds, targetServiceLevel, agents) => {
      expect(requiredAgents({ ...halfHour, contacts, ahtSeconds, targetServiceLevel }).agents).toBe(
        agents,
      );
    },
  );

  it('takes no contacts and an answer time of 0 in its stride', () => {
    const options = { ...halfHour, contacts: 100, targetServiceLevel: 0.8, answerTimeSeconds: 0 };
    const { agents, serviceLevel, waitProbability } = requiredAgents(options);
    expect(agents).toBe(14);
    expect(serviceLevel).toBe(1 - waitProbability);
    expect(requiredAgents({ ...options, contacts: 0 }).agents).toBe(0);
  });

  it('holds up at answer times of hours where contacts give up', () => {
    const patient: RequiredAgentsInput = {
      contacts: 100,
      intervalSeconds: 1800,
      ahtSeconds: 180,
      patienceSeconds: 300,
      answerTimeSeconds: 7200,
      targetServiceLevel: 0.93,
    };
    const { agents, serviceLevel, abandonProbability } = requiredAgents(patient);
    expect(agents).toBe(11);
    expect(serviceLevel).toBeNear(0.9301, 1e-4);
    expect(serviceLevel).toBeNear(1 - abandonProbability, 1e-12);
  });

  it('may staff below the offered load where those who give up make room', () => {
    const { agents, offeredLoad } = requiredAgents({
      ...halfHour,
      contacts: 100,
      patienceSeconds: 60,
      maxAbandonProbability: 0.3,
    });
    expect(agents).toBeLessThan(offeredLoad);
  });

  it.each([
    [14, 300, 0.1453, 4.2, 0.014, 0.9168],
    [13, 300, 0.2258, 7.49, 0.025, 0.8582],
    [12, 60, 0.2404, 4.55, 0.0759, 0.8603],
    [11, 60, 0.3268, 6.71, 0.1118, 0.7965],
  ])(
    'is Erlang A in truth: %i agents, patience %i s',
    (agents, patienceSeconds, wait, asa, abandon, level) => {
      const staffing = requiredAgents({
        ...halfHour,
        contacts: 100,
        patienceSeconds,
        targetServiceLevel: 0.01,
        minAgents: agents,
      });
      expect(staffing).toMatchObject({ agents, binding: 'minAgents' });
      expect(staffing.waitProbability).toBeNear(wait, 1e-3);
      expect(staffing.asaSeconds).toBeNear(asa, 2e-3);
      expect(staffing.abandonProbability).toBeNear(abandon, 5e-3);
      expect(staffing.serviceLevel).toBeNear(level, 1e-3);
    },
  );

  it.each([
    ['deflection before', 1000, 300, 20, 0.8, 91, undefined],
    ['deflection after', 900, 300, 20, 0.8, 83, undefined],
    ['deflection before, capped', 1000, 300, 20, 0.8, 99, 0.85],
    ['deflection after, capped', 900, 300, 20, 0.8, 89, 0.85],
    ['back office', 313, 900, 28_800, 0.99, 79, undefined],
    ['a square-root rule', 200, 600, 20, 0.8, 40, undefined],
  ])(
    '%s takes what Erlang C takes, not what a page claims',
    (_title, contacts, ahtSeconds, answerTimeSeconds, targetServiceLevel, agents, maxOccupancy) => {
      const options = { contacts, ahtSeconds, answerTimeSeconds, targetServiceLevel, maxOccupancy };
      expect(requiredAgents({ ...options, intervalSeconds: 3600 }).agents).toBe(agents);
    },
  );
});
