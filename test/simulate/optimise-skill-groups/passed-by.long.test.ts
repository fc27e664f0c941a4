import { optimiseSkillGroups } from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';

/** Two lines and a group for both, each at its cost. */
function cheapestOf(
  [a, b]: readonly (readonly [number, number, number, number | undefined])[],
  costOfBoth: number,
): number {
  const queueOf = (
    name: string,
    [contacts, ahtSeconds, targetServiceLevel, patienceSeconds]: NonNullable<typeof a>,
  ) => ({
    name,
    contacts,
    ahtSeconds,
    targetServiceLevel,
    answerTimeSeconds: 20,
    ...(patienceSeconds !== undefined && { patienceSeconds }),
  });
  const { objective, queues } = optimiseSkillGroups({
    intervalSeconds: 1800,
    queues: [queueOf('a', a!), queueOf('b', b!)],
    groups: [
      { name: 'a', skills: [{ queue: 'a' }] },
      { name: 'b', skills: [{ queue: 'b' }] },
      {
        name: 'both',
        cost: costOfBoth,
        skills: ['a', 'b'].map((queue) => ({ queue, preference: 2 })),
      },
    ],
  });
  expect(queues.every(({ proven }) => proven)).toBe(true);
  return objective!;
}

describe('a staff that was played on the way to another', () => {
  // All cheaper staffs were tried out by simulateCentre on six million contacts each: `npm run accuracy -- skills --lattices`.
  it('is still asked whether it is enough', () => {
    const few = cheapestOf(
      [
        [19, 240, 0.7, undefined],
        [11, 240, 0.9, 300],
      ],
      1.1,
    );
    expect(few).toBeCloseTo(7.3, 9);
    const more = cheapestOf(
      [
        [13, 300, 0.8, 300],
        [26, 300, 0.7, undefined],
      ],
      1.3,
    );
    expect(more).toBeCloseTo(10.2, 9);
  });
});
