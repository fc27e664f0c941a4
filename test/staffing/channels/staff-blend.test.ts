import fc from 'fast-check';
import { staffBlend } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { recompute } from '../support/recompute.ts';

const calls = { name: 'calls', agents: 14, offeredLoad: 10 };

describe('staffBlend', () => {
  it('fills idle time first, and staffs only the rest', () => {
    const blend = (offeredLoad: number, usableIdleShare: number) =>
      staffBlend({
        realTime: [calls],
        filling: [{ name: 'e-mail', offeredLoad }],
        usableIdleShare,
      });
    expect(blend(3, 1)).toMatchObject({ agents: 14, absorbedLoad: 3, extraAgents: 0 });
    expect(blend(5, 1)).toMatchObject({
      agents: 15,
      absorbedLoad: 4,
      extraAgents: 1,
      occupancy: 1,
    });
    expect(blend(5, 0)).toMatchObject({ agents: 19, absorbedLoad: 0, extraAgents: 5 });
  });

  it('never goes below the floor of the calls, never uses anybody twice, and loses no work', () => {
    const load = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(
        load,
        load,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (mail, outbound, share) => {
          const blend = staffBlend({
            realTime: [calls, { name: 'chat', agents: 5, offeredLoad: 3.5 }],
            filling: [
              { name: 'e-mail', offeredLoad: mail },
              { name: 'outbound', offeredLoad: outbound },
            ],
            usableIdleShare: share,
          });
          expect(blend.agents).toBeGreaterThanOrEqual(19);
          expect(blend.occupancy).toBeLessThanOrEqual(1 + 1e-12);
          expect(blend.absorbedLoad + blend.extraAgents).toBeGreaterThanOrEqual(
            (mail + outbound) * (1 - 1e-12),
          );
        },
      ),
    );
  });

  it('gives steps that yield every number when computed again', () => {
    const { steps } = staffBlend({
      realTime: [calls],
      filling: [{ name: 'outbound', offeredLoad: 7 }],
      usableIdleShare: 0.5,
      maxOccupancy: 0.9,
    });
    for (const step of steps) {
      expect(Number(recompute(step)), step.name).toBeNear(step.value, 1e-14);
    }
  });

  it('of nothing is nobody, and a channel is not busier than its agents', () => {
    expect(staffBlend({ realTime: [], filling: [], usableIdleShare: 1 })).toMatchObject({
      agents: 0,
      occupancy: 0,
    });
    expect(() =>
      staffBlend({ realTime: [{ ...calls, agents: 9 }], filling: [], usableIdleShare: 1 }),
    ).toThrow('realTime[0].offeredLoad must be at most the agents of the channel');
  });
});
