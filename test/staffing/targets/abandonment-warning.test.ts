import fc from 'fast-check';
import { requiredAgents, staffIntervals } from 'halfhour';
import { describe, expect, it } from 'vitest';

/** Callers who wait 20 seconds on average, for a hundred agents' work. */
const impatient = {
  contacts: 600,
  intervalSeconds: 1800,
  ahtSeconds: 300,
  patienceSeconds: 20,
  answerTimeSeconds: 60,
  targetServiceLevel: 0.6,
} as const;

describe('a target that callers meet by giving up', () => {
  it('is met by one agent, while 99 % give up, and said', () => {
    const { agents, abandonProbability, warnings } = requiredAgents({
      ...impatient,
      serviceLevelDefinition: 'servedOrAbandonedWithin',
    });
    expect(agents).toBe(1);
    expect(abandonProbability).toBeGreaterThan(0.98);
    expect(warnings.map(({ code, intervals }) => [code, intervals])).toEqual([
      ['met-by-abandonment', [0]],
    ]);
    expect(warnings[0]!.message).toMatch(/up to 99 % of the contacts, where 40 % may fail/);
  });

  it('is said of a mean wait as well, which impatient callers keep short', () => {
    const { targetServiceLevel, ...rest } = impatient;
    expect(requiredAgents({ ...rest, maxAsaSeconds: 30 }).warnings).toHaveLength(1);
  });

  it('is not said where all is well, where nobody gives up, or where giving up has a limit of its own', () => {
    const { patienceSeconds, ...patient } = impatient;
    expect(requiredAgents(patient).warnings).toEqual([]);
    expect(
      requiredAgents({ ...impatient, serviceLevelDefinition: 'servedWithin' }).warnings,
    ).toEqual([]);
    expect(
      requiredAgents({
        ...impatient,
        serviceLevelDefinition: 'servedOrAbandonedWithin',
        maxAbandonProbability: 0.5,
      }).warnings,
    ).toEqual([]);
  });

  it('never arises where the share answered in time is the target', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        fc.double({ min: 5, max: 600, noNaN: true }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (contacts, patienceSeconds, targetServiceLevel) =>
          requiredAgents({ ...impatient, contacts, patienceSeconds, targetServiceLevel }).warnings
            .length === 0,
      ),
      { numRuns: 100 },
    );
  });

  it('names the intervals of a series', () => {
    const busy = { contacts: 600, ahtSeconds: 300 };
    const { warnings } = staffIntervals(
      {
        intervalSeconds: 1800,
        intervals: [busy, { contacts: 0, ahtSeconds: 0 }, { ...busy, minAgents: 100 }, busy],
      },
      {
        targetServiceLevel: 0.6,
        answerTimeSeconds: 60,
        patienceSeconds: 20,
        serviceLevelDefinition: 'servedOrAbandonedWithin',
      },
    );
    expect(warnings.map(({ intervals }) => intervals)).toEqual([[0, 3]]);
  });
});
