import fc from 'fast-check';
import { requiredAgents, type WorkAfterBotInput, workAfterBot } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { longRun } from '../../support/long-run.ts';

const BALANCE = {
  name: 'balance',
  contacts: 60,
  containment: 0.7,
  botSeconds: 60,
  ahtSeconds: 120,
};
const COMPLAINT = {
  name: 'complaint',
  contacts: 40,
  containment: 0.1,
  botSeconds: 90,
  ahtSeconds: 270,
  handoverAhtSeconds: 300,
};
const INTENTS = [BALANCE, COMPLAINT];

describe('the work after a bot', () => {
  it('is what a chain of its sessions says, each intent with a pace of its own, to 1e-12', () => {
    for (const sessions of [1, 3, 12])
      for (const size of [0.1, 1, 4]) {
        const intents = INTENTS.map((intent) => ({ ...intent, contacts: size * intent.contacts }));
        const found = workAfterBot({ intervalSeconds: 1800, intents, sessions });
        const expected = byChain(intents, sessions);
        const off = (own: number, value: number) => Math.abs(own / value - 1);
        const where = JSON.stringify({ sessions, size });
        expect(off(found.blockedProbability, expected.blocked), where).toBeLessThan(1e-12);
        expect(off(found.contained, expected.contained), where).toBeLessThan(1e-12);
        expect(off(found.contacts, expected.contacts), where).toBeLessThan(1e-12);
        expect(off(found.ahtSeconds, expected.work / expected.contacts), where).toBeLessThan(1e-12);
      }
  });

  const some = fc.record({
    intervalSeconds: fc.constant(1800),
    intents: fc.array(
      fc.record({
        name: fc.constantFrom('a', 'b'),
        contacts: fc.double({ min: 0, max: 500, noNaN: true }),
        containment: fc.double({ min: 0, max: 1, noNaN: true }),
        containmentLossPerMonth: fc.double({ min: 0, max: 1, noNaN: true }),
        botSeconds: fc.double({ min: 1, max: 600, noNaN: true }),
        ahtSeconds: fc.double({ min: 1, max: 900, noNaN: true }),
        handoverAhtSeconds: fc.double({ min: 1, max: 900, noNaN: true }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    sessions: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    monthsAhead: fc.double({ min: 0, max: 24, noNaN: true }),
  });

  it('loses no contact, in all and by intent', () => {
    fc.assert(
      fc.property(some, (input) => {
        const found = workAfterBot(input);
        const offered = input.intents.reduce((sum, { contacts }) => sum + contacts, 0);
        expect(Math.abs(found.contacts + found.contained - offered)).toBeLessThanOrEqual(
          1e-13 * offered,
        );
        found.intents.forEach(({ contained, handedOver, pastBot }, i) => {
          const own = input.intents[i]!.contacts;
          expect(Math.abs(contained + handedOver + pastBot - own)).toBeLessThanOrEqual(1e-14 * own);
        });
      }),
    );
  });

  it('grows as the containment drifts away, at last to all of the contacts', () => {
    const drifting = INTENTS.map((intent) => ({ ...intent, containmentLossPerMonth: 0.02 }));
    const in12 = workAfterBot({ intervalSeconds: 1800, intents: drifting, monthsAhead: 12 });
    // 0.98 twelve times over.
    let kept = 1;
    for (let month = 0; month < 12; month++) kept *= 0.98;
    expect(Math.abs(in12.contained / (46 * kept) - 1)).toBeLessThan(1e-14);
    const gone = INTENTS.map((intent) => ({ ...intent, containmentLossPerMonth: 1 }));
    const later = workAfterBot({ intervalSeconds: 1800, intents: gone, monthsAhead: 0.1 });
    expect(later).toMatchObject({ contacts: 100, contained: 0 });
    expect(workAfterBot({ intervalSeconds: 1800, intents: gone }).contained).toBe(46);
  });

  it('is nothing without contacts, and that of no bot where nobody gets a session or is contained', () => {
    const none = INTENTS.map((intent) => ({ ...intent, contacts: 0 }));
    expect(workAfterBot({ intervalSeconds: 1800, intents: none, sessions: 1 })).toMatchObject({
      contacts: 0,
      ahtSeconds: 0,
      botLoad: 0,
      blockedProbability: 0,
    });
    const useless = [{ ...BALANCE, containment: 0 }];
    expect(workAfterBot({ intervalSeconds: 1800, intents: useless })).toMatchObject({
      contacts: 60,
      ahtSeconds: 120,
    });
  });

  it('names every bad field', () => {
    const bad = { ...BALANCE, name: '', containment: 70 };
    expect(() => workAfterBot({ intervalSeconds: 1800, intents: [bad], sessions: 0 })).toThrow(
      /intents\[0\]\.name must.*intents\[0\]\.containment must.*sessions must/s,
    );
  });

  it('is staffed as if random: within a point of a simulation in 20 centres', () => {
    const random = seededRandom(26);
    for (let centre = 0; centre < 20; centre++) {
      const input = randomBot(random);
      const { contacts, ahtSeconds } = workAfterBot(input);
      const target = { intervalSeconds: 1800, targetServiceLevel: 0.8, answerTimeSeconds: 20 };
      const { agents } = requiredAgents({ ...target, contacts, ahtSeconds });
      const off = servedBeyondErlangC(input, agents, ahtSeconds, random);
      expect(Math.abs(off), JSON.stringify(input)).toBeLessThan(0.01);
    }
  });
});

/** Two intents, so many of each with the bot. */
function byChain(intents: (typeof COMPLAINT | typeof BALANCE)[], sessions: number) {
  const states: [number, number][] = [];
  for (let all = 0; all <= sessions; all++)
    for (let first = 0; first <= all; first++) states.push([first, all - first]);
  const at = new Map(states.map((state, i) => [state.join(), i]));
  const chances = longRun(
    states.map(([a, b]) => {
      const [one, other] = intents as [typeof BALANCE, typeof BALANCE];
      const moves: [string, number][] = [
        [`${a + 1},${b}`, one.contacts / 1800],
        [`${a},${b + 1}`, other.contacts / 1800],
        [`${a - 1},${b}`, a / one.botSeconds],
        [`${a},${b - 1}`, b / other.botSeconds],
      ];
      return moves.flatMap(([to, rate]): [number, number][] =>
        at.has(to) ? [[at.get(to)!, rate]] : [],
      );
    }),
  );
  const sums = { blocked: 0, contained: 0, contacts: 0, work: 0 };
  states.forEach(([a, b], i) => {
    if (a + b === sessions) sums.blocked += chances[i]!;
    intents.forEach((intent, k) => {
      // Who leaves the bot in a half-hour, and who comes while it is full.
      const done = (chances[i]! * [a, b][k]! * 1800) / intent.botSeconds;
      const past = a + b === sessions ? chances[i]! * intent.contacts : 0;
      const handed = done * (1 - intent.containment);
      sums.contained += done * intent.containment;
      sums.contacts += handed + past;
      sums.work +=
        past * intent.ahtSeconds +
        handed * ('handoverAhtSeconds' in intent ? intent.handoverAhtSeconds : intent.ahtSeconds);
    });
  });
  return sums;
}

function randomBot(random: () => number): WorkAfterBotInput {
  const intent = (name: string, contacts: number, containment: number, aht: number) => ({
    name,
    contacts: 20 + contacts * random(),
    containment: containment * (0.3 + 0.7 * random()),
    botSeconds: 30 + 120 * random(),
    ahtSeconds: aht,
    handoverAhtSeconds: aht * (1 + random()),
  });
  const intents = [
    intent('easy', 200, 0.9, 90 + 60 * random()),
    intent('hard', 100, 0.3, 150 + 150 * random()),
  ];
  return { intervalSeconds: 1800, intents };
}

/**
 * By how much more of the contacts are answered in 20 s than Erlang C says: a simulation of the bot and of what it hands over,
 * each intent with a handle time of its own, against the same arrivals with one mean for all, which is Erlang C. Scatter that
 * both share falls out.
 */
function servedBeyondErlangC(
  { intents, intervalSeconds }: WorkAfterBotInput,
  agents: number,
  ahtSeconds: number,
  random: () => number,
): number {
  const exponential = (mean: number) => -mean * Math.log(1 - random());
  const offered = intents.reduce((sum, { contacts }) => sum + contacts, 0);
  const handovers: [at: number, work: number, mean: number][] = [];
  let now = 0;
  for (let contact = 0; contact < 200_000; contact++) {
    now += exponential(intervalSeconds / offered);
    const intent = random() * offered < intents[0]!.contacts ? intents[0]! : intents[1]!;
    const at = now + exponential(intent.botSeconds);
    if (random() < intent.containment) continue;
    handovers.push([at, exponential(1), intent.handoverAhtSeconds!]);
  }
  handovers.sort(([a], [b]) => a - b);
  const inTime = (meanOf: (own: number) => number) => {
    // When each agent is free, the first to be so in front.
    const free = new Float64Array(agents);
    let served = 0;
    for (const [at, work, mean] of handovers) {
      const begin = Math.max(at, free[0]!);
      const end = begin + work * meanOf(mean);
      let next = 1;
      for (; next < agents && free[next]! < end; next++) free[next - 1] = free[next]!;
      free[next - 1] = end;
      if (begin - at <= 20) served++;
    }
    return served / handovers.length;
  };
  return inTime((mean) => mean) - inTime(() => ahtSeconds);
}
