import { type PriceRulesInput, priceRules } from 'halfhour/rotation';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { rotationProblem } from '../../../src/rotation/design-rotation/rotation-problem.ts';
import { fewestByArcs } from '../support/arc-model.ts';

const highs = await highsLoader();

/** A desk of two by day and one at night, in shifts of eight hours. */
const desk: PriceRulesInput = {
  requirement: {
    intervalSeconds: 3600,
    agents: Array.from({ length: 168 }, (_, i) => (i % 24 >= 8 && i % 24 < 16 ? 2 : 1)),
  },
  shiftTypes: [0, 8, 16].map((hour) => ({
    id: `from ${hour}`,
    lengthMinutes: 480,
    earliestStartMinutes: 60 * hour,
    latestStartMinutes: 60 * hour,
  })),
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 2, max: 5 },
  weekends: { maxBetweenFree: 1 },
  daysOffEachWeek: 2,
  weeklyHours: { maxAverage: 40 },
};
const prices = priceRules(desk);
const priceOf = (rule: string) => prices.rules.find((price) => price.rule === rule)!;

/** 0.01 people: a bound ends where it has no more than 0.001 to gain. */
const NEAR = 0.02;

describe('prices of rules', () => {
  const exact = (change: Partial<PriceRulesInput>) =>
    fewestByArcs(highs, rotationProblem({ ...desk, ...change }));
  const free = {
    daysOff: { min: 1, max: 7 },
    workStretch: { min: 1, max: 7 },
    weekends: undefined,
    daysOffEachWeek: undefined,
  };

  it('are differences of what HiGHS finds on flows of days', () => {
    const all = exact({});
    expect(Math.abs(prices.people! - all)).toBeLessThan(NEAR);
    expect(Math.abs(prices.peopleWithoutRules - exact(free))).toBeLessThan(NEAR);
    const weekend = priceOf('weekends.maxBetweenFree');
    expect(Math.abs(weekend.leftOut!.people - (all - exact({ weekends: undefined })))).toBeLessThan(
      NEAR,
    );
    const alone = exact({ ...free, weekends: desk.weekends }) - exact(free);
    expect(Math.abs(weekend.alone!.people - alone)).toBeLessThan(NEAR);
    const stretch = all - exact({ workStretch: free.workStretch });
    expect(Math.abs(priceOf('workStretch').leftOut!.people - stretch)).toBeLessThan(NEAR);
  });

  it('come for each rule that is given, the dearest first, hours at the greatest average', () => {
    expect(prices.isComplete).toBe(true);
    expect(prices.rules.map(({ rule }) => rule).sort()).toEqual([
      'daysOff',
      'daysOffEachWeek',
      'weekends.maxBetweenFree',
      'workStretch',
    ]);
    const saved = prices.rules.map(({ leftOut }) => leftOut!.people);
    expect(saved).toEqual([...saved].sort((a, b) => b - a));
    for (const { leftOut, alone } of prices.rules) {
      expect(leftOut!.people).toBeGreaterThanOrEqual(0);
      expect(leftOut!.hours).toBe(40 * leftOut!.people);
      expect(alone!.people).toBeLessThanOrEqual(prices.people! - prices.peopleWithoutRules + NEAR);
    }
  });

  it('lie between what they say where steps end early, and those are near where they do not', () => {
    for (const { leftOut, alone } of prices.rules)
      for (const price of [leftOut!, alone!]) {
        expect(price.atMost! - price.atLeast).toBeLessThan(NEAR);
        expect(price.people).toBeGreaterThanOrEqual(price.atLeast);
        expect(price.people).toBeLessThanOrEqual(price.atMost!);
      }
    for (const maxSteps of [10, 4000]) {
      const rough = priceRules({ ...desk, maxSteps });
      if (maxSteps === 10) expect(rough.isComplete).toBe(false);
      expect(rough.people!).toBeLessThanOrEqual(prices.people! + NEAR);
      for (const { rule, leftOut, reason } of rough.rules) {
        const exact = priceOf(rule).leftOut!.people;
        expect(leftOut!.atLeast).toBeLessThanOrEqual(exact + NEAR);
        expect(leftOut!.atMost ?? Infinity).toBeGreaterThanOrEqual(exact - NEAR);
        if (maxSteps === 10) expect(reason).toMatch(/saves \d+\.\d\d or more of/);
      }
    }
  });

  it('say it where no rota keeps all rules, and which rule stands in the way', () => {
    const { people, rules } = priceRules({ ...desk, daysOffEachWeek: 6 });
    expect(people).toBeUndefined();
    const rule = rules.find((price) => price.rule === 'daysOffEachWeek')!;
    expect(rule.leftOut).toBeUndefined();
    expect(rule.reason).toContain('with it there are none');
  });

  it('are none where contracts allow too few people, whose number without them is said', () => {
    const few = {
      contracts: [
        { name: 'a', max: 3 },
        { name: 'b', max: 4 },
      ],
    };
    const { people, peopleWithoutRules, isComplete } = priceRules({ ...desk, ...few });
    expect(people).toBeUndefined();
    expect(isComplete).toBe(true);
    expect(peopleWithoutRules).toBeNear(priceRules(desk).peopleWithoutRules, 0.02);
  });

  it('are nothing for nobody, and refused with every bad field', () => {
    const { intervalSeconds } = desk.requirement;
    const nobody = { intervalSeconds, agents: new Array<number>(168).fill(0) };
    expect(priceRules({ ...desk, requirement: nobody })).toMatchObject({
      people: 0,
      peopleWithoutRules: 0,
    });
    const bad = { ...desk, daysOff: { min: 3, max: 2 }, employees: 4 } as PriceRulesInput;
    expect(() => priceRules(bad)).toThrow(/daysOff[\s\S]*employees|employees[\s\S]*daysOff/);
  });
});
