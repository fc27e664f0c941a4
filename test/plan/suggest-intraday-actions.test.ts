import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { type SuggestIntradayActionsInput, suggestIntradayActions } from '../../src/plan/index.ts';
import { columnsOf, leastCostByHighs } from './highs-afternoon.ts';

/** A random afternoon of a small centre with all levers and rules. */
function afternoon(seed: number, agents = 12, count = 6): SuggestIntradayActionsInput {
  const random = seededRandom(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const perAgent = whole(5, 9);
  return {
    nowMinutes: 720,
    intervalSeconds: 1800,
    intervals: Array.from({ length: count }, (_, i) => {
      const contacts = agents * (perAgent + random() * 3);
      return {
        startMinutes: 720 + 30 * i,
        quantiles: [0.85, 1, 1.2].map((factor) => contacts * factor),
      };
    }),
    levels: [0.1, 0.5, 0.9],
    ahtSeconds: 180,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.8,
    ...(random() < 0.5 && { soFar: { contacts: 40 * agents, inTime: 32 * agents } }),
    costPerLateContact: 6,
    people: Array.from({ length: agents }, (_, p) => ({
      name: `P${p}`,
      startMinutes: 480 + 30 * whole(0, 2),
      endMinutes: 720 + 30 * whole(2, count),
      offPhone: [
        { startMinutes: 750, minutes: whole(1, 2) * 15, earliestMinutes: 720, latestMinutes: 780 },
      ],
      elsewhere: p % 6 === 5,
      nextStartMinutes: 1920 + 30 * whole(-20, 0),
      weekHours: whole(35, 48),
    })),
    rules: {
      noticeMinutes: 30,
      minRestHours: 11,
      maxDailyHours: 8,
      maxWeeklyHours: 48,
      minDailyHours: 4.5,
    },
    sendHome: { savedPerHour: 18, acceptance: 0.7 },
    overtime: { costPerHour: 30, maxMinutes: 90, acceptance: 0.6 },
    lend: { costPerHour: 12 },
    move: { cost: 1 },
    confidence: 0.7,
  };
}

/** How many can be counted on, by adding up the chances of each number. */
function mostOf(input: SuggestIntradayActionsInput) {
  const { people, confidence = 0.8 } = input;
  const sure = (kind: 'sendHome' | 'overtime') => {
    const able = people.filter((person) => columnsOf(input, person).some((c) => c.kind === kind));
    const p = input[kind]?.acceptance ?? 1;
    let chances = [1];
    for (const _ of able)
      chances = [...chances, 0].map((c, n) => c * (1 - p) + (n > 0 ? chances[n - 1]! * p : 0));
    let most = able.length;
    const atLeast = (n: number) => chances.slice(n).reduce((sum, c) => sum + c, 0);
    while (most > 0 && atLeast(most) < confidence) most--;
    return most;
  };
  return { sendHome: sure('sendHome'), overtime: sure('overtime'), lend: people.length };
}

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

describe('suggestIntradayActions', () => {
  it('is never dearer than nothing done or any lever alone, nor cheaper than its bound', () => {
    for (const seed of seeds) {
      const input = afternoon(seed);
      const { plan, doNothing, levers: alone, bound, objective } = suggestIntradayActions(input);
      expect(objective).toBe(plan.cost);
      expect(bound!).toBeLessThanOrEqual(plan.cost);
      for (const { cost } of [doNothing, ...alone.map(({ outcome }) => outcome)])
        expect(plan.cost).toBeLessThanOrEqual(cost + 1e-9 * (1 + Math.abs(cost)));
    }
  });
  it('is within half a percent of the optimum of HiGHS', () => {
    for (const seed of seeds.slice(0, 6)) {
      const input = afternoon(seed);
      const { objective, bound } = suggestIntradayActions(input);
      const least = leastCostByHighs(input, mostOf(input));
      // HiGHS ends within a millionth of its optimum.
      expect(objective!).toBeLessThanOrEqual(least * 1.005);
      expect(objective!).toBeGreaterThanOrEqual(least * (1 - 2e-6));
      expect(bound!).toBeLessThanOrEqual(least * (1 + 2e-6));
    }
  });

  it('asks nobody for what a rule forbids, and nobody twice', () => {
    for (const seed of seeds) {
      const input = afternoon(seed);
      const { actions, moves, plan, doNothing } = suggestIntradayActions(input);
      const asked = actions.flatMap(({ candidates }) => candidates);
      expect(new Set(asked).size).toBe(asked.length);
      const personOf = (name: string) => input.people.find((person) => person.name === name)!;
      for (const { kind, startMinutes: from, endMinutes: to, candidates, people, ask } of actions) {
        expect(from).toBeGreaterThanOrEqual(kind === 'overtime' ? 720 : 750);
        expect([candidates.length, people <= ask]).toEqual([ask, true]);
        for (const { startMinutes, endMinutes, elsewhere, ...own } of candidates.map(personOf)) {
          expect(elsewhere).toBe(kind === 'lend');
          const end = kind === 'sendHome' ? from : to;
          expect(end - startMinutes).toBeGreaterThanOrEqual(4.5 * 60);
          if (kind !== 'overtime') expect(to).toBe(endMinutes);
          else {
            expect(from).toBe(endMinutes);
            expect(to - startMinutes).toBeLessThanOrEqual(8 * 60);
            expect(own.weekHours! + (to - from) / 60).toBeLessThanOrEqual(48);
            expect(own.nextStartMinutes! - to).toBeGreaterThanOrEqual(11 * 60);
          }
        }
      }
      for (const { person, fromMinutes, toMinutes } of moves) {
        expect(fromMinutes).toBe(personOf(person).offPhone![0]!.startMinutes);
        expect(toMinutes).toBeGreaterThanOrEqual(750);
        expect(toMinutes).toBeLessThanOrEqual(780);
      }
      expect(doNothing.paidHours).toBe(0);
      const cost = actions.reduce((sum, action) => sum + action.cost, moves.length);
      expect(plan.actionCost).toBeNear(cost);
    }
  });

  it('asks as many as it takes for enough to say yes', () => {
    const base = { nowMinutes: 720, intervalSeconds: 1800, levels: [0.5], ahtSeconds: 180 };
    const { actions } = suggestIntradayActions({
      ...base,
      intervals: [{ startMinutes: 720, quantiles: [30] }],
      answerTimeSeconds: 20,
      targetServiceLevel: 0.8,
      costPerLateContact: 100,
      people: Array.from({ length: 20 }, (_, p) => ({
        name: `P${p}`,
        startMinutes: 480,
        endMinutes: 720,
      })),
      overtime: { costPerHour: 20, maxMinutes: 30, acceptance: 0.5 },
      confidence: 0.8,
    });
    const [{ people, ask, chance }] = actions as [(typeof actions)[number]];
    // Counted over all outcomes of tosses of a coin.
    const atLeast = (n: number) => {
      let hits = 0;
      for (let bits = 0; bits < 2 ** n; bits++)
        if (bits.toString(2).replaceAll('0', '').length >= people) hits++;
      return hits / 2 ** n;
    };
    expect(chance).toBeNear(atLeast(ask));
    expect(chance).toBeGreaterThanOrEqual(0.8);
    expect(atLeast(ask - 1)).toBeLessThan(0.8);
  });

  it('keeps what it has when its steps run out', () => {
    for (const maxSteps of [1, 20, 200]) {
      const { plan, doNothing, steps } = suggestIntradayActions(afternoon(3), { maxSteps });
      expect(plan.cost).toBeLessThanOrEqual(doNothing.cost);
      expect(steps).toBeLessThanOrEqual(maxSteps);
    }
  });

  it('says every field that is wrong', () => {
    const input = afternoon(1);
    const wrong = { ...input, levels: [0.5], costPerLateContact: -1 };
    expect(() => suggestIntradayActions(wrong)).toThrow('costPerLateContact');
    const late = { ...input, nowMinutes: 730 };
    expect(() => suggestIntradayActions(late)).toThrow('intervals[0].startMinutes');
    const twice = { ...input, people: [input.people[0]!, input.people[0]!] };
    expect(() => suggestIntradayActions(twice)).toThrow('people[1].name');
  });
});
