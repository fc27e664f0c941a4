import { InvalidInputError } from 'halfhour';
import { type RequiredAgentsInput, requiredAgents } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { recompute } from '../support/recompute.ts';

const canonical: RequiredAgentsInput = Object.freeze({
  contacts: 100,
  intervalSeconds: 1800,
  ahtSeconds: 180,
  targetServiceLevel: 0.8,
  answerTimeSeconds: 20,
  maxOccupancy: 0.85,
  shrinkage: 0.3,
});

/** 1e-14 for published values of 16 digits. */
const EXACT = 1e-14;

describe('requiredAgents', () => {
  it('answers the canonical case: 100 calls of 180 s in half an hour, 80/20, 85 %, 30 %', () => {
    const staffing = requiredAgents(canonical);
    expect(staffing).toMatchObject({
      offeredLoad: 10,
      agents: 14,
      scheduledAgents: 20,
      binding: 'serviceLevel',
      model: 'erlangC',
      abandonProbability: 0,
    });
    expect(staffing.serviceLevel).toBeNear(0.8883500191794669, EXACT);
    expect(staffing.asaSeconds).toBeNear(7.83593701177724, EXACT);
    expect(staffing.waitProbability).toBeNear(0.1741319335950498, EXACT);
    expect(staffing.occupancy).toBeNear(10 / 14, EXACT);
  });

  it.each([
    [0.7, 0.8, 15, 22, 'occupancy'],
    [0.8, 0.8, 14, 20, 'serviceLevel'],
    [0.8, 0.85, 14, 20, 'serviceLevel'],
    [0.8, 0.9, 15, 22, 'serviceLevel'],
  ])(
    'with cap %f and target %f takes %i agents, %i scheduled, decided by %s',
    (maxOccupancy, targetServiceLevel, agents, scheduledAgents, binding) => {
      expect(
        requiredAgents({
          ...canonical,
          maxOccupancy,
          targetServiceLevel,
        }),
      ).toMatchObject({ agents, scheduledAgents, binding });
    },
  );

  it('with 13 agents would print 80 % and miss it', () => {
    const { serviceLevel } = requiredAgents({
      ...canonical,
      targetServiceLevel: 0.7955947884,
      maxOccupancy: 1,
    });
    expect(serviceLevel).toBeNear(0.7955947884, 1e-9);
  });

  it('agrees with other published cases', () => {
    const e2 = requiredAgents({
      contacts: 360,
      intervalSeconds: 1800,
      ahtSeconds: 240,
      targetServiceLevel: 0.8458,
      answerTimeSeconds: 15,
    });
    expect(e2.agents).toBe(55);
    expect(e2.serviceLevel).toBeNear(0.8458830922, 1e-9);
    expect(e2.waitProbability).toBeNear(0.2387009364, 1e-9);
    expect(e2.asaSeconds).toBeNear(8.18403, 1e-6);
    const e3 = requiredAgents({
      ...canonical,
      contacts: 1000,
      intervalSeconds: 3600,
      ahtSeconds: 120,
    });
    expect(e3).toMatchObject({ agents: 40, scheduledAgents: 58, binding: 'occupancy' });
    expect(e3.waitProbability).toBeNear(0.1907374, 1e-6);
    expect(e3.serviceLevel).toBeNear(0.9372106, 1e-6);
    expect(e3.asaSeconds).toBeNear(3.43327, 1e-5);
    const e14 = requiredAgents({
      contacts: 100,
      intervalSeconds: 900,
      ahtSeconds: 300,
      maxOccupancy: 1,
      answerTimeSeconds: 20,
    });
    expect(e14.offeredLoad).toBeNear(33.333, 1e-4);
    expect(e14).toMatchObject({ agents: 34, binding: 'occupancy' });
  });

  it('needs nobody without contacts, and the minimum staff if there is one', () => {
    const empty = { ...canonical, contacts: 0 };
    expect(requiredAgents(empty)).toMatchObject({
      agents: 0,
      scheduledAgents: 0,
      serviceLevel: 1,
      asaSeconds: 0,
      occupancy: 0,
      waitProbability: 0,
      binding: 'none',
    });
    expect(requiredAgents({ ...empty, minAgents: 2 })).toMatchObject({
      agents: 2,
      scheduledAgents: 3,
      binding: 'minAgents',
    });
    expect(requiredAgents({ ...empty, minAgents: 0 }).binding).toBe('none');
  });

  it('takes an empty interval as it is measured, with an AHT of 0, and no contacts without AHT', () => {
    expect(requiredAgents({ ...canonical, contacts: 0, ahtSeconds: 0 }).agents).toBe(0);
    expect(() => requiredAgents({ ...canonical, ahtSeconds: 0 })).toThrow(
      'ahtSeconds must be a number above 0 (got 0)',
    );
  });

  it('names the target that decides, the first of equals', () => {
    expect(requiredAgents({ ...canonical, minAgents: 14 }).binding).toBe('serviceLevel');
    expect(requiredAgents({ ...canonical, minAgents: 15 })).toMatchObject({
      agents: 15,
      binding: 'minAgents',
    });
    expect(requiredAgents({ ...canonical, maxAsaSeconds: 5 })).toMatchObject({
      agents: 15,
      binding: 'asa',
    });
    expect(
      requiredAgents({ ...canonical, targetServiceLevel: undefined, maxOccupancy: 1 }),
    ).toMatchObject({ agents: 11, binding: 'workload' });
  });

  it('meets limits on ASA as published: 100 calls an hour of 180 s, 10 s', () => {
    const { agents } = requiredAgents({
      contacts: 100,
      intervalSeconds: 3600,
      ahtSeconds: 180,
      maxAsaSeconds: 10.036,
      answerTimeSeconds: 15,
    });
    expect(agents).toBe(8);
  });

  it('lets contacts give up where patience is given (Erlang A)', () => {
    const staffing = requiredAgents({
      ...canonical,
      patienceSeconds: 300,
      maxAbandonProbability: 0.05,
    });
    expect(staffing).toMatchObject({ agents: 13, scheduledAgents: 19, model: 'erlangA' });
    expect(staffing.serviceLevel).toBeNear(0.8581777, 1e-9);
    expect(staffing.occupancy).toBeNear(0.750028228, 1e-9);
    expect(staffing.abandonProbability).toBeNear(0.0249633036, 1e-8);
    expect(staffing.waitProbability).toBeNear(0.225797084, 1e-9);
    expect(staffing.asaSeconds / 60).toBeNear(0.1248165182, 1e-9);
  });

  it('reports the four service levels under abandonment, and the mean wait of the answered', () => {
    const { serviceLevels, asaSeconds, asaAnsweredSeconds } = requiredAgents({
      ...canonical,
      patienceSeconds: 300,
    });
    const published = {
      servedWithin: 0.8582,
      servedWithinOfServed: 0.8801,
      servedOrAbandonedWithin: 0.8698,
      servedWithinExcludingEarlyAbandons: 0.8683,
    };
    for (const [definition, value] of Object.entries(published)) {
      expect(Reflect.get(serviceLevels, definition), definition).toBeNear(value, 1e-4);
    }
    expect(asaSeconds).toBeNear(7.49, 1e-3);
    expect(asaAnsweredSeconds).toBeNear(6.91, 1e-3);
  });

  it('takes the service level in the definition that is asked for', () => {
    const options = { ...canonical, patienceSeconds: 300, targetServiceLevel: 0.865 };
    expect(requiredAgents(options)).toMatchObject({ agents: 14, binding: 'serviceLevel' });
    const kinder = requiredAgents({
      ...options,
      serviceLevelDefinition: 'servedOrAbandonedWithin',
    });
    expect(kinder.agents).toBe(13);
    expect(kinder.serviceLevel).toBe(kinder.serviceLevels.servedOrAbandonedWithin);
  });

  it('gives steps that yield every number when computed again', () => {
    const shrinkage = [
      { name: 'sickness', share: 0.05, base: 'scheduled' },
      { name: 'team meetings', share: 0.04, base: 'inOffice', kind: 'activity' },
      { name: 'breaks', share: 0.08, base: 'inOffice', kind: 'break' },
      { name: 'late back', share: 0.02, base: 'remaining' },
    ] as const;
    const questions: RequiredAgentsInput[] = [
      canonical,
      { ...canonical, shrinkage, maxAsaSeconds: 5, minAgents: 3 },
      {
        ...canonical,
        patienceSeconds: 300,
        maxAbandonProbability: 0.02,
        maxAsaSeconds: 6,
        shrinkage,
      },
      { ...canonical, contacts: 0 },
      { ...canonical, contacts: 0, minAgents: 2 },
      { ...canonical, targetServiceLevel: undefined, maxOccupancy: 1 },
    ];
    for (const question of questions) {
      const staffing = requiredAgents(question);
      for (const step of staffing.steps) {
        expect(Number(recompute(step)), step.name).toBeNear(step.value, EXACT);
        if (step.rounding !== undefined) {
          expect(Math.abs(step.rounding.result - step.value), step.name).toBeLessThan(1);
        }
        const reported = Reflect.get(staffing, step.name);
        if (reported !== undefined) {
          expect(reported, step.name).toBe(step.rounding?.result ?? step.value);
        }
      }
    }
  });

  it('refuses what cannot be answered, every field at once', () => {
    const issuesOf = (options: RequiredAgentsInput): string[] => {
      try {
        requiredAgents(options);
        return [];
      } catch (error) {
        return error instanceof InvalidInputError ? error.issues.map(({ path }) => path) : [];
      }
    };
    expect(issuesOf({ ...canonical, contacts: -1, ahtSeconds: 0 })).toEqual([
      'contacts',
      'ahtSeconds',
    ]);
    expect(issuesOf({ ...canonical, targetServiceLevel: 1 })).toEqual(['targetServiceLevel']);
    expect(issuesOf({ ...canonical, contacts: NaN })).toEqual(['contacts']);
    expect(issuesOf({ ...canonical, maxAbandonProbability: 0.05 })).toEqual(['patienceSeconds']);
    expect(
      issuesOf({ ...canonical, targetServiceLevel: undefined, maxOccupancy: undefined }),
    ).toEqual(['targetServiceLevel']);
    expect(() => requiredAgents({ ...canonical, targetServiceLevel: 80 })).toThrow(
      'requiredAgents: targetServiceLevel must be a fraction above 0 and below 1 (got 80; for 80 % write 0.8)',
    );
    expect(() => requiredAgents({ ...canonical, shrinkage: 30 })).toThrow('for 30 % write 0.3');
  });

  it('refuses breaks that the schedule places and the shrinkage counts again', () => {
    const breaks = { name: 'breaks', share: 0.1, base: 'inOffice', kind: 'break' } as const;
    const options = { ...canonical, shrinkage: [breaks] };
    expect(requiredAgents({ ...options, breaksPlacedBySchedule: false }).scheduledAgents).toBe(16);
    expect(() => requiredAgents({ ...options, breaksPlacedBySchedule: true })).toThrow(
      'shrinkage[0] must be absent: the schedule places the breaks',
    );
  });
});
