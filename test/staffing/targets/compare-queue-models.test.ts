import { compareQueueModels, requiredAgents } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';

const options = {
  contacts: 100,
  intervalSeconds: 1800,
  ahtSeconds: 180,
  targetServiceLevel: 0.8,
  answerTimeSeconds: 20,
  patienceSeconds: 300,
  maxAbandonProbability: 0.05,
  shrinkage: 0.3,
} as const;

describe('compareQueueModels', () => {
  it('gives the answer of either model, as requiredAgents does', () => {
    const { erlangC, erlangA } = compareQueueModels(options);
    expect(erlangA).toEqual(requiredAgents(options));
    expect(erlangC).toEqual(
      requiredAgents({ ...options, patienceSeconds: undefined, maxAbandonProbability: undefined }),
    );
    expect([erlangC.agents, erlangA.agents]).toEqual([14, 13]);
  });

  it('puts either staff into the other queue: fewer give up with more agents, waits explode with fewer', () => {
    const { erlangC, erlangA, erlangCStaffWithAbandonment, erlangAStaffWithoutAbandonment } =
      compareQueueModels(options);
    expect(erlangCStaffWithAbandonment.serviceLevel).toBeGreaterThan(erlangC.serviceLevel);
    expect(erlangCStaffWithAbandonment.abandonProbability).toBeLessThan(erlangA.abandonProbability);
    expect(erlangAStaffWithoutAbandonment.serviceLevel).toBeLessThan(0.8);
    const hurried = compareQueueModels({
      ...options,
      maxAbandonProbability: 0.4,
      targetServiceLevel: 0.3,
      patienceSeconds: 30,
    });
    expect(hurried.erlangA.agents).toBeLessThan(hurried.erlangA.offeredLoad);
    expect('asaSeconds' in hurried.erlangAStaffWithoutAbandonment).toBe(false);
    expect(hurried.erlangAStaffWithoutAbandonment).toMatchObject({
      serviceLevel: 0,
      occupancy: 1,
    });
  });

  it('approaches one answer as patience grows', () => {
    const { erlangC, erlangA } = compareQueueModels({ ...options, patienceSeconds: 1e7 });
    expect(erlangA.agents).toBe(erlangC.agents);
  });

  it('needs a target besides abandonment', () => {
    expect(() => compareQueueModels({ ...options, targetServiceLevel: undefined })).toThrow(
      'compareQueueModels: targetServiceLevel must be given',
    );
  });
});
