import { describe, expect, it } from 'vitest';
import { type HistoryRow, intervalHistory } from '../../../src/forecast/index.ts';
import { type PlanQueue, type PlanQueuesInput, planWorkforce } from '../../../src/plan/index.ts';
import { evaluateCoverage } from '../../../src/shifts/index.ts';
import { simulateCentre } from '../../../src/simulate/index.ts';

/** Three weeks of a desk that is open from Monday to Friday, 09:00 to 15:00. */
function history(level: number, ahtSeconds: number) {
  const rows: HistoryRow[] = [];
  for (let day = 0; day < 21; day++) {
    if (day % 7 > 4) continue;
    const date = new Date(Date.UTC(2026, 5, 1 + day)).toISOString().slice(0, 10);
    for (let half = 18; half < 30; half++) {
      rows.push({
        time: `${date}T${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
        contacts: level + ((day + half) % 3),
        ahtSeconds,
      });
    }
  }
  return intervalHistory(rows, { timeZone: 'Europe/Berlin', intervalSeconds: 1800 });
}

const speeds = [1, 0.8, 0.65];
const calls: PlanQueue = { name: 'calls', history: history(20, 240) };
const chats: PlanQueue = {
  name: 'chats',
  history: history(16, 300),
  answerTimeSeconds: 60,
  patienceSeconds: 600,
  parallel: { speeds },
};
/** Half of the callers leave within a minute, and nobody waits longer than two. */
const patienceCurve = { seconds: [30, 60, 120], surviving: [0.8, 0.5, 0] };

const options: PlanQueuesInput = {
  forecast: { days: 7 },
  targets: { targetServiceLevel: 0.75, answerTimeSeconds: 20 },
  verification: { patienceCurve, replications: 80 },
  shifts: {
    shiftTypes: [{ id: 'day', lengthMinutes: [180, 240, 360], startGridMinutes: 30 }],
  },
  groups: [
    { name: 'calls', skills: [{ queue: 'calls', preference: 1 }] },
    { name: 'both', skills: ['calls', 'chats'].map((queue) => ({ queue, preference: 2 })) },
  ],
};

describe('a plan with chats and callers of a patience that no mean describes', () => {
  const plan = planWorkforce([calls, chats], options);
  const agents = plan.groups.map(
    ({ shifts: { duties } }) =>
      evaluateCoverage({
        requirement: { intervalSeconds: 1800, agents: new Array(336).fill(0) },
        duties,
      }).onPosition,
  );
  const simulated = (parallel: PlanQueue['parallel'], curve: typeof patienceCurve | undefined) =>
    simulateCentre({
      intervalSeconds: 1800,
      queues: plan.queues.map(({ name, week, targetServiceLevel, answerTimeSeconds }) => ({
        name,
        contacts: week.contacts,
        ahtSeconds: week.ahtSeconds.map((seconds) => Math.max(1, seconds)),
        targetServiceLevel,
        answerTimeSeconds,
        ...(name === 'chats'
          ? { patienceSeconds: 600, ...(parallel && { parallel }) }
          : curve && { patienceCurve: curve }),
      })),
      groups: options.groups!.map(({ name, skills }, g) => ({ name, skills, agents: agents[g]! })),
      replications: 80,
      seed: 77,
    }).queues.map(({ day }) => day.serviceLevels.servedWithin.value);

  it('gives both queues their targets over weeks that no search has seen', () => {
    for (const { serviceLevel, targetServiceLevel } of plan.queues)
      expect(serviceLevel!.high).toBeGreaterThanOrEqual(targetServiceLevel);
  });

  it('has the service that a simulator says which goes event by event, and not that of others', () => {
    const away = (levels: readonly number[]) =>
      levels.map((value, q) => Math.abs(value - plan.queues[q]!.serviceLevel!.value));
    for (const by of away(simulated({ speeds }, patienceCurve))) expect(by).toBeLessThan(0.015);
    expect(away(simulated(undefined, patienceCurve))[1]).toBeGreaterThan(0.05);
    expect(away(simulated({ speeds }, undefined))[0]).toBeGreaterThan(0.015);
  });

  it('takes fewer hours than chats one at a time', () => {
    const oneByOne = planWorkforce([calls, { ...chats, parallel: undefined }], options);
    expect(plan.crossTraining!.shiftCost).toBeLessThan(oneByOne.crossTraining!.shiftCost);
  });
});
