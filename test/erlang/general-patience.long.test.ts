import { type PatienceInAht, queueWithGeneralPatience } from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { generalPatienceBySums } from './support/general-patience-by-sums.ts';

const curves: PatienceInAht[] = [
  { timesInAht: [2], surviving: [0] },
  { timesInAht: [0, 0.5], surviving: [0.9, 0.4] },
  { timesInAht: [0.03, 0.3, 5], surviving: [0.9, 0.85, 0.5] },
  { timesInAht: [0.5, 0.55, 3], surviving: [0.99, 0.5, 0.2] },
];

describe('a queue with patience of any form', () => {
  it('is the sum over its offered waits, to 1e-12', () => {
    for (const patience of curves)
      for (const [agents, offeredLoad, answerTimeInAht] of [
        [1, 0.7, 0.1],
        [4, 7, 0],
        [11, 10, 0.11],
        [30, 60, 1],
      ] as const) {
        const found = queueWithGeneralPatience({ agents, offeredLoad, answerTimeInAht, patience });
        const expected = generalPatienceBySums(agents, offeredLoad, answerTimeInAht, patience);
        for (const [field, value] of Object.entries(expected)) {
          const own = found[field as keyof typeof found];
          const off = Math.abs(own - value) / Math.max(value, 1e-3);
          expect(off, `${field} ${own} is ${value} of ${agents} agents`).toBeLessThan(1e-12);
        }
      }
  });
});
