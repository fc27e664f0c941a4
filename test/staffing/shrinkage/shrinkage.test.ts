import fc from 'fast-check';
import {
  addShrinkage,
  measureShrinkage,
  paidHours,
  removeShrinkage,
  scheduledForAttendance,
  shrinkageAtHorizon,
} from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { recompute } from '../support/recompute.ts';

describe('measureShrinkage', () => {
  const lost = [
    { name: 'holidays', hours: 120, base: 'paid' },
    { name: 'sickness', hours: 44, base: 'scheduled', kind: 'absence' },
    { name: 'breaks', hours: 100.32, base: 'inOffice', kind: 'break' },
  ] as const;

  it('measures each reason on its own base', () => {
    const [holidays, sickness, breaks] = measureShrinkage({ paidHours: 1000, lost });
    expect(holidays).toEqual({ name: 'holidays', share: 0.12, base: 'paid' });
    expect(sickness).toEqual({ name: 'sickness', share: 0.05, base: 'scheduled', kind: 'absence' });
    expect(breaks!.share).toBeNear(0.12, 1e-14);
  });

  it('put back into the chain gives the hours that were measured', () => {
    const shrinkage = measureShrinkage({ paidHours: 1000, lost });
    const { agents } = removeShrinkage({ heads: 1000, counted: 'paid', shrinkage });
    expect(agents).toBeNear(1000 - 120 - 44 - 100.32, 1e-14);
  });

  it('refuses to lose more hours than are paid', () => {
    expect(() => measureShrinkage({ paidHours: 200, lost })).toThrow('fewer hours than are paid');
  });
});

describe('shrinkageAtHorizon', () => {
  const components = [
    { name: 'holidays', share: 0.1, base: 'paid' },
    { name: 'sickness', share: 0.05, base: 'scheduled' },
  ] as const;
  const usuallyKnown = [
    { daysAhead: 0, fraction: 1 },
    { daysAhead: 10, fraction: 0.9 },
    { daysAhead: 60, fraction: 0.4 },
  ];
  const shareAt = (daysAhead: number, knownShare: number) =>
    shrinkageAtHorizon({
      components,
      daysAhead,
      known: [{ component: 'holidays', knownShare, usuallyKnown }],
    }).components[0]!.share;

  it.each([
    [0, 0.03, 0.03],
    [5, 0.03, 0.035],
    [10, 0.03, 0.04],
    [35, 0.02, 0.055],
    [60, 0, 0.06],
    [365, 0, 0.06],
  ])('%i days ahead with %f known expects %f', (daysAhead, knownShare, expected) => {
    expect(shareAt(daysAhead, knownShare)).toBeNear(expected, 1e-13);
  });

  it('leaves what is not named alone, and shows its steps', () => {
    const { components: updated, steps } = shrinkageAtHorizon({
      components,
      daysAhead: 5,
      known: [{ component: 'holidays', knownShare: 0.03, usuallyKnown }],
    });
    expect(updated[1]).toBe(components[1]);
    expect(steps).toHaveLength(1);
    expect(Number(recompute(steps[0]!))).toBeNear(steps[0]!.value, 1e-14);
  });

  it('refuses an absence of no component', () => {
    const known = [{ component: 'strikes', knownShare: 0.1, usuallyKnown }];
    expect(() => shrinkageAtHorizon({ components, daysAhead: 5, known })).toThrow(
      'known[0].component must be the name of one of the components',
    );
  });
});

describe('paidHours', () => {
  const shrinkage = [
    { name: 'holidays', share: 0.1, base: 'paid' },
    { name: 'sickness', share: 0.05, base: 'scheduled' },
    { name: 'breaks', share: 0.2, base: 'inOffice' },
  ] as const;

  it('loses hours stage by stage, and none on the way', () => {
    const chain = paidHours({ paidHours: 1000, shrinkage, workloadHours: 513 });
    expect(chain).toMatchObject({ scheduledHours: 900, inOfficeHours: 855, positionHours: 684 });
    expect(chain.waitingHours + chain.workloadHours).toBeNear(chain.positionHours, 1e-14);
  });

  it('names the four quotients that are called utilisation', () => {
    const chain = paidHours({ paidHours: 1000, shrinkage, workloadHours: 513 });
    expect(chain).toMatchObject({
      occupancy: 0.75,
      handlingOfInOffice: 0.6,
      handlingOfScheduled: 0.57,
      handlingOfPaid: 0.513,
    });
    for (const step of chain.steps) {
      expect(Number(recompute(step)), step.name).toBeNear(step.value, 1e-14);
      const reported = Reflect.get(chain, step.name);
      if (reported !== undefined) expect(reported, step.name).toBe(step.value);
    }
  });

  it('takes a plain number as a share of the scheduled hours, and refuses more work than time', () => {
    expect(paidHours({ paidHours: 100, shrinkage: 0.3, workloadHours: 70 })).toMatchObject({
      scheduledHours: 100,
      positionHours: 70,
      occupancy: 1,
    });
    expect(() => paidHours({ paidHours: 100, shrinkage: 0.3, workloadHours: 71 })).toThrow(
      'workloadHours must be at most the hours on position',
    );
  });
});

describe('scheduledForAttendance', () => {
  /** P(at least so many of n come) by adding up every outcome, person by person. */
  function enoughCome(least: number, scheduled: number, attendance: number): number {
    let chances = [1];
    for (let person = 0; person < scheduled; person++) {
      const next = new Array<number>(chances.length + 1).fill(0);
      for (const [come, chance] of chances.entries()) {
        next[come]! += chance * (1 - attendance);
        next[come + 1]! += chance * attendance;
      }
      chances = next;
    }
    return chances.slice(least).reduce((total, chance) => total + chance, 0);
  }

  it('is the smallest number of which enough come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.3, max: 0.99, noNaN: true }),
        fc.double({ min: 0.05, max: 0.999, noNaN: true }),
        (agents, attendance, probability) => {
          const answer = scheduledForAttendance({ agents, attendance, probability });
          const exact = enoughCome(agents, answer.scheduledAgents, attendance);
          expect(answer.probability).toBeNear(exact, 1e-9);
          expect(exact).toBeGreaterThanOrEqual(probability - 1e-9);
          expect(enoughCome(agents, answer.scheduledAgents - 1, attendance)).toBeLessThan(
            probability + 1e-9,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('schedules nobody extra where everybody always comes, and nobody for nobody', () => {
    expect(
      scheduledForAttendance({ agents: 20, attendance: 1, probability: 0.99 }).scheduledAgents,
    ).toBe(20);
    expect(
      scheduledForAttendance({ agents: 0, attendance: 0.9, probability: 0.99 }).scheduledAgents,
    ).toBe(0);
  });

  it('asks for more than dividing by the attendance does, and holds for large groups', () => {
    const { scheduledAgents } = scheduledForAttendance({
      agents: 5000,
      attendance: 0.9,
      probability: 0.95,
    });
    const divided = addShrinkage({ agents: 5000, shrinkage: 0.1 }).scheduledAgents;
    expect(scheduledAgents).toBeGreaterThan(divided);
    expect(scheduledAgents).toBeLessThan(divided + 60);
  });
});
