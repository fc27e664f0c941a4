import { simulateQueue } from 'halfhour/simulate';
import { type Comparison, figuresOf, pythonVersion, pythonWith, timed } from './peer.ts';

/** A queue in a steady state: exact by Erlang A. */
const QUEUE = {
  contacts: 100,
  ahtSeconds: 180,
  patienceSeconds: 120,
  agents: 11,
  hours: 24,
  days: 50,
};

export const simulation: Comparison = {
  work: '240,000 calls to 11 agents, 100 a half-hour of 180 s, patience of 120 s (Erlang A is exact)',
  ours: () =>
    timed(() => {
      const { day } = simulateQueue({
        intervalSeconds: 1800,
        contacts: new Array<number>(QUEUE.hours * 2).fill(QUEUE.contacts),
        ahtSeconds: QUEUE.ahtSeconds,
        patienceSeconds: QUEUE.patienceSeconds,
        agents: QUEUE.agents,
        answerTimeSeconds: 20,
        warmUpSeconds: 7200,
        replications: QUEUE.days,
      });
      return {
        servedWithin: day.serviceLevels.servedWithin.value,
        abandoned: day.abandonProbability.value,
      };
    }),
  peer: 'simpy',
  version: () => pythonVersion('simpy'),
  theirs: () => figuresOf(pythonWith('simpy')!, 'simulation.py', QUEUE),
};
