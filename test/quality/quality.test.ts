import fc from 'fast-check';
import { evaluateCost } from 'halfhour/cost';
import {
  cohenKappa,
  fleissKappa,
  qualityMonitoring,
  qualitySample,
  scoreAgreement,
} from 'halfhour/quality';
import { evaluate } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { goldenCentre } from '../cost/golden-centre.ts';

describe('the sample of scored contacts', () => {
  it('of a large population at 5 points and 95 % is 385, of 1,000 contacts 278', () => {
    expect(qualitySample({ population: 1e9, precision: 0.05 })).toBe(385);
    expect(qualitySample({ population: 1000, precision: 0.05 })).toBe(278);
  });

  it('of nothing is nothing, and never more than there is', () => {
    expect(qualitySample({ population: 0, precision: 0.05 })).toBe(0);
    const any = fc.record({
      population: fc.integer({ min: 1, max: 100_000 }),
      precision: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(any, (input) => {
        const size = qualitySample(input);
        expect(size).toBeLessThanOrEqual(input.population);
        expect(size).toBeGreaterThanOrEqual(1);
        expect(qualitySample({ ...input, precision: input.precision / 2 })).toBeGreaterThanOrEqual(
          size,
        );
        expect(
          qualitySample({ ...input, population: input.population * 2 }),
        ).toBeGreaterThanOrEqual(size);
      }),
    );
  });

  it('gives the precision that was asked for, and one contact fewer does not', () => {
    const halfWidth = (size: number, population: number) =>
      1.959963985 * Math.sqrt(((0.25 / size) * (population - size)) / (population - 1));
    for (const population of [60, 500, 2000, 60_000]) {
      const size = qualitySample({ population, precision: 0.05 });
      expect(halfWidth(size, population)).toBeLessThanOrEqual(0.05);
      expect(halfWidth(size - 1, population)).toBeGreaterThan(0.05);
    }
  });

  it('is refused a share and a deviation at once', () => {
    const input = { population: 9, precision: 1, expectedShare: 0.5, standardDeviation: 1 };
    expect(() => qualitySample(input)).toThrow('standardDeviation must be absent');
  });
});

describe('monitoring', () => {
  const input = {
    agents: 120,
    evaluationsPerAgent: 6,
    evaluationMinutes: 25,
    coachingMinutes: 15,
    calibrationMinutes: 240,
    productiveHours: 124,
    costMonthly: 8000,
    agentHourCost: 40,
  };

  it('by six raters takes six times the hours of scoring', () => {
    const one = qualityMonitoring(input);
    const six = qualityMonitoring({ ...input, raters: 6 });
    expect(six.evaluationHours).toBe(6 * one.evaluationHours);
    expect(six.coachingHours).toBe(one.coachingHours);
  });

  it('fills the hours of its raters with scoring, coaching and calibration', () => {
    const { heads, evaluationHours, coachingHours, calibrationHours } = qualityMonitoring(input);
    expect(evaluationHours + coachingHours + calibrationHours).toBeNear(heads * 124);
  });

  it('of nobody costs nothing', () => {
    const { cost, span, costPerEvaluation } = qualityMonitoring({ ...input, agents: 0 });
    expect([cost, span, costPerEvaluation]).toEqual([0, undefined, undefined]);
  });

  it('costs the same as a support role of evaluateCost, but for the time of the agents', () => {
    const { workload, heads } = qualityMonitoring(input);
    const { tree, hours } = evaluateCost({
      ...goldenCentre,
      support: [{ name: 'quality', costMonthly: 8000, workload }],
    });
    const role = tree.children![0]!.children![1]!.amount;
    expect(role).toBeNear((heads / 120) * hours.fte * 8000);
  });

  it('shows its working', () => {
    for (const { formula, inputs, value } of qualityMonitoring({ ...input, raters: 2 }).steps) {
      expect(evaluate(formula, { ...inputs }) as number).toBeNear(value);
    }
  });

  it('is refused calibration that leaves no time', () => {
    expect(() => qualityMonitoring({ ...input, calibrationMinutes: 124 * 60 })).toThrow(
      'calibrationMinutes must be less than the productive hours of a rater',
    );
  });
});

const votes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
  minLength: 1,
  maxLength: 30,
});

describe('the agreement of raters', () => {
  // Fleiss (1971): 14 raters, 10 subjects, 5 categories; kappa 0.210.
  const fleiss = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ].map((counts) => counts.flatMap((count, category) => new Array<number>(count).fill(category)));

  it('on the worked example for Fleiss is 0.210', () => {
    const { observed, expected, kappa } = fleissKappa(fleiss);
    expect(observed.toFixed(3)).toBe('0.378');
    expect(expected.toFixed(3)).toBe('0.213');
    expect(kappa!.toFixed(3)).toBe('0.210');
  });

  it('of Shrout and Fleiss (1979) is 0.29 for one rater, 0.62 for the mean of four', () => {
    const scores = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const { single, average, mean } = scoreAgreement(scores);
    expect([single!.toFixed(2), average!.toFixed(2)]).toEqual(['0.29', '0.62']);
    const reordered = scores.map((row) => [...row].reverse());
    expect(scoreAgreement(reordered).mean).toBeNear(mean);
    expect(scoreAgreement(reordered).single!).toBeNear(single!);
  });

  it('is 1 where all say the same, and absent where there is only one thing to say', () => {
    const same = [
      ['x', 'x'],
      ['y', 'y'],
    ] as const;
    expect(cohenKappa(same).kappa).toBe(1);
    expect(fleissKappa(same).kappa).toBe(1);
    expect(cohenKappa([['x', 'x']]).kappa).toBeUndefined();
    expect(
      scoreAgreement([
        [3, 3],
        [3, 3],
      ]).single,
    ).toBeUndefined();
    expect(
      scoreAgreement([
        [1, 1],
        [5, 5],
      ]).single!,
    ).toBeNear(1);
  });

  it('does not ask who is the first rater', () => {
    fc.assert(
      fc.property(votes, (pairs) => {
        const turned = pairs.map(([a, b]) => [b, a]);
        expect(cohenKappa(turned).expected).toBeNear(cohenKappa(pairs).expected);
        expect(fleissKappa(turned).observed).toBeNear(cohenKappa(pairs).observed);
      }),
    );
  });

  it('is refused contacts with different numbers of ratings', () => {
    expect(() =>
      fleissKappa([
        ['a', 'b', 'c'],
        ['a', 'b'],
      ]),
    ).toThrow('must be a list of 3 ratings');
  });
});
