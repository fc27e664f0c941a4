import { type StaffingVerification, verifyStaffing } from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';

const plan = Object.freeze({
  intervalSeconds: 1800,
  contacts: Object.freeze([50, 100, 100, 50]),
  ahtSeconds: 600,
  agents: Object.freeze([21, 38, 38, 21]),
  answerTimeSeconds: 20,
  replications: 60,
});

let solved: StaffingVerification | undefined;
const planned = () => (solved ??= verifyStaffing(plan));

describe('verifyStaffing', () => {
  it('adds agents until no interval is short', () => {
    const { intervals, mended, status, objective, shortAgents } = planned();
    expect(status).toBe('feasible');
    expect(objective).toBe(shortAgents);
    for (const { serviceLevels } of mended.intervals) {
      expect(serviceLevels.servedWithin.high).toBeGreaterThanOrEqual(0.8);
    }
    expect(shortAgents).toBe(intervals.reduce((total, i) => total + i.shortAgents, 0));
    expect(intervals.map(({ agents }) => agents)).toEqual(plan.agents);
  });

  it('adds no agent too many: one fewer where it added leaves the plan short', () => {
    const { intervals } = planned();
    const agents = intervals.map(({ agents: planned, shortAgents }) => planned + shortAgents);
    const last = agents.length - 1;
    const fewer = agents.map((count, i) => (i === last ? count - 1 : count));
    expect(intervals[last]!.shortAgents).toBeGreaterThan(0);
    expect(verifyStaffing({ ...plan, agents: fewer }).intervals[last]!.verdict).toBe('short');
  });

  it('finds nothing to add where there is plenty', () => {
    const { status, simulation, mended, intervals } = verifyStaffing({ ...plan, agents: 70 });
    expect(intervals.map(({ verdict }) => verdict)).toEqual(['meets', 'meets', 'meets', 'meets']);
    expect(mended).toBe(simulation);
    expect(status).toBe('optimal');
  });

  it('asks for nobody where no call comes', () => {
    const quiet = verifyStaffing({ ...plan, contacts: [0, 0], agents: 0, replications: 2 });
    expect(quiet.shortAgents).toBe(0);
  });

  it('fills a hole of dozens of agents in a few simulations', () => {
    let simulations = 1;
    const { intervals, status, steps } = verifyStaffing({
      ...plan,
      agents: [24, 0, 40, 30],
      onProgress: ({ phase }) => {
        if (phase === 'mend') simulations++;
      },
    });
    expect(status).toBe('feasible');
    expect(steps).toBe(simulations);
    expect(intervals[1]!.shortAgents).toBeGreaterThan(20);
    expect(simulations).toBeLessThan(20);
  });

  it('reports a progress that never falls and ends at 1', () => {
    const fractions: number[] = [];
    verifyStaffing({ ...plan, onProgress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  it('says that it stopped before the end', () => {
    expect(verifyStaffing({ ...plan, agents: 5, maxSteps: 2 })).toMatchObject({
      status: 'unknown',
      steps: 2,
    });
  });

  it('keeps what it has when told to stop while it mends', () => {
    let mended = 0;
    const signal = {
      get aborted() {
        return mended >= 2;
      },
    };
    const onProgress = ({ phase }: { phase: string }) => {
      if (phase === 'mend') mended++;
    };
    const stopped = verifyStaffing({ ...plan, agents: 30, signal, onProgress });
    expect(stopped.status).toBe('unknown');
    expect(stopped.mended.replications).toBe(60);
    expect(stopped.shortAgents).toBeGreaterThan(0);
    expect(verifyStaffing({ ...plan, agents: 30, signal: { aborted: true } })).toMatchObject({
      status: 'unknown',
      shortAgents: 0,
    });
  });
});
