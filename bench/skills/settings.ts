import type { OptimiseSkillGroupsInput } from 'halfhour/simulate';

/** A centre to staff, and the cost that a prototype with cutting planes needed. */
export interface Setting {
  readonly name: string;
  readonly atMost: number;
  readonly seconds: number;
  readonly input: OptimiseSkillGroupsInput;
}

type Queue = Omit<OptimiseSkillGroupsInput['queues'][number], 'name'>;

const queue = (
  contacts: number,
  ahtSeconds = 300,
  targetServiceLevel = 0.8,
  answerTimeSeconds = 20,
  patienceSeconds?: number,
): Queue => ({
  contacts,
  ahtSeconds,
  targetServiceLevel,
  answerTimeSeconds,
  ...(patienceSeconds !== undefined && { patienceSeconds }),
});

const each = (count: number) => Array.from({ length: count }, (_, q) => [q]);
const chain = (count: number) => Array.from({ length: count }, (_, q) => [q, (q + 1) % count]);
const all = (count: number) => [Array.from({ length: count }, (_, q) => q)];

function setting(
  name: string,
  atMost: number,
  seconds: number,
  queues: readonly Queue[],
  groups: readonly (readonly number[])[],
  premium: number | ((skills: number) => number),
): Setting {
  const costOf = typeof premium === 'number' ? (n: number) => 1 + premium * (n - 1) : premium;
  return {
    name,
    atMost,
    seconds,
    input: {
      intervalSeconds: 1800,
      queues: queues.map((fields, q) => ({ name: `q${q}`, ...fields })),
      groups: groups.map((skills) => ({
        name: skills.join('+'),
        cost: costOf(skills.length),
        // Those who can do less go first, so that the others stay free for what only they can.
        skills: skills.map((q) => ({ queue: `q${q}`, preference: skills.length })),
      })),
    },
  };
}

const three = [queue(100, 180), queue(60, 300), queue(40, 420)];
const five = [queue(60), queue(50), queue(40), queue(30), queue(20)];

export const SETTINGS: readonly Setting[] = [
  setting('3 queues, chain of pairs', 35, 2, three, chain(3), 0),
  setting('3 queues, a few for all at 1.3', 38.5, 8, three, [...each(3), ...all(3)], (n) =>
    n > 1 ? 1.3 : 1,
  ),
  setting(
    '3 queues, all seven groups',
    39.7,
    8,
    [queue(80), queue(60), queue(50)],
    [[0], [1], [2], [0, 1], [1, 2], [0, 2], [0, 1, 2]],
    0.1,
  ),
  setting('5 queues, dedicated and generalists', 44, 8, five, [...each(5), ...all(5)], 0.05),
  setting('5 queues, dedicated and a chain', 44.5, 8, five, [...each(5), ...chain(5)], 0.1),
  setting(
    '8 queues, chain of 16 groups',
    49.3,
    25,
    [40, 36, 32, 28, 24, 20, 16, 12].map((contacts) => queue(contacts)),
    [...each(8), ...chain(8)],
    0.1,
  ),
  setting(
    '2 queues, 90/10 and 70/60',
    54.5,
    2,
    [queue(150, 300, 0.9, 10), queue(100, 360, 0.7, 60)],
    [[0], [1], [0, 1]],
    0.15,
  ),
  setting(
    '3 queues, large, mixed, patience',
    279.6,
    8,
    [queue(700, 300, 0.9, 10, 150), queue(500, 300, 0.8, 20, 150), queue(500, 300, 0.7, 60, 150)],
    [...each(3), ...all(3)],
    0.1,
  ),
];
