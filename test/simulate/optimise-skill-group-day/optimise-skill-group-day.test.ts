import { type OptimiseSkillGroupDayInput, optimiseSkillGroupDay } from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';

const target = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
const one: OptimiseSkillGroupDayInput = {
  intervalSeconds: 1800,
  queues: [{ name: 'a', contacts: [60, 0, 60], ahtSeconds: 180, ...target }],
  groups: [{ name: 'g', skills: [{ queue: 'a' }] }],
};
const queue = one.queues[0]!;
const group = one.groups[0]!;

describe('optimiseSkillGroupDay', () => {
  it('says what it has where the steps run out, and that nothing is proven', () => {
    const { status, objective, queues, groups } = optimiseSkillGroupDay({ ...one, maxSteps: 1 });
    expect({ status, objective }).toEqual({ status: 'unknown', objective: undefined });
    expect(queues).toEqual([
      { name: 'a', targetServiceLevel: 0.8, proven: false, unproven: [0, 2] },
    ]);
    expect(groups[0]!.agents).toHaveLength(3);
  });

  it('refuses a queue that nobody takes, and says every field that is wrong', () => {
    expect(() =>
      optimiseSkillGroupDay({ ...one, queues: [queue, { ...queue, name: 'b' }] }),
    ).toThrow('no group takes contacts of b');
    expect(() =>
      optimiseSkillGroupDay({
        ...one,
        queues: [{ ...queue, ahtSeconds: [180], leastServiceLevel: 0.5 }],
        groups: [{ ...group, min: 3, max: [4, 2, 4], skills: [{ queue: 'c' }] }],
      }),
    ).toThrow(
      /queues\[0\]\.ahtSeconds.*queues\[0\]\.leastServiceLevel.*groups\[0\]\.max.*groups\[0\]\.skills\[0\]\.queue/s,
    );
  });
});
