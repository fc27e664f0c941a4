import { describe, expect, it } from 'vitest';
import { suggestIntradayActions } from '../../src/plan/index.ts';
import { afternoon, mostOf } from './random-afternoon.ts';

const seeds = [1, 3, 4, 5, 7, 8];

/** Eight agents for four erlangs, until nine: more than the target takes. */
const quietEvening = {
  nowMinutes: 1080,
  intervalSeconds: 1800,
  levels: [0.5],
  intervals: [0, 30, 60, 90, 120, 150].map((more) => ({
    startMinutes: 1080 + more,
    quantiles: [40],
  })),
  ahtSeconds: 180,
  answerTimeSeconds: 20,
  targetServiceLevel: 0.8,
  costPerLateContact: 5,
  people: Array.from({ length: 8 }, (_, p) => ({
    name: `P${p}`,
    startMinutes: 720,
    endMinutes: 1260,
  })),
  sendHome: { savedPerHour: 20 },
};

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
  it('takes no interval below its floor, and a higher floor costs no less', () => {
    const input = quietEvening;
    const served = ({ contacts, lateAfter }: { contacts: number; lateAfter: number }) =>
      1 - lateAfter / contacts;
    const usual = suggestIntradayActions(input);
    expect(usual.plan.paidHours).toBeLessThan(0);
    for (const interval of usual.intervals) expect(served(interval)).toBeGreaterThan(0.6);
    const high = suggestIntradayActions({ ...input, floorServiceLevel: 0.75 });
    for (const interval of high.intervals) expect(served(interval)).toBeGreaterThan(0.75);
    const none = suggestIntradayActions({ ...input, floorServiceLevel: 0 });
    const costs = [none, usual, high].map(({ plan }) => plan.cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });

  it('gives the last half-hours up only where no floor holds them', () => {
    const { intervals, people } = quietEvening;
    const falling = {
      ...quietEvening,
      intervals: [80, 80, 80, 80, 20, 10].map((contacts, i) => ({
        ...intervals[i]!,
        quantiles: [contacts],
      })),
      people: Array.from({ length: 12 }, (_, p) => ({ ...people[0]!, name: `P${p}` })),
    };
    const worst = (floorServiceLevel?: number) =>
      Math.min(
        ...suggestIntradayActions({ ...falling, floorServiceLevel }).intervals.map(
          ({ contacts, lateAfter }) => 1 - lateAfter / contacts,
        ),
      );
    expect(worst()).toBeGreaterThanOrEqual(0.6);
    expect(worst(0)).toBeLessThan(0.6);
  });

  it('asks nobody to stay where the load is still too much with him', () => {
    const { intervals, people, sendHome, ...evening } = quietEvening;
    const { actions } = suggestIntradayActions({
      ...evening,
      intervals: [intervals[0]!],
      people: people.map((person, p) => ({
        ...person,
        ...(p === 3 && { endMinutes: 1080 }),
        ...(p > 3 && { elsewhere: true }),
      })),
      rules: { maxDailyHours: 6.5 },
      overtime: { costPerHour: 20, maxMinutes: 30 },
    });
    expect(actions).toEqual([]);
  });

  it('counts every contact beyond the load as late', () => {
    const { intervals } = suggestIntradayActions({
      ...quietEvening,
      people: quietEvening.people.slice(0, 3),
    });
    // 40 contacts of three minutes are 4 erlangs.
    for (const { contacts, agentsBefore, lateBefore } of intervals)
      expect([agentsBefore, lateBefore]).toEqual([3, contacts]);
  });

  it('asks nobody for what a rule forbids, and nobody twice', () => {
    for (const seed of seeds) {
      const input = afternoon(seed);
      const { actions, moves, plan, doNothing } = suggestIntradayActions(input);
      const asked = actions.flatMap(({ candidates }) => candidates);
      expect(new Set(asked).size).toBe(asked.length);
      const most = mostOf(input);
      for (const kind of ['sendHome', 'overtime'] as const) {
        const own = actions.filter((action) => action.kind === kind);
        expect(own.reduce((sum, { people }) => sum + people, 0)).toBeLessThanOrEqual(most[kind]);
      }
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
    const high = { ...input, floorServiceLevel: 0.9 };
    expect(() => suggestIntradayActions(high)).toThrow('floorServiceLevel');
    const late = { ...input, nowMinutes: 730 };
    expect(() => suggestIntradayActions(late)).toThrow('intervals[0].startMinutes');
    const twice = { ...input, people: [input.people[0]!, input.people[0]!] };
    expect(() => suggestIntradayActions(twice)).toThrow('people[1].name');
  });
});
