import { describe, expect, it } from 'vitest';
import { evenWork } from '../../../src/simulate/optimise-skill-groups/even-work.ts';
import { problemOf } from '../../../src/simulate/optimise-skill-groups/problem.ts';
import { workOf } from '../../../src/simulate/optimise-skill-groups/stretches.ts';

const problem = problemOf({
  intervalSeconds: 1800,
  queues: [
    { name: 'a', contacts: 50, ahtSeconds: 180, targetServiceLevel: 0.8, answerTimeSeconds: 20 },
    { name: 'b', contacts: 30, ahtSeconds: 300, targetServiceLevel: 0.8, answerTimeSeconds: 20 },
    { name: 'none', contacts: 0, ahtSeconds: 300, targetServiceLevel: 0.8, answerTimeSeconds: 20 },
  ],
  groups: [{ name: 'all', skills: [{ queue: 'a' }, { queue: 'b' }, { queue: 'none' }] }],
});

describe('evenWork', () => {
  it('gives the stretches together the work that is expected, and leaves who comes when as it is', () => {
    const samples = [problem.draw(0), problem.draw(1)];
    const before = [problem.draw(0), problem.draw(1)];
    const drawn = before.map((sample) => workOf(sample, 3));
    expect(drawn[0]![0]! / problem.work[0]!).not.toBe(1);
    evenWork(samples, problem);
    const even = samples.map((sample) => workOf(sample, 3));
    for (const q of [0, 1]) {
      const share = (even[0]![q]! + even[1]![q]!) / (2 * problem.work[q]!);
      expect(Math.abs(share - 1)).toBeLessThan(1e-12);
      // One to the other they are as they were drawn.
      const ratio = even[0]![q]! / even[1]![q]! / (drawn[0]![q]! / drawn[1]![q]!);
      expect(Math.abs(ratio - 1)).toBeLessThan(1e-12);
    }
    expect(even[0]![2]).toBe(0);
    const isSame = (k: number) =>
      samples[k]!.arrival.every((time, i) => time === before[k]!.arrival[i]);
    expect([0, 1].every(isSame)).toBe(true);
  });
});
