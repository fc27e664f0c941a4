import type { QueueWithCallbacksInput } from 'halfhour/erlang';
import { describe, it } from 'vitest';
import { expectAsByElimination } from './support/callbacks-by-elimination.ts';

const base = { answerTimeInAht: 0.1, windowInAht: 3 };
const cases: QueueWithCallbacksInput[] = [
  { ...base, agents: 1, offeredLoad: 0.6, offerAboveInAht: 0, acceptedShare: 1 },
  { ...base, agents: 1, offeredLoad: 0.7, offerAboveInAht: 1, acceptedShare: 0.5 },
  { ...base, agents: 3, offeredLoad: 2.2, offerAboveInAht: 0.4, acceptedShare: 0.6 },
  {
    ...base,
    agents: 3,
    offeredLoad: 2.2,
    offerAboveInAht: 0.4,
    acceptedShare: 1,
    reserveAgents: 1,
  },
  {
    ...base,
    agents: 3,
    offeredLoad: 2.4,
    offerAboveInAht: 0,
    acceptedShare: 0.4,
    patienceInAht: 1,
  },
  {
    ...base,
    agents: 6,
    offeredLoad: 5.5,
    offerAboveInAht: 0.2,
    acceptedShare: 0.5,
    patienceInAht: 0.5,
    reachedShare: 0.7,
    reserveAgents: 1,
  },
  {
    ...base,
    agents: 6,
    offeredLoad: 7,
    offerAboveInAht: 0.3,
    acceptedShare: 0.9,
    patienceInAht: 2,
    reachedShare: 0.3,
  },
  {
    ...base,
    agents: 2,
    offeredLoad: 1,
    offerAboveInAht: 0.9,
    acceptedShare: 0.2,
    reserveAgents: 1,
    windowInAht: 0.1,
  },
];

describe('a queue with callbacks', () => {
  it(`is what its rates say, to 1e-12, in ${cases.length} cases; the share called back in time to 2e-8`, () => {
    for (const input of cases) expectAsByElimination(input, 40, 160);
  });
});
